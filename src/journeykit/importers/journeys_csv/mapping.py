"""Which column means what: as the caller says, else by what people call such a column."""

from collections.abc import Iterator, Mapping

import attrs

from journeykit.errors import DocumentError, Problem, UsageError, nearest
from journeykit.importers.canvas.entry import Entry
from journeykit.importers.journeys_csv.targets import TARGETS
from journeykit.importers.notice import Notice
from journeykit.importers.workbook.grid import Line
from journeykit.model.place import kind_named
from journeykit.spreadsheet.tables.words import folded
from journeykit.wording import message

_NEEDED = ("stage", "touchpoint")


@attrs.frozen
class Columns:
    """The columns of a file.

    Attributes:
        targets: The number of the column of each target.
        others: The headers of the columns without a target, by number.
    """

    targets: Mapping[str, int]
    others: Mapping[int, Entry]


def columns_of(header: Line, stated: Mapping[str, object], name: str) -> Columns:
    """Return what the columns of a file mean.

    Args:
        header: Its first row.
        stated: The header of the column of a target, for some of `TARGETS`.
        name: What messages call the file.

    Raises:
        UsageError: A target or a header of the mapping is unknown.
        DocumentError: No column is that of the stages or of the touchpoints.
    """
    targets = dict(_stated(header, stated))
    for target, meaning in TARGETS.items():
        called = meaning.called
        free = (c for c in header if c not in targets.values() and target not in targets)
        found = next((c for c in free if folded(header[c].text) in called), None)
        if found is not None:
            targets[target] = found
    if not targets.keys() & set(_NEEDED):
        raise DocumentError([_no_stages(header, name)])
    others = {c: entry for c, entry in header.items() if c not in targets.values()}
    return Columns(targets, others)


def _stated(header: Line, stated: Mapping[str, object]) -> Iterator[tuple[str, int]]:
    by_name = {folded(entry.text): column for column, entry in header.items()}
    for target, wanted in stated.items():
        if target not in TARGETS:
            parts = (f"nothing of a journey is called '{target}'", nearest(target, TARGETS))
            raise UsageError("; ".join(filter(None, (*parts, f"known: {', '.join(TARGETS)}"))))
        column = by_name.get(folded(str(wanted)))
        if column is None:
            names = [entry.text for entry in header.values()]
            parts = (f"the file has no column '{wanted}'", nearest(str(wanted), names))
            raise UsageError("; ".join(filter(None, (*parts, f"it has: {', '.join(names)}"))))
        yield target, column


def _no_stages(header: Line, name: str) -> Problem:
    found = ", ".join(entry.text for entry in header.values())
    hint = "say which one it is, such as stage=Phase"
    return Problem("", "a column such as Stage, Étape or Touchpoint", found, hint, name)


def said(columns: Columns, header: Line) -> Iterator[Notice]:
    """Iterate over notices on what each column is read as."""
    for target, column in columns.targets.items():
        sheet = message(f"tables.sheet.{kind_named(TARGETS[target].owner.__name__)}")
        entry = header[column]
        what = message("tables.journeys.column", target=target, sheet=sheet)
        yield Notice("read_as", entry.spot, entry.text, what)
    for entry in columns.others.values():
        what = message("tables.journeys.other", under=own_key(entry))
        yield Notice("read_as", entry.spot, entry.text, what)


def own_key(header: Entry) -> str:
    """Return under which key the own data of a column is kept."""
    return f"csv.{folded(header.text).replace(' ', '_')}"
