"""From a project to rows: what each cell says, and what no cell can hold."""

import datetime
import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from journeykit.model import Project
from journeykit.model.place import kind_of
from journeykit.model.scales import Language
from journeykit.model.values import Extra
from journeykit.spreadsheet.tables.addresses import Addresses, Trail
from journeykit.spreadsheet.tables.columns import (
    AS,
    IN,
    ORDER,
    ROOT,
    TABLES,
    Column,
    Holder,
    Table,
    parts_of,
)
from journeykit.spreadsheet.tables.texts import cell_of_lines, cell_of_text
from journeykit.spreadsheet.tables.words import OwnWords, words_of
from journeykit.spreadsheet.writing import MAX_TEXT
from journeykit.wording.details import field_label

CellValue: TypeAlias = str | int | float


LOSSES = "losses"
"""The table that says what no cell could hold."""
LOSS_NAMES = ("sheet", "row", "column", "characters", "kept")
"""Its columns."""


@attrs.frozen
class Loss:
    """What a cell cannot hold.

    Attributes:
        table: The table.
        row: The row in it, counted from 0.
        column: The column.
        characters: How many characters there are in all.
        kept: How many of them the cell holds.
    """

    table: Table
    row: int
    column: str
    characters: int
    kept: int


@attrs.frozen
class Filled:
    """A table with its rows.

    Attributes:
        table: The table.
        rows: The values of its rows, by the names of columns; empty cells are left out.
        losses: What its cells cannot hold.
    """

    table: Table
    rows: tuple[Mapping[str, CellValue], ...]
    losses: tuple[Loss, ...]


@attrs.frozen
class _Row:
    """An entity on its way into a table.

    Attributes:
        value: The entity.
        table: Its table.
        trail: Those around it, without the project.
        parent: The number of the row that it belongs to.
        holder: The field that holds it; None for the project.
        order: Where it stands in that field, counted from 1.
    """

    value: Any
    table: Table
    trail: Trail = ()
    parent: int = 0
    holder: Holder | None = None
    order: int = 1

    @property
    def whole_trail(self) -> Trail:
        if self.table.kind == ROOT or not self.table.has_ids:
            return self.trail
        return (*self.trail, (self.table.kind, self.value.id))


def filled_tables(project: Project, language: Language | None) -> tuple[Filled, ...]:
    """Return all tables of a project, those without rows as well.

    Args:
        project: What to write.
        language: Of the words of vocabularies; None for their ids.
    """
    rows = _walk(project)
    own = OwnWords.of(
        (kind_of(each), each.id, each.label) for each in (*project.channels, *project.stage_kinds)
    )
    return tuple(_filled(table, rows, _Writer(own, language)) for table in TABLES.values())


def _walk(project: Project) -> list[_Row]:
    """Return a project and all that has a row, each after what it belongs to."""
    rows: list[_Row] = []
    _add(_Row(project, TABLES[ROOT]), rows)
    return rows


def _add(row: _Row, rows: list[_Row]) -> None:
    number = len(rows)
    rows.append(row)
    for table, holder in parts_of(row.table.kind):
        for order, part in enumerate(_held(row.value, holder), start=1):
            _add(_Row(part, table, row.whole_trail, number, holder, order), rows)


def _held(owner: Any, holder: Holder) -> tuple[Any, ...]:
    found = owner
    for step in holder.path:
        found = getattr(found, step)
    if holder.many:
        return tuple(found)
    return () if found is None else (found,)


def _filled(table: Table, rows: Sequence[_Row], writer: "_Writer") -> Filled:
    addresses = _addresses(table, rows)
    filled: list[Mapping[str, CellValue]] = []
    losses: list[Loss] = []
    for row in rows:
        if row.table is table:
            said = _structure(row, rows, addresses, writer.language) | writer.cells(row)
            kept = {name: writer.cut(row, name, cell) for name, cell in said.items()}
            losses += (
                Loss(table, len(filled), name, len(str(said[name])), len(str(cell or "")))
                for name, cell in kept.items()
                if cell != said[name]
            )
            filled.append({name: cell for name, cell in kept.items() if cell is not None})
    return Filled(table, tuple(filled), tuple(losses))


