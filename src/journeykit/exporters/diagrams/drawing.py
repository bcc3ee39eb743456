"""A drawing: what a diagram shows and where, before any engine sees it.

All lengths are in points, from the upper left corner of the drawing, with y downwards. From the
bottom up lie areas, the grounds of groups, lines, edges and nodes.
"""

from collections.abc import Iterator
from typing import Literal

import attrs

from journeykit.exporters.diagrams.blocks import Block, PlacedSign
from journeykit.exporters.diagrams.palette import NEGATIVE, STEP, Colour, Ground
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
        fixed: Whether it only makes sense at its place: left out where Graphviz lays out.
    """

    id: str
    block: Block
    x: float
    y: float
    tip: str = ""
    fixed: bool = False

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
class Pen:
    """How a line is drawn.

    Attributes:
        width: In points.
        arrow: Whether it ends in an arrowhead; its route then ends `arrows.HEAD` before the tip.
        opacity: 1 covers what is below; less lets it show.
    """

    colour: Colour
    width: float = 1.6
    dashed: bool = False
    arrow: bool = True
    opacity: float = 1


STEPPING = Pen(STEP)
"""The step from one thing to the next."""
ALARMING = Pen(NEGATIVE, 1.8, dashed=True)
"""A step that leaves a friction."""


@attrs.frozen
class Edge:
    """A line between two nodes.

    Attributes:
        route: The start, then two control points and an end for each cubic piece.
        tip: Where the arrowhead points to; where the line ends if there is none.
        pulls: Whether it moves its nodes where Graphviz lays the graph out.
        label: What Graphviz writes beside it; in pictures a node says it at its place.
        says: What it says, for those who do not see it.
    """

    tail: str
    head: str
    route: tuple[Point, ...]
    tip: Point
    pulls: bool = True
    pen: Pen = STEPPING
    label: str = ""
    says: str = ""


@attrs.frozen
class Area:
    """A rectangle behind everything: a lane, a window of time."""

    x: float
    y: float
    width: float
    height: float
    fill: Colour
    line: Colour
    rounded: bool = False


@attrs.frozen
class Line:
    """A straight line that joins no nodes: an axis, the line between two lanes."""

    start: Point
    end: Point
    pen: Pen


@attrs.frozen
class Layout:
    """What Graphviz has to know to lay out a drawing by itself, without positions.

    Attributes:
        direction: ``TB``: edges lead down; ``LR``: to the right.
        ranks: Ids of nodes that stand side by side (``TB``), or one below the other (``LR``).
        chains: Ids of nodes that follow each other although no edge is drawn between them.
        splines: How Graphviz draws edges.
    """

    direction: Literal["TB", "LR"] = "TB"
    ranks: tuple[tuple[str, ...], ...] = ()
    chains: tuple[tuple[str, ...], ...] = ()
    splines: Literal["ortho", "spline", "line"] = "ortho"


@attrs.frozen(kw_only=True)
class Drawing:
    """A whole diagram.

    Attributes:
        heading: The title, at the top.
        groups: Nodes on a ground of their own.
        nodes: Nodes without one.
        labels: Nodes that mean something at their place only; only where positions are fixed.
        areas: Rectangles behind everything; only where positions are fixed.
        lines: Lines that join no nodes; only where positions are fixed.
        layout: How Graphviz lays it out by itself.
        foot: The legend, at the bottom.
        title: The finding, as the name of the picture.
        description: What the picture shows, in words.
    """

    width: float
    height: float
    heading: Node
    groups: tuple[Group, ...] = ()
    nodes: tuple[Node, ...] = ()
    labels: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    areas: tuple[Area, ...] = ()
    lines: tuple[Line, ...] = ()
    layout: Layout = Layout()
    foot: Node | None = None
    language: Language
    title: str
    description: str

    def every_node(self) -> Iterator[Node]:
        """Iterate over everything that holds a block, in the order of reading."""
        yield self.heading
        for group in self.groups:
            yield group.header
            yield from group.nodes
        yield from self.nodes
        yield from self.labels
        if self.foot:
            yield self.foot

    def signs(self) -> Iterator[PlacedSign]:
        """Iterate over all signs, at their places."""
        for node in self.every_node():
            yield from node.block.signs(node.x, node.y)
