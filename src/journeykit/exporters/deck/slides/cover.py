"""The cover: whose map this is, for whom and when, over the emotion curve of the first journey."""

from collections.abc import Iterator

from journeykit.exporters.deck.canvas.canvas import Canvas, Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, even_width, fit
from journeykit.exporters.deck.geometry import PAGE, Box, Size
from journeykit.exporters.deck.heading import on_one_line
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.slides.client_cover import client_cover
from journeykit.exporters.deck.slides.cover_notes import about_project
from journeykit.exporters.deck.slides.logo import clients_cover_logo, cover_logo
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import DEEP, PAPER, tint, valence_paint
from journeykit.wording import long_date

_LEFT = 0.9
_KICKER = Box(_LEFT, 1.1, 10.6, 0.26)
_TITLE_BOTTOM = 2.62
_TITLE_WIDTH = 10.6
_SUBTITLE = Box(_LEFT, 2.74, 8.6, 0.72)
_WAVE = (4.15, 5.75)
"""Between which heights, in inches from the top, the curve swings from +2 to -2."""
_FACTS = Box(_LEFT, 6.62, 11.4, 0.26)
_DOT = 0.2


def cover_slides(story: Story) -> Iterator[FinishedSlide]:
    """Return the cover: on the layout that a client's template has for it, or else our own."""
    canvas = Canvas(story.theme, story.language)
    layout = story.theme.cover
    is_clients = layout is not None and not layout.is_own
    title, missing = (_on_clients if is_clients else _on_own)(canvas, story)
    story.times(title)
    yield FinishedSlide(
        "cover",
        title,
        "Cover",
        canvas.xml(),
        notes=(*missing, *about_project(story)),
        pictures=tuple(canvas.pictures.values()),
    )


def _on_clients(canvas: Canvas, story: Story) -> tuple[str, tuple[str, ...]]:
    """Say on a client's layout what a cover says; return the title and what had to be cut."""
    layout = story.theme.cover or story.theme.layout
    who, facts = _facts(story)
    facts = "   ".join(filter(None, (who, facts)))
    below = tuple(filter(None, (_subtitle(story), facts)))
    done = client_cover(canvas, story, layout, on_one_line(story.project.title), below)
    return done.title, (*done.cut, *clients_cover_logo(canvas, story, layout.corner))


def _on_own(canvas: Canvas, story: Story) -> tuple[str, tuple[str, ...]]:
    """Draw the cover over the emotion curve; return the title and what the notes have to say."""
    slot = story.theme.cover.title if story.theme.cover else story.theme.layout.title
    if story.theme.cover is None:
        canvas.shape(PAGE, Identity("Ground", decorative=True), Look(DEEP))
    setting = Setting(story.theme.heading_font, _TITLE_WIDTH, bold=True)
    fitted = fit([on_one_line(story.project.title)], setting, 1.45, (Size.COVER, 40, 30))
    _curve(canvas, story)
    missing = cover_logo(canvas, story)
    style = Style(fitted.size, bold=True, paint=PAPER, anchor="bottom", heading=True, leading=0.9)
    box = Box(_LEFT, _TITLE_BOTTOM - 1.25, _TITLE_WIDTH, 1.25)
    title = fitted.texts[0]
    kind = "ctrTitle" if story.theme.cover else slot.kind
    canvas.placeholder(kind, title, style, box=box, index=slot.index)
    kicker = Style(Size.SMALL, bold=True, paint=story.theme.glow, spacing=1.6)
    canvas.text(_KICKER, _kicker(story).upper(), kicker, Identity("Kicker"))
    return title, missing + fitted.cut + _set_subtitle(canvas, story) + _set_facts(canvas, story)


def _set_subtitle(canvas: Canvas, story: Story) -> tuple[str, ...]:
    """Set the subtitle in even lines, and return what had to be cut."""
    setting = Setting(story.theme.body_font, _SUBTITLE.w)
    fitted = fit([_subtitle(story)], setting, _SUBTITLE.h, (18, 16, 14))
    wide = even_width(fitted.texts[0], setting, fitted.size)
    box = Box(_SUBTITLE.x, _SUBTITLE.y, wide, _SUBTITLE.h)
    style = Style(fitted.size, paint=tint(PAPER, 0.85))
    if story.theme.cover:
        canvas.placeholder("subTitle", fitted.texts, style, box=box, index=1)
    else:
        canvas.text(box, fitted.texts, style, Identity("Subtitle"))
    return fitted.cut


