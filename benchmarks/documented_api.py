"""The same slides by python-pptx's documented API: one call per shape, as its users write it."""

import math
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from typing import Any

from pptx import Presentation
from pptx.chart.data import ChartData, XyChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.util import Emu, Inches, Pt

from benchmarks.inventory import ShapeRecord, SlideRecord

TITLE_ONLY = 5  # the layout's place in python-pptx's own template
CHART_TYPES = {
    "AreaPlot": XL_CHART_TYPE.AREA,
    "BarPlot": XL_CHART_TYPE.BAR_CLUSTERED,
    "LinePlot": XL_CHART_TYPE.LINE_MARKERS,
    "XyPlot": XL_CHART_TYPE.XY_SCATTER_LINES,
}
INK = RGBColor(0x22, 0x2A, 0x35)


def rebuilt(slides: Sequence[SlideRecord]) -> bytes:
    """Return a presentation with the like of every shape, saved."""
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = Inches(13.333), Inches(7.5)
    layout = presentation.slide_layouts[TITLE_ONLY]
    for record in slides:
        slide = presentation.slides.add_slide(layout)
        _write(slide.shapes.title.text_frame, [record.title])
        _add_all(slide.shapes, record.shapes)
        if record.notes:
            slide.notes_slide.notes_text_frame.text = record.notes
    content = BytesIO()
    presentation.save(content)
    return content.getvalue()


def _add_all(shapes: Any, records: Sequence[ShapeRecord]) -> None:
    for record in records:
        ADD[record.kind](shapes, record)


def _add_text_box(shapes: Any, record: ShapeRecord) -> None:
    _write(shapes.add_textbox(*_box(record)).text_frame, record.paragraphs)


def _add_autoshape(shapes: Any, record: ShapeRecord) -> None:
    shape = shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, *_box(record))
    shape.fill.solid()
    shape.fill.fore_color.rgb = INK
    shape.line.fill.background()
    _write(shape.text_frame, record.paragraphs)


def _add_freeform(shapes: Any, record: ShapeRecord) -> None:
    left, top, width, height = record.box
    turns = [math.tau * step / max(record.points, 3) for step in range(max(record.points, 3))]
    points = [
        (
            left + round(width * (1 + math.cos(turn)) / 2),
            top + round(height * (1 + math.sin(turn)) / 2),
        )
        for turn in turns
    ]
    builder = shapes.build_freeform(*points[0])
    builder.add_line_segments(points[1:])
    shape = builder.convert_to_shape()
    shape.line.color.rgb = INK


def _add_connector(shapes: Any, record: ShapeRecord) -> None:
    left, top, width, height = _box(record)
    line = shapes.add_connector(MSO_CONNECTOR.STRAIGHT, left, top, left + width, top + height)
    line.line.color.rgb = INK


def _add_picture(shapes: Any, record: ShapeRecord) -> None:
    shapes.add_picture(BytesIO(record.image), *_box(record))


def _add_table(shapes: Any, record: ShapeRecord) -> None:
    size = (len(record.cells), len(record.cells[0]))
    table = shapes.add_table(*size, *_box(record)).table
    for row, texts in enumerate(record.cells):
        for column, text in enumerate(texts):
            _write(table.cell(row, column).text_frame, [text])


def _add_chart(shapes: Any, record: ShapeRecord) -> None:
    data = _scattered(record) if record.plot == "XyPlot" else _by_category(record)
    shapes.add_chart(CHART_TYPES[record.plot], *_box(record), data)


def _by_category(record: ShapeRecord) -> ChartData:
    data = ChartData()
    data.categories = record.categories
    for number, values in enumerate(record.series):
        data.add_series(f"Series {number}", values)
    return data


def _scattered(record: ShapeRecord) -> XyChartData:
    data = XyChartData()
    for number, values in enumerate(record.series):
        series = data.add_series(f"Series {number}")
        for place, value in enumerate(values):
            series.add_data_point(place, value or 0)
    return data


def _add_group(shapes: Any, record: ShapeRecord) -> None:
    _add_all(shapes.add_group_shape().shapes, record.inner)


def _box(record: ShapeRecord) -> tuple[Emu, Emu, Emu, Emu]:
    left, top, width, height = map(Emu, record.box)
    return left, top, width, height


def _write(frame: Any, paragraphs: Sequence[str]) -> None:
    """Write one formatted run per paragraph, as a deck with a look of its own has to."""
    for number, text in enumerate(paragraphs):
        paragraph = frame.add_paragraph() if number else frame.paragraphs[0]
        if text:
            run = paragraph.add_run()
            run.text = text
            run.font.size, run.font.bold, run.font.color.rgb = Pt(10), False, INK


ADD: Mapping[str, Callable[[Any, ShapeRecord], None]] = {
    "autoshape": _add_autoshape,
    "chart": _add_chart,
    "connector": _add_connector,
    "freeform": _add_freeform,
    "group": _add_group,
    "picture": _add_picture,
    "table": _add_table,
    "text_box": _add_text_box,
}
