"""Canvases to import: made by the kit, with entries typed into their cells."""

import io
from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs
from openpyxl import load_workbook
from openpyxl.utils import coordinate_to_tuple

from journeykit.importers import Imported
from journeykit.importers.canvas import read_canvas
from journeykit.model.scales import Language
from journeykit.spreadsheet import Cell, Sheet, Workbook, read_workbook
from journeykit.workshop.book import canvas_book
from journeykit.workshop.plan import empty_plan

NAME = "canvas.xlsx"
BREAKFAST = 7
"""The row of the hour from 07:00 to 08:00 on the sheet of a day."""
Entries = Mapping[tuple[str, str], Any]
"""What is typed, by sheet and cell."""


@cache
def blank(language: Language = "fr", personas: int = 1) -> bytes:
    """Return an empty canvas."""
    return canvas_book(empty_plan(personas), language)


def book(language: Language = "fr", personas: int = 1) -> Any:
    """Return an empty canvas to change as anybody could."""
    return load_workbook(io.BytesIO(blank(language, personas)))


def typed(workbook: Any, entries: Entries) -> Any:
    """Type entries into the cells of a workbook."""
    for (sheet, cell), value in entries.items():
        workbook[sheet][cell] = value
    return workbook


def saved(workbook: Any) -> bytes:
    written = io.BytesIO()
    workbook.save(written)
    return written.getvalue()


def imported(workbook: Any) -> Imported:
    """Return what is read from a workbook."""
    return read_canvas(read_workbook(saved(workbook), NAME), NAME)


def filled(entries: Entries, language: Language = "fr", personas: int = 1) -> Imported:
    """Return what is read from a canvas with some entries, as a spreadsheet program stores them."""
    return read_canvas(with_entries(entries, language, personas), NAME)


def with_entries(entries: Entries, language: Language = "fr", personas: int = 1) -> Workbook:
    """Return a canvas with some entries, as it is read; None empties a cell."""
    workbook = _read(language, personas)
    sheets = tuple(_with(sheet, entries) for sheet in workbook.sheets)
    return attrs.evolve(workbook, sheets=sheets)


@cache
def _read(language: Language, personas: int) -> Workbook:
    return read_workbook(blank(language, personas), NAME)


def _with(sheet: Sheet, entries: Entries) -> Sheet:
    cells: dict[tuple[int, int], Cell] = {(cell.row, cell.column): cell for cell in sheet.cells}
    for (name, place), value in entries.items():
        if name == sheet.name:
            row, column = coordinate_to_tuple(place)
            cells[row, column] = Cell(row, column, value)
    stated = (cells[place] for place in sorted(cells) if cells[place].value is not None)
    return attrs.evolve(sheet, cells=tuple(stated))


def said(result: Imported, treatment: str | None = None) -> list[tuple[str, str, str]]:
    """Return the notices as (where, found, key), but for those on what is not filled."""
    quiet = {"empty_hours", "empty_stages", "not_filled", "title"}
    return [
        (str(notice.spot), notice.found, notice.said.key.removeprefix("canvas.notice."))
        for notice in result.notices
        if notice.said.key.rpartition(".")[2] not in quiet and treatment in {None, notice.treatment}
    ]
