"""Sheets with a question on each row: the brand, the personas."""

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from journeykit.canvas.field import Field, Form
from journeykit.canvas.wording import field_name, hint, words
from journeykit.spreadsheet import put
from journeykit.workshop.book import page, styles
from journeykit.workshop.book.lists import SOURCES, Lists

HEADER_ROW = 3
_COLUMNS = ("field", "entry", "source", "hint")
_WIDTHS = (31, 68, 25, 47)
_AIR = 4
"""Above and below the text of a row, together, in points."""
_MOST_ROWS_A_PAGE = 40
_ON_A_NEW_PAGE = {"world"}
"""Sections that begin a page, so that none is torn apart."""
_SOURCE_FIELD = Field(SOURCES, "evidence", "sources")


@attrs.frozen
class Answer:
    """What is known already: an entry, and where it comes from."""

    text: str
    source: str = ""


Answers = Mapping[str, Sequence[Answer]]
"""By the name of the field, an entry a row."""


def write_form(sheet: Any, form: Form, lists: Lists, title: str, answers: Answers) -> None:
    """Write a form, with what is known already."""
    language = lists.language
    page.head(sheet, title, words(f"lead.{form.kind}", language), len(_COLUMNS))
    page.widths(sheet, _WIDTHS)
    for column, name in enumerate(_COLUMNS, start=1):
        styles.header(put(sheet, HEADER_ROW, column, words(f"column.{name}", language)))
    sheet.row_dimensions[HEADER_ROW].height = 24
    row, breaks = HEADER_ROW + 1, []
    for section in form.sections:
        if section.name in _ON_A_NEW_PAGE:
            breaks.append(row - 1)
        _band(sheet, row, words(f"section.{section.name}", language))
        row += 1
        for field in section.fields:
            row = _write_field(sheet, row, field, lists, answers.get(field.name, ()))
    lists.offer(sheet, _SOURCE_FIELD, f"C{HEADER_ROW + 1}:C{row - 1}")
    sheet.freeze_panes = sheet.cell(HEADER_ROW + 1, 2)
    is_short = row <= _MOST_ROWS_A_PAGE
    page.finish(sheet, "A4", repeated=HEADER_ROW, breaks=breaks, on_one_page=is_short)


def _height(answer: Answer) -> float:
    return page.height([(answer.text, _WIDTHS[1]), (answer.source, _WIDTHS[2])], 1) + _AIR


def _band(sheet: Any, row: int, text: str) -> None:
    put(sheet, row, 1, text)
    for column in range(1, len(_COLUMNS) + 1):
        styles.band(sheet.cell(row, column))
    sheet.row_dimensions[row].height = 22


def _write_field(sheet: Any, row: int, field: Field, lists: Lists, known: Sequence[Answer]) -> int:
    """Write the rows of a field, and return the row after them."""
    rows = max(field.rows, len(known) + (field.rows > 1 and bool(known)))
    for at in range(row, row + rows):
        answer = known[at - row] if at - row < len(known) else Answer("")
        styles.label(put(sheet, at, 1, field_name(field, lists.language) if at == row else None))
        styles.entry(put(sheet, at, 2, answer.text or None))
        styles.entry(put(sheet, at, 3, answer.source or None))
        styles.hint(put(sheet, at, 4, hint(field, lists.language) if at == row else None))
        sheet.row_dimensions[at].height = _height(answer)
    last = row + rows - 1
    if last > row:
        for column in (1, 4):
            sheet.merge_cells(start_row=row, end_row=last, start_column=column, end_column=column)
    lists.offer(sheet, field, f"B{row}:B{last}")
    return last + 1
