"""Sheets of a workbook and CSV files alike: cells with their places."""

import csv
import io
from collections.abc import Iterator, Mapping
from typing import TypeAlias

import attrs

from journeykit.documents.sources import in_file
from journeykit.errors import DocumentError, Problem
from journeykit.importers.canvas.entry import Entry
from journeykit.importers.counts.encodings import encoding_of
from journeykit.importers.notice import Spot
from journeykit.spreadsheet import Cell, Sheet
from journeykit.spreadsheet.reading import MAX_CELLS
from journeykit.spreadsheet.separated import unguarded

DELIMITERS = (",", ";", "\t", "|")
_LONGEST_CELL = 1 << 20


Line: TypeAlias = Mapping[int, Entry]
"""The entries of a row, by the number of the column."""


@attrs.frozen
class Grid:
    """A sheet, or a CSV file.

    Attributes:
        name: Its name on the tab, or that of the file.
        lines: The rows with something in them: the number, and the entries.
        uncomputed: The cells whose formula has no stored value.
    """

    name: str
    lines: tuple[tuple[int, Line], ...]
    uncomputed: tuple[str, ...] = ()


def grid_of_sheet(sheet: Sheet) -> Grid:
    """Return a sheet; a cell that is merged with the one above says the same."""
    lines = tuple((number, _line(sheet, number, row)) for number, row in _rows(sheet))
    return Grid(sheet.name, lines, sheet.uncomputed)


def _rows(sheet: Sheet) -> Iterator[tuple[int, dict[int, Cell]]]:
    shown = {(cell.row, cell.column): cell for cell in sheet.cells}
    hidden: dict[int, dict[int, Cell]] = {}
    for (number, column), place in sheet.merged.items():
        if place[1] == column and place in shown:
            hidden.setdefault(number, {})[column] = shown[place]
    for number, row in sheet.rows():
        yield number, hidden.get(number, {}) | row


def _line(sheet: Sheet, number: int, row: Mapping[int, Cell]) -> Line:
    return {
        column: Entry(
            cell.value.strip() if isinstance(cell.value, str) else cell.text,
            Spot(sheet=sheet.name, cell=Cell(number, column, "").name),
            cell.value,
        )
        for column, cell in row.items()
    }


def grid_of_csv(content: bytes, name: str) -> Grid:
    """Return a CSV file: its encoding and its delimiter are found out.

    Raises:
        DocumentError: It is no such file, or too large.
    """
    try:
        with in_file(name):
            text = content.decode(encoding_of(io.BytesIO(content)))
            lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
            rows = list(_limited(lines))
    except (UnicodeError, csv.Error) as error:
        raise DocumentError([Problem("", "a CSV file", str(error), file=name)]) from error
    read = ((number, _csv_line(name, number, row)) for number, row in enumerate(rows, start=1))
    return Grid(name, tuple((number, line) for number, line in read if line))


def _csv_line(name: str, number: int, row: list[str]) -> Line:
    return {
        column: Entry(
            unguarded(text).strip(),
            Spot(sheet=name, cell=Cell(number, column, "").name),
            unguarded(text),
        )
        for column, text in enumerate(row, start=1)
        if text.strip()
    }


def _delimiter(text: str) -> str:
    """Return what separates the cells: what the header has most of, outside quotation marks."""
    header = next((line for line in text.split("\n") if line.strip()), "")
    outside = "".join(header.split('"')[::2])
    return max(DELIMITERS, key=outside.count)


def _limited(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    room = MAX_CELLS
    for row in rows:
        room -= len(row)
        if room < 0 or any(len(cell) > _LONGEST_CELL for cell in row):
            raise DocumentError([Problem("", f"a table of at most {MAX_CELLS} cells", "more")])
        yield row
