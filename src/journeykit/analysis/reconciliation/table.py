"""A table of a CRM or of web analytics, as counts by age bracket and by city."""

import datetime
from collections import defaultdict
from collections.abc import Mapping
from typing import Literal, TypeVar

import attrs

from journeykit.analysis.reconciliation.brackets import Bracket, by_age

Number = TypeVar("Number", int, float)
SourceKind = Literal["crm", "web_analytics"]
SkipReason = Literal["comment", "empty", "header", "total", "before", "after"]
OTHER_CITIES = "(other)"
"""What the source has lumped together itself."""


@attrs.frozen
class CountColumns:
    """The headers of the columns that were read, as the file spells them.

    Attributes:
        age: The column of age brackets, if there is one.
        city: The column of cities, if there is one.
        count: The column of counts; None where every row counts as one.
    """

    age: str | None
    city: str | None
    count: str | None


@attrs.frozen
class SkippedRows:
    """Rows that hold no data.

    Attributes:
        reason: Why: a comment, an empty row, a repeated header, a total, or something before or
            after the table.
        rows: How many.
        line: The first of them, in the file.
    """

    reason: SkipReason
    rows: int
    line: int


@attrs.frozen
class CountGroup:
    """How many people are of an age and in a city.

    Attributes:
        bracket: Their age bracket; None where it is unknown, or where the table has no ages.
        city: Their city; None where it is unknown, or where the table has no cities.
        count: How many.
    """

    bracket: Bracket | None
    city: str | None
    count: int


@attrs.frozen
class CountTable:
    """What a CSV file says about ages and cities, and how it was understood.

    Attributes:
        name: What the source is called: the name of the file.
        kind: Where the figures come from.
        columns: Which columns were read.
        delimiter: What separates the cells.
        encoding: How the text is encoded.
        rows: How many rows of data were read.
        skipped: Which rows were not, and why.
        until: The last day that the figures cover, where the file says so.
        groups: The counts, by bracket and city; ages in order, the largest city first.
    """

    name: str
    groups: tuple[CountGroup, ...] = attrs.field(repr=False)
    columns: CountColumns
    kind: SourceKind = "crm"
    delimiter: str = ","
    encoding: str = "utf-8"
    rows: int = 0
    skipped: tuple[SkippedRows, ...] = ()
    until: datetime.date | None = None

    @property
    def total(self) -> int:
        """How many people there are, those of unknown age or city included."""
        return sum(group.count for group in self.groups)

    def by_bracket(self) -> dict[Bracket, int]:
        """Return how many are in each age bracket, the youngest first; unknown ages left out."""
        found: dict[Bracket, int] = defaultdict(int)
        for group in self.groups:
            if group.bracket is not None:
                found[group.bracket] += group.count
        return {bracket: found[bracket] for bracket in sorted(found, key=by_age)}

    def by_city(self) -> dict[str, int]:
        """Return how many are in each city, the largest first; unknown cities left out."""
        found: dict[str, int] = defaultdict(int)
        for group in self.groups:
            if group.city is not None:
                found[group.city] += group.count
        return largest_first(found)

    def by_city_in_brackets(self) -> dict[Bracket, dict[str, int]]:
        """Return how many are in each city, bracket by bracket; empty unless it has both."""
        found: dict[Bracket, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        for group in self.groups:
            if group.bracket is not None and group.city is not None:
                found[group.bracket][group.city] += group.count
        return {bracket: largest_first(found[bracket]) for bracket in sorted(found, key=by_age)}

    @property
    def unknown_age(self) -> int:
        """Of how many the age is unknown; 0 for a table without ages."""
        return self._without("bracket") if self.columns.age else 0

    @property
    def unknown_city(self) -> int:
        """Of how many the city is unknown; 0 for a table without cities."""
        return self._without("city") if self.columns.city else 0

    def _without(self, field: str) -> int:
        return sum(group.count for group in self.groups if getattr(group, field) is None)


def largest_first(cities: Mapping[str, Number]) -> dict[str, Number]:
    """Return cities by size, and by name among equals."""
    return dict(sorted(cities.items(), key=lambda item: (-item[1], item[0])))