def _kicker(story: Story) -> str:
    project = story.project
    what = "cover.days" if story.personas and not story.journeys else "cover.journeys"
    parts = [story.words(what), str(project.deck.date.year) if project.deck.date else ""]
    return " ".join(filter(None, parts))


def _subtitle(story: Story) -> str:
    project = story.project
    if project.headline and not story.about:  # it is about everybody
        return project.headline
    names = tuple(persona.name for persona in story.personas)
    if not names and not story.journeys:
        return story.words("cover.empty")
    if not names:
        return story.words("cover.without_personas", count=len(story.journeys))
    if len(names) > 3:
        return story.words("cover.many_personas", count=len(names))
    return story.words("cover.personas" if len(names) > 1 else "cover.persona", names=names)


def _curve(canvas: Canvas, story: Story) -> None:
    """Draw the first journey's emotion, as decoration; without one, a calm line."""
    known = _known(story)
    step = PAGE.w / (len(known) + 1)
    middle = sum(_WAVE) / 2
    heights = [middle - valence / 2 * (_WAVE[1] - _WAVE[0]) / 2 for valence in known]
    dots = [((n + 1) * step, height) for n, height in enumerate(heights)]
    ends = [heights[0] + 0.3, heights[-1] - 0.2] if heights else [middle, middle - 0.4]
    points = [(0, ends[0]), *dots, (PAGE.w, ends[1])]
    area = Box(0, min(y for _, y in points), PAGE.w, PAGE.h - min(y for _, y in points))
    canvas.curve(area, points, fill=(tint(PAPER, 0.1), tint(PAPER, 0.0)))
    line = Box(0, area.y, PAGE.w, max(y for _, y in points) - area.y)
    canvas.curve(line, points, stroke=tint(PAPER, 0.85), width=2.5)
    for (x, y), valence in zip(dots, known, strict=True):
        box = Box(x - _DOT / 2, y - _DOT / 2, _DOT, _DOT)
        canvas.shape(
            box,
            Identity("Dot", decorative=True),
            Look(valence_paint(valence), PAPER, 1.75, preset="ellipse"),
        )


def _known(story: Story) -> list[float]:
    """Return the strongest emotion of each stage of the first journey, as far as it is known."""
    if not story.journeys:
        return []
    journey = story.journeys[0]
    points = story.curve(journey).points
    by_stage = (
        [p.valence for p in points if p.stage is stage and p.valence is not None]
        for stage in journey.stages
    )
    return [max(felt, key=lambda v: (abs(v), -v)) for felt in by_stage if felt]


def _facts(story: Story) -> tuple[str, str]:
    """Return for whom the deck is, and on which occasion and when."""
    deck, brand = story.project.deck, story.project.brand
    who = deck.client or (brand.name if brand else "")
    when = long_date(deck.date, story.language) if deck.date else ""
    what = ", ".join(filter(None, (deck.occasion, when)))
    return who, "   ·   ".join(filter(None, (what, deck.confidentiality)))


def _set_facts(canvas: Canvas, story: Story) -> tuple[str, ...]:
    """Say for whom, on which occasion and when, and return what had to be cut."""
    who, facts = _facts(story)
    text = "   ".join(filter(None, (who, facts)))
    if not text:
        return ()
    setting = Setting(story.theme.body_font, _FACTS.w, bold=True)
    fitted = fit([text], setting, _FACTS.h, (Size.BODY, Size.SMALL))
    shown = fitted.texts[0]
    bold = who if shown.startswith(who) else shown
    rest = shown.removeprefix(bold)
    runs = (Run(bold, bold=True), Run(rest, paint=tint(PAPER, 0.8)))
    style = Style(fitted.size, paint=PAPER)
    canvas.text(_FACTS, Paragraph(runs), style, Identity("Occasion"))
    return fitted.cut
