"""Which row belongs to which, as the column for it says: by address, by id or by name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

import attrs

from journeykit.importers.canvas.entry import Entry
from journeykit.importers.notice import Notice
from journeykit.importers.workbook.identity import PlacedRow
from journeykit.spreadsheet.tables import (
    AS,
    IN,
    TABLES,
    Addresses,
    Holder,
    Table,
)
from journeykit.spreadsheet.tables.columns import ROOT
from journeykit.spreadsheet.tables.words import LANGUAGES, folded
from journeykit.wording import Message, message
from journeykit.wording.details import field_label

MAX_SUGGESTIONS = 20
"""After how many remarks nothing is suggested any more."""
MAX_COMPARED = 2_000
"""With how many addresses one that leads nowhere is compared."""


@attrs.frozen
class Home:
    """Where a row belongs: to which row, and in which of its fields."""

    parent: PlacedRow
    holder: Holder


@attrs.define
class Homes:
    """Finds out where the rows of one table belong.

    Attributes:
        table: The table.
        root: The row of the project.
        candidates: The rows that they may belong to.
        notices: Where rows that belong nowhere are said.
    """

    table: Table
    root: PlacedRow
    candidates: Sequence[PlacedRow]
    notices: list[Notice]
    _by_address: Mapping[str, PlacedRow] = attrs.field(init=False)
    _by_saying: Sequence[Mapping[str, list[PlacedRow]]] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """Take note of what may be written for each candidate."""
        addresses = Addresses.of(each.trail for each in self.candidates).by_row
        self._by_address = dict(zip(addresses, self.candidates, strict=True))
        self._by_saying = _by_saying(self.candidates)

    def of(self, placed: PlacedRow) -> Home | None:
        """Return where a row belongs; None where it is said that it belongs nowhere."""
        if IN not in self.table.structure:
            return self._only_home(placed)
        entry = placed.row.entries.get(IN)
        parent = self._named(placed, entry) if entry else self._unnamed(placed)
        return self._in_role(placed, parent) if parent else None

    def _only_home(self, placed: PlacedRow) -> Home | None:
        holder = self.table.holders[0]
        if holder.kind == ROOT:
            return Home(self.root, holder)
        if self.candidates:
            return Home(self.candidates[0], holder)
        self._refuse(placed, None, "no_parent", column=_sheet(holder.kind))
        return None

    def _unnamed(self, placed: PlacedRow) -> PlacedRow | None:
        """Return what a row belongs to that does not say so: the project, or the only one."""
        if any(holder.kind == ROOT for holder in self.table.holders):
            return self.root
        if len(self.candidates) == 1:
            return self.candidates[0]
        column = message(f"tables.column.{IN}")
        self._refuse(placed, None, "no_parent", column=column)
        return None

    def _named(self, placed: PlacedRow, entry: Entry) -> PlacedRow | None:
        if entry.text in self._by_address:
            return self._found(placed, entry, [self._by_address[entry.text]])
        for known in self._by_saying:
            if entry.text in known:
                return self._found(placed, entry, known[entry.text])
        if found := self._by_saying[-1].get(folded(entry.text)):
            return self._found(placed, entry, found)
        few = len(self.notices) < MAX_SUGGESTIONS
        near = _nearest(entry.text, self._by_address) if few else ""
        if near:
            self._refuse(placed, entry, "unknown_parent_near", near=near)
        else:
            self._refuse(placed, entry, "unknown_parent")
        return None

    def _found(
        self, placed: PlacedRow, entry: Entry, found: Sequence[PlacedRow]
    ) -> PlacedRow | None:
        if len(found) > 1:
            addresses = {id(row): address for address, row in self._by_address.items()}
            several = tuple(addresses[id(row)] for row in found)
            self._say(placed, entry, "several_parents", found=several)
            return None
        if found[0].document is None:
            self._say(placed, entry, "parent_left_out")
            return None
        return found[0]

    def _in_role(self, placed: PlacedRow, parent: PlacedRow) -> Home | None:
        """Return in which field of what it belongs to a row stands."""
        holders = [each for each in self.table.holders if each.kind == parent.kind]
        if len(holders) == 1:
            return Home(parent, holders[0])
        entry = placed.row.entries.get(AS)
        said = folded(entry.text) if entry else ""
        for holder in holders:
            if said in _roles(holder):
                return Home(parent, holder)
        roles = tuple(message(f"tables.role.{each.path[-1]}") for each in holders)
        self._say(placed, entry, "no_role", roles=roles)
        return None

    def _refuse(self, placed: PlacedRow, entry: Entry | None, key: str, **facts: object) -> None:
        kinds = dict.fromkeys(holder.kind for holder in self.table.holders)
        sheets = tuple(_sheet(kind) for kind in kinds if kind != ROOT)
        self._say(placed, entry, key, sheets=sheets, **facts)

    def _say(self, placed: PlacedRow, entry: Entry | None, key: str, **facts: object) -> None:
        row = placed.row
        spot, found = (entry.spot, entry.text) if entry else (row.spot, row.found)
        self.notices.append(Notice("refused", spot, found, message(f"tables.{key}", **facts)))


def _sheet(kind: str) -> Message:
    return message(f"tables.sheet.{kind}")


def _by_saying(candidates: Iterable[PlacedRow]) -> list[dict[str, list[PlacedRow]]]:
    found: list[dict[str, list[PlacedRow]]] = []
    for each in candidates:
        for place, said in enumerate(each.ways_to_say()):
            if place == len(found):
                found.append({})
            if said:
                found[place].setdefault(said, []).append(each)
    return found or [{}]


def _nearest(text: str, addresses: Iterable[str]) -> str:
    """Return the address that a text may mean; empty where none is near."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(text, list(islice(addresses, MAX_COMPARED)), n=1)), "")


def _roles(holder: Holder) -> Iterator[str]:
    field = holder.path[-1]
    yield folded(field)
    for language in LANGUAGES:
        yield folded(field_label(TABLES[holder.kind].cls, field, language))
