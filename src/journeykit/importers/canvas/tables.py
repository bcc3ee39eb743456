"""Reading a sheet with a question in each column: blocks of rows below heads."""

from collections.abc import Iterator

import attrs

from journeykit.analysis.reconciliation.plain import plain
from journeykit.canvas.field import Field, Table
from journeykit.canvas.hours import Band
from journeykit.importers.canvas.entry import Entry, Remarks
from journeykit.importers.canvas.recognition import CanvasSheet, bands, is_printed, labels
from journeykit.spreadsheet import Cell

_FEWEST = 3
"""How many heads make a row the head of a table."""


@attrs.frozen
class TableRow:
    """A row of a table.

    Attributes:
        number: Its number on the sheet.
        entries: What stands in it, by the name of the field.
        goes_on: The row in which a merged cell begins that covers this row as well, by field.
    """

    number: int
    entries: dict[str, Entry]
    goes_on: dict[str, int]


@attrs.frozen
class Block:
    """The rows below a head.

    Attributes:
        band: Which day it is, as its heading says; None where no heading says it.
        rows: Its rows, in order.
    """

    band: Band | None
    rows: list[TableRow] = attrs.field(factory=list)


@attrs.frozen
class TableSheet:
    """What a sheet with tables says.

    Attributes:
        heads: What stands above the first table, by the name of the field.
        blocks: Its tables.
    """

    heads: dict[str, Entry]
    blocks: list[Block]


def read_table(found: CanvasSheet, remarks: Remarks) -> TableSheet:
    """Return the heads and the rows of a sheet; say what stands where nothing is asked."""
    table = found.plan
    if not isinstance(table, Table):
        raise TypeError(found.kind)
    sheet = TableSheet({}, [])
    columns: dict[int, Field] = {}
    band: Band | None = None
    for number, row in found.sheet.rows():
        heads = _columns(row, table, found)
        stated = _band(row)
        if heads:
            columns = heads
            sheet.blocks.append(Block(band))
            _report(found, [cell for at, cell in row.items() if at not in heads], "column", remarks)
        elif stated:
            band = stated
            _report(found, list(row.values())[1:], "row", remarks)
        elif columns:
            sheet.blocks[-1].rows.append(_row(found, number, row, columns, remarks))
        else:
            sheet.heads.update(_heads(found, row, table, remarks))
    return sheet


def _columns(row: dict[int, Cell], table: Table, found: CanvasSheet) -> dict[int, Field]:
    """Return the fields of a row of heads by their columns, or nothing for another row.

    Of two columns with the same head, the first one counts.
    """
    known = labels(found.kind)
    mine: dict[int, Field] = {}
    for at, cell in row.items():
        field = known.get(plain(cell.text))
        if field is not None and field in table.columns and field not in mine.values():
            mine[at] = field
    return mine if len(mine) >= _FEWEST else {}


def _band(row: dict[int, Cell]) -> Band | None:
    first = row[min(row)]
    return bands().get(plain(first.text))


def _row(
    found: CanvasSheet,
    number: int,
    row: dict[int, Cell],
    columns: dict[int, Field],
    remarks: Remarks,
) -> TableRow:
    entries = {
        columns[at].name: Entry.of(found.sheet, cell) for at, cell in row.items() if at in columns
    }
    _report(found, [cell for at, cell in row.items() if at not in columns], "column", remarks)
    return TableRow(number, entries, dict(_merged_into(found, number, columns)))


def _merged_into(
    found: CanvasSheet, number: int, columns: dict[int, Field]
) -> Iterator[tuple[str, int]]:
    for at, field in columns.items():
        top = found.sheet.merged.get((number, at))
        if top and top[0] < number and top[1] == at:
            yield field.name, top[0]


def _heads(
    found: CanvasSheet, row: dict[int, Cell], table: Table, remarks: Remarks
) -> dict[str, Entry]:
    """Return what stands above a table: a label, and at its right what belongs to it."""
    known = labels(found.kind)
    filled: dict[str, Entry] = {}
    field: Field | None = None
    for cell in row.values():
        asked = known.get(plain(cell.text))
        if asked is not None and asked in table.heads:
            field = asked
        elif field and field.name not in filled:
            filled[field.name] = Entry.of(found.sheet, cell)
        elif not is_printed(cell.text):
            remarks.lost(Entry.of(found.sheet, cell), "aside")
    return filled


def _report(found: CanvasSheet, cells: list[Cell], key: str, remarks: Remarks) -> None:
    for cell in cells:
        remarks.lost(Entry.of(found.sheet, cell), key)
