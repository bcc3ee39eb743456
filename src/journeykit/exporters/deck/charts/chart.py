"""What every chart has in common: its frame, its caches and its text."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

import attrs

from journeykit.exporters.deck.canvas.text import LANGUAGE_TAGS, Run, Style, run_properties
from journeykit.exporters.deck.charts.workbook import cell_text, figure, is_finite
from journeykit.exporters.deck.package.packed import Packed, packed
from journeykit.model.scales import Language
from journeykit.typography import clean

CHART_URI = "http://schemas.openxmlformats.org/drawingml/2006/chart"
NO_FILL = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"


@attrs.frozen
class Chart:
    """A chart and the workbook that it can be edited with.

    Attributes:
        packed: The chart itself, given as ``xml`` in plain bytes.
        workbook: A spreadsheet file.
    """

    packed: Packed = attrs.field(alias="xml", converter=packed)
    workbook: bytes

    @property
    def xml(self) -> bytes:
        """The chart itself."""
        return self.packed.content


def plot_area(left: float = 0.0) -> str:
    """Return a layout in which the plot takes the whole frame but for a part at its left.

    The positions in the plot are then those of the slide's grid.
    """
    return (
        '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/>'
        f'<c:yMode val="edge"/><c:x val="{left}"/><c:y val="0"/><c:w val="{1 - left}"/>'
        '<c:h val="1"/></c:manualLayout></c:layout>'
    )


def chart_reference(relationship: str) -> str:
    """Return what a slide holds of a chart."""
    return (
        f'<c:chart xmlns:c="{CHART_URI}" xmlns:r="http://schemas.openxmlformats.org/'
        f'officeDocument/2006/relationships" r:id="{relationship}"/>'
    )


def chart_space(plot: str, style: Style, language: Language) -> bytes:
    """Return a whole chart part around its plot area."""
    properties = run_properties(Run(""), style, language, "a:defRPr")
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<c:chartSpace xmlns:c="{CHART_URI}" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<c:date1904 val="0"/><c:roundedCorners val="0"/>'
        f'<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>{plot}{NO_FILL}</c:plotArea>'
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"{NO_FILL}<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>{properties}</a:pPr>"
        f'<a:endParaRPr lang="{LANGUAGE_TAGS[language]}"/></a:p></c:txPr>'
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    ).encode()


def numbers(tag: str, formula: str, values: Sequence[float | None]) -> str:
    """Return a reference to numbers with their cache; None and what is no number are gaps."""
    points = "".join(
        f'<c:pt idx="{index}"><c:v>{figure(value)}</c:v></c:pt>'
        for index, value in enumerate(values)
        if value is not None and is_finite(value)
    )
    return (
        f"<c:{tag}><c:numRef><c:f>{formula}</c:f><c:numCache><c:formatCode>General</c:formatCode>"
        f'<c:ptCount val="{len(values)}"/>{points}</c:numCache></c:numRef></c:{tag}>'
    )


def strings(tag: str, formula: str, values: Sequence[str]) -> str:
    """Return a reference to texts with their cache."""
    points = "".join(
        f'<c:pt idx="{index}"><c:v>{cell_text(value)}</c:v></c:pt>'
        for index, value in enumerate(values)
    )
    return (
        f"<c:{tag}><c:strRef><c:f>{formula}</c:f><c:strCache>"
        f'<c:ptCount val="{len(values)}"/>{points}</c:strCache></c:strRef></c:{tag}>'
    )


def one_line(text: str) -> str:
    """Return a user's text for a chart: cleaned, on one line, escaped."""
    return escape(clean(text).replace("\n", " "))


def text_properties(style: Style, language: Language, tag: str = "c:txPr") -> str:
    """Return how the labels of an axis or of a series are set."""
    properties = run_properties(Run(""), style, language, "a:defRPr")
    return (
        f'<{tag}><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>{properties}</a:pPr>'
        f'<a:endParaRPr lang="{LANGUAGE_TAGS[language]}"/></a:p></{tag}>'
    )


def filled(fill: str) -> str:
    """Return shape properties with a fill and no outline."""
    return f"<c:spPr>{fill}<a:ln><a:noFill/></a:ln></c:spPr>"
