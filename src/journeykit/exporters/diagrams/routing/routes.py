"""Arrows as routes, once every card and corridor has its place."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from journeykit.exporters.diagrams.arrows import HEAD, Route, down, level, through
from journeykit.exporters.diagrams.drawing import Point
from journeykit.exporters.diagrams.routing.course import Course
from journeykit.exporters.diagrams.routing.grid import PORT, TRACK
from journeykit.exporters.diagrams.routing.rails import Rails


@attrs.frozen
class Box:
    """The edges of a card."""

    left: float
    top: float
    right: float
    bottom: float


@attrs.frozen
class Field:
    """Where everything stands that arrows run between.

    Attributes:
        boxes: Of the cards, by key.
        corridors: The lane of each corridor that is next to its cards; further ones lie above it,
            those of the last, below all bands, below it.
        port: From the top of a card to where its first arrow leaves.
    """

    rails: Rails
    boxes: Mapping[str, Box]
    corridors: Mapping[int, float]
    port: float


@attrs.frozen
class Routed:
    """The way of an arrow.

    Attributes:
        route: See `drawing.Edge`.
        tip: Where it points to.
        label: The middle of what is written on it.
    """

    course: Course
    route: Route
    tip: Point
    label: Point


def routed(field: Field) -> Iterator[Routed]:
    """Yield the way of every arrow of a grid, in its order."""
    for course in field.rails.grid.courses:
        yield _down(field, course) if course.shape == "down" else _sideways(field, course)


def _down(field: Field, course: Course) -> Routed:
    above, below = field.boxes[course.way.source], field.boxes[course.way.target]
    x = (above.left + above.right) / 2
    start, tip = (x, above.bottom), (x, below.top)
    return Routed(course, down(start, tip), tip, (x, (above.bottom + below.top - HEAD) / 2))


def _sideways(field: Field, course: Course) -> Routed:
    start, tip = _start(field, course), _tip(field, course)
    label = (field.rails.label(course.leaves), start[1])
    if course.shape == "next" and start[1] == tip[1]:
        return Routed(course, level(start, tip), tip, label)
    end = (tip[0] + (HEAD if course.shape == "beside" else -HEAD), tip[1])
    corners = tuple(_corners(field, course, start[1], end[1]))
    return Routed(course, through(_bends((start, *corners, end))), tip, label)


def _start(field: Field, course: Course) -> Point:
    key = course.way.source
    box, port = field.boxes[key], field.rails.grid.ports[key].index(course)
    return box.right, box.top + field.port + PORT * port


def _tip(field: Field, course: Course) -> Point:
    key = course.way.target
    box = field.boxes[key]
    if course.shape == "beside":
        return box.right, box.top + field.port + field.rails.grid.lowest(key)
    return box.left, box.top + field.port + field.rails.grid.entry(key)


def _corners(field: Field, course: Course, start: float, end: float) -> Iterator[Point]:
    key = course.way.target
    x = field.rails.x(course.leaves, key)
    yield x, start
    for number, corridor in enumerate(course.corridors):
        y = _lane(field, corridor, key)
        yield x, y
        last = number == len(course.corridors) - 1
        x = field.rails.x(course.enters, key) if last else field.rails.margin(key)
        yield x, y
    yield x, end


def _lane(field: Field, corridor: int, key: str) -> float:
    away = TRACK * field.rails.lanes[corridor][key]
    below_all = corridor == max(field.corridors)
    return field.corridors[corridor] + (away if below_all else -away)


def _bends(points: Sequence[Point]) -> tuple[Point, ...]:
    """Return the points of a way without those at which it goes straight on."""
    kept: list[Point] = []
    for point in points:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and _in_line(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return tuple(kept)


def _in_line(one: Point, two: Point, three: Point) -> bool:
    return one[0] == two[0] == three[0] or one[1] == two[1] == three[1]
