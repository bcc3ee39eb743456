"""The list of the most probable paths beside the picture."""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.exporters.diagrams.blocks import Block, Row, Style, Words
from journeykit.exporters.diagrams.drawing import Node
from journeykit.exporters.diagrams.palette import ALARM, DEEP, MUTED, TEAL, Colour
from journeykit.exporters.diagrams.paths.plan import Route, RouteEnd, Routes
from journeykit.exporters.diagrams.sections import LINE, QUIET, SAID, Section, stacked, texts

WIDTH = 340
"""Of the list where it stands at the side."""
_BETWEEN = 40
_SHARE = 56
_MOST_LINES = 5
_TITLE = Style(12, TEAL, bold=True)
_COLOURS: dict[RouteEnd, Colour] = {"arrived": DEEP, "left": ALARM, "unknown": MUTED}


def beside(routes: Routes, x: float, y: float) -> tuple[Node, ...]:
    """Return the list in one column, at its place."""
    return (Node("list", _block(routes, WIDTH), x, y, fixed=True),)


def below(routes: Routes, width: int, y: float) -> tuple[Node, ...]:
    """Return the list in as many columns as there is room for, at its place."""
    columns = max(1, min(3, (width + _BETWEEN) // (WIDTH + _BETWEEN)))
    room = (width + _BETWEEN) // columns - _BETWEEN
    length = -(-len(routes.paths) // columns)
    parts = [routes.paths[start : start + length] for start in range(0, len(routes.paths), length)]
    head = Node("list", Block(_head(routes, width), room=width), 0, y, fixed=True)
    top = y + head.block.height + 8
    nodes = tuple(
        Node(
            f"list{number}",
            Block(_rows(part, room), room=room),
            number * (room + _BETWEEN),
            top,
            fixed=True,
        )
        for number, part in enumerate(parts)
    )
    return (head, *nodes)


def _block(routes: Routes, room: int) -> Block:
    return Block(stacked((_head(routes, room), _rows(routes.paths, room)), gap=8), room=room)


def _head(routes: Routes, room: int) -> Section:
    return (*texts(routes.title, _TITLE, room, 1, height=18), *texts(routes.rest, QUIET, room, 3))


def _rows(paths: Sequence[Route], room: int) -> Section:
    return stacked([_row(path, room) for path in paths], gap=7)


def _row(path: Route, room: int) -> Section:
    share = Words(_SHARE, path.share, Style(13, _COLOURS[path.end], bold=True))
    blank = attrs.evolve(share, text="")
    said = (
        *texts(path.names, SAID, room - _SHARE, _MOST_LINES),
        *texts(path.said, Style(11, _COLOURS[path.end]), room - _SHARE, 1),
    )
    first, *others = said
    rows: Iterator[Row] = (Row(LINE, (blank, *row.cells)) for row in others)
    return (Row(LINE, (share, *first.cells)), *rows)
