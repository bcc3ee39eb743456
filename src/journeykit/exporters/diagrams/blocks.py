"""Blocks of rows: words and signs in cells of a fixed size, all in whole points.

A block is laid out here and nowhere else. Both the label that the engine draws (``markup.py``)
and the places of the signs come from the same rows, so they cannot drift apart.
"""

from collections.abc import Iterator
from itertools import accumulate
from typing import Literal

import attrs

from journeykit.exporters.diagrams.palette import Colour
from journeykit.exporters.diagrams.signs import Sign

_RAISE = 1
"""Words sit above the middle of their line, and so do the signs beside them."""


@attrs.frozen
class Style:
    """How words look."""

    size: int
    colour: Colour
    bold: bool = False


@attrs.frozen
class Words:
    """A cell with text on one line.

    Attributes:
        align: Where in the cell it stands: fonts that are narrower than measured leave room.
    """

    width: int
    text: str
    style: Style
    align: Literal["left", "center"] = "left"


@attrs.frozen
class Mark:
    """A cell with a sign, in the middle of its height.

    Attributes:
        sign: None only keeps the words clear of a sign in the row above.
        align: At which side of the cell the sign stands.
    """

    width: int
    sign: Sign | None
    align: Literal["left", "right"] = "left"


@attrs.frozen
class Row:
    """Cells side by side; without any, an empty stretch."""

    height: int
    cells: tuple[Words | Mark, ...] = ()


@attrs.frozen
class Bar:
    """The bar at the left of a block: how it feels, or dashes where that is unknown."""

    colour: Colour
    dashed: bool = False


@attrs.frozen
class Frame:
    """The paper under a block and the line around it, 1 wide.

    Attributes:
        fill: None lets the ground show.
    """

    line: Colour
    fill: Colour | None = None
    dashed: bool = False


@attrs.frozen
class Block:
    """Rows one below the other.

    Attributes:
        room: The width of the rows.
        left: Space at the left of the rows, where the bar stands.
        right: Space at the right of the rows.
        above: Space above the first row, and below the last one.
        least: The height is at least so much.
    """

    rows: tuple[Row, ...]
    room: int
    left: int = 0
    right: int = 0
    above: int = 0
    least: int = 0
    bar: Bar | None = None
    frame: Frame | None = None

    @property
    def border(self) -> int:
        """The width of the line around it."""
        return 1 if self.frame else 0

    @property
    def width(self) -> int:
        """All in all."""
        return self.left + self.room + self.right + 2 * self.border

    @property
    def content_height(self) -> int:
        """Of its rows."""
        return sum(row.height for row in self.rows)

    @property
    def height(self) -> int:
        """All in all."""
        return max(self.least, self.content_height + 2 * (self.above + self.border))

    def signs(self, x: float, y: float) -> Iterator["PlacedSign"]:
        """Iterate over the signs of the block, whose upper left corner is at ``x``, ``y``."""
        start, top = x + self.border + self.left, y + self.border + self.above
        below = accumulate((row.height for row in self.rows), initial=0)
        for row, offset in zip(self.rows, below, strict=False):
            yield from _signs_of(row, start, top + offset)


@attrs.frozen
class PlacedSign:
    """A sign with its upper left corner, in points from that of the drawing."""

    sign: Sign
    x: float
    y: float


def _signs_of(row: Row, x: float, y: float) -> Iterator[PlacedSign]:
    for cell in row.cells:
        if isinstance(cell, Mark) and cell.sign:
            spare = cell.width - cell.sign.width if cell.align == "right" else 0
            middle = y + (row.height - cell.sign.height) / 2
            yield PlacedSign(cell.sign, x + spare, middle - _RAISE)
        x += cell.width
