"""The slide of a persona, put together."""

from collections.abc import Iterator

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import PAGE, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.next_steps import ended
from journeykit.exporters.deck.slides.persona.columns import columns, has_columns
from journeykit.exporters.deck.slides.persona.habits import habits, has_habits
from journeykit.exporters.deck.slides.persona.panel import PANEL, panel
from journeykit.exporters.deck.slides.persona.reach import has_reach, reach
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HAIRLINE, INK, NEGATIVE, WARM, tint
from journeykit.exporters.deck.titles import persona_title
from journeykit.model import Persona
from journeykit.wording import channel_name, percent

_RIGHT = Box(4.55, 0.52, PAGE.w - 0.5 - 4.55, 6.4)
_TITLE = Box(_RIGHT.x, 0.52, _RIGHT.w, 0.78)
_COLUMNS = Box(_RIGHT.x, 1.62, _RIGHT.w, 2.2)
_LOWER = Box(_RIGHT.x, 4.06, _RIGHT.w, 1.86)
_STRIP = Box(_RIGHT.x, 6.06, _RIGHT.w, 0.7)


def is_described(persona: Persona) -> bool:
    """Say whether there is enough to fill a portrait: more than a name and days."""
    return bool(
        persona.quote
        or persona.goals
        or persona.barriers
        or persona.motivations
        or persona.needs
        or persona.lifestyle
        or has_habits(persona)
    )


def persona_slides(story: Story, persona: Persona) -> Iterator[FinishedSlide]:
    """Return the portrait of a persona, if there is enough to show."""
    if is_described(persona):
        yield persona_sheet(story, persona)


def persona_sheet(story: Story, persona: Persona) -> FinishedSlide:
    """Return the portrait of a persona."""
    kicker = [story.words("persona.kicker"), persona.occupation or persona.name]
    sheet = start(
        story,
        "persona",
        persona_title(story, persona),
        "  ·  ".join(kicker),
        subtitle=_subtitle(story, persona),
        area=_TITLE,
        panel=PANEL,
    )
    panel(sheet, persona)
    columns(sheet, persona, _COLUMNS)
    _lower(sheet, persona)
    _moment(sheet, persona)
    sheet.note(*_notes(story, persona))
    return sheet.finished()


def _subtitle(story: Story, persona: Persona) -> str:
    """Return how a persona lives, where one line holds it, or else what the slide shows."""
    lines = Setting(story.theme.body_font, _TITLE.w).lines(persona.lifestyle or "", Size.SMALL)
    if persona.lifestyle and lines == 1:
        return persona.lifestyle
    return story.words("persona.subtitle", persona=persona.name)


def _lower(sheet: Sheet, persona: Persona) -> None:
    with_habits, with_reach = has_habits(persona), has_reach(persona)
    if not with_habits and not with_reach:
        return
    y = _LOWER.y if has_columns(persona) else _COLUMNS.y + 0.14
    area = Box(_LOWER.x, y, _LOWER.w, _LOWER.h)
    sheet.canvas.rule((area.x, y - 0.14), (area.right, y - 0.14), HAIRLINE)
    left, right = area.columns(2, 0.5)
    if with_habits:
        habits(sheet, persona, left if with_reach else area)
    if with_reach:
        reach(sheet, persona, right if with_habits else area)


def _moment(sheet: Sheet, persona: Persona) -> None:
    """Say which moment counts most, and why."""
    story, canvas = sheet.story, sheet.canvas
    best = next(iter(story.moments(persona).ranked), None)
    if best is None:
        return
    canvas.rounded(_STRIP, Identity("Strip", decorative=True), tint(WARM, 0.2))
    canvas.icon("flag", Box(_STRIP.x + 0.2, _STRIP.y + 0.21, 0.28, 0.28), NEGATIVE)
    lead = story.words("persona.moment", start=best.moment.start, end=best.moment.end)
    rest = ended(best.moment.label) + f" {story.say(best.reason)}"
    box = Box(_STRIP.x + 0.68, _STRIP.y + 0.08, _STRIP.w - 0.88, _STRIP.h - 0.16)
    setting = Setting(story.theme.body_font, box.w)
    fitted = fit([f"{lead}   {rest}"], setting, box.h, (Size.BODY, Size.SMALL, Size.MAP))
    sheet.cut.extend(fitted.cut)
    shown = fitted.texts[0].removeprefix(lead)
    paragraph = Paragraph((Run(lead, bold=True), Run(shown)))
    identity = Identity("Moment", story.address(best.moment))
    canvas.text(box, paragraph, Style(fitted.size, paint=INK, anchor="middle"), identity)


_TOLD = frozenset(
    {
        *("name", "headline", "quote", "age", "cities", "occupation", "relationship", "lifestyle"),
        *("goals", "motivations", "channels", "formats", "segment_share", "days"),
    }
)
"""The fields of a persona that stand on the slide, or are told above."""


def _notes(story: Story, persona: Persona) -> Iterator[str]:
    if persona.lifestyle:
        yield persona.lifestyle
    if persona.channels:
        names = (channel_name(story.project, each, story.language) for each in persona.channels)
        yield story.words("notes.of", what=story.words("day.channels"), text=", ".join(names))
    if persona.segment_share is not None:
        share = percent(persona.segment_share, story.language)
        yield story.words("notes.share", persona=persona.name, share=share)
    yield from story.in_full(persona, _TOLD)
    yield from story.sources(persona)
