"""From where on something counts as a gap: each default once, with the argument for it."""

import math

import attrs

from journeykit.errors import UsageError

MAX_COUNT = 1_000_000


@attrs.frozen(kw_only=True)
class Thresholds:
    """From where on something counts as a gap.

    Attributes:
        most_interests: How many interests of a persona are not too many. Three: with more, every
            interest targeting reaches people who have nothing to do with the business.
        major_severity: The severity of a friction, 0 to 4, from which on a missing answer is a
            warning. 3: there Nielsen's scale begins to speak of a major problem.
        costly_effort: The effort of an opportunity, 1 to 5, from which on it is costly. 4: the
            upper end of the scale, "high" and "very high".
        costly_amount: The cost from which on an opportunity is costly, in the currency of the
            project. None takes the dearer half of the costs that the plan states, since what is
            much for a bakery is little for a bank.
        delight: The valence from which on somebody is delighted, -2 to 2. 1.5: nearer to "very
            positive" than to "positive".
        top_moments: How many contact moments of each persona should have content. 3: as many as
            people plan for, and as the ranking calls its first.
        max_age_days: How old a measurement may be. None goes by the project's `review_rhythm`,
            as the evidence audit does.
    """

    most_interests: int = 3
    major_severity: int = 3
    costly_effort: int = 4
    costly_amount: float | None = None
    delight: float = 1.5
    top_moments: int = 3
    max_age_days: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what is not on its scale.

        Raises:
            UsageError: It is not.
        """
        _check_whole("most_interests", self.most_interests, 0, MAX_COUNT)
        _check_whole("major_severity", self.major_severity, 0, 4)
        _check_whole("costly_effort", self.costly_effort, 1, 5)
        _check_whole("top_moments", self.top_moments, 0, MAX_COUNT)
        if self.max_age_days is not None:
            _check_whole("max_age_days", self.max_age_days, 1, MAX_COUNT)
        _check_number("delight", self.delight, -2, 2)
        if self.costly_amount is not None:
            _check_number("costly_amount", self.costly_amount, 0, math.inf)


def _check_whole(name: str, value: object, low: int, high: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise UsageError(f"{name} is a whole number from {low} to {high}, got {value!r}")


def _check_number(name: str, value: object, low: float, high: float) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise UsageError(f"{name} is a number from {low} to {high}, got {value!r}")


DEFAULT_THRESHOLDS = Thresholds()
