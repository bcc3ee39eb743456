"""Horizontal bars as a native chart: one series, the bars that matter in another colour."""

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

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
    text_properties,
)
from journeykit.exporters.deck.charts.workbook import Cell, figure, reference, workbook
from journeykit.exporters.deck.geometry import Size
from journeykit.exporters.deck.theme import INK, QUIET, Paint
from journeykit.model.scales import Language

_AXES = ("500001", "500002")
_LABELS = Style(Size.SMALL, bold=True, paint=INK)


@attrs.frozen
class Bar:
    """One bar: its name, its length, its colour; None is a bar that is unknown, not zero."""

    name: str
    value: float | None
    paint: Paint = QUIET


def bar_chart(
    bars: Sequence[Bar],
    headings: tuple[str, str],
    language: Language,
    *,
    longest: float,
    names: float = 0.0,
    shortest: float = 0,
    form: str = "0",
) -> Chart:
    """Return bars from top to bottom, each row as high as the frame divided by their number.

    Args:
        bars: The bars in order; none is a mistake of the caller.
        headings: What the workbook calls the names and the values.
        language: The language of the labels.
        longest: The value at which a bar, with its number behind it, fills the frame.
        names: The part of the frame's width that the names take; 0 leaves them out.
        shortest: The value at which the frame begins, 0 or less.
        form: How a value is written beside its bar, as a format code of spreadsheets.
    """
    rows: list[list[Cell]] = [list(headings)]
    rows += [[bar.name, bar.value] for bar in bars]
    plot = _plot(bars, headings, language, (shortest, longest), names, form)
    return Chart(chart_space(plot, _LABELS, language), workbook(rows))


def _plot(
    bars: Sequence[Bar],
    headings: tuple[str, str],
    language: Language,
    reach: tuple[float, float],
    names: float,
    form: str,
) -> str:
    axes = "".join(f'<c:axId val="{axis}"/>' for axis in _AXES)
    return (
        f'{plot_area(names)}<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>'
        f'<c:varyColors val="0"/>{_series(bars, headings, language, form)}'
        f'<c:gapWidth val="80"/>{axes}'
        f"</c:barChart>{category_axis(language, shown=names > 0)}{value_axis(*reach)}"
    )


def _series(bars: Sequence[Bar], headings: tuple[str, str], language: Language, form: str) -> str:
    points = "".join(
        f'<c:dPt><c:idx val="{index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
        f"{filled(solid(bar.paint))}</c:dPt>"
        for index, bar in enumerate(bars)
    )
    return (
        f'<c:ser><c:idx val="0"/><c:order val="0"/>{strings("tx", "Data!$B$1", [headings[1]])}'
        f'{filled(solid(QUIET))}<c:invertIfNegative val="0"/>{points}'
        f"{data_labels(_LABELS, language, form, 'outEnd')}"
        f"{strings('cat', reference(0, 2, len(bars)), [bar.name for bar in bars])}"
        f"{numbers('val', reference(1, 2, len(bars)), [bar.value for bar in bars])}</c:ser>"
    )


def data_labels(style: Style, language: Language, form: str, place: str) -> str:
    """Return labels with the values of a series: ``outEnd`` behind its bars, ``ctr`` on them."""
    return (
        f'<c:dLbls><c:numFmt formatCode={quoteattr(form)} sourceLinked="0"/>'
        "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        f"{text_properties(style, language)}"
        f'<c:dLblPos val="{place}"/><c:showLegendKey val="0"/><c:showVal val="1"/>'
        '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>'
        '<c:showBubbleSize val="0"/></c:dLbls>'
    )


def category_axis(language: Language, *, shown: bool) -> str:
    """Return the axis with the names of the bars, from top to bottom."""
    own, other = _AXES
    names = text_properties(Style(Size.SMALL), language) if shown else ""
    place = "nextTo" if shown else "none"
    return (
        f'<c:catAx><c:axId val="{own}"/><c:scaling><c:orientation val="maxMin"/></c:scaling>'
        f'<c:delete val="{not shown:d}"/><c:axPos val="l"/><c:numFmt formatCode="General" '
        'sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="{place}"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{names}'
        f'<c:crossAx val="{other}"/><c:crosses val="autoZero"/></c:catAx>'
    )


def value_axis(shortest: float, longest: float) -> str:
    """Return the axis of the values, which nobody sees."""
    other, own = _AXES
    return (
        f'<c:valAx><c:axId val="{own}"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{figure(longest)}"/><c:min val="{figure(shortest)}"/></c:scaling>'
        '<c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        f'<c:tickLblPos val="none"/><c:crossAx val="{other}"/><c:crosses val="autoZero"/></c:valAx>'
    )
