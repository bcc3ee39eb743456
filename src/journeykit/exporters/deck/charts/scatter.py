"""What charts of dots have in common: axes that nobody sees, and labels that are words."""

from collections.abc import Sequence

from journeykit.exporters.deck.canvas.text import Run, Style, run_properties
from journeykit.exporters.deck.charts.chart import one_line
from journeykit.exporters.deck.charts.workbook import figure
from journeykit.model.scales import Language

AXES = ("500001", "500002")
"""The ids of the horizontal and of the vertical axis."""


def scatter(series: Sequence[str], across: tuple[float, float], up: tuple[float, float]) -> str:
    """Return a chart of dots with its two axes, neither of which is drawn.

    Args:
        series: What it shows, drawn in this order.
        across: From where to where the horizontal axis runs.
        up: The same of the vertical one.
    """
    axes = "".join(f'<c:axId val="{axis}"/>' for axis in AXES)
    return (
        '<c:scatterChart><c:scatterStyle val="lineMarker"/>'
        f'<c:varyColors val="0"/>{"".join(series)}{axes}</c:scatterChart>'
        f"{_axis(AXES, across, 'b')}{_axis(AXES[::-1], up, 'l')}"
    )


def point_label(index: int, text: str, side: str, style: Style, language: Language) -> str:
    """Return the label of one point in words of its own.

    Args:
        index: Which point of the series.
        text: What it says.
        side: Where it stands: ``t`` above the point, ``b``, ``l``, ``r``, or ``ctr`` on it.
        style: How it is set.
        language: The language that it is in.
    """
    properties = run_properties(Run(""), style, language)
    return (
        f'<c:dLbl><c:idx val="{index}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>'
        f"<a:p><a:r>{properties}<a:t>{one_line(text)}</a:t></a:r></a:p></c:rich></c:tx>"
        f'<c:dLblPos val="{side}"/>{_shown(value=True)}</c:dLbl>'
    )


def labels(each: Sequence[str]) -> str:
    """Return the labels of a series: those given, and none for the other points."""
    return f"<c:dLbls>{''.join(each)}{_shown(value=False)}</c:dLbls>"


def _shown(*, value: bool) -> str:
    return (
        f'<c:showLegendKey val="0"/><c:showVal val="{value:d}"/><c:showCatName val="0"/>'
        '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
    )


def _axis(ids: Sequence[str], reach: tuple[float, float], side: str) -> str:
    (own, other), (low, high) = ids, reach
    return (
        f'<c:valAx><c:axId val="{own}"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{figure(high)}"/><c:min val="{figure(low)}"/></c:scaling><c:delete val="1"/>'
        f'<c:axPos val="{side}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>'
        f'<c:crossAx val="{other}"/><c:crosses val="min"/><c:crossBetween val="midCat"/></c:valAx>'
    )
