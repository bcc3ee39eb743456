"""A project as tables, in a workbook or in CSV files; and what marketing takes from it.

- `pages`: a sheet with a header that is for people and for programs;
- `project`: the project as pages;
- `activation`: audiences, content and briefs as pages;
- `exporter`: the formats.
"""

from journeykit.exporters.workbook.exporter import (
    CSV,
    XLSX,
    CsvOptions,
    TablesExporter,
    WorkbookExporter,
    WorkbookOptions,
)

__all__ = [
    "CSV",
    "XLSX",
    "CsvOptions",
    "TablesExporter",
    "WorkbookExporter",
    "WorkbookOptions",
]
