"""Tables whose rows begin with a sign: an icon, and its word beside it."""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.fitting import SLACK
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.page import Typeface
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.theme import MUTED, Paint
from journeykit.typography import width

Sign: TypeAlias = tuple[str, Paint]
"""The name of an icon, and its colour."""
HEADER = 0.28
PADDING = 0.05
_ICON, _INDENT = 0.17, 0.24
_WORD = Size.DENSE


def sign_width(family: Typeface, words: Iterable[str], heading: str) -> float:
    """Return how wide the column of the signs is, in inches, so that none of its words breaks."""
    font = family.font(_WORD, bold=True)
    widest = max(width(word, font) for word in words) / POINTS_PER_INCH / SLACK
    head = width(heading, font) / POINTS_PER_INCH / SLACK
    return max(widest + _INDENT, head) + 2 * PADDING + 0.02


def header(headings: Iterable[str]) -> tuple[Cell, ...]:
    """Return the row that heads a table."""
    style = Style(_WORD, bold=True, paint=MUTED, anchor="middle")
    return tuple(Cell(heading, style) for heading in headings)


def sign_cell(word: str, paint: Paint, fill: Paint | None = None) -> Cell:
    """Return the cell of a sign's word, with room for the icon."""
    return Cell(word, Style(_WORD, bold=True, paint=paint, anchor="middle"), fill, _INDENT)


def firsts(kinds: Sequence[object]) -> tuple[bool, ...]:
    """Return for each row whether the one above it is of another kind: only then it says its own.

    Args:
        kinds: What a sign stands for, row by row.
    """
    return tuple(n == 0 or kind != kinds[n - 1] for n, kind in enumerate(kinds))


def sign_table(
    sheet: Sheet,
    top_left: tuple[float, float],
    table: Table,
    identity: Identity,
    signs: Sequence[Sign | None],
) -> None:
    """Draw a table, and the icons over its first column.

    Args:
        sheet: The slide.
        top_left: Where it stands, in inches.
        table: Its header and its rows.
        identity: What it is called, and what it says.
        signs: One for each row below the header; None where a row has none.
    """
    x, y = top_left
    sheet.canvas.table(Box(x, y, sum(table.widths), sum(table.heights)), table, identity)
    y += table.heights[0]
    for sign, height in zip(signs, table.heights[1:], strict=True):
        if sign:
            icon, paint = sign
            place = Box(x + PADDING, y + (height - _ICON) / 2, _ICON, _ICON)
            sheet.canvas.icon(icon, place, paint, 1.25)
        y += height
