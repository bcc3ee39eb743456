"""The importers of workbooks and of folders of CSV files."""

from collections.abc import Iterable, Mapping
from pathlib import PurePath

import attrs

from journeykit.canvas import CANVAS, PROPERTY
from journeykit.errors import DocumentError, Problem
from journeykit.importers.canvas import CanvasOptions, is_canvas, read_canvas
from journeykit.importers.draft import settled
from journeykit.importers.imported import Imported
from journeykit.importers.workbook.document import document_of
from journeykit.importers.workbook.grid import Grid, grid_of_csv, grid_of_sheet
from journeykit.importers.workbook.recognising import (
    is_of_tables,
    language_stated,
    recognised,
)
from journeykit.model.scales import Language
from journeykit.spreadsheet import read_workbook


@attrs.frozen(kw_only=True)
class WorkbookImportOptions:
    """How to read sheets.

    Attributes:
        language: The language of the project where it states none, by which dates such as
            03/04/2026 and numbers such as 1,500 are read; English unless given. A canvas has a
            language of its own.
    """

    language: Language | None = None


@attrs.frozen
class WorkbookImporter:
    """Reads a filled canvas, or the tables of a project, whichever a workbook is."""

    format: str = "xlsx"
    suffixes: tuple[str, ...] = ("xlsx", "xlsm")
    options: type = WorkbookImportOptions

    def read(self, content: bytes, name: str, options: WorkbookImportOptions) -> Imported:
        """Return the project, and what was read as something else or left out.

        Raises:
            DocumentError: It is no workbook, or none of its sheets is known.
        """
        workbook = read_workbook(content, name)
        grids = tuple(map(grid_of_sheet, workbook.sheets))
        says_so = workbook.properties.get(PROPERTY) == CANVAS
        if says_so or (not is_of_tables(grids) and is_canvas(workbook)):
            return read_canvas(workbook, name, CanvasOptions(language=options.language))
        return tables_imported(grids, name, options)


@attrs.frozen
class TablesImporter:
    """Reads a folder of CSV files: the tables of a project."""

    format: str = "csv"
    suffixes: tuple[str, ...] = ("csv",)
    options: type = WorkbookImportOptions

    def read_folder(
        self, files: Mapping[str, bytes], name: str, options: WorkbookImportOptions
    ) -> Imported:
        """Return the project, and what was read as something else or left out.

        Raises:
            DocumentError: A file is no CSV, or none of them is known.
        """
        grids = (grid_of_csv(content, each) for each, content in sorted(files.items()))
        return tables_imported(grids, name, options)


def tables_imported(grids: Iterable[Grid], name: str, options: WorkbookImportOptions) -> Imported:
    """Return the project that tables describe.

    Raises:
        DocumentError: None of them is known.
    """
    found = recognised(grids)
    if not found.sheets:
        expected = "a sheet that journeykit writes, such as one called Personas with their names"
        raise DocumentError([Problem("", expected, "other sheets", file=name)])
    language = options.language or language_stated(found.rows) or "en"
    document, notices = document_of(found.rows, PurePath(name).stem, language)
    document.setdefault("language", language)
    return settled(document, (*found.notices, *notices), name)


XLSX = WorkbookImporter()
CSV = TablesImporter()
