"""Where a table begins and what separates its cells, found in its first lines."""

import csv
import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

import attrs

from journeykit.analysis.reconciliation.plain import plain
from journeykit.errors import DocumentError, Problem
from journeykit.importers.counts.headers import AGES, CITIES, Header, Wanted
from journeykit.model.constraints import shown

DELIMITERS = (",", ";", "\t", "|")
_LAST_DAY = re.compile(r"(?:end date|date de fin)\s*:\s*(\d{4})-?(\d{2})-?(\d{2})", re.IGNORECASE)


@attrs.frozen
class Layout:
    """How a table is laid out.

    Attributes:
        delimiter: What separates the cells.
        header: Its header.
        rows_before: How many rows, comments among them, stand before the header.
        until: The last day that the figures cover, if a comment before the header says so.
    """

    delimiter: str
    header: Header
    rows_before: int
    until: datetime.date | None


class Rows(Protocol):
    """What `csv.reader` returns."""

    @property
    def line_num(self) -> int:
        """How many lines have been read."""
        ...

    def __iter__(self) -> Iterator[list[str]]: ...

    def __next__(self) -> list[str]: ...


def rows_of(lines: Iterable[str], delimiter: str) -> Rows:
    """Return a reader of rows that reports what is no proper CSV."""
    return csv.reader(lines, delimiter=delimiter, strict=True)


def is_comment(row: Sequence[str]) -> bool:
    """Say whether a row is a comment, as Google Analytics writes above its tables."""
    return bool(row) and row[0].lstrip().startswith("#")


def layout_of(lines: Sequence[str], wanted: Wanted, delimiter: str | None) -> Layout:
    """Return the layout of a table: where the columns are recognised, the most of them.

    Args:
        lines: Its first lines.
        wanted: Which columns to look for.
        delimiter: What separates the cells; found out unless given.

    Raises:
        DocumentError: No line is a header with the columns that are needed.
    """
    found = (_with_delimiter(lines, wanted, each) for each in _candidates(delimiter))
    layouts = [layout for layout in found if layout]
    if layouts:
        return max(layouts, key=lambda layout: len(layout.header.row))
    raise DocumentError([_no_header(lines, wanted, delimiter)])


def _candidates(delimiter: str | None) -> tuple[str, ...]:
    return (delimiter,) if delimiter else DELIMITERS


def _with_delimiter(lines: Sequence[str], wanted: Wanted, delimiter: str) -> Layout | None:
    for before, row in enumerate(_sound_rows(lines, delimiter)):
        if not is_comment(row) and (header := wanted.header(row)):
            return Layout(delimiter, header, before, _last_day(lines))
    return None


def _sound_rows(lines: Sequence[str], delimiter: str) -> Iterator[list[str]]:
    """Iterate over rows up to the first that is none with this delimiter."""
    rows = rows_of(lines, delimiter)
    while True:
        try:
            yield next(rows)
        except (StopIteration, csv.Error):
            return


def _last_day(lines: Iterable[str]) -> datetime.date | None:
    """Return the last day of the last period that the comments name."""
    day = None
    for line in lines:
        if line.startswith("#") and (found := _LAST_DAY.search(line)):
            try:
                day = datetime.date(*map(int, found.groups()))
            except ValueError:
                continue
    return day


def _no_header(lines: Sequence[str], wanted: Wanted, delimiter: str | None) -> Problem:
    """Say what is missing, by the first row that might be meant as a header."""
    row = max((_first_row(lines, each) for each in _candidates(delimiter)), key=len)
    number = next((at for at, line in enumerate(lines, 1) if _is_data(line)), 1)
    has_key = any(plain(cell) in (*AGES, *CITIES) for cell in row)
    if not row:
        return Problem("", "a table with a header", "nothing", line=number)
    hint = "name the columns to read"
    if has_key and not (wanted.age or wanted.city or wanted.count):
        hint += ", or say that every row counts as one"
    found = ", ".join(map(shown, row[:6])) + (", …" if len(row) > 6 else "")
    return Problem("", _expected(wanted), found, hint, line=number)


def _expected(wanted: Wanted) -> str:
    if wanted.age or wanted.city:
        named = " and ".join(shown(name) for name in (wanted.age, wanted.city) if name)
        keys = f"a header with the column {named}"
    else:
        keys = "a header with a column such as age, tranche d'âge, city or ville"
    if wanted.each_row:
        return keys
    return f"{keys}, and one of counts such as {shown(wanted.count or 'users')[1:-1]}"


def _first_row(lines: Sequence[str], delimiter: str) -> list[str]:
    rows = (row for row in _sound_rows(lines, delimiter) if any(map(str.strip, row)))
    return next((row for row in rows if not is_comment(row)), [])


def _is_data(line: str) -> bool:
    return bool(line.strip()) and not line.startswith("#")
