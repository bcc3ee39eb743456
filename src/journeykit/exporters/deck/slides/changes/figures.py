"""The figures that moved: the one to see, and a table of the others."""

from collections.abc import Sequence

import attrs

from journeykit.analysis import ScoreChange
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import SLACK, Setting, fit
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.changes.content import is_better
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HIGHLIGHT, MUTED, NEGATIVE, Paint
from journeykit.typography import width
from journeykit.wording import message

HERO = 0.86
HEADER, ROW = 0.28, 0.42
_WIDTHS = (0.5, 0.34, 0.16)
"""Of the width: what, before and after, the difference."""
_PADDING = 0.05
_NONE = "–"


def hero_number(sheet: Sheet, score: ScoreChange, box: Box) -> None:
    """Set the one number of the slide: by how much, beside it of what and from what to what."""
    story, shown = sheet.story, score.difference_text(sheet.story.language)
    setting = Setting(story.theme.body_font, box.w, bold=True)
    wide = width(shown, setting.font(Size.COVER)) / POINTS_PER_INCH / SLACK
    beside = Box(box.x + wide + 0.16, box.y, box.w - wide - 0.16, box.h)
    with sheet.canvas.group(Identity("Figure", score.address, score.sentence(story.language))):
        number = Style(Size.COVER, bold=True, paint=_paint(score), anchor="middle", leading=0.85)
        place = Box(box.x, box.y, wide, box.h)
        sheet.canvas.text(place, shown, number, Identity("Difference"))
        _beside(sheet, score, beside)


def _beside(sheet: Sheet, score: ScoreChange, box: Box) -> None:
    """Set what is measured, and of what it is, from what to what."""
    story = sheet.story
    bold = Setting(story.theme.body_font, box.w, bold=True)
    measure = fit([_measure(story, score)], bold, bold.line(Size.LEAD), (Size.LEAD, Size.BODY))
    plain = attrs.evolve(bold, bold=False)
    said = f"{_from_to(story, score)}  ·  {score.name(story.language)}"
    rest = fit([said], plain, box.h - measure.height, (Size.BODY, Size.SMALL, Size.MAP))
    sheet.cut.extend(measure.cut + rest.cut)
    lines = (
        Paragraph((Run(measure.texts[0], bold=True, size=measure.size),)),
        Paragraph((Run(rest.texts[0], size=rest.size, paint=MUTED),)),
    )
    style = Style(rest.size, anchor="middle")
    sheet.canvas.text(box, lines, style, Identity("What changed"))


def figures(sheet: Sheet, scores: Sequence[ScoreChange], area: Box) -> None:
    """Draw the table."""
    story = sheet.story
    widths = tuple(area.w * share for share in _WIDTHS)
    style = Style(Size.DENSE, bold=True, paint=MUTED, anchor="middle")
    header = tuple(
        Cell(story.words(f"changes.{name}"), style) for name in ("figure", "details", "difference")
    )
    rows = [_row(sheet, score, widths) for score in scores]
    heights = (HEADER, *(ROW for _ in scores))
    content = Table(widths, heights, (header, *rows), _PADDING)
    says = story.words("changes.figures_say", count=len(scores))
    box = Box(area.x, area.y, area.w, sum(heights))
    sheet.canvas.table(box, content, Identity(story.words("changes.figures"), "", says))


def _row(sheet: Sheet, score: ScoreChange, widths: Sequence[float]) -> tuple[Cell, ...]:
    story, language = sheet.story, sheet.story.language
    setting = Setting(story.theme.body_font, widths[0] - 2 * _PADDING, bold=True)
    name = fit([score.name(language)], setting, setting.line(Size.MAP), (Size.MAP, Size.DENSE))
    of = fit([_measure(story, score)], setting, setting.line(Size.DENSE), (Size.DENSE,))
    sheet.cut.extend(name.cut + of.cut)
    words = (
        Paragraph((Run(name.texts[0], bold=True, size=name.size),)),
        Paragraph((Run(of.texts[0], size=of.size, paint=MUTED),)),
    )
    plain = Style(Size.MAP, anchor="middle")
    difference = Style(Size.BODY, bold=True, paint=_paint(score), anchor="middle")
    return (
        Cell(words, plain),
        Cell(_from_to(story, score), plain),
        Cell(score.difference_text(language) or _NONE, difference),
    )


def _measure(story: Story, score: ScoreChange) -> str:
    return story.say(message(f"changes.of.{score.measure}"))


def _from_to(story: Story, score: ScoreChange) -> str:
    texts = (score.before_text(story.language), score.after_text(story.language))
    return " → ".join(text or story.words("changes.unknown") for text in texts)


def _paint(score: ScoreChange) -> Paint:
    better = is_better(score)
    if better is None:
        return MUTED
    return HIGHLIGHT if better else NEGATIVE
