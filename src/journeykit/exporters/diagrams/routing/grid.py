"""How much room arrows need in gutters and corridors, and in which order they lie there."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cmp_to_key
from math import inf

import attrs

from journeykit.exporters.diagrams.routing.course import (
    Course,
    Gutter,
    Place,
    Way,
    course_of,
    is_above,
)

TRACK = 10
"""Between lines side by side."""
ARROW = 18
"""Between the last line of a gutter and the cards that arrows point at."""
LABEL = 42
"""What labels take of a gutter, at its left."""
CLEAR = 9
"""Between cards and lines where neither labels nor arrowheads stand."""
PORT = 17
"""Between the starts of arrows at the side of a card."""
_PORTS = 0.05
"""The same, in rows: only the order matters."""


@attrs.frozen
class Grid:
    """The ways of all arrows, before anything has a place.

    Attributes:
        tracks: The keys of the cards that the lines in a gutter lead to, from left to right.
        ports: The arrows that touch the right side of a card, from above: those that leave it,
            then, as None, those that come back to it.
        labelled: The gutters with labels.
        pointed: The gutters with arrowheads at their right.
        margin: The keys of the cards that lines at the left of the grid lead to.
        entries: How many ports further down than the first an arrow enters a card at its left, by
            the key of the card: level with what leads straight to it, or else below all that
            leaves the card before it, so that no other arrow seems to lead there.
    """

    places: Mapping[str, Place]
    courses: tuple[Course, ...]
    tracks: Mapping[Gutter, tuple[str, ...]]
    ports: Mapping[str, tuple[Course | None, ...]]
    labelled: frozenset[int]
    pointed: frozenset[int]
    margin: tuple[str, ...]
    entries: Mapping[str, int]

    def gutter(self, number: int) -> int:
        """Return the width of a gutter, as the band needs it that needs most; 0 without lines."""
        lines = max((len(keys) for (_, n), keys in self.tracks.items() if n == number), default=0)
        return self.left_of(number) + lines * TRACK + self.right_of(number) if lines else 0

    def left_of(self, number: int) -> int:
        """Return the room that a gutter needs before its lines."""
        return LABEL if number in self.labelled else CLEAR

    def right_of(self, number: int) -> int:
        """Return the room that a gutter needs behind its lines."""
        return ARROW if number in self.pointed else CLEAR

    def height(self, key: str) -> int:
        """Return how much of the height of a card its arrows need below the first of them."""
        lowest = len(self.ports.get(key, ())) - 1
        return PORT * max(0, lowest, self.entries.get(key, 0))

    def entry(self, key: str) -> int:
        """Return how far below its first port arrows enter a card at its left."""
        return PORT * self.entries.get(key, 0)

    def lowest(self, key: str) -> int:
        """Return how far below its first port the last one at the right of a card is."""
        return PORT * max(0, len(self.ports.get(key, ())) - 1)


def grid_of(places: Mapping[str, Place], ways: Iterable[Way], *, inner: bool = False) -> Grid:
    """Return the ways of all arrows.

    Args:
        places: Where the cards stand, by key.
        ways: The arrows; at most one from a card to another.
        inner: Whether arrows between cards of a band use a corridor within it; otherwise they lead
            on above the band, and back below it.
    """
    courses = tuple(course_of(way, places, within=inner) for way in ways)
    ports = _ports(places, courses)
    entries = _entries(places, courses, ports)
    sideways = [each for each in courses if each.shape != "down"]
    far = (each.way.target for each in courses if len(each.corridors) > 1)
    return Grid(
        places,
        courses,
        _tracks(places, courses, ports, entries),
        ports,
        labelled=frozenset(each.leaves[1] for each in sideways if each.way.label),
        pointed=frozenset(each.enters[1] for each in sideways if each.shape != "beside"),
        margin=tuple(dict.fromkeys(far)),
        entries=entries,
    )


def _ports(
    places: Mapping[str, Place], courses: Sequence[Course]
) -> dict[str, tuple[Course | None, ...]]:
    leaving: dict[str, list[Course]] = {}
    for course in courses:
        if course.shape != "down":
            leaving.setdefault(course.way.source, []).append(course)
    came_back = dict.fromkeys(each.way.target for each in courses if each.shape == "beside")
    return {
        key: (*_from_above(leaving.get(key, ()), places), *([None] if key in came_back else []))
        for key in dict.fromkeys((*leaving, *came_back))
    }


def _entries(
    places: Mapping[str, Place],
    courses: Sequence[Course],
    ports: Mapping[str, tuple[Course | None, ...]],
) -> dict[str, int]:
    key_at = {place: key for key, place in places.items()}
    entered = dict.fromkeys(each.way.target for each in courses if each.shape in ("next", "around"))
    found: dict[str, int] = {}
    for key in entered:
        place = places[key]
        before = key_at.get(attrs.evolve(place, column=place.column - 1), "")
        if before in ports:
            found[key] = _entry(key, ports[before])
    return found


def _entry(key: str, before: tuple[Course | None, ...]) -> int:
    """Return the port of the card before that leads straight to a card, or the one below all."""
    straight = (n for n, each in enumerate(before) if each and each.way.target == key)
    return next(straight, len(before))


def _from_above(courses: Sequence[Course], places: Mapping[str, Place]) -> list[Course]:
    return sorted(courses, key=lambda course: _end(course, places))


def _end(course: Course, places: Mapping[str, Place]) -> float:
    """Return how far down the first stretch of an arrow leads, in rows."""
    if course.shape == "around":
        return _far(course.leaves, course.corridors[0])
    return places[course.way.target].row


def _tracks(
    places: Mapping[str, Place],
    courses: Sequence[Course],
    ports: Mapping[str, tuple[Course | None, ...]],
    entries: Mapping[str, int],
) -> dict[Gutter, tuple[str, ...]]:
    lines: dict[Gutter, dict[str, _Line]] = {}
    for course in courses:
        for gutter in course.gutters:
            key = course.way.target
            line = lines.setdefault(gutter, {}).setdefault(key, _Line(key))
            line.add(course, gutter, places, ports, entries)
    return {gutter: _ordered(tuple(each.values())) for gutter, each in lines.items()}


@attrs.define
class _Line:
    """What runs up and down in a gutter to one card: where it is joined, in rows from above."""

    key: str
    left: list[float] = attrs.field(factory=list)
    right: list[float] = attrs.field(factory=list)

    def add(
        self,
        course: Course,
        gutter: Gutter,
        places: Mapping[str, Place],
        ports: Mapping[str, tuple[Course | None, ...]],
        entries: Mapping[str, int],
    ) -> None:
        source, target = places[course.way.source], places[course.way.target]
        if gutter == course.leaves:
            port = ports[course.way.source].index(course)
            self.left.append(source.row + port * _PORTS)
        if course.shape == "beside":
            port = len(ports[course.way.target]) - 1
            self.left.append(target.row + port * _PORTS)
        elif gutter == course.enters:
            self.right.append(target.row + entries.get(course.way.target, 0) * _PORTS)
        if course.shape == "around":
            self.right += [_far(gutter, corridor) for corridor in course.corridors]

    @property
    def span(self) -> tuple[float, float]:
        """Where it begins and ends."""
        every = (*self.left, *self.right)
        return min(every), max(every)


def _far(gutter: Gutter, corridor: int) -> float:
    return -inf if is_above(corridor, gutter[0]) else inf


def _ordered(lines: Sequence[_Line]) -> tuple[str, ...]:
    """Return the keys of lines, ordered so that few of them cross."""

    def compare(one: _Line, other: _Line) -> int:
        return _crossings(one, other) - _crossings(other, one)

    return tuple(line.key for line in sorted(lines, key=cmp_to_key(compare)))


def _crossings(one: _Line, other: _Line) -> int:
    """Return how often lines cross if one stands at the left of the other."""
    return _within(one.right, other.span) + _within(other.left, one.span)


def _within(points: Iterable[float], span: tuple[float, float]) -> int:
    return sum(1 for each in points if span[0] < each < span[1] and each not in (-inf, inf))
