r"""Blocks as HTML-like labels of Graphviz.

The only markup is what stands here; texts are escaped as XML. Backslashes are doubled: Graphviz
replaces ``\N`` and its like in these labels too, even where they are written as references. A text
of nothing but a closing bracket is a syntax error to dot 2.43, unless written as a reference.
"""

from collections.abc import Iterator
from html import escape

from journeykit.exporters.diagrams.blocks import Bar, Block, Frame, Mark, Row, Style, Words

_ESCAPES = str.maketrans({"\\": r"\\", "]": "&#93;"})
"""Beside those of XML."""
_TIGHT = 'CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"'
_TABLE = f'BORDER="0" {_TIGHT}'
_BAR_WIDTH = 4
_BAR_INSET = 9
"""Between the bar and the upper and lower edge of its block."""
_DASH = 5
_SPACING = 8
"""Around the bar and the words of a readable label."""
_STAND_IN = 11
"""The size of what stands in for a sign."""


def exact(block: Block) -> str:
    """Return a label in which every cell has its size, with room for the signs."""
    inner = block.height - 2 * block.border
    cells = [
        _cell(block.left, inner, _exact_bar(block.bar, inner) if block.bar else ""),
        f"<TD>{_exact_rows(block, inner)}</TD>",
        _cell(block.right, inner),
    ]
    return f"<<TABLE {_TIGHT} {_framed(block.frame)}><TR>{''.join(cells)}</TR></TABLE>>"


def readable(block: Block) -> str:
    """Return a label that a person can read and change; words stand in for the signs."""
    said = "\n".join(f'{line}<BR ALIGN="LEFT"/>' for line in _lines(block))
    words = f'<TD ALIGN="LEFT" WIDTH="{block.room}">\n{said}\n</TD>'
    spacing = _SPACING if block.frame else 0
    table = f'CELLBORDER="0" CELLSPACING="{spacing}" CELLPADDING="0" {_framed(block.frame)}'
    return f"<<TABLE {table}><TR>{_readable_bar(block.bar)}{words}</TR></TABLE>>"


def _framed(frame: Frame | None) -> str:
    if frame is None:
        return 'BORDER="0"'
    style = "ROUNDED,DASHED" if frame.dashed else "ROUNDED"
    fill = f' BGCOLOR="{frame.fill}"' if frame.fill else ""
    return f'BORDER="1" STYLE="{style}" COLOR="{frame.line}"{fill}'


def _font(text: str, style: Style) -> str:
    said = escape(text).translate(_ESCAPES)
    said = f"<B>{said}</B>" if style.bold else said
    return f'<FONT POINT-SIZE="{style.size}" COLOR="{style.colour}">{said}</FONT>'


def _exact_bar(bar: Bar, height: int) -> str:
    length = height - 2 * _BAR_INSET
    # Dashes are cells: the engines draw a dashed border each in a way of their own.
    pieces = _dashes(length, bar.colour) if bar.dashed else _piece(length, bar.colour)
    edge = _piece(_BAR_INSET)  # without it the rows would be stretched to the height of the block
    return f"<TABLE {_TABLE}>{edge}{pieces}{edge}</TABLE>"


def _dashes(length: int, colour: str) -> str:
    """Return as many dashes as fit, one at each end, with what is left over in the gaps."""
    gaps = max(1, (length - _DASH) // (2 * _DASH))
    spare = length - _DASH * (gaps + 1)
    widths = [spare // gaps + (position < spare % gaps) for position in range(gaps)]
    return _piece(_DASH, colour) + "".join(_piece(each) + _piece(_DASH, colour) for each in widths)


def _piece(height: int, colour: str = "") -> str:
    fill = f' BGCOLOR="{colour}"' if colour else ""
    return f'<TR><TD FIXEDSIZE="TRUE" WIDTH="{_BAR_WIDTH}" HEIGHT="{height}"{fill}></TD></TR>'


def _exact_rows(block: Block, height: int) -> str:
    spare = height - block.content_height - block.above
    rows = (Row(block.above), *block.rows, Row(spare))
    said = [_exact_row(row, block.room) for row in rows if row.height]
    return f"<TABLE {_TABLE}>{''.join(said)}</TABLE>"


def _exact_row(row: Row, room: int) -> str:
    spare = room - sum(cell.width for cell in row.cells)
    cells = [_exact_cell(cell, row.height) for cell in row.cells]
    content = "".join((*cells, _cell(spare, row.height)))
    return f"<TR><TD><TABLE {_TABLE}><TR>{content}</TR></TABLE></TD></TR>"


def _exact_cell(cell: Words | Mark, height: int) -> str:
    words = _font(cell.text, cell.style) if isinstance(cell, Words) and cell.text else ""
    return _cell(cell.width, height, words, cell.align if words else "left")


def _cell(width: int, height: int, content: str = "", align: str = "left") -> str:
    if not width:
        return ""
    size = f'FIXEDSIZE="TRUE" WIDTH="{width}" HEIGHT="{height}"'
    return f'<TD {size} ALIGN="{align.upper()}">{content}</TD>'


def _readable_bar(bar: Bar | None) -> str:
    if bar is None:
        return ""
    if bar.dashed:
        return f'<TD BORDER="{_BAR_WIDTH}" SIDES="L" STYLE="DASHED" COLOR="{bar.colour}"></TD>'
    return f'<TD WIDTH="{_BAR_WIDTH}" BGCOLOR="{bar.colour}"></TD>'


def _lines(block: Block) -> Iterator[str]:
    for row in block.rows:
        runs = [run for cell in row.cells if (run := _run(cell))]
        if runs:
            yield "&#160;&#160;".join(runs)


def _run(cell: Words | Mark) -> str:
    if isinstance(cell, Words):
        return _font(cell.text, cell.style) if cell.text else ""
    if cell.sign is None or not cell.sign.stand_in:
        return ""
    return _font(cell.sign.stand_in, Style(_STAND_IN, cell.sign.colour, bold=True))
