"""Steps, drawn: arrows around cards, and how many take them."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import attrs

from journeykit.exporters.diagrams.blocks import Block, Frame, Row, Style, Words
from journeykit.exporters.diagrams.drawing import Edge, Node, Pen
from journeykit.exporters.diagrams.palette import INK, PAPER
from journeykit.exporters.diagrams.routing import (
    Box,
    Field,
    Grid,
    Place,
    Rails,
    Routed,
    Way,
    grid_of,
    routed,
)
from journeykit.exporters.diagrams.steps import Step
from journeykit.exporters.diagrams.words import points

_LABEL = Style(11, INK)
_THINNEST, _THICKER = 1.2, 1.8
"""The width of an arrow that nobody takes, and what is added where all do."""


def grid_for(steps: Sequence[Step], places: Mapping[int, Place], *, inner: bool = False) -> Grid:
    """Return the ways of steps between stations.

    Args:
        steps: What leads where.
        places: Where the stations stand, by number.
        inner: See `routing.grid_of`.
    """
    ways = (Way(key(each.source), key(each.target), bool(each.label)) for each in steps)
    return grid_of({key(each): place for each, place in places.items()}, ways, inner=inner)


def key(station: int) -> str:
    """Return what the grid calls a station."""
    return str(station)


def weighted(pen: Pen, step: Step) -> Pen:
    """Return a pen as wide as the share of those who take a step."""
    return attrs.evolve(pen, width=_THINNEST + _THICKER * (step.chance or 0))


def arrows(
    steps: Sequence[Step],
    rails: Rails,
    nodes: Mapping[int, Node],
    corridors: Mapping[int, float],
    port: float,
    pen: Callable[[Step], Pen],
) -> tuple[tuple[Edge, ...], tuple[Node, ...]]:
    """Return the arrows between stations, and what is written on them.

    Args:
        steps: What leads where.
        rails: Their ways.
        nodes: The stations, by number.
        corridors: See `routing.Field`.
        port: See `routing.Field`.
        pen: How a step is drawn.
    """
    boxes = {key(number): _box(node) for number, node in nodes.items()}
    ways = tuple(routed(Field(rails, boxes, corridors, port)))
    edges = tuple(
        Edge(
            nodes[step.source].id,
            nodes[step.target].id,
            way.route,
            way.tip,
            pulls=way.course.shape == "down",
            pen=pen(step),
            label=step.label,
            says=step.says,
        )
        for step, way in zip(steps, ways, strict=True)
    )
    return edges, tuple(_labels(steps, ways))


def _box(node: Node) -> Box:
    return Box(node.x, node.y, node.x + node.block.width, node.y + node.block.height)


def _labels(steps: Sequence[Step], ways: Sequence[Routed]) -> Iterator[Node]:
    for number, (step, way) in enumerate(zip(steps, ways, strict=True)):
        if step.label:
            block, (x, y) = _label(step.label), way.label
            yield Node(f"p{number}", block, x - block.width / 2, y - block.height / 2, fixed=True)


def _label(text: str) -> Block:
    """Return a label on white, so that its arrow does not run through it."""
    room = points(text, _LABEL.size) + 2
    frame = Frame(PAPER, PAPER)
    words = Words(room, text, _LABEL, "center")
    return Block((Row(13, (words,)),), room=room, left=1, right=1, frame=frame)
