"""The impact/effort matrix as a native scatter chart of numbered dots.

One row of the workbook an opportunity. Dots that would hide each other are moved aside, by formulas
that refer to the stated impact and effort, so that a person who edits one of them moves the dot.
The names of the quadrants are labels of the chart.
"""

import math
from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from journeykit.exporters.deck.canvas.paint import solid
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.charts.chart import (
    Chart,
    chart_space,
    filled,
    numbers,
    plot_area,
    strings,
)
from journeykit.exporters.deck.charts.scatter import labels, point_label, scatter
from journeykit.exporters.deck.charts.workbook import (
    Cell,
    Formula,
    column,
    figure,
    reference,
    workbook,
)
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Size
from journeykit.exporters.deck.theme import DEEP, HIGHLIGHT, INK, PAPER, QUIET
from journeykit.model.scales import Language

BEGIN, END = 0.5, 5.5
"""Where the horizontal axis begins and ends: ratings run from 1 to 5, with room for dots."""
BOTTOM, TOP = 0.2, 5.8
"""The same of the vertical one, with room for the names of the quadrants."""
FEW_IN_A_CELL = 6
"""With more at one place the dots are smaller."""
MOST_IN_A_CELL = 12
"""More at one place cannot be told apart: those beyond are left to the list."""
_IN, _BELOW = 0.1, 0.22
"""How far the name of a quadrant stands from its corner, across and down, in ratings."""
_CORNERS = 4
_SIZES = (20, 13)
"""The size of a dot in points, and where many stand at one place."""
_FIRST_IS_LARGER = 1.25
"""The size of the dot to look at, as a multiple of the others'."""
_ROOM = 1.3
"""The distance of dots at one place, as a multiple of their size."""
_COLUMNS = 3
"""How many of them stand side by side."""

_NUMBER, _NAME, _EFFORT, _IMPACT, _X, _FIRST, _OTHER, _CORNER_X, _CORNER_Y = range(9)
_NAMES = Style(Size.SMALL, bold=True, paint=DEEP)


@attrs.frozen
class Mark:
    """One opportunity: its number in the list, its name, and how it is rated, 1 to 5."""

    number: int
    name: str
    effort: int
    impact: int


@attrs.frozen
class Corner:
    """The name of a quadrant, its corner of the matrix, and to which side it is written."""

    name: str
    x: float
    y: float
    side: str


@attrs.frozen
class _Spot:
    """A mark, and by how many ratings it is moved aside."""

    mark: Mark
    across: float
    up: float

    @property
    def x(self) -> float:
        """Where it stands from left to right."""
        return round(self.mark.effort + self.across, 6)

    def height(self, group: int) -> float | None:
        """Return where it stands from bottom to top; None if it is not of this group."""
        is_first = self.mark.number == 1
        return round(self.mark.impact + self.up, 6) if is_first == (group == _FIRST) else None


def quadrant_chart(
    marks: Sequence[Mark],
    names: Sequence[str],
    unit: tuple[float, float],
    headings: Sequence[str],
    language: Language,
) -> Chart:
    """Return the matrix: effort to the right, impact upwards.

    Args:
        marks: The opportunities in order; number 1 is set off.
        names: What the quadrants are called: quick win, big bet, fill-in, thankless task.
        unit: The width and the height of one rating in the frame, in inches.
        headings: What the workbook calls its columns, nine texts.
        language: The language of the labels.
    """
    crowd = max(Counter((mark.effort, mark.impact) for mark in marks).values(), default=0)
    size = _SIZES[crowd > FEW_IN_A_CELL]
    pitch = size * _ROOM / POINTS_PER_INCH
    spots = sorted(
        _apart(marks, (pitch / unit[0], pitch / unit[1])), key=lambda spot: spot.mark.number
    )
    corners = _corners(names)
    # LibreOffice leaves out labels without dots unless their series comes last.
    series = (
        _dots(_OTHER, spots, size, headings, language),
        _dots(_FIRST, spots, size, headings, language),
        _corner_series(corners, headings, language),
    )
    plot = plot_area() + scatter(series, (BEGIN, END), (BOTTOM, TOP))
    return Chart(chart_space(plot, _NAMES, language), workbook(_rows(spots, corners, headings)))


