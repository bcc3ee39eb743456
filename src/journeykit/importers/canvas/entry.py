"""What stands in a cell, and what is said of it."""

import datetime
import re
from collections.abc import Iterator

import attrs

from journeykit.analysis.reconciliation.plain import plain
from journeykit.importers.draft import Placed
from journeykit.importers.notice import Notice, Spot, Treatment
from journeykit.spreadsheet.cells import Cell, Sheet, Value
from journeykit.wording import message

_BULLET = re.compile(r"^(?:[•◦▪‣·*–—-]|\d{1,2}[.)])\s+")
_NAMES = re.compile(r"(?:«[^»]*»|“[^”]*”|\"[^\"]*\"|\([^)]*\)|[^,;\n])+")
"""Names with commas between; a comma inside quotation marks or brackets belongs to the name."""
_OTHERS = re.compile(r"\s*[,;\n/+&]\s*|\s+(?:et|and|ou|or|puis|then)\s+", re.IGNORECASE)
_SIGNS = re.compile(r"[\s?!.…–—_*/-]+")
_UNKNOWN = {
    *("x", "n a", "na", "nc", "s o", "tbd", "a completer", "a definir", "to do", "todo"),
    *("nsp", "ne sait pas", "on ne sait pas", "inconnu", "unknown", "don t know", "to be defined"),
}
_NOTHING = {
    *("rien", "aucun", "aucune", "ras", "neant", "nothing", "none", "nobody", "personne"),
    *("rien a signaler", "pas de", "no one"),
}


def same_text(text: str) -> str:
    """Return a text so that it equals others that say the same, but for case and spaces."""
    return " ".join(text.casefold().split())


@attrs.frozen
class Entry:
    """What stands in a cell, or a part of it.

    Attributes:
        text: What it says.
        spot: Where it stands.
        value: What the spreadsheet program stored.
    """

    text: str
    spot: Spot
    value: Value

    @classmethod
    def of(cls, sheet: Sheet, cell: Cell) -> "Entry":
        """Return what stands in a cell of a sheet."""
        return cls(_shown(cell), Spot(sheet=sheet.name, cell=cell.name), cell.value)

    @property
    def is_unknown(self) -> bool:
        """Whether it only says that nobody knows."""
        return plain(self.text) in _UNKNOWN or bool(_SIGNS.fullmatch(self.text))

    @property
    def is_nothing(self) -> bool:
        """Whether it says that there is none."""
        return plain(self.text) in _NOTHING

    def placed(self, value: object) -> Placed:
        """Return what it was read as, with its place."""
        return Placed(value, self.spot, self.text)

    def lines(self) -> Iterator["Entry"]:
        """Iterate over its lines, without bullets."""
        yield from self._parts(_BULLET.sub("", line) for line in self.text.split("\n"))

    def names(self) -> Iterator["Entry"]:
        """Iterate over names with commas between."""
        yield from self._parts(_NAMES.findall(self.text))

    def words(self) -> Iterator["Entry"]:
        """Iterate over words of a list, whatever stands between."""
        yield from self._parts(_OTHERS.split(self.text))

    def _parts(self, texts: "Iterator[str] | list[str]") -> Iterator["Entry"]:
        stripped = (text.strip() for text in texts)
        return (attrs.evolve(self, text=text, value=text) for text in stripped if text)


def _shown(cell: Cell) -> str:
    """Return what a cell shows; a time of day without its seconds."""
    match cell.value:
        case datetime.datetime() as moment if moment.time() == datetime.time():
            return moment.date().isoformat()
        case datetime.datetime() | datetime.time():
            return f"{cell.value:%H:%M}"
        case datetime.timedelta():
            minutes = round(cell.value.total_seconds() / 60)
            return f"{minutes // 60:02}:{minutes % 60:02}"
    return cell.text


@attrs.define
class Remarks:
    """Collects what is to be said of an import."""

    notices: list[Notice] = attrs.field(factory=list)

    def read_as(self, entry: Entry, key: str, **facts: object) -> None:
        """Say as what an entry was read."""
        self._add("read_as", entry, f"read.{key}", facts)

    def repaired(self, entry: Entry, key: str, **facts: object) -> None:
        """Say what had to be put right."""
        self._add("repaired", entry, f"repaired.{key}", facts)

    def refused(self, entry: Entry, key: str, **facts: object) -> None:
        """Say why an entry was left out, and what would be right."""
        self._add("refused", entry, f"refused.{key}", facts)

    def lost(self, entry: Entry, key: str, **facts: object) -> None:
        """Say that an entry has no place."""
        self._add("lost", entry, f"lost.{key}", facts)

    def _add(self, treatment: Treatment, entry: Entry, key: str, facts: dict[str, object]) -> None:
        said = message(f"canvas.notice.{key}", **facts)
        self.notices.append(Notice(treatment, entry.spot, entry.text, said))
