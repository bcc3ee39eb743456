"""A drawing: what a diagram shows and where, before any engine sees it.

All lengths are in points, from the upper left corner of the drawing, with y downwards.
"""

from collections.abc import Iterator

import attrs

from journeykit.exporters.diagrams.blocks import Block, PlacedSign
from journeykit.exporters.diagrams.palette import Ground
from journeykit.model.scales import Language

Point = tuple[float, float]

MARGIN = 30
"""The white edge around every drawing."""


@attrs.frozen
class Node:
    """A block at its place.

    Attributes:
        id: Made by us, never from a text of the model.
        tip: All it says, unabridged.
    """

    id: str
    block: Block
    x: float
    y: float
    tip: str = ""

    @property
    def centre(self) -> Point:
        """The middle of the block."""
        return self.x + self.block.width / 2, self.y + self.block.height / 2


@attrs.frozen
class Group:
    """Nodes on a ground of their own, below a header.

    Attributes:
        id: Made by us, never from a text of the model.
    """

    id: str
    ground: Ground
    header: Node
    nodes: tuple[Node, ...]
    x: float
    y: float
    width: float
    height: float

    @property
    def graph_id(self) -> str:
        """The name that makes Graphviz draw the ground."""
        return f"cluster_{self.id}"


@attrs.frozen
class Edge:
    """An arrow between two nodes.

    Attributes:
        route: The start, then two control points and an end for each cubic piece.
        tip: Where the arrowhead points to.
        within: Whether both nodes are in the same group.
        alarming: Whether it is drawn in the colour and dash of frictions.
    """

    tail: str
    head: str
    route: tuple[Point, ...]
    tip: Point
    within: bool
    alarming: bool = False


@attrs.frozen
class Drawing:
    """A whole diagram.

    Attributes:
        heading: The title, at the top.
        foot: The legend, at the bottom.
        title: The finding, as the name of the picture.
        description: What the picture shows, in words.
    """

    width: float
    height: float
    heading: Node
    groups: tuple[Group, ...]
    edges: tuple[Edge, ...]
    foot: Node | None
    language: Language
    title: str
    description: str

    def nodes(self) -> Iterator[Node]:
        """Iterate over everything that holds a block."""
        yield self.heading
        for group in self.groups:
            yield group.header
            yield from group.nodes
        if self.foot:
            yield self.foot

    def signs(self) -> Iterator[PlacedSign]:
        """Iterate over all signs, at their places."""
        for node in self.nodes():
            yield from node.block.signs(node.x, node.y)
