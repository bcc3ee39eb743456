"""The two axes of a diagram of paths: along the ways, and across them."""

import attrs

from journeykit.exporters.diagrams.blocks import Block
from journeykit.exporters.diagrams.drawing import Point


@attrs.frozen
class Axes:
    """Which way the ways lead.

    Attributes:
        down: Whether they lead down the page; otherwise they lead to the right.
    """

    down: bool

    def point(self, along: float, across: float) -> Point:
        """Return a point of the page."""
        return (across, along) if self.down else (along, across)

    def length(self, block: Block) -> int:
        """Return how much of the way a block takes."""
        return block.height if self.down else block.width

    def breadth(self, block: Block) -> int:
        """Return how much a block takes across the way."""
        return block.width if self.down else block.height
