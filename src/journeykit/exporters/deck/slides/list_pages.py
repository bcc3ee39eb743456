"""Which rows of a list stand on which slide, and how roomy they can be set."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Row = TypeVar("Row")
Grid = TypeVar("Grid")
Height = Callable[[Grid, Row], float]
"""How high a row is in a grid, in inches."""


def fitting(rows: Sequence[Row], grid: Grid, height: Height[Grid, Row], room: float) -> int:
    """Return how many rows have room; one at least, if there is any."""
    left = room
    for count, row in enumerate(rows):
        left -= height(grid, row)
        if left < -1e-6:
            return max(count, 1)
    return len(rows)


def holding_all(
    rows: Sequence[Row], grids: Sequence[Grid], height: Height[Grid, Row], room: float
) -> Grid:
    """Return the first grid in which all rows have room, or else the last, the densest."""
    whole = (grid for grid in grids if fitting(rows, grid, height, room) == len(rows))
    return next(whole, grids[-1])


def roomiest(
    rows: Sequence[Row], grids: Sequence[Grid], height: Height[Grid, Row], room: float
) -> Grid:
    """Return the first grid that needs no more slides than the last, which is the densest."""
    fewest = len(tuple(split(rows, grids[-1], height, room)))
    return next(grid for grid in grids if len(tuple(split(rows, grid, height, room))) == fewest)


def split(
    rows: Sequence[Row], grid: Grid, height: Height[Grid, Row], room: float
) -> Iterator[Sequence[Row]]:
    """Iterate over the rows of each slide."""
    while rows:
        count = fitting(rows, grid, height, room)
        yield rows[:count]
        rows = rows[count:]
