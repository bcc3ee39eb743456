"""The figures that moved: the one to see, and a table of the others."""

from collections.abc import Iterator, Sequence
from itertools import groupby

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
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, MUTED, NEGATIVE, Paint
from journeykit.typography import width
from journeykit.wording import message

HERO = 0.86
_HEADER, _ROW = 0.28, 0.3
_MOST = 8
"""Figures in the table: those that sum up most."""
_WIDTHS = (0.56, 0.28, 0.16)
"""Of the width: what, before and after, the difference."""
_PADDING = 0.05
_NONE = "–"
_SIZES = (Size.MAP, Size.DENSE)


def hero_number(sheet: Sheet, score: ScoreChange, box: Box) -> None:
    """Set the one number of the slide: by how much, beside it of what and from what to what."""
    story, shown = sheet.story, score.difference_text(sheet.story.language)
    setting = Setting(story.theme.body_font, box.w, bold=True)
    wide = width(shown, setting.font(Size.COVER)) / POINTS_PER_INCH / SLACK
    beside = Box(box.x + wide + 0.16, box.y, box.w - wide - 0.16, box.h)
    with sheet.canvas.group(Identity("Figure", score.address, score.sentence(story.language))):
        paint = HIGHLIGHT if is_better(score) else NEGATIVE
        number = Style(Size.COVER, bold=True, paint=paint, anchor="middle", leading=0.85)
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


def with_room(scores: Sequence[ScoreChange], room: float) -> Sequence[ScoreChange]:
    """Return the figures that have room in so many inches below each other."""
    left, shown = room - _HEADER, 0
    for _, some in groupby(scores[:_MOST], key=lambda score: score.measure):
        left -= _ROW
        fitting = min(int(left / _ROW + 1e-6), len(tuple(some)))
        if fitting < 1:
            break
        left -= fitting * _ROW
        shown += fitting
    return scores[:shown]


def figures(sheet: Sheet, scores: Sequence[ScoreChange], area: Box) -> None:
    """Draw the table: what is measured once, and below it of what it is."""
    story = sheet.story
    widths = tuple(area.w * share for share in _WIDTHS)
    style = Style(Size.DENSE, bold=True, paint=MUTED, anchor="middle")
    names = ("figure", "details", "difference")
    header = tuple(Cell(story.words(f"changes.{name}"), style) for name in names)
    rows = tuple(_rows(sheet, scores, widths))
    heights = (_HEADER, *(_ROW for _ in rows))
    content = Table(widths, heights, (header, *rows), _PADDING)
    says = story.words("changes.figures_say", count=len(scores))
    box = Box(area.x, area.y, area.w, sum(heights))
    sheet.canvas.table(box, content, Identity(story.words("changes.figures"), "", says))


def _rows(
    sheet: Sheet, scores: Sequence[ScoreChange], widths: Sequence[float]
) -> Iterator[tuple[Cell, ...]]:
    for _, some in groupby(scores, key=lambda score: score.measure):
        of_a_measure = tuple(some)
        yield _measure_row(sheet, of_a_measure[0], widths)
        yield from (_row(sheet, score, widths) for score in of_a_measure)


def _measure_row(sheet: Sheet, score: ScoreChange, widths: Sequence[float]) -> tuple[Cell, ...]:
    setting = Setting(sheet.story.theme.body_font, widths[0] - 2 * _PADDING, bold=True)
    measure = fit([_measure(sheet.story, score)], setting, setting.line(Size.MAP), _SIZES)
    sheet.cut.extend(measure.cut)
    style = Style(measure.size, bold=True, anchor="bottom")
    return (Cell(measure.texts[0], style), Cell("", style), Cell("", style))


def _row(sheet: Sheet, score: ScoreChange, widths: Sequence[float]) -> tuple[Cell, ...]:
    story, language = sheet.story, sheet.story.language
    setting = Setting(story.theme.body_font, widths[0] - 2 * _PADDING)
    name = fit([score.name(language)], setting, setting.line(Size.MAP), _SIZES)
    sheet.cut.extend(name.cut)
    plain = Style(Size.MAP, paint=MUTED, anchor="middle")
    difference = Style(Size.SMALL, bold=True, paint=_paint(score), anchor="middle")
    return (
        Cell(name.texts[0], Style(name.size, anchor="middle")),
        Cell(_from_to(story, score), plain),
        Cell(score.difference_text(language) or _NONE, difference),
    )


def _measure(story: Story, score: ScoreChange) -> str:
    return story.say(message(f"changes.of.{score.measure}"))


def _from_to(story: Story, score: ScoreChange) -> str:
    texts = (score.before_text(story.language), score.after_text(story.language))
    return " → ".join(text or story.words("changes.unknown") for text in texts)


def _paint(score: ScoreChange) -> Paint:
    """Return the colour of a figure beside the one to see: only what got worse stands out."""
    better = is_better(score)
    if better is None:
        return MUTED
    return INK if better else NEGATIVE
