"""Workbooks and folders of CSV files: the tables of a project, or a filled canvas.

- `grid`: sheets and CSV files alike, as entries with their places;
- `recognising`: which sheet is which table;
- `values`: from entries to values of the model;
- `identity`, `placing`: what rows are called, and what they belong to;
- `document`: rows put together.
"""

from journeykit.importers.workbook.importer import (
    CSV,
    XLSX,
    TablesImporter,
    WorkbookImporter,
    WorkbookImportOptions,
)

__all__ = ["CSV", "XLSX", "TablesImporter", "WorkbookImportOptions", "WorkbookImporter"]
