"""What each source says by itself, and how two of them agree."""

from collections.abc import Iterable, Mapping
from itertools import combinations, islice

import attrs

from journeykit.analysis.reconciliation.brackets import Bracket, part_inside
from journeykit.analysis.reconciliation.cities import city_key
from journeykit.analysis.reconciliation.comparison import (
    AgeComparison,
    Agreement,
    Tolerance,
    compared_ages,
    index,
)
from journeykit.analysis.reconciliation.table import OTHER_CITIES, CountTable, largest_first

MOST_CITIES = 5
"""How many of the largest cities are named."""
_OTHERS = city_key(OTHER_CITIES)


@attrs.frozen
class CityShare:
    """A city in a source, or in one of its age brackets.

    Attributes:
        city: Its name.
        count: How many people live there.
        share: Their share of those whose city is known, 0 to 1.
    """

    city: str
    count: int
    share: float


@attrs.frozen
class AgeShare:
    """An age bracket of a source.

    Attributes:
        bracket: The bracket.
        count: How many people are in it.
        share: Their share of those whose age is known, 0 to 1; None if there is nobody at all.
        cities: The largest cities within the bracket; empty unless the source has both.
    """

    bracket: Bracket
    count: int
    share: float | None
    cities: tuple[CityShare, ...]


@attrs.frozen
class SourceProfile:
    """One source by itself.

    Attributes:
        table: The source, and how its file was understood.
        ages: Its age brackets, the youngest first.
        cities: Its largest cities.
    """

    table: CountTable
    ages: tuple[AgeShare, ...]
    cities: tuple[CityShare, ...]


@attrs.frozen
class CityComparison:
    """One city in two sources.

    Attributes:
        city: Its name in the second source, or else in the first.
        share: Its share in the first, 0 to 1.
        base_share: Its share in the second.
        index: ``share`` ÷ ``base_share`` × 100, None where the second has nobody there.
        agreement: Whether both are alike, or the first says more or less than the second.
    """

    city: str
    share: float
    base_share: float
    index: float | None
    agreement: Agreement | None


@attrs.frozen
class SourcePair:
    """Two sources against each other.

    Attributes:
        first: The name of the one.
        second: The name of the other, whose brackets are the common ones.
        ages: Their shares by bracket; empty unless both have ages.
        cities: Their shares of the largest cities of both; empty unless both have cities.
    """

    first: str
    second: str
    ages: tuple[AgeComparison, ...]
    cities: tuple[CityComparison, ...]

    @property
    def disagreements(self) -> int:
        """In how many brackets and cities they disagree."""
        found = [each.agreement for each in self.ages] + [each.agreement for each in self.cities]
        return sum(agreement in ("over", "under") for agreement in found)


@attrs.frozen
class Source:
    """A table with the sums that all comparisons need, made once.

    Cities go by what all spellings of a name have in common.

    Attributes:
        table: The table.
        ages: How many people are in each bracket, the youngest first.
        cities: How many people are in each city, the largest first.
        cities_by_age: How many people are in each city of each bracket.
        names: How the table spells each city.
    """

    table: CountTable
    ages: Mapping[Bracket, int]
    cities: Mapping[str, int]
    cities_by_age: Mapping[Bracket, Mapping[str, int]]
    names: Mapping[str, str]

    @classmethod
    def of(cls, table: CountTable) -> "Source":
        """Go through a table once."""
        cities = table.by_city()
        keys = {city: city_key(city) for city in cities}
        by_age = table.by_city_in_brackets()
        return cls(
            table,
            table.by_bracket(),
            _by_key(cities, keys),
            {bracket: _by_key(found, keys) for bracket, found in by_age.items()},
            {keys[city]: city for city in reversed(cities)},  # the commonest spelling stays
        )

    @property
    def name(self) -> str:
        """What the table is called."""
        return self.table.name

    def covered(self, bracket: Bracket) -> float | None:
        """Return which share of the people is in a bracket; None if no age is known.

        Brackets that it cuts count by the years inside.
        """
        total = sum(self.ages.values())
        inside = sum(count * part_inside(each, bracket) for each, count in self.ages.items())
        return inside / total if total else None

    def cities_within(self, bracket: Bracket) -> dict[str, float]:
        """Return how many people of an age are in each city, the largest first."""
        found: dict[str, float] = {}
        for each, cities in self.cities_by_age.items():
            if part := part_inside(each, bracket):
                for city, count in cities.items():
                    found[city] = found.get(city, 0) + count * part
        return largest_first(found)

    def largest_cities(self, counts: Mapping[str, float]) -> tuple[str, ...]:
        """Return the largest cities of some; what the source lumps together is none of them."""
        named = (city for city in counts if city != _OTHERS and counts[city])
        return tuple(islice(named, MOST_CITIES))

    def profile(self) -> SourceProfile:
        """Return what the source says by itself."""
        total = sum(self.ages.values())
        ages = tuple(
            AgeShare(
                bracket,
                count,
                count / total if total else None,
                self._city_shares(self.cities_by_age.get(bracket, {})),
            )
            for bracket, count in self.ages.items()
        )
        return SourceProfile(self.table, ages, self._city_shares(self.cities))

    def _city_shares(self, counts: Mapping[str, int]) -> tuple[CityShare, ...]:
        total = sum(counts.values())
        return tuple(
            CityShare(self.names[city], counts[city], counts[city] / total)
            for city in self.largest_cities(counts)
        )


def _by_key(cities: Mapping[str, int], keys: Mapping[str, str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for city, count in cities.items():
        found[keys[city]] = found.get(keys[city], 0) + count
    return largest_first(found)


def source_pairs(sources: Iterable[Source], tolerance: Tolerance) -> tuple[SourcePair, ...]:
    """Return every two sources against each other: quadratic in their number."""
    return tuple(_pair(*two, tolerance) for two in combinations(sources, 2))


def _pair(first: Source, second: Source, tolerance: Tolerance) -> SourcePair:
    total = sum(first.ages.values())
    ages: tuple[AgeComparison, ...] = ()
    if total and second.ages:
        side = {bracket: count / total for bracket, count in first.ages.items()}
        ages = compared_ages(side, second.ages, tolerance)
    return SourcePair(first.name, second.name, ages, _compared_cities(first, second, tolerance))


def _compared_cities(
    first: Source, second: Source, tolerance: Tolerance
) -> tuple[CityComparison, ...]:
    totals = sum(first.cities.values()), sum(second.cities.values())
    if not all(totals):
        return ()
    rows = []
    largest = (city for side in (second, first) for city in side.largest_cities(side.cities))
    for city in dict.fromkeys(largest):
        share = first.cities.get(city, 0) / totals[0]
        base = second.cities.get(city, 0) / totals[1]
        name = second.names.get(city) or first.names[city]
        agreement = tolerance.agreement(share, base)
        rows.append(CityComparison(name, share, base, index(share, base), agreement))
    return tuple(rows)
