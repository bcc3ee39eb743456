"""Texts and signs as rows, one section below the other."""

from collections.abc import Sequence

from journeykit.exporters.diagrams.blocks import Row, Style, Words
from journeykit.exporters.diagrams.palette import ALARM, INK, MUTED
from journeykit.exporters.diagrams.words import lines

LINE = 15
"""The height of a line of small text."""
GAP = 5
"""Between sections."""
SMALL = 11
SAID = Style(SMALL, INK)
QUIET = Style(SMALL, MUTED)
ALARMING = Style(SMALL, ALARM)
ALARMING_NAME = Style(SMALL, ALARM, bold=True)
SIGN = 18
"""The width of a cell with a small sign."""
FACE = 26
"""The width of a cell with a face."""
_MOST_LINES = 2

Section = tuple[Row, ...]


def texts(
    text: str,
    style: Style,
    room: int,
    most: int = _MOST_LINES,
    indent: int = 0,
    height: int = LINE,
) -> Section:
    """Return a text as rows, at least one, ended by an ellipsis where it is too long.

    Args:
        text: Any text.
        style: How it looks.
        room: The width of the rows.
        most: The number of lines.
        indent: Space at the left.
        height: Of a line.
    """
    kept = lines(text, style.size, room - indent, most, bold=style.bold)
    blank = (Words(indent, "", style),) if indent else ()
    return tuple(Row(height, (*blank, Words(room - indent, line, style))) for line in kept)


def stacked(sections: Sequence[Section], gap: int = GAP) -> Section:
    """Return sections one below the other, with a gap between those that hold anything."""
    rows: list[Row] = []
    for section in filter(None, sections):
        rows += [Row(gap), *section] if rows else section
    return tuple(rows)
