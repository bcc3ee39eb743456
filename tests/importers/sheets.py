"""Workbooks as people change them: exported, edited, imported again."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook

from journeykit.exporters.workbook import XLSX, WorkbookOptions
from journeykit.importers import Imported
from journeykit.importers.workbook import XLSX as XLSX_IN, WorkbookImportOptions
from journeykit.model import Project
from journeykit.model.scales import Language

LABELS = 2
"""The row with the names of columns for people."""
FIRST = 3
"""The first row with data."""


def exported(project: Project, language: Language = "en") -> bytes:
    """Return the workbook of a project."""
    return XLSX.render(project, WorkbookOptions(edition="internal", language=language))


def imported(content: bytes, language: Language | None = None) -> Imported:
    """Return what a workbook says."""
    return XLSX_IN.read(content, "shop.xlsx", WorkbookImportOptions(language=language))


def edited(project: Project, edit: Callable[[Any], object], language: Language = "en") -> Imported:
    """Return what comes back of a project when somebody has edited its workbook."""
    book = load_workbook(BytesIO(exported(project, language)))
    edit(book)
    return imported(saved(book))


def saved(book: Workbook) -> bytes:
    """Return a workbook as a file."""
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def column(sheet: Any, label: str) -> int:
    """Return the number of the column with a label."""
    labels = [cell.value for cell in sheet[LABELS]]
    return labels.index(label) + 1


def add_row(sheet: Any, **entries: Any) -> int:
    """Write a row below the others, by labels with ``_`` for a space; return its number."""
    row: int = sheet.max_row + 1
    for label, value in entries.items():
        sheet.cell(row, column(sheet, label.replace("_", " "))).value = value
    return row


def table(title: str, *rows: tuple[Any, ...]) -> bytes:
    """Return a workbook that a person made: one sheet with a header and rows."""
    book = Workbook()
    sheet = book.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    return saved(book)


def remarks(found: Imported) -> list[tuple[str, str, str]]:
    """Return the notices as (treatment, place, what stands there)."""
    return [(each.treatment, str(each.spot), each.found) for each in found.notices]
