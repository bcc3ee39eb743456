"""A deck as text, as python-pptx reads it: what stands where, in reading order.

    3  day  "Title only"  Ludovic, en semaine : 3 créneaux
       text   Kicker    0.50 0.26 9.60 0.24  JOURNÉE TYPE
      ~shape  Gradient  1.72 1.86 1.16 0.28

Boxes are left, top, width and height in inches; ``~`` marks decoration. What a group holds is
indented below it; charts list their series, notes follow the shapes.
"""

import io
from collections.abc import Iterator
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.shapes.group import GroupShape

from journeykit.exporters.deck.geometry import EMU_PER_INCH


def outline(content: bytes) -> str:
    """Return the outline of a presentation."""
    slides = Presentation(io.BytesIO(content)).slides
    return "\n\n".join("\n".join(_slide(number, each)) for number, each in enumerate(slides, 1))


def _slide(number: int, slide: Any) -> Iterator[str]:
    title = _one_line(slide.shapes.title.text_frame.text)
    yield f'{number}  {_kind(slide)}  "{slide.slide_layout.name}"  {title}'
    for shape in slide.shapes:
        yield from _shape(shape, "   ")
    for line in slide.notes_slide.notes_text_frame.text.split("\n"):
        yield f"   | {line}".rstrip()


def _kind(slide: Any) -> str:
    """Return the kind of slide, which its tags name."""
    tags = etree.fromstring(slide.part.part_related_by(RELATIONSHIP_TYPE.TAGS).blob)
    return {tag.get("name", ""): tag.get("val", "") for tag in tags}["JOURNEYKIT_SLIDE"]


def _shape(shape: Any, indent: str) -> Iterator[str]:
    (properties,) = shape.element.xpath("./*[1]/p:cNvPr")
    mark = "~" if properties.xpath(".//*[local-name()='decorative']") else " "
    said = f"  [{properties.get('descr')}]" if properties.get("descr") else ""
    edges = (shape.left, shape.top, shape.width, shape.height)
    place = " ".join(f"{edge / EMU_PER_INCH:.2f}" for edge in edges)
    text = _one_line(shape.text_frame.text) if shape.has_text_frame else ""
    head = f"{indent}{mark}{_type(shape)}  {shape.name}  {place}{said}"
    yield f"{head}  {text}".rstrip()
    inner = indent + "  "
    if isinstance(shape, GroupShape):
        for each in shape.shapes:
            yield from _shape(each, inner)
    elif shape.has_chart:
        yield from _chart(shape.chart, inner)
    elif shape.has_table:
        yield from _table(shape.table, inner)


def _type(shape: Any) -> str:
    if isinstance(shape, GroupShape):
        return "group"
    if shape.is_placeholder:
        return "placeholder"
    if shape.has_chart or shape.has_table:
        return "chart" if shape.has_chart else "table"
    if shape.element.xpath("self::p:cxnSp"):
        return "line"
    return "text" if shape.element.xpath("p:nvSpPr/p:cNvSpPr/@txBox") else "shape"


def _chart(chart: Any, indent: str) -> Iterator[str]:
    for plot in chart.plots:
        categories = [str(each) for each in plot.categories]
        if categories:
            yield f"{indent} {' | '.join(categories)}"
        for series in plot.series:
            values = " ".join("-" if each is None else f"{each:g}" for each in series.values)
            yield f"{indent} {series.name}: {values}"


def _table(table: Any, indent: str) -> Iterator[str]:
    for row in table.rows:
        yield f"{indent} {' | '.join(_one_line(cell.text) for cell in row.cells)}"


def _one_line(text: str) -> str:
    return text.replace("\n", " / ")
