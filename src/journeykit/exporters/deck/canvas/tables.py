"""Native tables: a header row, hairlines between rows, nothing else."""

from collections.abc import Sequence

import attrs

from journeykit.exporters.deck.canvas.paint import line, solid
from journeykit.exporters.deck.canvas.text import Style, Text, body
from journeykit.exporters.deck.fitting import Setting
from journeykit.exporters.deck.geometry import Size, emu
from journeykit.exporters.deck.page import Typeface
from journeykit.exporters.deck.theme import QUIET, Paint
from journeykit.model.scales import Language
from journeykit.typography import shorten

TABLE_URI = "http://schemas.openxmlformats.org/drawingml/2006/table"
_HAIR = 0.005
"""What rounding may cost, in inches."""
_NO_STYLE_NO_GRID = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"


@attrs.frozen
class Cell:
    """One cell.

    Attributes:
        fill: The tint behind it.
        indent: Space before its text beside the table's padding, in inches.
        top: Space above its text, in inches.
    """

    text: Text
    style: Style
    fill: Paint | None = None
    indent: float = 0.0
    top: float = 0.0


@attrs.frozen
class Table:
    """A table whose first row is its header.

    Attributes:
        widths: The width of each column in inches.
        heights: The height of each row in inches.
        rows: Cells row by row, as many in each as there are widths.
        padding: Space left and right inside a cell, in inches.
    """

    widths: tuple[float, ...]
    heights: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    padding: float = 0.05


def with_whole_heads(table: Table, family: Typeface) -> Table:
    """Return a table whose heads have room, unbroken, however narrow and low their cells."""
    heads, *rows = table.rows
    room = [width - 2 * table.padding for width in table.widths]
    found = tuple(
        _whole(cell, Setting(family, max(wide - cell.indent, 0.1), bold=cell.style.bold), table)
        for cell, wide in zip(heads, room, strict=True)
    )
    return attrs.evolve(table, rows=(found, *rows))


def _whole(cell: Cell, setting: Setting, table: Table) -> Cell:
    """Return a head at its size, or else as a caption, or else shortened to what has room."""
    if not isinstance(cell.text, str) or not cell.text:
        return cell
    text, high = cell.text, table.heights[0] - cell.top + _HAIR
    for size in (cell.style.size, min(cell.style.size, Size.CAPTION)):
        if not setting.cuts(text, size) and setting.height([text], size) <= high:
            return attrs.evolve(cell, style=attrs.evolve(cell.style, size=size))
    lines = max(int(high / setting.line(size)), 1)
    short = shorten(text, setting.font(size), setting.points, lines)
    return attrs.evolve(cell, text=short.text, style=attrs.evolve(cell.style, size=size))


def table_xml(table: Table, language: Language) -> str:
    """Return a table as DrawingML."""
    grid = "".join(f'<a:gridCol w="{emu(width)}"/>' for width in table.widths)
    rows = "".join(
        _row(cells, height, table, language)
        for cells, height in zip(table.rows, table.heights, strict=True)
    )
    return (
        f'<a:tbl><a:tblPr firstRow="1"><a:tableStyleId>{_NO_STYLE_NO_GRID}</a:tableStyleId>'
        f"</a:tblPr><a:tblGrid>{grid}</a:tblGrid>{rows}</a:tbl>"
    )


def _row(cells: Sequence[Cell], height: float, table: Table, language: Language) -> str:
    content = "".join(_cell(cell, table.padding, language) for cell in cells)
    return f'<a:tr h="{emu(height)}">{content}</a:tr>'


_ANCHORS = {"top": "t", "middle": "ctr", "bottom": "b"}


def _cell(cell: Cell, padding: float, language: Language) -> str:
    left, right, top = emu(padding + cell.indent), emu(padding), emu(cell.top)
    borders = "".join(
        line(paint, 0.5).replace("<a:ln", f"<a:{edge}", 1).replace("</a:ln>", f"</a:{edge}>")
        for edge, paint in (("lnL", None), ("lnR", None), ("lnT", None), ("lnB", QUIET))
    )
    return (
        f"<a:tc>{body(cell.text, cell.style, language, 'a:txBody')}"
        f'<a:tcPr marL="{left}" marR="{right}" marT="{top}" marB="0" '
        f'anchor="{_ANCHORS[cell.style.anchor]}">{borders}{solid(cell.fill)}</a:tcPr></a:tc>'
    )
