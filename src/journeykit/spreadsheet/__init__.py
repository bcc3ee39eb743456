"""Workbooks as plain values: strangers' files in, bounded; cells that are never formulas out.

What the sheets mean is a matter of importers and exporters.
"""

from journeykit.spreadsheet.cells import Cell, Sheet, Workbook
from journeykit.spreadsheet.reading import read_workbook
from journeykit.spreadsheet.writing import put, text_for_cell, workbook_bytes

__all__ = [
    "Cell",
    "Sheet",
    "Workbook",
    "put",
    "read_workbook",
    "text_for_cell",
    "workbook_bytes",
]
