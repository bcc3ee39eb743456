"""A score of an opportunity, with the factors that it comes from."""

from collections.abc import Callable, Mapping

import attrs

from journeykit.wording import Message

SIGNIFICANT_DIGITS = 12
"""Scores that differ only by the rounding of a machine are equal."""


@attrs.frozen
class ScoreFactor:
    """One of the figures that a score is made of.

    Attributes:
        name: Such as ``impact``.
        value: As it is stated on the map; None where it is unknown. Impact, confidence and effort
            run from 1 to 5; reach, importance and satisfaction are shares; a cost is an amount.
        counts_as: The number that the formula takes for it; None where it is unknown.
    """

    name: str
    value: float | None
    counts_as: float | None


@attrs.frozen
class Score:
    """How much an opportunity is worth by a preset.

    Attributes:
        value: The result of the formula; None where a factor is unknown. Never a zero for want of
            facts.
        factors: What the formula takes, in its order.
        missing: Names of the factors that are unknown.
    """

    value: float | None
    factors: tuple[ScoreFactor, ...]
    missing: tuple[str, ...]


@attrs.frozen
class Scheme:
    """A preset, ready to compute.

    Attributes:
        id: What users call it on the command line and in Python.
        factors: Names of what it takes, in the order of its formula.
        formula: From the numbers that the factors count as to the score.
        how_to_read: What the score means.
        counts: What a stated value counts as, where that is not the value itself.
        by_quadrant: Whether quadrants come before scores in the ranking.
    """

    id: str
    factors: tuple[str, ...]
    formula: Callable[[Mapping[str, float]], float]
    how_to_read: Message
    counts: Mapping[str, Callable[[float], float]] = attrs.field(factory=dict)
    by_quadrant: bool = False

    def score(self, known: Mapping[str, float | None]) -> Score:
        """Return the score of an opportunity of which these facts are known."""
        factors = tuple(self._factor(name, known[name]) for name in self.factors)
        missing = tuple(factor.name for factor in factors if factor.value is None)
        counted = {each.name: each.counts_as for each in factors if each.counts_as is not None}
        return Score(None if missing else _rounded(self.formula(counted)), factors, missing)

    def _factor(self, name: str, value: float | None) -> ScoreFactor:
        counts = self.counts.get(name, float)
        return ScoreFactor(name, value, None if value is None else counts(value))


def _rounded(value: float) -> float:
    return float(f"{value:.{SIGNIFICANT_DIGITS}g}")
