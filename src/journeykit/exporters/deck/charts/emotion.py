"""The emotion curve as a native scatter chart.

One row of the workbook a touchpoint; the line between two of them is a run of rows with formulas
that refer to both, so that a person who edits an emotion moves the dot, its colour and the line.
Each stretch of the line leaves and arrives level, stays between its ends and keeps clear of the
dots, since some programs draw the line over them. Where an emotion is unknown the line breaks.
"""

from collections.abc import Sequence
from itertools import pairwise

import attrs

from journeykit.exporters.deck.canvas.paint import line, solid
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.charts.chart import (
    Chart,
    chart_space,
    numbers,
    plot_area,
    strings,
)
from journeykit.exporters.deck.charts.scatter import labels, point_label, scatter
from journeykit.exporters.deck.charts.workbook import (
    Cell,
    Formula,
    figure,
    reference,
    workbook,
)
from journeykit.exporters.deck.geometry import Size
from journeykit.exporters.deck.theme import DEEP, HIGHLIGHT, NEGATIVE, PAPER, WARM, Paint
from journeykit.model.scales import Language

REACH = 3.0
"""A chart runs from -REACH to +REACH, so that dots at ±2 and their labels stay inside."""
STEPS = 8
"""Rows of the line from one touchpoint to the next."""
CLOSE = 0.54
"""With less room a dot, in inches, dots are smaller, so that something of the line is left."""
_SIZES = (10, 7)
"""The size of a dot in points, and where they stand close."""
_CLEARANCE = 0.0085
"""How far the line stays away from the middle of a dot, in inches a point of its size."""
_MOST_CLEARANCE = 0.35
"""The same as a part of a stretch: where dots stand close, something of the line must be left."""
_X, _NAME, _Y, _POSITIVE, _NEUTRAL, _NEGATIVE, _LINE_X, _LINE_Y = range(8)
_LABELS = Style(Size.MAP, bold=True, paint=DEEP)
"""The colour of its dot would not read on the tint behind it."""


@attrs.frozen
class Dot:
    """One touchpoint on the curve.

    Attributes:
        x: Its place, from 0 to the number of columns.
        valence: From -2 to +2; None where it is unknown.
        name: What the workbook calls it.
        label: The word beside the dot, if there is room for one.
        is_below: Whether the word stands below the dot.
    """

    x: float
    valence: float | None
    name: str
    label: str = ""
    is_below: bool = False


@attrs.frozen
class _Class:
    """Dots of one kind of emotion: a series of its own, since some programs only colour series."""

    column: int
    paint: Paint
    condition: str

    def has(self, valence: float | None) -> bool:
        if valence is None:
            return False
        sign = (valence > 0) - (valence < 0)
        return sign == {_POSITIVE: 1, _NEUTRAL: 0, _NEGATIVE: -1}[self.column]


_CLASSES = (
    _Class(_POSITIVE, HIGHLIGHT, ">0"),
    _Class(_NEUTRAL, WARM, "=0"),
    _Class(_NEGATIVE, NEGATIVE, "<0"),
)


def emotion_chart(
    dots: Sequence[Dot],
    columns: int,
    unit: float,
    headings: Sequence[str],
    language: Language,
    *,
    reach: float = REACH,
) -> Chart:
    """Return the chart of an emotion curve.

    Args:
        dots: The touchpoints in order.
        columns: How many columns the chart spans: its horizontal axis runs from 0 to this.
        unit: The width of one unit of that axis, in inches.
        headings: What the workbook calls its columns, eight texts.
        language: The language of the labels.
        reach: The vertical axis runs from ``-reach`` to ``+reach``.
    """
    size = _SIZES[columns * unit < CLOSE * len(dots)]
    path = _line_rows(dots, _CLEARANCE * size / unit)
    series = [_line_series(path, headings)] if path else []
    series += [_dot_series(kind, dots, size, headings, language) for kind in _CLASSES]
    return Chart(
        chart_space(
            plot_area() + scatter(series, (0, columns), (-reach, reach)), _LABELS, language
        ),
        workbook(_rows(dots, path, headings)),
    )


def eased(part: float) -> float:
    """Return how far a stretch has risen when a part of it is done, both from 0 to 1.

    It leaves and arrives level, and never goes back: Hermite's cubic, 3p² - 2p³.
    """
    return part * part * (3 - 2 * part)


