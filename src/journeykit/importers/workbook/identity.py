"""What rows are called: the ids that they state, or would get, and their names."""

from collections.abc import Iterator

import attrs

from journeykit.importers.canvas.clocks import clock_of
from journeykit.importers.workbook.recognising import SheetRow
from journeykit.model.entity import derived_id
from journeykit.spreadsheet.tables import Rung, Trail, text_of
from journeykit.spreadsheet.tables.words import folded

_NAMED_BY = ("title", "name", "text", "demand", "activity", "kind", "date")
"""The columns that a row may be called by, the best first."""


@attrs.define(eq=False)
class PlacedRow:
    """A row on its way into the document.

    Attributes:
        row: What stands in the sheet.
        id: Its id: stated, or the one that it will get.
        document: Its part of the document; None where it is left out.
        around: What it belongs to, from the outermost inwards.
    """

    row: SheetRow
    id: str
    document: dict[str, object] | None = attrs.field(factory=dict)
    around: Trail = ()

    @property
    def kind(self) -> str:
        """The kind of entity."""
        return self.row.table.kind

    @property
    def trail(self) -> Trail:
        """What it belongs to, and itself."""
        rung: Rung = (self.kind, self.id)
        return (*self.around, rung)

    @property
    def name(self) -> str:
        """What people call it."""
        return name_of(self.row)

    def ways_to_say(self) -> Iterator[str]:
        """Iterate over what may be written for it, the most precise first."""
        yield "/".join(entity_id for _, entity_id in self.trail)
        yield "/".join(f"{kind}:{entity_id}" for kind, entity_id in self.trail)
        yield f"{self.kind}:{self.id}"
        yield self.id
        yield self.name
        yield folded(self.name)


def placed_row(row: SheetRow) -> PlacedRow:
    """Return a row with the id that it states, or else the one that follows from its name."""
    stated = row.entries.get("id")
    return PlacedRow(row, stated.text if stated else _derived(row))


def name_of(row: SheetRow) -> str:
    """Return what people call a row."""
    own = getattr(row.table.cls, "SHORT_FIELD", "")
    entries = (row.entries.get(name) for name in (own, *_NAMED_BY))
    return next((text_of(entry.text) for entry in entries if entry), "")


def _derived(row: SheetRow) -> str:
    name = name_of(row)
    start = row.entries.get("start")
    clock = clock_of(start.value) if start else None
    if clock is None:
        return derived_id(name) if name else ""
    hours = f"{clock.start // 60:02}{clock.start % 60:02}"
    return f"{hours}-{derived_id(name)}" if name else hours
