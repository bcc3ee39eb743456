"""The ways of arrows: straight down a column, and round the corners of a gutter."""

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


def across(start: Point, tip: Point, turn: float) -> Route:
    """Return the way of an arrow to the next column.

    Args:
        start: At the right of a card.
        tip: At the left of a card of the next column.
        turn: Where between the columns it goes up or down.
    """
    end = (tip[0] - HEAD, tip[1])
    rise = end[1] - start[1]
    if not rise:
        return start, *_straight(start, end)
    radius = min(_RADIUS, abs(rise) / 2)
    step = radius if rise > 0 else -radius
    corners = ((turn, start[1]), (turn, end[1]))
    stops = (
        (turn - radius, start[1]),
        (turn, start[1] + step),
        (turn, end[1] - step),
        (turn + radius, end[1]),
    )
    return (
        start,
        *_straight(start, stops[0]),
        *_bent(stops[0], corners[0], stops[1]),
        *_straight(stops[1], stops[2]),
        *_bent(stops[2], corners[1], stops[3]),
        *_straight(stops[3], end),
    )


def _straight(start: Point, end: Point) -> Route:
    """Return a line as a cubic piece, without its start."""
    return _between(start, end, 1 / 3), _between(start, end, 2 / 3), end


def _bent(start: Point, corner: Point, end: Point) -> Route:
    """Return a quarter of a circle as a cubic piece, without its start."""
    return _between(corner, start, _ROUND), _between(corner, end, _ROUND), end


def _between(start: Point, end: Point, share: float) -> Point:
    (x, y), (to_x, to_y) = start, end
    return x + (to_x - x) * share, y + (to_y - y) * share
