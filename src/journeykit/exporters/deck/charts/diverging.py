"""Bars that grow to both sides of a common line, as a native stacked chart."""

from collections.abc import Sequence

import attrs

from journeykit.exporters.deck.canvas.paint import solid
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.charts.bars import category_axis, data_labels, value_axis
from journeykit.exporters.deck.charts.chart import (
    Chart,
    chart_space,
    filled,
    numbers,
    plot_area,
    strings,
)
from journeykit.exporters.deck.charts.workbook import Cell, column, reference, workbook
from journeykit.exporters.deck.geometry import Size
from journeykit.exporters.deck.theme import INK, Paint
from journeykit.model.scales import Language

_AXES = ("500001", "500002")
_WITHOUT_SIGN = "0;0"
"""How numbers are written: those to the left without their sign."""


@attrs.frozen
class Side:
    """One of the things that are counted.

    Attributes:
        name: What the workbook calls it.
        values: One for each category, 0 or more.
        paint: The colour of its bars.
        label: The colour of the numbers on them.
        is_left: Whether its bars grow to the left.
    """

    name: str
    values: tuple[int, ...]
    paint: Paint
    label: Paint = INK
    is_left: bool = False

    @property
    def signed(self) -> tuple[int | None, ...]:
        """The values as the chart holds them; nothing at all instead of a bar without length."""
        sign = -1 if self.is_left else 1
        return tuple(sign * value or None for value in self.values)


def diverging_chart(
    names: Sequence[str],
    sides: Sequence[Side],
    heading: str,
    language: Language,
    *,
    reach: tuple[float, float],
) -> Chart:
    """Return the chart, each row as high as the frame divided by their number.

    Args:
        names: What the rows are called, from top to bottom.
        sides: What is counted; those of one side stand one after the other.
        heading: What the workbook calls the names.
        language: The language of the labels.
        reach: How far the frame reaches to the left and to the right, each 0 or more.
    """
    rows: list[list[Cell]] = [[heading, *(side.name for side in sides)]]
    rows += [[name, *(side.signed[n] for side in sides)] for n, name in enumerate(names)]
    series = "".join(_series(n, side, names, language) for n, side in enumerate(sides))
    axes = "".join(f'<c:axId val="{axis}"/>' for axis in _AXES)
    left, right = reach
    plot = (
        f'{plot_area()}<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/>'
        f'<c:varyColors val="0"/>{series}<c:gapWidth val="110"/><c:overlap val="100"/>{axes}'
        f"</c:barChart>{category_axis(language, shown=False)}{value_axis(-left, right)}"
    )
    style = Style(Size.SMALL, bold=True)
    return Chart(chart_space(plot, style, language), workbook(rows))


def _series(number: int, side: Side, names: Sequence[str], language: Language) -> str:
    style = Style(Size.SMALL, bold=True, paint=side.label)
    title = f"Data!${column(number + 1)}$1"
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>'
        f"{strings('tx', title, [side.name])}{filled(solid(side.paint))}"
        f'<c:invertIfNegative val="0"/>{data_labels(style, language, _WITHOUT_SIGN, "ctr")}'
        f"{strings('cat', reference(0, 2, len(names)), names)}"
        f"{numbers('val', reference(number + 1, 2, len(names)), side.signed)}</c:ser>"
    )
