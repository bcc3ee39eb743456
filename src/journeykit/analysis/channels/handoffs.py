"""Where a journey is handed over: to another channel, another owner or another team."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal, get_args

import attrs

from journeykit.analysis.frictions.visits import visits, ways_out
from journeykit.model import Journey, Touchpoint

HandOffKind = Literal["channel", "ownership", "team"]
"""The fields of a touchpoint whose change is a hand-off."""
HAND_OFFS: tuple[HandOffKind, ...] = get_args(HandOffKind)


@attrs.frozen
class HandOff:
    """A way from one touchpoint to another on which something changes hands.

    Attributes:
        changes: What changes, at least one; what is unknown on a side does not count as change.
        times: How often somebody who starts goes this way on average: 1 where the journey has no
            transitions, more than 1 in loops. None where that is unknown.
    """

    source: Touchpoint
    target: Touchpoint
    changes: tuple[HandOffKind, ...]
    times: float | None


@attrs.frozen
class HandOffCount:
    """How often one thing changes on a journey.

    Attributes:
        ways: On how many ways it changes.
        unknown: On how many ways it is unknown whether it changes.
        expected: How often it changes on average for somebody who starts, as far as it is known to
            change; None where it is unknown how often a way on which it changes is taken.
    """

    kind: HandOffKind
    ways: int
    unknown: int
    expected: float | None


@attrs.frozen
class HandOffs:
    """The hand-offs of a journey.

    Attributes:
        rows: In the order in which the ways are stated.
        counts: How often channel, ownership and team change, in this order.
        expected: How many hand-offs somebody who starts goes through on average, whatever
            changes; None where it is unknown how often one of them is gone through.
    """

    rows: tuple[HandOff, ...]
    counts: tuple[HandOffCount, ...]
    expected: float | None


def hand_offs(journey: Journey) -> HandOffs:
    """Return where a journey is handed over.

    Without transitions everybody goes through the lists in order, once. With them, a way is gone
    as often as its touchpoint is passed on average, times the share that takes it.
    """
    ways = tuple(_ways(journey))
    changed = [(way, tuple(kind for kind in HAND_OFFS if _changes(way, kind))) for way in ways]
    rows = tuple(HandOff(*way[:2], changes, way[2]) for way, changes in changed if changes)
    return HandOffs(rows, tuple(_count(ways, rows, kind) for kind in HAND_OFFS), _expected(rows))


_Way = tuple[Touchpoint, Touchpoint, float | None]
"""From where to where, and how often."""


def _ways(journey: Journey) -> Iterator[_Way]:
    if not journey.transitions:
        yield from ((one, other, 1.0) for one, other in pairwise(journey.touchpoints))
        return
    passes = visits(journey).passes
    touchpoints = {each.id: each for each in journey.touchpoints}
    for source, leaving in ways_out(journey).items():
        shares: dict[str, list[float | None]] = defaultdict(list)
        for target, share in leaving:
            shares[target].append(share)
        for target, taken in shares.items():
            times = _product(passes[source], _sum(taken))
            yield touchpoints[source], touchpoints[target], times


def _changes(way: _Way, kind: HandOffKind) -> bool | None:
    """Say whether something changes on a way; None where it is unknown on a side."""
    sides = [getattr(touchpoint, kind) for touchpoint in way[:2]]
    return None if None in sides else sides[0] != sides[1]


def _count(ways: Iterable[_Way], rows: Iterable[HandOff], kind: HandOffKind) -> HandOffCount:
    changing = [row for row in rows if kind in row.changes]
    unknown = sum(_changes(way, kind) is None for way in ways)
    return HandOffCount(kind, len(changing), unknown, _expected(changing))


def _expected(rows: Sequence[HandOff]) -> float | None:
    return _sum([row.times for row in rows])


def _sum(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return math.fsum(known) if len(known) == len(values) else None


def _product(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one * other