def _apart(marks: Sequence[Mark], pitch: tuple[float, float]) -> Iterator[_Spot]:
    """Set marks of the same ratings side by side, in rows around their place."""
    cells: dict[tuple[int, int], list[Mark]] = {}
    for mark in marks:
        cells.setdefault((mark.effort, mark.impact), []).append(mark)
    for mates in cells.values():
        shown = mates[:MOST_IN_A_CELL]
        lines = math.ceil(len(shown) / _COLUMNS)
        wide = math.ceil(len(shown) / lines)
        for at, mark in enumerate(shown):
            row, place = divmod(at, wide)
            mates_in_row = min(wide, len(shown) - row * wide)
            across = (place - (mates_in_row - 1) / 2) * pitch[0]
            yield _Spot(mark, round(across, 4), round(((lines - 1) / 2 - row) * pitch[1], 4))


def _corners(names: Sequence[str]) -> tuple[Corner, ...]:
    left, right, below, above = BEGIN + _IN, END - _IN, BOTTOM + _BELOW, TOP - _BELOW
    places = ((left, above, "r"), (right, above, "l"), (left, below, "r"), (right, below, "l"))
    return tuple(Corner(name, *place) for name, place in zip(names, places, strict=True))


def _rows(
    spots: Sequence[_Spot], corners: Sequence[Corner], headings: Sequence[str]
) -> list[list[Cell]]:
    rows: list[list[Cell]] = [list(headings)]
    for index in range(max(len(spots), len(corners))):
        left = _cells(spots[index], index + 2) if index < len(spots) else [None] * _CORNER_X
        corner = corners[index : index + 1]
        rows.append([*left, *(value for each in corner for value in (each.x, each.y))])
    return rows


def _cells(spot: _Spot, row: int) -> list[Cell]:
    mark, up = spot.mark, _moved("D", row, spot.up)
    return [
        *(mark.number, mark.name, mark.effort, mark.impact),
        Formula(_moved("C", row, spot.across), spot.x),
        Formula(f"IF(A{row}=1,{up},NA())", spot.height(_FIRST)),
        Formula(f"IF(A{row}=1,NA(),{up})", spot.height(_OTHER)),
    ]


def _moved(letter: str, row: int, by: float) -> str:
    """Return a formula that is read as it is meant: no sign follows another one."""
    return f"{letter}{row}{'-' if by < 0 else '+'}{figure(abs(by))}"


def _corner_series(corners: Sequence[Corner], headings: Sequence[str], language: Language) -> str:
    said = [
        point_label(index, each.name, each.side, _NAMES, language)
        for index, each in enumerate(corners)
    ]
    return _series(
        (_CORNER_X, _CORNER_Y),
        ([each.x for each in corners], [each.y for each in corners]),
        '<c:symbol val="none"/>',
        labels(said),
        headings,
    )


def _dots(
    group: int, spots: Sequence[_Spot], size: int, headings: Sequence[str], language: Language
) -> str:
    """Return the dots of a group: a series of its own, as some programs only colour series."""
    is_first = group == _FIRST
    points = Size.MAP if size == _SIZES[0] else Size.CAPTION
    style = Style(points, bold=True, paint=PAPER if is_first else INK)
    heights = [spot.height(group) for spot in spots]
    said = [
        point_label(index, str(spot.mark.number), "ctr", style, language)
        for index, spot in enumerate(spots)
        if heights[index] is not None
    ]
    shown = round(size * _FIRST_IS_LARGER) if is_first else size
    fill = filled(solid(HIGHLIGHT if is_first else QUIET))
    return _series(
        (_X, group),
        ([spot.x for spot in spots], heights),
        f'<c:symbol val="circle"/><c:size val="{shown}"/>{fill}',
        labels(said),
        headings,
    )


def _series(
    columns: tuple[int, int],
    places: tuple[Sequence[float | None], Sequence[float | None]],
    marker: str,
    said: str,
    headings: Sequence[str],
) -> str:
    across, up = columns
    # LibreOffice drops series that are shorter than another one: gaps make them equally long.
    count = max(len(places[0]), _CORNERS)
    xs, ys = ([*each, *[None] * (count - len(each))] for each in places)
    name = strings("tx", f"Data!${column(up)}$1", [headings[up]])
    return (
        f'<c:ser><c:idx val="{up}"/><c:order val="{up}"/>{name}'
        f"<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker>{marker}</c:marker>{said}"
        f"{numbers('xVal', reference(across, 2, count), xs)}"
        f"{numbers('yVal', reference(up, 2, count), ys)}"
        '<c:smooth val="0"/></c:ser>'
    )
