"""Reading a sheet with a question on each row."""

from collections import Counter
from collections.abc import Iterator

import attrs

from journeykit.analysis.reconciliation.plain import plain
from journeykit.canvas.field import Field
from journeykit.canvas.sheets import SHEETS
from journeykit.canvas.wording import hint, words
from journeykit.importers.canvas.entry import Entry, Remarks
from journeykit.importers.canvas.parts import Parts
from journeykit.importers.canvas.reader import Reader
from journeykit.importers.canvas.recognition import LANGUAGES, CanvasSheet, is_printed, labels
from journeykit.importers.draft import Placed
from journeykit.spreadsheet import Cell

_SOURCE = Field("source", "evidence", "sources")


@attrs.frozen
class _Columns:
    """Where a form has its questions, its entries and its sources."""

    field: int
    entry: int
    source: int
    header_row: int


@attrs.frozen
class FormRow:
    """A row of a form: to which field it belongs, and what stands there."""

    field: Field | None
    entry: Entry | None
    source: Entry | None


def form_rows(found: CanvasSheet, remarks: Remarks) -> Iterator[FormRow]:
    """Iterate over the rows of a form that say something."""
    columns = _columns(found)
    field: Field | None = None
    for number, row in found.sheet.rows():
        if number <= columns.header_row:
            _report_notes(found, row, remarks)
            continue
        label = row.get(columns.field)
        if label is not None:
            field = labels(found.kind).get(plain(label.text))
            if field is None and not _is_section(label.text):
                remarks.lost(Entry.of(found.sheet, label), "row")
        asked = {columns.field, columns.entry, columns.source}
        others = [cell for at, cell in row.items() if at not in asked]
        _report_others(found, others, field, remarks)
        entry, source = (_entry(found, row, at) for at in (columns.entry, columns.source))
        if entry or source:
            yield FormRow(field, entry, source)


def fill(found: CanvasSheet, reader: Reader, parts: Parts) -> None:
    """Put what a form says into an entity."""
    for row in form_rows(found, reader.remarks):
        if row.field is None:
            for entry in filter(None, (row.entry, row.source)):
                reader.remarks.lost(entry, "row")
            continue
        sources: list[Placed] = []
        if row.source:
            sources = reader.values(_SOURCE, row.source)
        if row.entry is None:
            parts.support(sources)
            continue
        values = reader.read(row.field, row.entry)
        parts.put(row.field, row.entry, values, sources)
        if sources and not values:
            parts.support(sources)


def _columns(found: CanvasSheet) -> _Columns:
    """Return where the columns are: as their heads say, or else where the questions stand."""
    heads = {
        plain(words(f"column.{name}", language)): name
        for name in ("field", "entry", "source")
        for language in LANGUAGES
    }
    at: dict[str, int] = {}
    header_row = 0
    for cell in found.sheet.cells:
        name = heads.get(plain(cell.text))
        if name and (not header_row or cell.row == header_row):
            at.setdefault(name, cell.column)
            header_row = cell.row
    field = at.get("field") or _usual_column(found)
    entry = at.get("entry", field + 1)
    return _Columns(field, entry, at.get("source", entry + 1), header_row)


def _usual_column(found: CanvasSheet) -> int:
    known = labels(found.kind)
    columns = Counter(cell.column for cell in found.sheet.cells if plain(cell.text) in known)
    return columns.most_common(1)[0][0]


def _entry(found: CanvasSheet, row: dict[int, Cell], column: int) -> Entry | None:
    cell = row.get(column)
    return Entry.of(found.sheet, cell) if cell else None


def _is_section(text: str) -> bool:
    names = (section.name for plan in SHEETS.values() for section in getattr(plan, "sections", ()))
    known = {plain(words(f"section.{name}", each)) for name in names for each in LANGUAGES}
    return plain(text) in known


def _report_notes(found: CanvasSheet, row: dict[int, Cell], remarks: Remarks) -> None:
    for cell in row.values():
        if not is_printed(cell.text):
            remarks.lost(Entry.of(found.sheet, cell), "aside")


def _report_others(
    found: CanvasSheet, cells: list[Cell], field: Field | None, remarks: Remarks
) -> None:
    """Say what stands outside of the columns, but for the hint that the canvas has there."""
    hints = {plain(hint(field, each)) for each in LANGUAGES} if field else set()
    for cell in cells:
        if plain(cell.text) not in hints:
            remarks.lost(Entry.of(found.sheet, cell), "column")
