"""The most probable paths through crossroads, best first.

A path is followed in the order of the most that it can still come to: its probability so far,
times that of the best way to go on to an end. Paths that turn out to be rare are never followed to
their end, and loops that nobody leaves are not entered at all.

Source:
    Hart, Nilsson and Raphael (1968), "A formal basis for the heuristic determination of minimum
    cost paths" (A*); Dijkstra (1959), "A note on two problems in connexion with graphs" (the best
    way on).
"""

import heapq
import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from journeykit.analysis.paths.crossroads import Crossroad

MOST_STEPS = 500_000
"""So many steps are followed at most, of all paths together."""
DIGITS = 9
"""To so many digits the logarithms of two probabilities differ, or the two are equal."""


@attrs.frozen
class Found:
    """A path that was found.

    Attributes:
        places: The numbers of its touchpoints, in the order of the path.
        probability: The share of those who start who take it to its end, above 0.
    """

    places: tuple[int, ...]
    probability: float


@attrs.frozen
class Search:
    """What was found.

    Attributes:
        found: The paths, the most probable first.
        is_cut_short: Whether there were too many steps to follow all that might be among them.
    """

    found: tuple[Found, ...]
    is_cut_short: bool


class _Step(NamedTuple):
    """A touchpoint on a path, and the way that led there.

    Attributes:
        share: Of those who start, who come here on this path.
        returns: How often the path went back so far.
    """

    place: int
    before: "_Step | None"
    length: int
    share: float
    returns: int


def most_probable(crossroads: Sequence[Crossroad], limit: int, returns: int) -> Search:
    """Return the most probable paths from the first place to an end.

    Of equally probable ones, shorter paths come first, then those whose ways are stated first. The
    work grows with the paths wanted, their length and the ways along them, up to `MOST_STEPS`.

    Args:
        crossroads: Of each place, by its number.
        limit: How many paths are wanted.
        returns: How often a path may go back to where it was, or to a place that is stated earlier.
    """
    best = _best_ways_on(crossroads)
    waiting = _Waiting()
    waiting.add(best[0], _Step(0, None, 1, 1.0, 0))
    found: list[Found] = []
    while waiting.steps and len(found) < limit and waiting.added <= MOST_STEPS:
        probability, step, has_ended = waiting.take()
        here = crossroads[step.place]
        if has_ended:
            found.append(Found(_places(step), probability))
            continue
        waiting.add(step.share * here.rest, step, has_ended=True)
        for ahead in _ahead(step, here, returns):
            waiting.add(ahead.share * best[ahead.place], ahead)
    is_cut_short = len(found) < limit and bool(waiting.steps)
    in_order = sorted(found, key=lambda path: (-path.probability, len(path.places)))
    return Search(tuple(in_order), is_cut_short)


@attrs.define
class _Waiting:
    """Steps to go on from, the one that can come to the most first; of equals, the furthest.

    Differences that come from rounding do not count, or equal ways would all be tried at once.

    Attributes:
        added: How many there were in all.
    """

    steps: list[tuple[float, int, int, float, _Step, bool]] = attrs.field(factory=list)
    added: int = 0

    def add(self, most: float, step: _Step, *, has_ended: bool = False) -> None:
        """Keep a step, unless nothing can come of it."""
        if most:
            self.added += 1
            rarity = round(-math.log(most), DIGITS)
            entry = (rarity, -step.length, self.added, most, step, has_ended)
            heapq.heappush(self.steps, entry)

    def take(self) -> tuple[float, _Step, bool]:
        """Return the first step, with the most that it can come to and whether it has ended."""
        _, _, _, most, step, has_ended = heapq.heappop(self.steps)
        return most, step, has_ended


def _ahead(step: _Step, here: Crossroad, returns: int) -> Iterator[_Step]:
    for target, share in here.ways:
        back = step.returns + (target <= step.place)
        if back <= returns:
            yield _Step(target, step, step.length + 1, step.share * share, back)


def _best_ways_on(crossroads: Sequence[Crossroad]) -> list[float]:
    """Return the probability of the best way from each place to an end; 0 where there is none."""
    comes_from: list[list[tuple[int, float]]] = [[] for _ in crossroads]
    for source, here in enumerate(crossroads):
        for target, share in here.ways:
            comes_from[target].append((source, share))
    best = [0.0] * len(crossroads)
    waiting = [(-here.rest, place) for place, here in enumerate(crossroads) if here.rest]
    heapq.heapify(waiting)
    while waiting:
        bound, place = heapq.heappop(waiting)
        if best[place]:
            continue
        best[place] = -bound
        for source, share in comes_from[place]:
            if not best[source] and bound * share:
                heapq.heappush(waiting, (bound * share, source))
    return best


def _places(step: _Step | None) -> tuple[int, ...]:
    places: list[int] = []
    while step:
        places.append(step.place)
        step = step.before
    return tuple(reversed(places))
