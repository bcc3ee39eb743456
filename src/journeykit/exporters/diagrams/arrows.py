"""The ways of lines: straight, round corners, and in one swing."""

from collections.abc import Sequence
from itertools import pairwise

from journeykit.exporters.diagrams.drawing import Point

HEAD = 7
"""The length of an arrowhead: the line ends where it begins."""
_RADIUS = 10
_ROUND = 0.4477
"""How far control points stay away from a corner, in radii: a quarter of a circle."""

Route = tuple[Point, ...]


def down(start: Point, tip: Point) -> Route:
    """Return the way of an arrow that goes straight down."""
    return start, *_straight(start, (tip[0], tip[1] - HEAD))


def level(start: Point, tip: Point) -> Route:
    """Return the way of an arrow that goes straight to the right."""
    return start, *_straight(start, (tip[0] - HEAD, tip[1]))


def across(start: Point, tip: Point, turn: float) -> Route:
    """Return the way of an arrow to the next column.

    Args:
        start: At the right of a card.
        tip: At the left of a card of the next column.
        turn: Where between the columns it goes up or down.
    """
    end = (tip[0] - HEAD, tip[1])
    if end[1] == start[1]:
        return level(start, tip)
    return through((start, (turn, start[1]), (turn, end[1]), end))


def through(points: Sequence[Point]) -> Route:
    """Return the way of a line through corners, which it rounds off.

    Args:
        points: Start, corners and end; each on a level with the one before, or above or below it.
    """
    route: list[Point] = [points[0]]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(_RADIUS, _distance(before, corner) / 2, _distance(corner, after) / 2)
        enter, leave = _towards(corner, before, radius), _towards(corner, after, radius)
        route += [*_straight(route[-1], enter), *_bent(enter, corner, leave)]
    return (*route, *_straight(route[-1], points[-1]))


def swing(start: Point, end: Point) -> Route:
    """Return the way of a line that leaves and arrives level, in one swing between."""
    return start, *_swung(start, end)


def swings(points: Sequence[Point]) -> Route:
    """Return the way of a line that passes each point level.

    Args:
        points: At least two, from left to right.
    """
    route: list[Point] = [points[0]]
    for start, end in pairwise(points):
        route += _swung(start, end)
    return tuple(route)


def _swung(start: Point, end: Point) -> Route:
    middle = (start[0] + end[0]) / 2
    return (middle, start[1]), (middle, end[1]), end


def _straight(start: Point, end: Point) -> Route:
    """Return a line as a cubic piece, without its start."""
    return _between(start, end, 1 / 3), _between(start, end, 2 / 3), end


def _bent(start: Point, corner: Point, end: Point) -> Route:
    """Return a quarter of a circle as a cubic piece, without its start."""
    return _between(corner, start, _ROUND), _between(corner, end, _ROUND), end


def _between(start: Point, end: Point, share: float) -> Point:
    (x, y), (to_x, to_y) = start, end
    return x + (to_x - x) * share, y + (to_y - y) * share


def _towards(start: Point, end: Point, length: float) -> Point:
    whole = _distance(start, end)
    return _between(start, end, length / whole) if whole else start


def _distance(one: Point, other: Point) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])
