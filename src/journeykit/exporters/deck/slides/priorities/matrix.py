"""The matrix: a native chart on the tint of its best quadrant, with the ratings at its edges."""

from collections.abc import Iterator

from journeykit.analysis import QUADRANTS
from journeykit.analysis.opportunities.quadrants import HIGH
from journeykit.exporters.deck.canvas.canvas import Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Align, Style
from journeykit.exporters.deck.charts.quadrant import BEGIN, BOTTOM, END, TOP, Mark, quadrant_chart
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.priorities.content import Priorities, Row
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HAIRLINE, HIGHLIGHT, MUTED, QUIET, tint
from journeykit.wording import message

_RATINGS = (1, 2, 3, 4, 5)
_LINE = HIGH - 0.5
"""Where low ends and high begins."""
_SCALE = 0.22
"""The room of a line of the scales, in inches."""


def matrix(sheet: Sheet, found: Priorities, area: Box) -> None:
    """Draw the matrix with its scales."""
    story = sheet.story
    frame = Box(area.x + _SCALE, area.y + _SCALE, area.w - _SCALE, area.h - 3 * _SCALE)
    _ground(sheet, frame)
    names = [story.say(message(f"score.quadrant.{name}")) for name in QUADRANTS]
    unit = (frame.w / (END - BEGIN), frame.h / (TOP - BOTTOM))
    headings = story.words("priorities.workbook").split("|")
    marks = tuple(_marks(found))
    chart = quadrant_chart(marks, names, unit, headings, story.language)
    says = story.words(
        "priorities.chart_says", marks=tuple(_said(story, row) for row in found.rows)
    )
    sheet.canvas.chart(frame, chart, Identity(story.words("priorities.matrix"), "", says))
    _scales(sheet, frame)


def _marks(found: Priorities) -> Iterator[Mark]:
    for row in found.rows:
        rank, each = row.ranked.rank, row.opportunity
        if rank is not None and each.impact is not None and each.effort is not None:
            yield Mark(rank, each.title, each.effort, each.impact)


def _said(story: Story, row: Row) -> str:
    return f"{row.ranked.rank or '–'} {row.opportunity.title} ({story.say(row.ranked.reason)})"


def _ground(sheet: Sheet, frame: Box) -> None:
    """Tint the quadrant of the quick wins, and draw the lines between the quadrants."""
    x, y = _place(frame, _LINE, _LINE)
    best = Box(frame.x, frame.y, x - frame.x, y - frame.y)
    canvas = sheet.canvas
    canvas.shape(best, Identity("Best quadrant", decorative=True), Look(tint(HIGHLIGHT, 0.1)))
    canvas.rule((x, frame.y), (x, frame.bottom), QUIET, dash=True)
    canvas.rule((frame.x, y), (frame.right, y), QUIET, dash=True)
    canvas.rule((frame.x, frame.y), (frame.x, frame.bottom), HAIRLINE)
    canvas.rule((frame.x, frame.bottom), (frame.right, frame.bottom), HAIRLINE)


def _place(frame: Box, effort: float, impact: float) -> tuple[float, float]:
    """Return where ratings stand on the slide, in inches."""
    x = frame.x + frame.w * (effort - BEGIN) / (END - BEGIN)
    return x, frame.bottom - frame.h * (impact - BOTTOM) / (TOP - BOTTOM)


def _scales(sheet: Sheet, frame: Box) -> None:
    """Write the ratings along both edges, and what they rate at their ends."""
    for rating in _RATINGS:
        x, y = _place(frame, rating, rating)
        _rating(sheet, rating, Box(x - 0.1, frame.bottom + 0.04, 0.2, 0.17))
        _rating(sheet, rating, Box(frame.x - _SCALE, y - 0.085, _SCALE - 0.04, 0.17))
    words = sheet.story.words
    above = Box(frame.x - _SCALE, frame.y - _SCALE, frame.w, 0.18)
    _axis(sheet, f"↑ {words('priorities.impact')}", above, "left")
    below = Box(frame.x, frame.bottom + _SCALE, frame.w, 0.18)
    _axis(sheet, f"{words('priorities.effort')} →", below, "right")


def _rating(sheet: Sheet, rating: int, box: Box) -> None:
    style = Style(Size.DENSE, paint=MUTED, align="centre", anchor="middle")
    sheet.canvas.text(box, str(rating), style, Identity("Rating", decorative=True))


def _axis(sheet: Sheet, text: str, box: Box, align: Align) -> None:
    style = Style(Size.DENSE, bold=True, paint=MUTED, align=align)
    sheet.canvas.text(box, text, style, Identity("Axis"))
