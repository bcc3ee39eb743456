"""Where the lines of gutters lie, and how many lie side by side in each corridor."""

from collections.abc import Iterator, Mapping

import attrs

from journeykit.exporters.diagrams.routing.course import Course, Gutter
from journeykit.exporters.diagrams.routing.grid import LABEL, TRACK, Grid
from journeykit.exporters.diagrams.routing.lanes import Span, lanes_of


@attrs.frozen
class Rails:
    """A grid whose columns have a place across the page.

    Attributes:
        gutters: Where each gutter begins and ends, from left to right.
        lanes: Of each corridor that is used: the lane of each card that lines lead to.
    """

    grid: Grid
    gutters: Mapping[int, Span]
    lanes: Mapping[int, Mapping[str, int]]

    def x(self, gutter: Gutter, key: str) -> float:
        """Return where the line to a card runs up or down in a gutter."""
        return _x(self.grid, self.gutters, gutter, key)

    def margin(self, key: str) -> float:
        """Return where the line to a card runs up or down at the left of the grid."""
        return _margin(self.grid, self.gutters, key)

    def label(self, gutter: Gutter) -> float:
        """Return the middle of the labels in a gutter."""
        return self.gutters[gutter[1]][0] + LABEL / 2 + 1

    def room(self, corridor: int) -> int:
        """Return the height that the lines of a corridor take; 0 without any."""
        lanes = self.lanes.get(corridor, {})
        return TRACK * (max(lanes.values()) + 1) if lanes else 0


def gutters_of(grid: Grid, columns: int, first: float, width: int, least: int) -> dict[int, Span]:
    """Return where each gutter begins and ends.

    Args:
        grid: What runs in them.
        columns: How many columns there are.
        first: Where the first gutter begins.
        width: Of a column.
        least: The width of a gutter between columns, at least.
    """
    spans = {0: (first, first + grid.gutter(0))}
    for number in range(1, columns + 1):
        start = spans[number - 1][1] + width
        room = least if number < columns else 0
        spans[number] = (start, start + max(room, grid.gutter(number)))
    return spans


def rails_of(grid: Grid, gutters: Mapping[int, Span]) -> Rails:
    """Return a grid whose columns have a place across the page.

    Args:
        grid: The ways of all arrows.
        gutters: Where each gutter begins and ends, from left to right.
    """
    spans: dict[int, dict[str, Span]] = {}
    for course in grid.courses:
        for corridor, (start, end) in _stretches(grid, gutters, course):
            inside, key = spans.setdefault(corridor, {}), course.way.target
            first, last = inside.get(key, (start, end))
            inside[key] = min(first, start, end), max(last, start, end)
    return Rails(grid, gutters, {number: lanes_of(each) for number, each in spans.items()})


def _stretches(
    grid: Grid, gutters: Mapping[int, Span], course: Course
) -> Iterator[tuple[int, Span]]:
    """Yield how far an arrow runs along each corridor that it takes."""
    if not course.corridors:
        return
    key = course.way.target
    start = _x(grid, gutters, course.leaves, key)
    end = _x(grid, gutters, course.enters, key)
    if len(course.corridors) == 1:
        yield course.corridors[0], (start, end)
        return
    between = _margin(grid, gutters, key)
    yield course.corridors[0], (start, between)
    yield course.corridors[1], (between, end)


def _x(grid: Grid, gutters: Mapping[int, Span], gutter: Gutter, key: str) -> float:
    keys, number = grid.tracks[gutter], gutter[1]
    start, end = gutters[number]
    middle = (start + grid.left_of(number) + end - grid.right_of(number)) / 2
    return middle + TRACK * (keys.index(key) - (len(keys) - 1) / 2)


def _margin(grid: Grid, gutters: Mapping[int, Span], key: str) -> float:
    return gutters[0][0] - TRACK * (grid.margin.index(key) + 0.5)
