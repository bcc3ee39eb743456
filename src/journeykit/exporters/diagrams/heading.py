"""The heading: what the picture is, the finding, and what is left out."""

from collections.abc import Iterable

from journeykit.exporters.diagrams.blocks import Block, Row, Style, Words
from journeykit.exporters.diagrams.drawing import Node
from journeykit.exporters.diagrams.palette import INK, MUTED, TEAL
from journeykit.exporters.diagrams.words import MEASURED, lines
from journeykit.typography import Font, balanced, fitting_size

_KICKER_SIZE, _NOTE = 12, Style(12, MUTED)
_SIZES = (26, 23, 20)
_LARGEST = 40
_WIDTH_PER_SIZE = 60
"""A title grows with the drawing, so that it is read first on the wall as well."""
_MOST_LINES = 2
_SMALLEST_MOST_LINES = 3
"""At the smallest size a title may take one line more before it is shortened."""


def heading_node(kicker: str, title: str, room: int, note: str = "") -> Node:
    """Return the heading of a drawing, ``room`` wide, at its place.

    Args:
        kicker: The line above the title: what the picture is, and of whom.
        title: The finding.
        room: The width of the drawing.
        note: What the reader has to know about what is left out; may be empty.
    """
    return Node("heading", heading_block(kicker, title, room, note), 0, 0)


def heading_block(kicker: str, title: str, room: int, note: str = "") -> Block:
    """Return a heading as a block; see `heading_node`."""
    style, said = _title(title, room)
    small = Style(max(_KICKER_SIZE, round(style.size * 0.46)), TEAL, bold=True)
    above = lines(kicker.upper(), small.size, room, 1, bold=True)
    below = lines(note, _NOTE.size, room, _MOST_LINES) if note else ()
    rows = (
        *_rows(above, small, room, small.size + 8),
        *_rows(said, style, room, style.size + 8),
        *_rows(below, _NOTE, room, _NOTE.size + 8),
    )
    return Block(rows, room=room)


def _rows(texts: Iterable[str], style: Style, room: int, height: int) -> tuple[Row, ...]:
    return tuple(Row(height, (Words(room, text, style),)) for text in texts)


def _title(text: str, room: int) -> tuple[Style, tuple[str, ...]]:
    """Return the largest style in which the title fits, and its lines."""
    largest = min(_LARGEST, max(_SIZES[0], room // _WIDTH_PER_SIZE))
    size = fitting_size(text, MEASURED, (largest, *_SIZES), room, _MOST_LINES, bold=True)
    if size is None:
        style = Style(_SIZES[-1], INK, bold=True)
        return style, lines(text, style.size, room, _SMALLEST_MOST_LINES, bold=True)
    font = Font(MEASURED, size, bold=True)
    return Style(int(size), INK, bold=True), balanced(text, font, room, _MOST_LINES)
