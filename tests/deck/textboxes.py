"""The texts of a slide as they stand in its XML: where, how large, and how much room they take.

Widths come from ``journeykit.typography``; everything else is read from the file, so that a box
that a builder computed and the text that it then wrote are compared, not assumed to agree.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate

import attrs
from lxml import etree

from journeykit.exporters.deck.geometry import EMU_PER_INCH, POINTS_PER_INCH, Box
from journeykit.typography import Font, line_height
from journeykit.typography.advances import advances
from journeykit.typography.measure import measure_of
from journeykit.typography.wrapping import Line, Paragraph as Measured, fill
from scripts.checks.deck import NAMESPACES, Slide, find_all

FAMILY = "Calibri"
"""The font of the shipped template, for headings and for text."""


@attrs.frozen
class Run:
    """A stretch of text.

    Attributes:
        font: What it is set in.
        spacing: Extra space behind every letter, in points.
        colour: The element that names its colour.
        language: Its language tag; empty where it has none.
    """

    text: str
    font: Font
    spacing: float
    colour: etree._Element | None
    language: str


@attrs.frozen
class Paragraph:
    """Runs, and how their lines are set: indent in inches, gap before it in points."""

    runs: tuple[Run, ...]
    align: str
    indent: float
    before: float
    leading: float

    @property
    def text(self) -> str:
        """The text of all runs."""
        return "".join(run.text for run in self.runs)

    def lines(self, width: float) -> tuple[tuple[Line, float], ...]:
        """Return the lines that it falls into, each with its width in inches."""
        wide = [
            (step * measure_of(run.font).unit * run.font.size + run.spacing) / POINTS_PER_INCH
            for run in self.runs
            for step in advances(run.text, measure_of(run.font).face)
        ]
        edges = list(accumulate(wide, initial=0.0))
        measured = Measured(self.text, 0, edges)  # type: ignore[arg-type]  # inches, not units
        found = fill(measured, width - self.indent + 1e-6)
        return tuple((line, edges[line.end] - edges[line.start]) for line in found)

    @property
    def line_height(self) -> float:
        """The height of its highest line, in inches."""
        highest = max((line_height(run.font) for run in self.runs), default=0.0)
        return highest * self.leading / POINTS_PER_INCH


@attrs.frozen
class TextBox:
    """A text on a slide.

    Attributes:
        slide: The number of the slide.
        name: The name of its shape.
        box: Where it stands on the slide, in inches.
        anchor: ``t``, ``ctr`` or ``b``.
        shape: The shape or the table cell that holds it.
    """

    slide: int
    name: str
    box: Box
    paragraphs: tuple[Paragraph, ...]
    anchor: str
    shape: etree._Element

    @property
    def text(self) -> str:
        """The paragraphs, a line each."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def height(self) -> float:
        """How high the text is, in inches."""
        return sum(
            len(each.lines(self.box.w)) * each.line_height
            + (each.before / POINTS_PER_INCH if number else 0)
            for number, each in enumerate(self.paragraphs)
        )

    @property
    def ink(self) -> tuple[Box, ...]:
        """Where its lines stand, a box each."""
        free = self.box.h - self.height
        y = self.box.y + {"t": 0.0, "ctr": free / 2, "b": free}[self.anchor]
        boxes = []
        for number, each in enumerate(self.paragraphs):
            y += each.before / POINTS_PER_INCH if number else 0
            for _, wide in each.lines(self.box.w):
                left = {"l": each.indent, "ctr": (self.box.w - wide) / 2, "r": self.box.w - wide}
                boxes.append(Box(self.box.x + left[each.align], y, wide, each.line_height))
                y += each.line_height
        return tuple(boxes)

    def __str__(self) -> str:
        return f"slide {self.slide}, {self.name!r}: {self.text!r}"


def text_boxes(slide: Slide) -> Iterator[TextBox]:
    """Iterate over the texts of a slide that stand in a box of their own, groups included.

    A placeholder without a position, which is where its layout puts it, is left out.
    """
    for shape in find_all(slide.tree, "//p:sp[p:spPr/a:xfrm][p:txBody//a:t]"):
        name = find_all(shape, "p:nvSpPr/p:cNvPr")[0].get("name", "")
        (body,) = find_all(shape, "p:txBody")
        (settings,) = find_all(body, "a:bodyPr")
        anchor = settings.get("anchor", "t")
        yield TextBox(slide.number, name, box_of(shape), paragraphs_of(body), anchor, shape)


def table_cells(slide: Slide) -> Iterator[TextBox]:
    """Iterate over the cells of the tables of a slide; the box is what the margins leave."""
    for frame in find_all(slide.tree, "//p:graphicFrame[.//a:tbl]"):
        name = find_all(frame, "p:nvGraphicFramePr/p:cNvPr")[0].get("name", "")
        outer = box_of(frame)
        widths = [_inches(each, "w") for each in find_all(frame, ".//a:gridCol")]
        y = outer.y
        for row in find_all(frame, ".//a:tr"):
            x = outer.x
            for wide, cell in zip(widths, find_all(row, "a:tc"), strict=True):
                (inside,) = find_all(cell, "a:tcPr")
                left, right = _inches(inside, "marL"), _inches(inside, "marR")
                box = Box(x + left, y, wide - left - right, _inches(row, "h"))
                (body,) = find_all(cell, "a:txBody")
                if find_all(body, ".//a:t"):
                    anchor = inside.get("anchor", "t")
                    yield TextBox(slide.number, name, box, paragraphs_of(body), anchor, cell)
                x += wide
            y += _inches(row, "h")


def box_of(shape: etree._Element) -> Box:
    """Return where a shape stands, in inches; groups keep the coordinates of the slide."""
    transform = find_all(shape, "p:spPr/a:xfrm | p:xfrm | p:grpSpPr/a:xfrm")[0]
    (at,), (size,) = find_all(transform, "a:off"), find_all(transform, "a:ext")
    return Box(_inches(at, "x"), _inches(at, "y"), _inches(size, "cx"), _inches(size, "cy"))


def _inches(element: etree._Element, name: str) -> float:
    return int(element.get(name, "0")) / EMU_PER_INCH


def paragraphs_of(body: etree._Element) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a text body."""
    return tuple(_paragraph(each) for each in find_all(body, "a:p"))


def _paragraph(element: etree._Element) -> Paragraph:
    (properties,) = find_all(element, "a:pPr")
    (spacing,) = find_all(properties, "a:lnSpc/a:spcPct")
    (before,) = find_all(properties, "a:spcBef/a:spcPts")
    return Paragraph(
        runs=tuple(_run(each) for each in find_all(element, "a:r")),
        align=properties.get("algn", "l"),
        indent=_inches(properties, "marL"),
        before=int(before.get("val", "0")) / 100,
        leading=int(spacing.get("val", "0")) / 100_000,
    )


def _run(element: etree._Element) -> Run:
    (properties,) = find_all(element, "a:rPr")
    (text,) = find_all(element, "a:t")
    size = int(properties.get("sz", "0")) / 100
    bold, italic = properties.get("b") == "1", properties.get("i") == "1"
    colours = find_all(properties, "a:solidFill/*")
    return Run(
        text.text or "",
        Font(FAMILY, size, bold=bold, italic=italic),
        int(properties.get("spc", "0")) / 100,
        colours[0] if colours else None,
        properties.get("lang", ""),
    )


def ancestors(shape: etree._Element) -> Sequence[etree._Element]:
    """Return the groups around a shape, the innermost first."""
    group = f"{{{NAMESPACES['p']}}}grpSp"
    return list(shape.iterancestors(group))
