"""How urgent a friction is: how bad, how often and for how many."""

import math
from collections.abc import Mapping
from typing import Any

import attrs

from journeykit.errors import UsageError
from journeykit.model.scales import Frequency

WORST = 4
"""The upper end of Nielsen's scale of severity."""
DECIMALS = 12
"""Products that differ only by the rounding of binary fractions are equal."""


def _are_shares(
    _: object, attribute: "attrs.Attribute[Any]", shares: Mapping[Frequency, float]
) -> None:
    for word in ("rare", "sometimes", "often", "always"):
        share = shares.get(word)
        if not isinstance(share, int | float) or not 0 <= share <= 1:
            raise UsageError(
                f"'{attribute.name}' needs a number from 0 to 1 for '{word}', got {share!r}"
            )


def _is_from_one_up(_: object, attribute: "attrs.Attribute[Any]", value: float) -> None:
    if not math.isfinite(value) or value < 1:
        raise UsageError(f"'{attribute.name}' is a number from 1 up, got {value!r}")


@attrs.frozen(kw_only=True)
class FrictionWeights:
    """What the words of a map count in numbers.

    Attributes:
        frequency: The share of visits on which a friction is met. Teams mean "often" by well over
            half, and nobody means "never" by "rare".
        moment_of_truth: The factor at a moment of truth. There the customer is asking and will
            remember the answer: half as much again lifts a friction by about one step of
            frequency or severity, and not above everything else.

    Raises:
        UsageError: A frequency is missing or no share, or the factor is below 1.
    """

    frequency: Mapping[Frequency, float] = attrs.field(
        factory=lambda: {"rare": 0.1, "sometimes": 0.3, "often": 0.7, "always": 1.0},
        validator=_are_shares,
        hash=False,
    )
    moment_of_truth: float = attrs.field(default=1.5, validator=_is_from_one_up)


DEFAULT_FRICTION_WEIGHTS = FrictionWeights()


@attrs.frozen
class FrictionFactors:
    """What a priority is made of, each 0 to 1; None where it is unknown.

    Attributes:
        severity: Nielsen's severity divided by 4.
        frequency: The share of visits on which it is met.
        segment_share: The share of the customers whom the persona stands for.
        getting_there: The probability of coming to the place at all.
    """

    severity: float | None
    frequency: float | None
    segment_share: float | None
    getting_there: float | None

    @property
    def reach(self) -> float | None:
        """The share of all customers who come to the place."""
        if self.segment_share is None or self.getting_there is None:
            return None
        return self.segment_share * self.getting_there

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the factors that are unknown."""
        return tuple(name for name, value in attrs.asdict(self).items() if value is None)


def priority(factors: FrictionFactors, truth_factor: float = 1.0) -> float | None:
    """Return severity x frequency x reach x the factor at a moment of truth, at most 1.

    Args:
        factors: What is known.
        truth_factor: 1, or more at a moment of truth.

    Returns:
        From 0 to 1; None where a factor is unknown, which is not a zero.

    Source:
        Severity after Nielsen (1994), "Severity ratings for usability problems", who combines
        frequency, impact and persistence.
    """
    severity, frequency, reach = factors.severity, factors.frequency, factors.reach
    if severity is None or frequency is None or reach is None:
        return None
    return round(min(1.0, severity * frequency * reach * truth_factor), DECIMALS)
