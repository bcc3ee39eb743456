"""Which gutters and corridors an arrow takes."""

from collections.abc import Mapping
from typing import Literal

import attrs

Gutter = tuple[int, int]
"""A band, and the column that stands at its right; behind the last column there is one, too."""
Shape = Literal["down", "next", "beside", "around"]


@attrs.frozen
class Place:
    """Where a card stands: in which band, in which column of it, and how far down there."""

    band: int
    column: int
    row: int = 0


@attrs.frozen
class Way:
    """What an arrow joins, by the keys of the cards.

    Attributes:
        label: Whether something is written on it.
    """

    source: str
    target: str
    label: bool = False


@attrs.frozen
class Course:
    """The way of an arrow through the grid.

    Attributes:
        shape: ``down`` to the card below; ``next`` to the next column; ``beside`` in the same
            column, around the cards between; ``around`` through at least one corridor.
        leaves: The gutter at the right of its source.
        enters: The gutter at the side of its target.
        corridors: By the band that they lie above, see `inner`; two are joined at the left of the
            grid.
    """

    way: Way
    shape: Shape
    leaves: Gutter
    enters: Gutter
    corridors: tuple[int, ...] = ()

    @property
    def gutters(self) -> tuple[Gutter, ...]:
        """The gutters that it runs up or down in."""
        if self.shape == "down":
            return ()
        return tuple(dict.fromkeys((self.leaves, self.enters)))


def inner(band: int) -> int:
    """Return the corridor within a band, right above its cards."""
    return -1 - band


def is_above(corridor: int, band: int) -> bool:
    """Whether a corridor lies above the cards of a band that it can be reached from."""
    return corridor in (band, inner(band))


def course_of(way: Way, places: Mapping[str, Place], *, within: bool) -> Course:
    """Return the way of an arrow.

    Args:
        way: What it joins.
        places: Where the cards stand, by key.
        within: Whether arrows between cards of a band use the corridor within it; otherwise they
            lead on above the band, and back below it.
    """
    source, target = places[way.source], places[way.target]
    leaves, enters = (source.band, source.column + 1), (target.band, target.column)
    if source.band == target.band and source.column == target.column:
        down = target.row == source.row + 1
        return Course(way, "down" if down else "beside", leaves, leaves)
    if enters == leaves:
        return Course(way, "next", leaves, enters)
    corridors = _corridors(source, target, within=within)
    return Course(way, "around", leaves, enters, corridors)


def _corridors(source: Place, target: Place, *, within: bool) -> tuple[int, ...]:
    if source.band < target.band:
        return tuple(dict.fromkeys((source.band + 1, target.band)))
    if source.band > target.band:
        return tuple(dict.fromkeys((source.band, target.band + 1)))
    if within:
        return (inner(source.band),)
    return (source.band + (target.column < source.column),)
