"""Which table a sheet is, and which column is which: by names for programs, else by labels."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

import attrs

from journeykit.importers.canvas.entry import Entry
from journeykit.importers.notice import Notice, Spot
from journeykit.importers.workbook.grid import Grid, Line
from journeykit.model.scales import Language
from journeykit.spreadsheet.tables import (
    LOSS_NAMES,
    LOSSES,
    TABLES,
    Table,
    column_names,
    table_label,
)
from journeykit.spreadsheet.tables.words import LANGUAGES, folded
from journeykit.wording import message

HEADER_WITHIN = 10
"""How many rows with something in them may stand above the first entry."""
_HIDDEN = "_choices"
_NAME = re.compile(r"([a-z_]+)\.([a-z_.]+)")
_SUFFIX = re.compile(r"\.csv$", re.IGNORECASE)


@attrs.frozen
class SheetRow:
    """A row of a sheet, with its entries by the names of columns.

    Attributes:
        table: The table that it belongs in.
        number: Its number in the sheet.
        entries: Its entries; at least one.
    """

    table: Table
    number: int
    entries: Mapping[str, Entry]

    @property
    def spot(self) -> Spot:
        """Where it begins."""
        return next(iter(self.entries.values())).spot

    @property
    def found(self) -> str:
        """What stands in it first of all."""
        return next(iter(self.entries.values())).text


@attrs.define
class Recognised:
    """What sheets hold.

    Attributes:
        rows: The rows of all tables.
        notices: What is to be said about them.
        sheets: How many sheets were recognised.
    """

    rows: list[SheetRow] = attrs.field(factory=list)
    notices: list[Notice] = attrs.field(factory=list)
    sheets: int = 0


def is_of_tables(grids: Iterable[Grid]) -> bool:
    """Say whether sheets are tables: one has names for programs, or most have known labels."""
    every = [grid for grid in grids if grid.lines and grid.name != _HIDDEN]
    known = sum(_labels_in(grid) is not None for grid in every)
    return any(map(_names_in, every)) or 2 * known > len(every)


def recognised(grids: Iterable[Grid]) -> Recognised:
    """Return the rows of sheets, and what was left out."""
    result = Recognised()
    for grid in grids:
        if grid.lines and grid.name != _HIDDEN:
            _read(grid, result)
    return result


def _read(grid: Grid, result: Recognised) -> None:
    header = _names_in(grid) or _labels_in(grid)
    if header is None:
        key = "tables.no_header" if _table_called(grid.name) else "tables.unknown_sheet"
        result.notices.append(Notice("lost", Spot(sheet=grid.name), grid.name, message(key)))
        return
    result.sheets += 1
    if header.table is None:
        result.notices += _losses(grid, header)
        return
    rows = [line for line in grid.lines if line[0] > header.last_row]
    result.notices += (*_left_out(rows, header), *_uncomputed(grid, header))
    for number, line in rows:
        entries = {name: line[column] for column, name in header.columns.items() if column in line}
        if entries:
            result.rows.append(SheetRow(header.table, number, entries))


@attrs.frozen
class _Header:
    """The header of a sheet.

    Attributes:
        table: The table; None for the sheet that says what no cell could hold.
        columns: The names of columns by number, in the order of the table.
        unknown: The entries of columns that the table does not have, or has already.
        last_row: The last row of the header.
    """

    table: Table | None
    columns: Mapping[int, str]
    unknown: Mapping[int, Entry]
    last_row: int


def _names_in(grid: Grid) -> _Header | None:
    """Return the header for programs: its row, and the one for people below it."""
    for index, (number, line) in enumerate(grid.lines[:HEADER_WITHIN]):
        named = {column: _name(entry.text) for column, entry in line.items()}
        kinds = {name[0] for name in named.values() if name}
        if len(kinds) == 1:
            (kind,) = kinds
            columns = {column: name[1] for column, name in named.items() if name}
            below = grid.lines[index + 1][1] if len(grid.lines) > index + 1 else {}
            return _header(kind, columns, {**line, **below}, number + 1)
    return None


@cache
def _name(text: str) -> tuple[str, str] | None:
    """Return the kind and the column that a name for programs says."""
    found = _NAME.fullmatch(text)
    if found is None:
        return None
    kind, name = found.groups()
    names = LOSS_NAMES if kind == LOSSES else TABLES[kind].names if kind in TABLES else ()
    return (kind, name) if name in names else None


def _labels_in(grid: Grid) -> _Header | None:
    """Return the header for people of a sheet that has the name of a table."""
    kind = _table_called(grid.name)
    if kind is None:
        return None
    known = _columns_called(kind)
    for number, line in grid.lines[:HEADER_WITHIN]:
        said = {column: folded(entry.text) for column, entry in line.items()}
        columns = {column: known[each] for column, each in said.items() if each in known}
        if 2 * len(columns) > len(line):
            return _header(kind, columns, line, number)
    return None


def _columns_called(kind: str) -> Mapping[str, str]:
    return {name: name for name in LOSS_NAMES} if kind == LOSSES else column_names(TABLES[kind])


def _table_called(name: str) -> str | None:
    return _tables_by_label().get(folded(_SUFFIX.sub("", name)))


@cache
def _tables_by_label() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for kind in (*TABLES, LOSSES):
        for said in (kind, *(table_label(kind, language) for language in LANGUAGES)):
            found.setdefault(folded(said), kind)
    return found


def _header(kind: str, columns: Mapping[int, str], line: Line, last_row: int) -> _Header:
    table = TABLES.get(kind)
    by_label = column_names(table) if table else {}
    every = dict(columns)
    for column, entry in line.items():  # columns that people added by their label
        label = by_label.get(folded(entry.text))
        if column not in every and label:
            every[column] = label
    order = {name: place for place, name in enumerate(table.names if table else LOSS_NAMES)}
    first: dict[str, int] = {}
    for column in sorted(every):
        first.setdefault(every[column], column)
    kept = {first[name]: name for name in sorted(first, key=lambda name: order[name])}
    unknown = {column: entry for column, entry in line.items() if column not in kept}
    return _Header(table, kept, unknown, last_row)


def _left_out(rows: Iterable[tuple[int, Line]], header: _Header) -> Iterator[Notice]:
    """Iterate over notices on columns with entries that the table has no place for."""
    if header.table is None:
        return
    lost: dict[int, list[Entry]] = {}
    for _, line in rows:
        for column, entry in line.items():
            if column not in header.columns:
                lost.setdefault(column, []).append(entry)
    names = column_names(header.table)
    for column, entries in lost.items():
        head = header.unknown.get(column, entries[0])
        key = "repeated_column" if folded(head.text) in names else "unknown_column"
        yield Notice("lost", head.spot, head.text, message(f"tables.{key}", n=len(entries)))


def _uncomputed(grid: Grid, header: _Header) -> Iterator[Notice]:
    for cell in grid.uncomputed:
        said = message("tables.uncomputed")
        yield Notice("refused", Spot(sheet=grid.name, cell=cell), "", said)


def _losses(grid: Grid, header: _Header) -> Iterator[Notice]:
    """Iterate over what was lost when the sheets were written, as they say themselves."""
    by_name = {name: column for column, name in header.columns.items()}
    for number, line in grid.lines:
        said = {name: line[column].text for name, column in by_name.items() if column in line}
        if number > header.last_row and {"sheet", "row", "characters", "kept"} <= said.keys():
            facts = {name: _count(said[name]) for name in ("characters", "kept")}
            spot = Spot(sheet=said["sheet"], cell=said["row"])
            yield Notice("lost", spot, said.get("column", ""), message("tables.lost", **facts))


def _count(text: str) -> int | str:
    return int(text) if text.isdecimal() and len(text) < 10 else text


def language_stated(rows: Iterable[SheetRow]) -> Language | None:
    """Return the language that the sheet of the project states."""
    for row in rows:
        if row.table.kind == "project" and "language" in row.entries:
            stated = row.entries["language"].text
            return next((each for each in LANGUAGES if each == stated), None)
    return None
