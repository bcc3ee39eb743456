"""Age brackets as numbers, and how people in one bracket spread over others."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

import attrs

OLDEST = 89
"""An open bracket ends here where it is spread by years: 65+ counts as twenty-five years."""


@attrs.frozen
class Bracket:
    """Ages from ``low`` to ``high``, both included.

    Attributes:
        low: The youngest age, in years.
        high: The oldest, or None for an open bracket such as 65+.
    """

    low: int
    high: int | None = None

    @classmethod
    def of(cls, text: str) -> "Bracket":
        """Return a bracket that a model writes as ``25-34`` or ``65+``."""
        low, _, high = text.removesuffix("+").partition("-")
        return cls(int(low), int(high) if high else None)

    @property
    def last(self) -> int:
        """The oldest age; of an open bracket `OLDEST`, or ``low`` if that is more."""
        return max(self.low, OLDEST) if self.high is None else self.high

    @property
    def years(self) -> range:
        """The ages over which it is spread."""
        return range(self.low, self.last + 1)

    def __contains__(self, age: int) -> bool:
        return self.low <= age and (self.high is None or age <= self.high)

    def __str__(self) -> str:
        return f"{self.low}+" if self.high is None else f"{self.low}-{self.high}"


GA4_BRACKETS = tuple(map(Bracket.of, ("18-24", "25-34", "35-44", "45-54", "55-64", "65+")))
"""The brackets of Google Analytics 4."""


def by_age(bracket: Bracket) -> tuple[int, int, bool]:
    """Return what brackets are sorted by."""
    return bracket.low, bracket.last, bracket.high is None


def spread(shares: Mapping[Bracket, float], over: Sequence[Bracket]) -> dict[Bracket, float]:
    """Return shares by bracket as shares by other brackets, evenly by years.

    A year that several brackets of ``over`` hold, as 25 is in 18-25 and in 25-34, is divided
    between them. Years that none holds come back as brackets of their own, so that nothing is lost.

    Args:
        shares: The shares to spread.
        over: The brackets to spread them over.

    Returns:
        Shares with the same sum, the youngest bracket first.
    """
    found: dict[Bracket, float] = defaultdict(float)
    for bracket, share in shares.items():
        for other, part in _parts(bracket, over).items():
            found[other] += share * float(part)
    return {bracket: found[bracket] for bracket in sorted(found, key=by_age)}


def _parts(bracket: Bracket, over: Sequence[Bracket]) -> dict[Bracket, Fraction]:
    """Return which part of a bracket each of others takes; the parts sum to exactly 1."""
    found: dict[Bracket, Fraction] = defaultdict(Fraction)
    years, outside = len(bracket.years), []
    for year in bracket.years:
        owners = [other for other in over if year in other]
        for owner in owners:
            found[owner] += Fraction(1, len(owners) * years)
        if not owners:
            outside.append(year)
    for run in _runs(outside):
        found[_from_years(run, bracket)] = Fraction(len(run), years)
    return found


def part_inside(bracket: Bracket, other: Bracket) -> float:
    """Return which part of the years of a bracket lies inside another, from 0 to 1."""
    inside = sum(year in other for year in bracket.years)
    return inside / len(bracket.years)


def joined(brackets: Iterable[Bracket]) -> Bracket:
    """Return the bracket from the youngest to the oldest age of several."""
    ordered = sorted(brackets, key=by_age)
    ends = [bracket.high for bracket in ordered]
    return Bracket(ordered[0].low, None if None in ends else max(end for end in ends if end))


def _from_years(run: Sequence[int], bracket: Bracket) -> Bracket:
    is_open = bracket.high is None and run[-1] == bracket.last
    return Bracket(run[0], None if is_open else run[-1])


def _runs(years: Iterable[int]) -> Iterator[list[int]]:
    """Iterate over stretches of years without a break."""
    run: list[int] = []
    for year in years:
        if run and year != run[-1] + 1:
            yield run
            run = []
        run.append(year)
    if run:
        yield run
