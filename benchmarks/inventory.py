"""What a deck consists of: its shapes by kind, read back with python-pptx."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

import attrs
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE


@attrs.frozen
class ShapeRecord:
    """One shape, as far as building its like through the documented API needs it.

    Attributes:
        kind: ``text_box``, ``autoshape``, ``freeform``, ``connector``, ``picture``, ``table``,
            ``chart`` or ``group``.
        box: Left, top, width and height, in EMU.
        paragraphs: The texts of its paragraphs, empty ones included.
        points: The number of points of a freeform.
        cells: The texts of a table, row by row.
        plot: What a chart draws, such as ``XyPlot``; of several, the first.
        series: The values of a chart, series by series.
        categories: The categories of a chart that has any.
        image: The content of a picture.
        inner: The shapes of a group.
    """

    kind: str
    box: tuple[int, int, int, int]
    paragraphs: tuple[str, ...] = ()
    points: int = 0
    cells: tuple[tuple[str, ...], ...] = ()
    plot: str = ""
    series: tuple[tuple[float | None, ...], ...] = ()
    categories: tuple[str, ...] = ()
    image: bytes = b""
    inner: tuple["ShapeRecord", ...] = ()

    def count(self) -> int:
        """How many shapes this is, itself included."""
        return 1 + sum(shape.count() for shape in self.inner)


@attrs.frozen
class SlideRecord:
    """One slide: its title, its other shapes and its notes."""

    title: str
    shapes: tuple[ShapeRecord, ...]
    notes: str

    def count(self) -> int:
        """How many shapes it has beside its title."""
        return sum(shape.count() for shape in self.shapes)


def inventory(deck: bytes) -> tuple[SlideRecord, ...]:
    """Return what is on the slides of a presentation."""
    return tuple(_slide(slide) for slide in Presentation(BytesIO(deck)).slides)


def _slide(slide: Any) -> SlideRecord:
    title = slide.shapes.title
    others = (shape for shape in slide.shapes if not shape.is_placeholder)
    notes = slide.notes_slide.notes_text_frame.text if slide.has_notes_slide else ""
    return SlideRecord(title.text if title is not None else "", tuple(_records(others)), notes)


def _records(shapes: Iterable[Any]) -> Iterator[ShapeRecord]:
    for shape in shapes:
        box = (shape.left or 0, shape.top or 0, shape.width or 0, shape.height or 0)
        yield ShapeRecord(_kind(shape), box, **_content(shape))


def _kind(shape: Any) -> str:
    if getattr(shape, "has_table", False):
        return "table"
    if getattr(shape, "has_chart", False):
        return "chart"
    kinds = {
        MSO_SHAPE_TYPE.TEXT_BOX: "text_box",
        MSO_SHAPE_TYPE.AUTO_SHAPE: "autoshape",
        MSO_SHAPE_TYPE.FREEFORM: "freeform",
        MSO_SHAPE_TYPE.LINE: "connector",
        MSO_SHAPE_TYPE.PICTURE: "picture",
        MSO_SHAPE_TYPE.GROUP: "group",
    }
    return kinds[shape.shape_type]


def _content(shape: Any) -> dict[str, Any]:
    kind = _kind(shape)
    if kind == "group":
        return {"inner": tuple(_records(shape.shapes))}
    if kind == "picture":
        return {"image": shape.image.blob}
    if kind == "table":
        return {"cells": tuple(tuple(cell.text for cell in row.cells) for row in shape.table.rows)}
    if kind == "chart":
        return _chart(shape.chart)
    if kind == "connector":
        return {}
    paragraphs = tuple(paragraph.text for paragraph in shape.text_frame.paragraphs)
    return {"paragraphs": paragraphs, "points": len(shape.element.xpath(".//a:custGeom//a:pt"))}


def _chart(chart: Any) -> dict[str, Any]:
    first = chart.plots[0]
    series = tuple(tuple(one.values) for plot in chart.plots for one in plot.series)
    categories = tuple(map(str, first.categories))
    return {"plot": type(first).__name__, "series": series, "categories": categories}
