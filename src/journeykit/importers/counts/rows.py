"""What one row of a table says."""

import re
from collections.abc import Sequence

import attrs

from journeykit.analysis.reconciliation.brackets import Bracket
from journeykit.analysis.reconciliation.cities import city_key
from journeykit.analysis.reconciliation.plain import MAX_LETTERS, plain
from journeykit.analysis.reconciliation.table import OTHER_CITIES, SkipReason
from journeykit.errors import Problem
from journeykit.importers.counts.ages import bracket_of
from journeykit.importers.counts.headers import Header, Wanted
from journeykit.importers.counts.layout import is_comment
from journeykit.importers.counts.numbers import count_of
from journeykit.model.constraints import shown

UNKNOWN = frozenset(
    {
        *("", "not set", "unknown", "not provided", "n a", "na", "nan", "null", "none"),
        *("inconnu", "inconnue", "non renseigne", "non renseignee", "non defini", "undefined"),
    }
)
TOTALS = frozenset(
    ("total", "totals", "grand total", "sum", "total general", "totaux", "ensemble", "somme")
)
_TOTALISH = re.compile("tota|sum|somme|ensemble", re.IGNORECASE)
"""Found in all of `TOTALS`."""
OTHERS = frozenset(("other", "others", "autre", "autres", "autres villes", "other cities"))


@attrs.frozen
class City:
    """A city as one row spells it.

    Attributes:
        key: What all spellings of it have in common.
        name: The spelling.
    """

    key: str
    name: str


Key = tuple[Bracket | None, City | None]
"""The age bracket and the city of a row; None where it is unknown."""


@attrs.frozen
class RowReader:
    """Reads rows, one at a time and with all the care that is needed once for each kind of row.

    Attributes:
        header: The header of the table.
        wanted: Which columns the header was recognised by.
    """

    header: Header
    wanted: Wanted

    def no_data(self, row: Sequence[str]) -> SkipReason | None:
        """Return why a row holds no data, or None if it does."""
        if not any(map(str.strip, row)):
            return "empty"
        if self._is_comment(row):
            return "comment"
        if self.header.is_repeated_by(row):
            return "header"
        return "total" if self._is_total(row) else None

    def is_other_header(self, row: Sequence[str]) -> bool:
        """Say whether a further table begins here, as in exports of whole reports."""
        return self._count(row) is None and self.wanted.header(row) is not None

    def _is_comment(self, row: Sequence[str]) -> bool:
        """Say so unless the row looks like data: the id of a customer may begin with ``#``."""
        return is_comment(row) and (len(row) != len(self.header.row) or not any(row[1:]))

    def _is_total(self, row: Sequence[str]) -> bool:
        """Say whether a total stands in place of an age or a city, or beside unknown ones."""
        keys = [plain(cell) for cell in self._keys(row)]
        if not TOTALS.isdisjoint(keys):
            return True
        if not UNKNOWN.issuperset(keys):
            return False
        words = (cell for cell in row if not cell[:1].isdigit())
        return any(plain(cell) in TOTALS for cell in words)

    def problem(self, row: Sequence[str]) -> Problem | None:
        """Return what is wrong with the cells of a row, or None."""
        width = len(self.header.row)
        if len(row) <= max(self.header.positions) or any(map(str.strip, row[width:])):
            hint = "a cell that holds the delimiter stands in quotation marks"
            return Problem("", f"{width} cells, as in the header", str(len(row)), hint)
        return self._count_problem(row) if self._count(row) is None else None

    def count(self, row: Sequence[str]) -> int:
        """Return the count of a row in which there is no problem."""
        return self._count(row) or 0

    def key(self, row: Sequence[str]) -> Key | Problem:
        """Return the age and the city of a row in which there is no other problem."""
        age, city = self.header.age, self.header.city
        long = next((cell for cell in self._keys(row) if len(cell) > MAX_LETTERS), None)
        if long is not None:
            return Problem("", f"names of at most {MAX_LETTERS} characters", shown(long))
        bracket = None
        if age is not None and plain(row[age]) not in UNKNOWN:
            bracket = bracket_of(row[age])
            if bracket is None:
                column = self.header.columns.age or ""
                return Problem(column, "an age such as 25-34, 65+ or 41", shown(row[age]))
        return bracket, None if city is None else _city(row[city])

    def _count(self, row: Sequence[str]) -> int | None:
        at = self.header.count
        if at is None:
            return 1
        return count_of(row[at]) if at < len(row) else None

    def _count_problem(self, row: Sequence[str]) -> Problem:
        said = row[self.header.count or 0]
        hint = "export the counts themselves: shares do not say of how many" if "%" in said else ""
        column = self.header.columns.count or ""
        return Problem(column, "a count such as 1234 or 1 234", shown(said), hint)

    def _keys(self, row: Sequence[str]) -> list[str]:
        positions = (self.header.age, self.header.city)
        return [row[at] for at in positions if at is not None and at < len(row)]


def may_hold_no_data(row: Sequence[str]) -> bool:
    """Say, in no time, whether a row of unknown age and city could be empty, or hold totals."""
    said = " ".join(row).strip()
    return not said or said.startswith("#") or _TOTALISH.search(said) is not None


def _city(cell: str) -> City | None:
    said = plain(cell)
    if said in UNKNOWN:
        return None
    return (
        City("", OTHER_CITIES) if said in OTHERS else City(city_key(cell), " ".join(cell.split()))
    )
