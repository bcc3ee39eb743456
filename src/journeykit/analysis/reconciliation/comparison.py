"""Two sides of a comparison: shares by age bracket, and how far they are apart."""

from collections.abc import Mapping
from typing import Literal

import attrs

from journeykit.analysis.reconciliation.brackets import Bracket, by_age, spread
from journeykit.errors import UsageError

Agreement = Literal["alike", "over", "under"]


@attrs.frozen(kw_only=True)
class Tolerance:
    """How far apart two sides may be and still agree.

    Attributes:
        low: The lowest index that still agrees; 80 is what media planners call average.
        high: The highest, from 100.
        points: A difference of shares below this one agrees whatever the index: small shares have
            wild indices.
        city: From which share of the people a city is worth a place in the persona.
        city_floor: Below which share a city of the persona's is worth a second look.
    """

    low: float = 80
    high: float = 120
    points: float = 0.05
    city: float = 0.05
    city_floor: float = 0.01

    def __attrs_post_init__(self) -> None:
        """Refuse bounds in the wrong order, and shares that are none.

        Raises:
            UsageError: There is such a value.
        """
        if not 0 <= self.low <= 100 <= self.high:
            raise UsageError(f"0 <= low <= 100 <= high, got {self.low} and {self.high}")
        for name in ("points", "city", "city_floor"):
            if not 0 <= getattr(self, name) <= 1:
                raise UsageError(f"{name} is a share from 0 to 1, got {getattr(self, name)}")

    def agreement(self, share: float, base: float | None) -> Agreement | None:
        """Return how a share stands to the base's, or None where the base's is unknown."""
        if base is None:
            return None
        found = index(share, base)
        if abs(share - base) < self.points:
            return "alike"
        if found is not None and self.low <= found <= self.high:
            return "alike"
        return "over" if share > base else "under"


DEFAULT_TOLERANCE = Tolerance()


@attrs.frozen
class AgeComparison:
    """One age bracket on both sides.

    Attributes:
        bracket: A bracket of the base, or ages that none of its brackets holds.
        share: The share of the side that is compared, 0 to 1.
        base_share: The share of the base; None where it has no such ages, or nobody at all.
        base_count: How many that are; None likewise.
        index: ``share`` ÷ ``base_share`` × 100, None where the base has nobody there.
        agreement: Whether both are alike, or the side says more or less than the base.
    """

    bracket: Bracket
    share: float
    base_share: float | None
    base_count: int | None
    index: float | None
    agreement: Agreement | None


def index(share: float | None, base: float | None) -> float | None:
    """Return share ÷ base × 100, or None where one is unknown or the base is empty."""
    return 100 * share / base if share is not None and base else None


def compared_ages(
    side: Mapping[Bracket, float], base: Mapping[Bracket, int], tolerance: Tolerance
) -> tuple[AgeComparison, ...]:
    """Return a side and a base, bracket by bracket of the base.

    Args:
        side: Shares that sum to 1; spread evenly by years where the brackets differ.
        base: How many people there are in each bracket.
        tolerance: What counts as alike.

    Returns:
        One row for each bracket of the base, and one for the ages of the side that it lacks.
    """
    shares = spread(side, tuple(base))
    total = sum(base.values())
    rows = []
    for bracket in sorted({*base, *shares}, key=by_age):
        share, count = shares.get(bracket, 0.0), base.get(bracket)
        base_share = count / total if total and count is not None else None
        agreement = tolerance.agreement(share, base_share)
        found = index(share, base_share)
        rows.append(AgeComparison(bracket, share, base_share, count, found, agreement))
    return tuple(rows)