def _line_rows(dots: Sequence[Dot], clearance: float) -> list[tuple[Formula, Formula]]:
    rows = []
    for number, (start, end) in enumerate(pairwise(dots), start=2):
        off = min(clearance / max(end.x - start.x, clearance), _MOST_CLEARANCE)
        for step in range(STEPS + 1):
            part = round(off + (1 - 2 * off) * step / STEPS, 6)
            rows.append(
                (
                    _between("A", number, part, start.x, end.x),
                    _known_between("C", number, eased(part), start.valence, end.valence),
                )
            )
        rows.append((Formula("NA()", None), Formula("NA()", None)))
    return rows[:-1]


def _between(letter: str, row: int, part: float, start: float, end: float) -> Formula:
    here, there = f"{letter}{row}", f"{letter}{row + 1}"
    return Formula(
        f"{here}+({there}-{here})*{figure(part)}", round(start + (end - start) * part, 6)
    )


def _known_between(
    letter: str, row: int, part: float, start: float | None, end: float | None
) -> Formula:
    here, there = f"{letter}{row}", f"{letter}{row + 1}"
    value = None
    if start is not None and end is not None:
        value = round(start + (end - start) * part, 6)
    expression = f'IF(OR({here}="",{there}=""),NA(),{here}+({there}-{here})*{figure(part)})'
    return Formula(expression, value)


def _rows(
    dots: Sequence[Dot], path: Sequence[tuple[Formula, Formula]], headings: Sequence[str]
) -> list[list[Cell]]:
    rows: list[list[Cell]] = [list(headings)]
    for index in range(max(len(dots), len(path))):
        left = _dot_cells(dots[index], index + 2) if index < len(dots) else [None] * _LINE_X
        rows.append([*left, *(path[index] if index < len(path) else ())])
    return rows


def _dot_cells(dot: Dot, row: int) -> list[Cell]:
    classes = (
        Formula(
            f'IF(C{row}="",NA(),IF(C{row}{kind.condition},C{row},NA()))',
            dot.valence if kind.has(dot.valence) else None,
        )
        for kind in _CLASSES
    )
    return [dot.x, dot.name, dot.valence, *classes]


def _line_series(path: Sequence[tuple[Formula, Formula]], headings: Sequence[str]) -> str:
    return (
        f'<c:ser><c:idx val="0"/><c:order val="0"/>{_name(_LINE_Y, headings)}'
        f'<c:spPr>{line(DEEP, 2.5)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>'
        f"{numbers('xVal', reference(_LINE_X, 2, len(path)), [x.value for x, _ in path])}"
        f"{numbers('yVal', reference(_LINE_Y, 2, len(path)), [y.value for _, y in path])}"
        '<c:smooth val="0"/></c:ser>'
    )


def _dot_series(
    kind: _Class, dots: Sequence[Dot], size: int, headings: Sequence[str], language: Language
) -> str:
    ours = [dot.valence if kind.has(dot.valence) else None for dot in dots]
    marker = f"<c:spPr>{solid(kind.paint)}{line(PAPER, 1.25)}</c:spPr>"
    return (
        f'<c:ser><c:idx val="{kind.column}"/><c:order val="{kind.column}"/>'
        f"{_name(kind.column, headings)}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
        f'<c:marker><c:symbol val="circle"/><c:size val="{size}"/>{marker}</c:marker>'
        f"{_labels(kind, dots, language)}"
        f"{numbers('xVal', reference(_X, 2, len(dots)), [dot.x for dot in dots])}"
        f"{numbers('yVal', reference(kind.column, 2, len(dots)), ours)}"
        '<c:smooth val="0"/></c:ser>'
    )


def _name(column: int, headings: Sequence[str]) -> str:
    return strings("tx", reference(column, 1, 1).split(":")[0], [headings[column]])


def _labels(kind: _Class, dots: Sequence[Dot], language: Language) -> str:
    return labels(
        [
            point_label(index, dot.label, "b" if dot.is_below else "t", _LABELS, language)
            for index, dot in enumerate(dots)
            if dot.label and kind.has(dot.valence)
        ]
    )
