"""The score of a contact moment: a weighted geometric mean of what is known."""

import math
from collections.abc import Iterable

from journeykit.analysis.moments.candidates import Factor

REQUIRED = frozenset({"attention", "channel_fit"})
"""Without these nobody can say whether a moment is an occasion at all."""
REQUIRED_ACROSS = REQUIRED | {"reach"}
"""Personas can only be compared with each other by how many customers they stand for."""
MIN_KNOWN_WEIGHT = 0.6
"""Below this share of the weights, a score would say more about the gaps than about the moment."""
DECIMALS = 12
"""Scores that differ only by the rounding of a machine's logarithms are equal."""


def score(factors: Iterable[Factor]) -> float | None:
    """Return the weighted geometric mean of the known factors, 0 to 1.

    A factor that is unknown drops out, and the other weights make up the whole. One zero makes
    the whole zero: a person who cannot be reached is not reached by being in a good mood.

    Args:
        factors: Factors with weights; those without weight do not count.

    Returns:
        The mean, or None where nothing that counts is known.
    """
    known = [(factor.value, factor.weight) for factor in factors if factor.weight > 0]
    pairs = [(value, weight) for value, weight in known if value is not None]
    if not pairs:
        return None
    if any(value == 0 for value, _ in pairs):
        return 0.0
    total = math.fsum(weight for _, weight in pairs)
    mean = math.fsum(weight * math.log(value) for value, weight in pairs) / total
    return round(math.exp(mean), DECIMALS)


def missing(factors: Iterable[Factor]) -> tuple[str, ...]:
    """Return the names of the factors that count and are unknown."""
    return tuple(each.name for each in factors if each.weight > 0 and each.value is None)


def is_enough(factors: Iterable[Factor], required: frozenset[str]) -> bool:
    """Say whether so much is known that a score is fair.

    Args:
        factors: Factors with weights that sum up to 1.
        required: Names of the factors that must be known, if they count at all.
    """
    factors = tuple(factors)
    known = math.fsum(factor.weight for factor in factors if factor.value is not None)
    return required.isdisjoint(missing(factors)) and known >= MIN_KNOWN_WEIGHT - 1e-9
