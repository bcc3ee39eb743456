"""Reading a workbook: the values of its cells, and nothing that runs.

openpyxl's own parser of a sheet is used row by row, since its worksheets fill up every gap and
every merged range with cells: a few bytes from a stranger then ask for all memory.
"""

import io
import warnings
from collections.abc import Iterator
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import range_boundaries
from openpyxl.utils.escape import unescape
from openpyxl.worksheet._reader import FORMULA_TAG, VALUE_TAG, WorkSheetParser

from journeykit.errors import DocumentError, Problem
from journeykit.spreadsheet.cells import Cell, Merged, Sheet, Workbook
from journeykit.spreadsheet.container import check_container

MAX_CELLS = 500_000
"""How many cells with something in them are read."""
MAX_HIDDEN = 100_000
"""How many cells merged ranges may hide."""


def read_workbook(content: bytes, name: str) -> Workbook:
    """Return what a workbook says.

    Formulas are not computed: the value that a spreadsheet program stored counts. Dates are
    dates in either of Excel's two systems.

    Args:
        content: The file, which may be anybody's.
        name: What messages call it.

    Raises:
        DocumentError: It is no such file, is protected by a password, or is too large.
    """
    check_container(content, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about parts of a workbook that are not read here
            return _read(content, name)
    except DocumentError:
        raise
    except Exception as error:  # a damaged part makes openpyxl stumble over anything
        problem = Problem("", "a workbook that can be read", "a damaged one", file=name)
        raise DocumentError([problem]) from error


def _read(content: bytes, name: str) -> Workbook:
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        sheets, room = [], MAX_CELLS
        for worksheet in book.worksheets:
            sheets.append(_sheet(worksheet, room, name))
            room -= len(sheets[-1].cells)
        return Workbook(tuple(sheets), _properties(book))
    finally:
        book.close()


def _sheet(worksheet: Any, room: int, name: str) -> Sheet:
    book = worksheet.parent
    with worksheet._get_source() as source:  # noqa: SLF001 (see the module)
        parser = _Parser(
            source,
            worksheet._shared_strings,  # noqa: SLF001
            data_only=True,
            epoch=book.epoch,
            date_formats=book._date_formats,  # noqa: SLF001
            timedelta_formats=book._timedelta_formats,  # noqa: SLF001
        )
        cells = tuple(_limited(_cells(parser), room, name))
    return Sheet(worksheet.title, cells, tuple(parser.uncomputed), _merged(parser, name))


class _Parser(WorkSheetParser):  # type: ignore[misc]
    """Also notes which formulas have no stored value."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.uncomputed: list[str] = []

    def parse_cell(self, element: Any) -> Any:
        if element.find(FORMULA_TAG) is not None and not element.findtext(VALUE_TAG):
            self.uncomputed.append(element.get("r", ""))
        return super().parse_cell(element)


def _cells(parser: _Parser) -> Iterator[Cell]:
    """Iterate over the cells with something in them."""
    for _, row in parser.parse():
        for cell in row:
            value = cell["value"]
            if value is not None and str(value).strip():
                spoken = unescape(value) if isinstance(value, str) else value
                yield Cell(cell["row"], cell["column"], spoken)


def _limited(cells: Iterator[Cell], room: int, name: str) -> Iterator[Cell]:
    for number, cell in enumerate(cells):
        if number >= room:
            expected = f"at most {MAX_CELLS} cells that say something"
            raise DocumentError([Problem("", expected, "more", file=name)])
        yield cell


def _merged(parser: _Parser, name: str) -> Merged:
    """Return for each cell that a merged range hides the one that shows."""
    hidden: Merged = {}
    for merged in parser.merged_cells.mergeCell if parser.merged_cells else ():
        left, top, right, bottom = range_boundaries(merged.ref)
        if (right - left + 1) * (bottom - top + 1) + len(hidden) > MAX_HIDDEN:
            expected = "merged ranges of a usual size"
            raise DocumentError([Problem("", expected, f"'{merged.ref}'", file=name)])
        hidden |= {
            (row, column): (top, left)
            for row in range(top, bottom + 1)
            for column in range(left, right + 1)
            if (row, column) != (top, left)
        }
    return hidden


def _properties(book: Any) -> dict[str, str]:
    stated = book.custom_doc_props.props
    return {each.name: each.value for each in stated if isinstance(each.value, str)}
