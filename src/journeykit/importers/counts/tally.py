"""Adding up the rows of a table."""

import csv
from itertools import combinations
from operator import itemgetter
from typing import Any

import attrs

from journeykit.analysis.reconciliation.brackets import Bracket, by_age, part_inside
from journeykit.analysis.reconciliation.table import CountGroup, SkippedRows, SkipReason
from journeykit.errors import DocumentError, Problem
from journeykit.importers.counts.layout import Rows
from journeykit.importers.counts.limits import CountLimits
from journeykit.importers.counts.numbers import count_of
from journeykit.importers.counts.rows import Key, RowReader, may_hold_no_data


class Tally:
    """What a table adds up to: of its rows nothing is kept but their sums.

    Attributes:
        rows: How many rows have been looked at.
        skipped: Those that hold no data, by the reason why.
    """

    def __init__(self, reader: RowReader, limits: CountLimits) -> None:
        """Begin at nothing."""
        self.rows = 0
        self.skipped: dict[SkipReason, SkippedRows] = {}
        self._reader = reader
        self._limits = limits
        self._sums: dict[Any, int] = {}  # by the cells of age and city, as the file spells them
        self._keys: dict[Any, Key] = {}
        self._unknown: set[Any] = set()  # beside such cells, a row may hold no data
        self._lines: dict[Bracket, int] = {}
        self._problems: list[Problem] = []

    def add(self, rows: Rows) -> None:
        """Add rows until they end, or until another table begins.

        Raises:
            DocumentError: A row is no proper CSV or cannot be read, or there are too many groups.
        """
        try:
            self._add(rows)
        except csv.Error as error:
            expected = "cells in whole pairs of quotation marks, or without any"
            self._fail(Problem("", expected, str(error), line=rows.line_num))
        if self._problems:
            raise DocumentError(self._problems)

    def skip(self, reason: SkipReason, line: int) -> None:
        """Note a row that holds no data."""
        before = self.skipped.get(reason, SkippedRows(reason, 0, line))
        self.skipped[reason] = SkippedRows(reason, before.rows + 1, before.line)

    def groups(self) -> tuple[CountGroup, ...]:
        """Return the sums, with the spellings of a city put together.

        Raises:
            DocumentError: A bracket lies inside another, so that people count twice.
        """
        self._refuse_subtotals()
        found: dict[tuple[Bracket | None, str | None], int] = {}
        names: dict[str, str] = {}
        for cells, (bracket, city) in self._keys.items():
            place = bracket, city.key if city else None
            found[place] = found.get(place, 0) + self._sums[cells]
            if city:
                names.setdefault(city.key, city.name)
        groups = (
            CountGroup(bracket, names[city] if city is not None else None, count)
            for (bracket, city), count in found.items()
        )
        return tuple(sorted(groups, key=_order))

    def _add(self, rows: Rows) -> None:
        """Take the short way for rows like those before: of the same age, in the same city."""
        header = self._reader.header
        positions = [at for at in (header.age, header.city) if at is not None]
        sums, cells_of, width = self._sums, itemgetter(*positions), len(header.row)
        each_row, at = header.count is None, header.count or 0
        unknown = self._unknown
        for row in rows:
            self.rows += 1
            if (
                len(row) == width
                and (cells := cells_of(row)) in sums
                and (cells not in unknown or not may_hold_no_data(row))
            ):
                count = 1 if each_row else count_of(row[at])
                if count is not None:
                    sums[cells] += count
                    continue
            if not self._take(row, rows.line_num, cells_of):
                self._skip_rest(rows)

    def _take(self, row: list[str], line: int, cells_of: "itemgetter[Any]") -> bool:
        """Take a row the long way; False if another table begins with it."""
        if self._begins_another_table(row):
            self.skip("after", line)
            return False
        if reason := self._reader.no_data(row):
            self.skip(reason, line)
        elif problem := self._reader.problem(row):
            self._report(problem, line)
        else:
            self._count(cells_of(row), row, line)
        return True

    def _begins_another_table(self, row: list[str]) -> bool:
        """Say so of another header; the same one counts as repeated unless comments precede it."""
        if self._reader.header.is_repeated_by(row):
            return "comment" in self.skipped
        return self._reader.is_other_header(row)

    def _count(self, cells: object, row: list[str], line: int) -> None:
        count = self._reader.count(row)
        if cells in self._sums:
            self._sums[cells] += count
            return
        key = self._reader.key(row)
        if isinstance(key, Problem):
            self._report(key, line)
        else:
            self._admit(key[0], line)
            self._sums[cells], self._keys[cells] = count, key
            if key == (None, None):
                self._unknown.add(cells)

    def _skip_rest(self, rows: Rows) -> None:
        for _ in rows:
            self.rows += 1
            self.skip("after", rows.line_num)

    def _admit(self, bracket: Bracket | None, line: int) -> None:
        if bracket is not None:
            self._lines.setdefault(bracket, line)
        if len(self._lines) > self._limits.brackets:
            expected = f"at most {self._limits.brackets} different age brackets"
            self._fail(Problem("", expected, "more", line=line))
        if len(self._sums) >= self._limits.groups:
            expected = f"at most {self._limits.groups:,} different ages and cities"
            self._fail(Problem("", expected, "more", "is this the right column?", line=line))

    def _refuse_subtotals(self) -> None:
        for first, second in combinations(sorted(self._lines, key=by_age), 2):
            for inner, outer in ((first, second), (second, first)):
                if part_inside(inner, outer) == 1:
                    expected = f"brackets of which none holds another, such as {outer} or {inner}"
                    hint = "people would be counted twice"
                    self._report(Problem("", expected, f"'{inner}'", hint), self._lines[inner])
        if self._problems:
            raise DocumentError(self._problems)

    def _report(self, problem: Problem, line: int) -> None:
        """Keep a problem, and give up when there are too many."""
        placed = attrs.evolve(problem, line=line)
        if len(self._problems) + 1 >= self._limits.problems:
            self._fail(placed)
        self._problems.append(placed)

    def _fail(self, problem: Problem) -> None:
        raise DocumentError([*self._problems, problem])


def _order(group: CountGroup) -> tuple[object, ...]:
    """Ages in order, then cities by size; what is unknown comes last."""
    age = (1,) if group.bracket is None else (0, *by_age(group.bracket))
    return age, group.city is None, -group.count, group.city or ""
