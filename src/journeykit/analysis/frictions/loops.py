"""The probability of ever coming to a place, where ways may lead back.

A loop is a set of places that all lead to each other; a place that no way leads back to is one of
its own. Whoever leaves a loop does not come back to it, so that loops are worked through one after
the other, each with the share of people that enters it.

Source:
    Tarjan (1972), "Depth-first search and linear graph algorithms" (the loops); Kemeny and Snell
    (1960), *Finite Markov Chains*, chapter 3 (the fundamental matrix: the expected visits divided
    by the expected visits of somebody who is there are the probability of coming there).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

import attrs

Ways: TypeAlias = Mapping[str, Sequence[tuple[str, float]]]
"""The ways out of each place: where to, and with which probability above 0."""

MOST_EXACT = 40
"""Up to so many places a loop is solved exactly; the work grows with their cube."""
MOST_ROUNDS = 100
"""In larger loops people are followed so many times around."""
CLOSED = 1e-9
"""Where fewer leave a loop in one step, everybody comes everywhere in it."""


@attrs.frozen
class Traffic:
    """Who comes to each place.

    Attributes:
        chances: The probability of ever coming there, 0 to 1.
        passes: How often somebody who starts comes there on average; None in a loop that nobody
            leaves. In loops of more than `MOST_EXACT` places, without those who still go around
            after `MOST_ROUNDS`.
    """

    chances: Mapping[str, float]
    passes: Mapping[str, float | None]


def traffic(start: str, ways: Ways, in_order: Sequence[Sequence[str]]) -> Traffic:
    """Return who comes to each place, and how often.

    In loops of more than `MOST_EXACT` places the expected number of visits stands for the
    probability, at most the share of those who enter; that is never too little but for what still
    goes around after `MOST_ROUNDS`.

    Args:
        start: Where everybody begins.
        ways: The ways out of each place; what they lack to 1 is who goes nowhere.
        in_order: The loops, those that lead to others first.
    """
    arriving: dict[str, float] = defaultdict(float)
    arriving[start] = 1.0
    chances: dict[str, float] = {}
    passes: dict[str, float | None] = {}
    for loop in in_order:
        inside = set(loop)
        entering = [arriving[place] for place in loop]
        stays = _stays(loop, ways)
        passed, found = _in_loop(entering, stays)
        for place, times, chance in zip(loop, passed, found, strict=True):
            chances[place] = min(1.0, chance)
            passes[place] = times if times or not chance else None
            for target, share in ways[place]:
                if target not in inside:
                    arriving[target] += times * share
    return Traffic(chances, passes)


Inner: TypeAlias = Sequence[Mapping[int, float]]
"""The ways inside a loop: for each place, by number, the probability of going to others."""


def _stays(loop: Sequence[str], ways: Ways) -> Inner:
    numbers = {place: number for number, place in enumerate(loop)}
    stays: list[dict[int, float]] = []
    for place in loop:
        inner: dict[int, float] = defaultdict(float)
        for target, chance in ways[place]:
            if target in numbers:
                inner[numbers[target]] += chance
        stays.append(inner)
    return stays


def _in_loop(entering: Sequence[float], stays: Inner) -> tuple[list[float], list[float]]:
    """Return how often each place of a loop is passed, and the probability of coming there."""
    everybody = sum(entering)
    if len(stays) == 1 and not stays[0]:
        return list(entering), list(entering)
    if sum(1 - sum(inner.values()) for inner in stays) <= CLOSED:
        return [0.0] * len(stays), [everybody] * len(stays)  # nobody leaves
    if len(stays) > MOST_EXACT:
        passes = _followed(entering, stays)
        return passes, [min(times, everybody) for times in passes]
    expected = _expected_visits(stays)
    size = range(len(stays))
    passes = [sum(entering[one] * expected[one][place] for one in size) for place in size]
    return passes, [passes[place] / expected[place][place] for place in size]


def _expected_visits(stays: Inner) -> list[list[float]]:
    """Return the inverse of I - Q by Gauss and Jordan.

    No row is exchanged: Q holds probabilities, so that the pivots stay positive.
    """
    size = len(stays)
    rows = [
        [(1.0 if at == row else 0.0) - stays[row].get(at, 0.0) for at in range(size)]
        + [1.0 if at == row else 0.0 for at in range(size)]
        for row in range(size)
    ]
    for at in range(size):
        pivot = rows[at][at]
        rows[at] = [value / pivot for value in rows[at]]
        for other in range(size):
            factor = rows[other][at]
            if other != at and factor:
                pairs = zip(rows[other], rows[at], strict=True)
                rows[other] = [value - factor * own for value, own in pairs]
    return [row[size:] for row in rows]


def _followed(entering: Sequence[float], stays: Inner) -> list[float]:
    """Return the expected visits, round by round until hardly anything changes (Gauss-Seidel)."""
    comes_from: list[list[tuple[int, float]]] = [[] for _ in stays]
    for source, inner in enumerate(stays):
        for target, chance in inner.items():
            comes_from[target].append((source, chance))
    passes = [0.0] * len(stays)
    for _ in range(MOST_ROUNDS):
        before = list(passes)
        for place, sources in enumerate(comes_from):
            passes[place] = entering[place] + sum(passes[one] * share for one, share in sources)
        if max(abs(now - then) for now, then in zip(passes, before, strict=True)) < CLOSED:
            break
    return passes


def loops(ways: Ways) -> list[list[str]]:
    """Return the loops, those that lead to others first; places in the order of ``ways``.

    The depth-first walk keeps its own stack: a journey may be longer than Python's.
    """
    walk = _Walk(ways)
    for root in ways:
        if root not in walk.order:
            walk.from_(root)
    numbers = {place: number for number, place in enumerate(ways)}
    return [sorted(loop, key=numbers.__getitem__) for loop in reversed(walk.found)]


@attrs.define
class _Walk:
    """A walk through all places, as Tarjan does it.

    Attributes:
        order: When each place was entered.
        lowest: The earliest place, by its order, that a place leads back to.
        path: The places between the root and where the walk is, with their ways not yet taken.
        pending: Places that were entered and whose loop is not closed.
        found: The loops, those that others lead to first.
    """

    ways: Ways
    order: dict[str, int] = attrs.field(factory=dict)
    lowest: dict[str, int] = attrs.field(factory=dict)
    path: list[tuple[str, Iterator[tuple[str, float]]]] = attrs.field(factory=list)
    pending: dict[str, None] = attrs.field(factory=dict)
    found: list[list[str]] = attrs.field(factory=list)

    def from_(self, root: str) -> None:
        self._enter(root)
        while self.path:
            place, leaving = self.path[-1]
            target, _ = next(leaving, (None, 0))
            if target is None:
                self._leave(place)
            elif target not in self.order:
                self._enter(target)
            elif target in self.pending:
                self.lowest[place] = min(self.lowest[place], self.order[target])

    def _enter(self, place: str) -> None:
        self.order[place] = self.lowest[place] = len(self.order)
        self.pending[place] = None
        self.path.append((place, iter(self.ways[place])))

    def _leave(self, place: str) -> None:
        self.path.pop()
        if self.path:
            above = self.path[-1][0]
            self.lowest[above] = min(self.lowest[above], self.lowest[place])
        if self.lowest[place] == self.order[place]:
            loop: list[str] = []
            while not loop or loop[-1] != place:
                loop.append(self.pending.popitem()[0])
            self.found.append(loop)
