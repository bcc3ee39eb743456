"""Sheets with a question in each column: days, journeys, evidence."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from openpyxl.comments import Comment
from openpyxl.utils import get_column_letter

from journeykit.canvas.field import Field, Table
from journeykit.canvas.wording import field_name, hint
from journeykit.spreadsheet import put
from journeykit.workshop.book import page, styles
from journeykit.workshop.book.lists import Lists

Row: TypeAlias = Mapping[str, str | float]
"""By the name of the field, what is known already; times are parts of a day."""
HEAD_ROW = 3
_AUTHOR = "journeykit"
_STYLES: Mapping[str, Callable[[Any], None]] = {"time": styles.time, "stage": styles.stage}


def write_heads(sheet: Any, table: Table, lists: Lists, known: Mapping[str, str]) -> None:
    """Write the fields above a table side by side: two columns of the label, two of the entry."""
    for number, field in enumerate(table.heads):
        column = 1 + 4 * number
        put(sheet, HEAD_ROW, column, field_name(field, lists.language))
        put(sheet, HEAD_ROW, column + 2, known.get(field.name) or None)
        for at in (column, column + 1):
            styles.label(sheet.cell(HEAD_ROW, at))
        for at in (column + 2, column + 3):
            styles.entry(sheet.cell(HEAD_ROW, at))
        _comment(sheet.cell(HEAD_ROW, column), field, lists)
        for first in (column, column + 2):
            sheet.merge_cells(
                start_row=HEAD_ROW, end_row=HEAD_ROW, start_column=first, end_column=first + 1
            )
    sheet.row_dimensions[HEAD_ROW].height = 26


def write_band(sheet: Any, row: int, text: str, columns: int) -> None:
    """Write the heading of a part of a sheet."""
    put(sheet, row, 1, text)
    for column in range(1, columns + 1):
        styles.band(sheet.cell(row, column))
    sheet.row_dimensions[row].height = 24


def write_header(sheet: Any, row: int, table: Table, lists: Lists) -> None:
    """Write the heads of the columns, each with a comment that says what to write."""
    for column, field in enumerate(table.columns, start=1):
        cell = put(sheet, row, column, field_name(field, lists.language))
        styles.header(cell)
        _comment(cell, field, lists)
    sheet.row_dimensions[row].height = 36


def _comment(cell: Any, field: Field, lists: Lists) -> None:
    text = hint(field, lists.language)
    cell.comment = Comment(text, _AUTHOR, height=20 + 18 * (1 + len(text) // 34), width=260)


def write_rows(
    sheet: Any, first: int, table: Table, lists: Lists, rows: Sequence[Row], least: int = 2
) -> int:
    """Write the rows of a table, and return the row after them."""
    for at, known in enumerate(rows, start=first):
        for column, field in enumerate(table.columns, start=1):
            _STYLES.get(field.kind, styles.entry)(put(sheet, at, column, known.get(field.name)))
        texts = [
            (text, each.width)
            for each in table.columns
            if isinstance(text := known.get(each.name), str)
        ]
        sheet.row_dimensions[at].height = page.height(texts, least)
    last = first + len(rows) - 1
    for column, field in enumerate(table.columns, start=1):
        letter = get_column_letter(column)
        lists.offer(sheet, field, f"{letter}{first}:{letter}{last}")
    return last + 1


def widths(table: Table) -> list[int]:
    """Return the widths of the columns, in characters."""
    return [field.width for field in table.columns]