def _addresses(table: Table, rows: Sequence[_Row]) -> dict[int, str]:
    """Return the addresses of what rows of a table may belong to, by number of row."""
    if IN not in table.structure:
        return {}
    kinds = {holder.kind for holder in table.holders} - {ROOT}
    numbers = [number for number, row in enumerate(rows) if row.table.kind in kinds]
    found = Addresses.of(rows[number].whole_trail for number in numbers).by_row
    return dict(zip(numbers, found, strict=True))


def _structure(
    row: _Row, rows: Sequence[_Row], addresses: Mapping[int, str], language: Language | None
) -> dict[str, CellValue]:
    holder = row.holder
    if holder is None:
        return {}
    inside = {} if holder.kind == ROOT else {IN: addresses.get(row.parent, "")}
    every: dict[str, CellValue] = {**inside, **_role(row.table, holder, language), ORDER: row.order}
    return {name: every[name] for name in row.table.structure if name in every}


def _role(table: Table, holder: Holder, language: Language | None) -> dict[str, CellValue]:
    """Say as what a row belongs to another, where that is not clear."""
    if not table.needs_role(holder):
        return {}
    field = holder.path[-1]
    return {AS: field_label(TABLES[holder.kind].cls, field, language) if language else field}


@attrs.frozen
class _Writer:
    """Says values in cells.

    Attributes:
        own: What the project adds to the vocabularies.
        language: Of the words; None for ids.
    """

    own: OwnWords
    language: Language | None

    def cells(self, row: _Row) -> dict[str, CellValue]:
        """Return the cells of an entity that say something, however long."""
        stated = ((column, _stated(row.value, column)) for column in row.table.columns)
        said = {column.name: self._cell(column, value) for column, value in stated}
        return {name: cell for name, cell in said.items() if cell is not None}

    def cut(self, row: _Row, name: str, cell: CellValue) -> CellValue | None:
        """Return as much as a cell can hold of what it should say."""
        if not isinstance(cell, str) or len(cell) <= MAX_TEXT:
            return cell
        column = row.table.by_name.get(name)
        value: Any = _stated(row.value, column) if column else cell
        if isinstance(value, Extra):
            return None  # a part of it would say nothing
        if column and column.many:
            return self._as_many_as_fit(column, value)
        return str(value)[:MAX_TEXT]

    def _as_many_as_fit(self, column: Column, values: tuple[Any, ...]) -> CellValue | None:
        said: list[str] = []
        for value in values:
            said.append(str(self._cell(column, (value,))))
            if sum(map(len, said)) + len(said) - 1 > MAX_TEXT:
                return "\n".join(said[:-1]) or None
        return "\n".join(said)

    def _cell(self, column: Column, value: Any) -> CellValue | None:
        match value:
            case None:
                return None
            case tuple():
                return cell_of_lines(str(self._one(column, each)) for each in value)
            case str():
                return cell_of_text(str(self._one(column, value)))
            case _:
                return self._one(column, value)

    def _one(self, column: Column, value: Any) -> CellValue:
        match value:
            case bool():
                value = "yes" if value else "no"
            case datetime.time():
                return f"{value:%H:%M}"
            case datetime.date():
                return value.isoformat()
            case Extra():
                return json_of(value)
            case int() | float():
                return value
        words = words_of(column.hint)
        is_said = words is not None and self.language is not None
        return self.own.said(words, value, self.language) if is_said else str(value)  # type: ignore[arg-type]


def _stated(owner: Any, column: Column) -> Any:
    """Return the value of a field; None where it says nothing."""
    found = owner
    for step in column.path:
        found = getattr(found, step) if found is not None else None
    says_nothing = found is False or found in ((), Extra())
    return None if says_nothing else found


def json_of(extra: Extra) -> str:
    """Return a user's own data as JSON that a cell can hold."""
    text = json.dumps(_thawed(extra), ensure_ascii=False)
    return "".join(char if char.isprintable() else _escaped(char) for char in text)


def _escaped(char: str) -> str:
    return json.dumps(char)[1:-1]


def _thawed(value: Any) -> Any:
    match value:
        case Extra():
            return {key: _thawed(item) for key, item in value.items()}
        case tuple():
            return [_thawed(item) for item in value]
    return value
