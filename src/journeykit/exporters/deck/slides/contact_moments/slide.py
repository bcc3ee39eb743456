"""The slide of a ranking, put together."""

from collections.abc import Iterator

from journeykit.analysis import ContactMoment, Factor
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import PAGE, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.anchors import moments_anchor
from journeykit.exporters.deck.slides.contact_moments.panel import panel
from journeykit.exporters.deck.slides.contact_moments.table import TOP, table
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import MUTED
from journeykit.exporters.deck.titles import ranking_title
from journeykit.model import Persona
from journeykit.wording import day_name, label, span

ROWS_A_SLIDE = 8
_PANEL = Box(10.38, 0, PAGE.w - 10.38, PAGE.h)
_STEPS = Box(10.72, 0.58, 2.28, 6.3)
_TITLE = Box(0.5, 0.52, 9.4, 0.78)
_TABLE = Box(0.5, 1.5, 9.5, 5.02)
_BOTTOM = 6.92


def contact_moment_slides(story: Story, persona: Persona) -> Iterator[FinishedSlide]:
    """Return the ranking of a persona's contact moments, if there is anything to rank."""
    ranking = story.moments(persona)
    if not ranking.ranked:
        return
    sheet = start(
        story,
        "moments",
        ranking_title(story, persona),
        "  ·  ".join((story.words("ranking.kicker"), persona.name)),
        subtitle=story.words("ranking.subtitle"),
        area=_TITLE,
        panel=_PANEL,
    )
    sheet.anchor = moments_anchor(story, persona)
    bottom = table(sheet, ranking.ranked[:ROWS_A_SLIDE], _TABLE)
    _how_to_read(sheet, persona, bottom + 0.1)
    panel(sheet, ranking.ranked[:TOP], _STEPS)
    sheet.note(*_notes(story, persona))
    yield sheet.finished()


def _how_to_read(sheet: Sheet, persona: Persona, top: float) -> None:
    """Say how to read the score, and what is not shown."""
    story = sheet.story
    ranking = story.moments(persona)
    texts = [story.say(ranking.how_to_read)]
    lower, unscored = len(ranking.ranked[ROWS_A_SLIDE:]), len(ranking.unscored)
    if lower or unscored:
        texts.append(story.words("ranking.left_out", unscored=unscored, lower=lower))
    setting = Setting(story.theme.body_font, _TABLE.w)
    fitted = fit([" ".join(texts)], setting, _BOTTOM - top, (Size.DENSE, Size.CAPTION))
    sheet.cut.extend(fitted.cut)
    box = Box(_TABLE.x, _BOTTOM - fitted.height, _TABLE.w, fitted.height)
    sheet.canvas.text(box, fitted.texts, Style(fitted.size, paint=MUTED), Identity("How to read"))


def _notes(story: Story, persona: Persona) -> Iterator[str]:
    ranking = story.moments(persona)
    yield story.say(ranking.how_to_read)
    for row in ranking.ranked:
        factors = ", ".join(_factor(story, factor) for factor in row.factors)
        score = f"{(row.score or 0) * 100:.0f}"
        robust = _robust(story, row, ranking.top)
        said = f"{score} ({factors}). {robust}".strip()
        yield story.words("notes.of", what=f"{row.rank}. {_what(story, row)}", text=said)
    for row in ranking.unscored:
        yield story.words("notes.of", what=_what(story, row), text=story.say(row.reason))


def _what(story: Story, row: ContactMoment) -> str:
    window = span(row.moment.start, row.moment.end)
    return f"{day_name(row.day, story.language)}, {window}, {row.moment.label}"


def _factor(story: Story, factor: Factor) -> str:
    name = label("factor", factor.name, story.language)
    value = story.words("ranking.unknown") if factor.value is None else f"{factor.value * 100:.0f}"
    return f"{name} {value}"


def _robust(story: Story, row: ContactMoment, top: int) -> str:
    if row.robustness is None:
        return ""
    return story.words("notes.robust", share=row.robustness, top=top)
