"""How high each stop stands: near those it is joined with, apart from its neighbours."""

from collections.abc import Iterable, Mapping, Sequence

import attrs

from journeykit.exporters.diagrams.paths.layers import spread

_SWEEPS = 4
_GAP = 26


@attrs.frozen
class Spot:
    """Something that takes room in a column: a stop, or a way that passes through.

    Attributes:
        key: What it is called.
        column: From 0.
        height: How high it is.
        pull: How far below the spots before it wants to stand.
    """

    key: str
    column: int
    height: float
    pull: float = 0


@attrs.frozen
class Link:
    """What draws two spots together: the larger its weight, the straighter the way."""

    before: str
    after: str
    weight: float


def middles(spots: Sequence[Spot], links: Iterable[Link]) -> dict[str, float]:
    """Return the middle of each spot, from 0 downwards at no fixed top.

    Columns are placed one after the other, each spot at the mean of those that it is joined with:
    to the right along the ways, to the left, and to the right again (Sugiyama's sweeps).
    """
    columns: dict[int, list[Spot]] = {}
    for spot in spots:
        columns.setdefault(spot.column, []).append(spot)
    before, after = _neighbours(links)
    at: dict[str, float] = {}
    for sweep in range(_SWEEPS):
        forwards = sweep % 2 == 0
        joined = before if forwards else after
        for column in sorted(columns, reverse=not forwards):
            _place(columns[column], joined, at, pulled=forwards)
    return at


Neighbours = Mapping[str, Sequence[tuple[str, float]]]


def _neighbours(links: Iterable[Link]) -> tuple[Neighbours, Neighbours]:
    before: dict[str, list[tuple[str, float]]] = {}
    after: dict[str, list[tuple[str, float]]] = {}
    for link in links:
        before.setdefault(link.after, []).append((link.before, link.weight))
        after.setdefault(link.before, []).append((link.after, link.weight))
    return before, after


def _place(
    spots: Sequence[Spot], joined: Neighbours, at: dict[str, float], *, pulled: bool
) -> None:
    wanted = {}
    for spot in spots:
        others = [(at[key], weight) for key, weight in joined.get(spot.key, ()) if key in at]
        total = sum(weight for _, weight in others)
        here = sum(y * weight for y, weight in others) / total if total else at.get(spot.key, 0.0)
        wanted[spot.key] = here + (spot.pull if pulled and others else 0)
    ordered = sorted(spots, key=lambda spot: wanted[spot.key])
    heights = [spot.height for spot in ordered]
    found = spread([wanted[spot.key] for spot in ordered], heights, _GAP)
    at.update(zip((spot.key for spot in ordered), found, strict=True))
