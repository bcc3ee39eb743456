"""From the sheet of sources to the evidence of a project."""

from typing import Any

from journeykit.canvas.sheets import EVIDENCE
from journeykit.importers.canvas.entry import Entry
from journeykit.importers.canvas.reader import Reader
from journeykit.importers.canvas.sources import GUESS
from journeykit.importers.canvas.tables import TableRow, TableSheet
from journeykit.importers.draft import Placed

_TITLE = "evidence.title"


def read_evidence(sheet: TableSheet, reader: Reader) -> None:
    """Add the sources of a sheet to those that the reader knows."""
    for block in sheet.blocks:
        for row in block.rows:
            _read_row(row, reader)


def _read_row(row: TableRow, reader: Reader) -> None:
    title = row.entries.get(_TITLE)
    if title is None:
        for entry in row.entries.values():
            reader.remarks.refused(entry, "nameless")
        return
    name = " ".join(title.text.split())
    document: dict[str, Any] = {}
    for field in EVIDENCE.columns:
        stated = row.entries.get(field.name)
        if stated is None or field.name == _TITLE:
            continue
        for value in reader.read(field, stated)[:1]:
            document[field.path] = value
    document["title"] = title.placed(name)
    if "kind" not in document:
        document["kind"] = _kind(title, reader)
    reader.sources.add(name, document)


def _kind(title: Entry, reader: Reader) -> Placed:
    """Return the kind that the name speaks of, or else what a source is taken for."""
    kind = reader.sources.kind_of(title.text) or GUESS
    reader.remarks.read_as(title, "kindless", kind=kind)
    return title.placed(kind)
