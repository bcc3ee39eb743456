"""From rows to a document: values are read, rows find what they belong to, and their order."""

from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from journeykit.importers.canvas.entry import Entry
from journeykit.importers.draft import Placed
from journeykit.importers.notice import Notice, Spot
from journeykit.importers.workbook.identity import PlacedRow, name_of, placed_row
from journeykit.importers.workbook.placing import Home, Homes
from journeykit.importers.workbook.recognising import SheetRow
from journeykit.importers.workbook.values import Names, Reader, number_in
from journeykit.model.mentions import REPEATABLE
from journeykit.model.place import PARTS
from journeykit.model.scales import Language
from journeykit.spreadsheet.tables import ORDER, TABLES, OwnWords
from journeykit.spreadsheet.tables.columns import ROOT
from journeykit.spreadsheet.tables.words import folded
from journeykit.wording import message

_VOCABULARY = ("channel", "stage_kind")
_IMPLIED = "market"
"""What a project has as soon as something belongs to it."""


@attrs.define
class _Builder:
    """Puts rows together.

    Attributes:
        language: How ambiguous numbers are read.
        notices: What is said about rows.
        by_kind: The rows, by kind, as they are put into the document.
        taken: The ids in use, by kind and by what makes them unique.
    """

    language: Language
    notices: list[Notice]
    by_kind: dict[str, list[PlacedRow]] = attrs.field(factory=dict)
    taken: dict[tuple[object, ...], set[str]] = attrs.field(factory=dict)

    def root(self) -> PlacedRow:
        """Return the row of the project."""
        rows = self.by_kind[ROOT]
        if not rows:
            rows.append(PlacedRow(SheetRow(TABLES[ROOT], 0, {}), ""))
        for other in rows[1:]:
            self._refuse_second(other, rows[0])
        return rows[0]

    def place(self, kind: str, root: PlacedRow) -> None:
        """Put the rows of a table into what they belong to."""
        table = TABLES[kind]
        kinds = dict.fromkeys(holder.kind for holder in table.holders)
        candidates = [row for each in kinds if each != ROOT for row in self.by_kind[each]]
        if not candidates and self.by_kind[kind] and _IMPLIED in kinds:
            candidates = [self._implied(root)]
        homes = Homes(table, root, candidates, self.notices)
        settled = []
        for placed in self.by_kind[kind]:
            home = homes.of(placed)
            if home is None:
                placed.document = None
                continue
            placed.around = home.parent.trail if home.parent is not root else ()
            settled.append((placed, home))
        self._name_apart(kind, [placed for placed, _ in settled])
        self._attach(settled)

    def _implied(self, root: PlacedRow) -> PlacedRow:
        made = PlacedRow(SheetRow(TABLES[_IMPLIED], 0, {}), _IMPLIED)
        self._attach([(made, Home(root, TABLES[_IMPLIED].holders[0]))])
        return made

    def _name_apart(self, kind: str, rows: Sequence[PlacedRow]) -> None:
        """Give rows without an id of their own another one where theirs is taken."""
        if kind in REPEATABLE or not TABLES[kind].has_ids:
            return
        for placed in rows:
            if "id" in placed.row.entries:
                self._ids(placed).add(placed.id)
        for placed in rows:
            if "id" in placed.row.entries or not placed.id:
                continue
            ids = self._ids(placed)
            if placed.id in ids:
                self._rename(placed, ids)
            ids.add(placed.id)

    def _rename(self, placed: PlacedRow, ids: set[str]) -> None:
        number = 2
        while f"{placed.id}-{number}" in ids:
            number += 1
        own = f"{placed.id}-{number}"
        said = message("tables.derived_id", id=placed.id, own=own)
        row = placed.row
        self.notices.append(Notice("read_as", row.spot, row.found, said))
        placed.id = own
        if placed.document is not None:
            placed.document["id"] = Placed(own, row.spot, row.found)

    def _ids(self, placed: PlacedRow) -> set[str]:
        within = placed.around if placed.kind in PARTS else placed.around[:1]
        return self.taken.setdefault((placed.kind, within), set())

    def _attach(self, rows: Iterable[tuple[PlacedRow, Home]]) -> None:
        held: dict[tuple[int, tuple[str, ...]], list[PlacedRow]] = {}
        homes: dict[tuple[int, tuple[str, ...]], Home] = {}
        for placed, home in rows:
            key = (id(home.parent), home.holder.path)
            held.setdefault(key, []).append(placed)
            homes[key] = home
        for key, parts in held.items():
            home = homes[key]
            if not home.holder.many:
                for other in parts[1:]:
                    self._refuse_second(other, parts[0])
            _put(home, self._in_order(parts))

    def _in_order(self, parts: list[PlacedRow]) -> list[PlacedRow]:
        """Return rows as their numbers say; one without a number follows the row above it."""
        places: list[float] = []
        for placed in parts:
            entry = placed.row.entries.get(ORDER)
            stated = self._number(entry) if entry else None
            places.append(stated if stated is not None else places[-1] if places else 0)
        order = sorted(range(len(parts)), key=lambda number: places[number])
        return [parts[number] for number in order]

    def _number(self, entry: Entry) -> float | None:
        found = number_in(entry, self.language).value
        if isinstance(found, int | float):
            return found
        said = message("tables.unused_order")
        self.notices.append(Notice("read_as", entry.spot, entry.text, said))
        return None

    def _refuse_second(self, other: PlacedRow, first: PlacedRow) -> None:
        said = message("tables.second", row=first.row.number)
        self.notices.append(Notice("refused", other.row.spot, other.row.found, said))
        other.document = None


