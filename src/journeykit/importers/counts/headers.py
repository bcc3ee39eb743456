"""Which columns a table has, by what CRM and web analytics call them."""

from collections.abc import Mapping, Sequence

import attrs

from journeykit.analysis.reconciliation.plain import plain
from journeykit.analysis.reconciliation.table import CountColumns, SourceKind

AGES = (
    *("age", "ages", "age bracket", "age group", "age range", "user age bracket", "age ans"),
    *("tranche d age", "tranches d age", "tranche age", "groupe d age", "classe d age"),
)
CITIES = (
    *("city", "cities", "town", "user city", "ville", "villes", "commune", "municipality"),
    *("billing city", "shipping city", "mailing city", "ville de facturation", "localite"),
)
COUNTS: Mapping[str, SourceKind] = {
    **dict.fromkeys(("total users", "users", "active users"), "web_analytics"),
    **dict.fromkeys(("nombre total d utilisateurs", "utilisateurs"), "web_analytics"),
    **dict.fromkeys(("total des utilisateurs", "utilisateurs actifs"), "web_analytics"),
    **dict.fromkeys(("visitors", "unique visitors", "visiteurs"), "web_analytics"),
    **dict.fromkeys(("visiteurs uniques",), "web_analytics"),
    **dict.fromkeys(("customers", "clients", "contacts", "people", "personnes"), "crm"),
    **dict.fromkeys(("members", "membres", "adherents", "abonnes", "subscribers"), "crm"),
    **dict.fromkeys(("number of customers", "nombre de clients", "nb clients"), "crm"),
    **dict.fromkeys(("number of contacts", "nombre de contacts", "nb contacts"), "crm"),
    **dict.fromkeys(("count", "number", "nombre", "effectif", "effectifs", "nb", "n"), "crm"),
    **dict.fromkeys(("record count", "nombre d enregistrements", "total"), "crm"),
    **dict.fromkeys(("new users", "nouveaux utilisateurs"), "web_analytics"),
    **dict.fromkeys(("sessions", "visits", "visites"), "web_analytics"),
}
"""CountColumns of counts, the best first: people rather than visits."""


@attrs.frozen
class Header:
    """The header of a table.

    Attributes:
        row: Its cells.
        age: The position of the column of ages, if there is one.
        city: The position of the column of cities, if there is one.
        count: The position of the column of counts; None where every row counts as one.
    """

    row: tuple[str, ...]
    age: int | None
    city: int | None
    count: int | None

    @property
    def columns(self) -> CountColumns:
        """The columns, by what the file calls them."""
        return CountColumns(self._name(self.age), self._name(self.city), self._name(self.count))

    @property
    def kind(self) -> SourceKind:
        """Where such counts come from."""
        return "crm" if self.count is None else COUNTS.get(plain(self.row[self.count]), "crm")

    @property
    def positions(self) -> tuple[int, ...]:
        """The positions of the columns that are needed."""
        return tuple(at for at in (self.age, self.city, self.count) if at is not None)

    def is_repeated_by(self, row: Sequence[str]) -> bool:
        """Say whether a row is the same header again."""
        same = (plain(cell) == plain(own) for cell, own in zip(row, self.row, strict=False))
        return len(row) == len(self.row) and all(same)

    def _name(self, position: int | None) -> str | None:
        return None if position is None else self.row[position].strip()


@attrs.frozen(kw_only=True)
class Wanted:
    """The columns that the caller names; those that are not are recognised.

    Attributes:
        age: The header of the column of ages.
        city: The header of the column of cities.
        count: The header of the column of counts.
        each_row: Whether every row counts as one, as where a row is a customer.
    """

    age: str | None = None
    city: str | None = None
    count: str | None = None
    each_row: bool = False

    def header(self, row: Sequence[str]) -> Header | None:
        """Return a row as the header of a table, or None if it is none."""
        names = [plain(cell) for cell in row]
        age = _position(names, self.age, AGES)
        city = _position(names, self.city, CITIES)
        count = None if self.each_row else _position(names, self.count, tuple(COUNTS))
        incomplete = (age is None and city is None) or (count is None and not self.each_row)
        missing = (self.age and age is None) or (self.city and city is None)
        return None if incomplete or missing else Header(tuple(row), age, city, count)


def _position(names: Sequence[str], wanted: str | None, known: Sequence[str]) -> int | None:
    candidates = known if wanted is None else (plain(wanted),)
    return next((names.index(name) for name in candidates if name in names), None)
