"""Where people turn to from each touchpoint, as the transitions of a journey say it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import inf, isfinite

import attrs

from journeykit.exporters.diagrams.words import plain
from journeykit.model import Journey, Transition

SMALLEST = 1e-6
"""Smaller shares are roundings."""


@attrs.frozen
class Turn:
    """The ways from one touchpoint to another, taken together.

    Attributes:
        source: The id of the touchpoint that is left.
        target: The id of the touchpoint that is reached.
        chance: Of those who are at the source, who take it; None where that is unknown.
        condition: When it is taken; may be empty.
    """

    source: str
    target: str
    chance: float | None
    condition: str = ""


def turns_of(journey: Journey) -> tuple[Turn, ...]:
    """Return the turns of a journey, in the order of its transitions, one from a place to another.

    The only turn at a place is taken by all unless it has a probability.
    """
    merged: dict[tuple[str, str], list[Transition]] = {}
    for each in journey.transitions:
        merged.setdefault((_id(each.source), _id(each.target)), []).append(each)
    turns = Counter(source for source, _ in merged)
    return tuple(
        Turn(*ends, _chance(ways, alone=turns[ends[0]] == len(ways) == 1), _condition(ways))
        for ends, ways in merged.items()
    )


def rests_of(turns: Iterable[Turn]) -> dict[str, float | None]:
    """Return, for each place with a turn, who takes none; None where that is unknown."""
    rests: dict[str, float] = {}
    for turn in turns:
        lacking = inf if turn.chance is None else turn.chance
        rests[turn.source] = rests.get(turn.source, 1.0) - lacking
    return {key: _rest(rest) for key, rest in rests.items()}


def forks_of(turns: Iterable[Turn]) -> frozenset[str]:
    """Return the places that more than one way, or not all, lead on from."""
    every = tuple(turns)
    sure = {turn.source for turn in every if turn.chance == 1}
    return frozenset({turn.source for turn in every} - sure)


def added(chances: Iterable[float | None]) -> float | None:
    """Return what shares add up to; None where one of them is unknown."""
    known = list(chances)
    return None if None in known else sum(each for each in known if each is not None)


def _rest(rest: float) -> float | None:
    if abs(rest) < SMALLEST:
        return 0.0
    return max(0.0, rest) if isfinite(rest) else None


def _chance(ways: Sequence[Transition], *, alone: bool) -> float | None:
    chance = added(each.probability for each in ways)
    return 1.0 if chance is None and alone else chance


def _condition(ways: Sequence[Transition]) -> str:
    return next((plain(each.condition) for each in ways if each.condition), "")


def _id(reference: str) -> str:
    """Return the id in a reference, which may state the kind and the journey before it."""
    return reference.rpartition("/")[2].rpartition(":")[2]
