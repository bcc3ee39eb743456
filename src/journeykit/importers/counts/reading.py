"""Reading a table of counts."""

import os
from collections.abc import Iterator
from io import TextIOWrapper
from itertools import chain
from pathlib import Path
from typing import BinaryIO

import attrs

from journeykit.analysis.reconciliation.table import CountTable
from journeykit.documents.folder.inside import reason
from journeykit.errors import DocumentError, Problem, UsageError
from journeykit.importers.counts.encodings import check_encoding, encoding_of
from journeykit.importers.counts.headers import Wanted
from journeykit.importers.counts.layout import Layout, layout_of, rows_of
from journeykit.importers.counts.limits import DEFAULT_COUNT_LIMITS, CountLimits
from journeykit.importers.counts.lines import bounded_lines
from journeykit.importers.counts.rows import RowReader
from journeykit.importers.counts.tally import Tally

SAMPLE = 1 << 20
"""Characters in which a header has to be found."""


def read_counts(
    path: str | os.PathLike[str],
    *,
    age: str | None = None,
    city: str | None = None,
    count: str | None = None,
    each_row: bool = False,
    delimiter: str | None = None,
    encoding: str | None = None,
    limits: CountLimits = DEFAULT_COUNT_LIMITS,
) -> CountTable:
    """Return what a CSV file says about ages and cities.

    The file is read row by row, and only sums are kept: its size does not matter. Percentages are
    refused, since shares do not say of how many.

    Args:
        path: The file.
        age: The header of the column of ages, where it is not recognised.
        city: The header of the column of cities, likewise.
        count: The header of the column of counts, likewise or where there are several.
        each_row: Whether every row counts as one, as where a row is a customer.
        delimiter: What separates the cells; found out unless given.
        encoding: How the text is encoded; found out unless given.
        limits: How much the file may ask of the machine.

    Raises:
        DocumentError: The file cannot be read as such a table; each problem has its line.
        UsageError: There is no such encoding, or the delimiter is not one character.
    """
    _check_arguments(count, delimiter, each_row=each_row)
    wanted = Wanted(age=age, city=city, count=count, each_row=each_row)
    known = _encoding(encoding)
    file = Path(path)
    try:
        with _opened(file) as stream:
            found = _table(stream, known or encoding_of(stream), wanted, delimiter, limits)
    except DocumentError as error:
        problems = [attrs.evolve(problem, file=str(file)) for problem in error.problems]
        raise DocumentError(problems) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        problem = Problem("", "a file that can be read", "", reason(error), str(file))
        raise DocumentError([problem]) from error
    return attrs.evolve(found, name=file.name)


def _check_arguments(count: str | None, delimiter: str | None, *, each_row: bool) -> None:
    if count is not None and each_row:
        raise UsageError("a row counts as one, or there is a column of counts: not both")
    if delimiter is not None and (len(delimiter) != 1 or delimiter in '"\r\n'):
        raise UsageError(f"a delimiter is one character such as ';', got {delimiter!r}")


def _encoding(name: str | None) -> str | None:
    try:
        return name and check_encoding(name)
    except (LookupError, UnicodeError, ValueError) as error:
        raise UsageError(f"an encoding such as utf-8 or cp1252, got {name!r}") from error


def _opened(file: Path) -> BinaryIO:
    if file.exists() and not file.is_file():
        raise DocumentError([Problem("", "a file that can be read twice", "something else")])
    return file.open("rb")


def _table(
    stream: BinaryIO, encoding: str, wanted: Wanted, delimiter: str | None, limits: CountLimits
) -> CountTable:
    tally: Tally | None = None
    with TextIOWrapper(stream, encoding=encoding, newline=None) as text:
        lines = bounded_lines(text, lambda: tally.rows if tally else 0, limits)
        first = _sample(lines, limits.lines_before)
        layout = layout_of(first, wanted, delimiter)
        tally = Tally(RowReader(layout.header, wanted), limits)
        rows = rows_of(chain(first, lines), layout.delimiter)
        for _ in range(layout.rows_before):
            next(rows)
            tally.skip("before", rows.line_num)
        next(rows)  # the header
        tally.add(rows)
    return _result(tally, layout, encoding)


def _sample(lines: Iterator[str], most: int) -> list[str]:
    found: list[str] = []
    size = 0
    for line in lines:
        found.append(line)
        size += len(line)
        if len(found) >= most or size >= SAMPLE:
            break
    return found


def _result(tally: Tally, layout: Layout, encoding: str) -> CountTable:
    skipped = tuple(sorted(tally.skipped.values(), key=lambda each: each.line))
    passed = sum(each.rows for each in skipped if each.reason != "before")
    return CountTable(
        "",
        tally.groups(),
        layout.header.columns,
        kind=layout.header.kind,
        delimiter=layout.delimiter,
        encoding=encoding,
        rows=tally.rows - passed,
        skipped=skipped,
        until=layout.until,
    )