def _put(home: Home, parts: Sequence[PlacedRow]) -> None:
    owner: Any = home.parent.document
    *before, last = home.holder.path
    for step in before:
        owner = owner.setdefault(step, {})
    documents = [part.document for part in parts if part.document is not None]
    owner[last] = documents if home.holder.many else documents[0]


def document_of(
    rows: Sequence[SheetRow], title: str, language: Language
) -> tuple[dict[str, Any], list[Notice]]:
    """Return the document that rows describe, and what is to be said about them.

    Args:
        rows: The rows of all tables.
        title: What to call the project where no row does.
        language: How ambiguous entries are read.
    """
    notices: list[Notice] = []
    builder = _Builder(language, notices)
    reader = Reader(_own_words(rows), _names(rows), language, notices)
    builder.by_kind = {kind: [] for kind in TABLES}
    for row in rows:
        placed = placed_row(row)
        placed.document = _values(row, reader)
        builder.by_kind[row.table.kind].append(placed)
    root = builder.root()
    for kind in TABLES:
        if kind != ROOT:
            builder.place(kind, root)
    document: Any = root.document
    if "title" not in document:
        document["title"] = Placed(title, Spot())
        notices.append(Notice("read_as", Spot(), "", message("tables.untitled", title=title)))
    return document, notices


def _values(row: SheetRow, reader: Reader) -> dict[str, Any]:
    """Return what a row says of itself, as a document says it."""
    document: dict[str, Any] = {}
    for name, entry in row.entries.items():
        column = row.table.by_name.get(name)
        if column is None:
            continue
        owner = document
        for step in column.path[:-1]:
            owner = owner.setdefault(step, {})
        owner[column.path[-1]] = reader.value(column, entry)
    return document


def _own_words(rows: Iterable[SheetRow]) -> OwnWords:
    return OwnWords.of(
        (row.table.kind, placed_row(row).id, name_of(row))
        for row in rows
        if row.table.kind in _VOCABULARY
    )


def _names(rows: Iterable[SheetRow]) -> Names:
    ids: dict[str, set[str]] = {}
    names: dict[str, dict[str, set[str]]] = {}
    for row in rows:
        if row.table.has_ids:
            placed = placed_row(row)
            ids.setdefault(placed.kind, set()).add(placed.id)
            names.setdefault(placed.kind, {}).setdefault(folded(placed.name), set()).add(placed.id)
    return Names(
        {kind: frozenset(each) for kind, each in ids.items()},
        {
            kind: {name: frozenset(each) for name, each in known.items()}
            for kind, known in names.items()
        },
    )
