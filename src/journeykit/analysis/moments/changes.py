"""What would bring a moment among the first, or take it out: the smallest single change.

All other moments stay as they are. The change is one step or more on the scale of one factor, or
a fact that is unknown today.
"""

from bisect import bisect_left
from collections.abc import Iterator

import attrs

from journeykit.analysis.moments.candidates import Candidate, Factor
from journeykit.analysis.moments.score import is_enough, score
from journeykit.wording import Message, message

POINTS = tuple(point / 5 for point in range(1, 6))
"""The steps of attention (1 to 5) and of mood (-2 to +2), as factors."""
SHARES = tuple(percent / 100 for percent in range(1, 101))
EXTENTS = (0.0, 0.5, 1.0)
"""Of needs that nobody has stated yet: none of them answered, half of them, all."""


@attrs.frozen
class Change:
    """A single fact that would move a moment over the line.

    Attributes:
        factor: Which of the factors.
        enters: Whether it would bring the moment among the first (True) or take it out (False).
        unknown: Whether the fact is still to find out; else it is known, and would have to change.
        value: The factor from which on (entering) or down to which (leaving) this holds, 0 to 1.
    """

    factor: str
    enters: bool
    unknown: bool
    value: float


@attrs.frozen
class Line:
    """What a moment has to beat to be among the first: the last of the others that are.

    Attributes:
        score: That moment's score; 0 where there are fewer others than places.
        time: What decides between equal scores; None where there is nobody to beat.
    """

    score: float
    time: tuple[int, int, str] | None

    def is_beaten(self, points: float | None, time: tuple[int, int, str]) -> bool:
        """Say whether a score is enough; a zero never is, since it means "no"."""
        if not points:
            return False
        return points > self.score or (
            points == self.score and self.time is not None and time < self.time
        )


def smallest_change(
    candidate: Candidate, line: Line, required: frozenset[str], *, is_in: bool
) -> Change | None:
    """Return the change that takes least, or None where no single one is enough.

    What is unknown comes first, since finding out changes nothing in the world: of several
    unknown facts the one that asks least. Of known facts the one that has to move least on its
    scale from 0 to 1. Then the order of the factors decides.

    Args:
        candidate: The moment.
        line: What it has to beat.
        required: Names of the factors without which a moment stays unscored.
        is_in: Whether it is among the first today.
    """
    found = tuple(_changes(candidate, line, required, is_in=is_in))
    values = {factor.name: factor.value or 0 for factor in candidate.factors}

    def size(change: Change) -> tuple[bool, float]:
        if change.unknown:
            return False, change.value if change.enters else -change.value
        return True, round(abs(change.value - values[change.factor]), 9)

    return min(found, key=size, default=None)


def _changes(
    candidate: Candidate, line: Line, required: frozenset[str], *, is_in: bool
) -> Iterator[Change]:
    """Iterate over the single changes that are enough, a factor at a time.

    A higher level never lowers the score, so that there is one level at which the line is crossed.
    """
    for at, factor in enumerate(candidate.factors):
        levels = _levels(candidate, factor, required) if factor.weight > 0 else ()

        def passes(value: float, at: int = at) -> bool:
            return _passes(candidate, at, value, line, required)

        turn = bisect_left(levels, x=True, key=passes) - is_in
        if 0 <= turn < len(levels):
            yield Change(factor.name, not is_in, factor.value is None, levels[turn])


def _passes(
    candidate: Candidate, at: int, value: float, line: Line, required: frozenset[str]
) -> bool:
    changed = attrs.evolve(candidate.factors[at], value=value)
    factors = (*candidate.factors[:at], changed, *candidate.factors[at + 1 :])
    return is_enough(factors, required) and line.is_beaten(score(factors), candidate.time)


def _levels(candidate: Candidate, factor: Factor, required: frozenset[str]) -> tuple[float, ...]:
    """Return what a factor could be, upwards; nothing where it is as it is."""
    asks = candidate.moment.moment_of_truth is not None
    match factor.name:
        case "attention":
            return POINTS
        case "receptivity":
            return () if asks else POINTS
        case "relevance":
            return () if asks else _extents(candidate)
        case "channel_fit":
            return () if "channels" in candidate.moment.not_applicable else (0.0, 1.0)
    # How many customers there are of a kind is a fact; at most it is not known yet.
    return SHARES if factor.value is None and factor.name in required else ()


def _extents(candidate: Candidate) -> tuple[float, ...]:
    if candidate.needs is None:
        return EXTENTS
    total = candidate.needs.total
    return tuple(count / total for count in range(total + 1))


def what_would_change_it(
    candidate: Candidate, change: Change | None, top: int, *, is_in: bool
) -> Message:
    """Return the change as a sentence, or that no single one would do."""
    if change is None:
        return message(f"moments.change.{'stays_in' if is_in else 'stays_out'}", top=top)
    key = f"moments.change.{'enters' if change.enters else 'leaves'}"
    how = _how(candidate, change)
    return message(f"{key}.unknown" if change.unknown else key, top=top, how=how)


def _how(candidate: Candidate, change: Change) -> Message:
    side = "from" if change.enters else "down_to"
    key = f"moments.change.{change.factor}"
    points = round(change.value * 5)
    if points == (5 if change.enters else 1):
        side = "just"  # the scale ends there
    match change.factor:
        case "attention":
            return message(f"{key}.{side}", points=points)
        case "receptivity":
            return message(f"{key}.{side}", mood=points - 3)
        case "relevance":
            return _needs(candidate, change)
        case "reach":
            return message(key, share=change.value)
    return message(f"{key}.{'from' if change.enters else 'down_to'}")


def _needs(candidate: Candidate, change: Change) -> Message:
    key = "moments.change.relevance"
    if candidate.needs is None:
        side = "from" if change.enters else "down_to"
        return message(f"{key}.{side}.{EXTENTS.index(change.value)}")
    total = candidate.needs.total
    count = round(change.value * total)
    if count in {0, total}:
        return message(f"{key}.{'all' if count else 'none'}", total=total)
    return message(f"{key}.{'some' if change.enters else 'only'}", count=count, total=total)
