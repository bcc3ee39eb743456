"""What a workbook holds, as plain values."""

import datetime
from collections.abc import Iterator
from typing import TypeAlias

import attrs

Value: TypeAlias = (
    str
    | int
    | float
    | bool
    | datetime.datetime
    | datetime.date
    | datetime.time
    | datetime.timedelta
)
"""What stands in a cell: the value of a formula where there is one, never the formula."""
Merged: TypeAlias = dict[tuple[int, int], tuple[int, int]]
"""The row and column of a cell that shows, by those of a cell that a merged range hides."""


@attrs.frozen
class Cell:
    """A cell with something in it.

    Attributes:
        row: Its row, counted from 1.
        column: Its column, counted from 1.
        value: What stands in it.
    """

    row: int
    column: int
    value: Value

    @property
    def name(self) -> str:
        """Its name in its sheet, such as ``B4``."""
        from openpyxl.utils import get_column_letter

        return f"{get_column_letter(self.column)}{self.row}"

    @property
    def text(self) -> str:
        """What stands in it, on lines without space at their ends."""
        value = self.value
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        return "\n".join(line.strip() for line in str(value).strip().splitlines())


@attrs.frozen
class Sheet:
    """A sheet of a workbook.

    Attributes:
        name: Its name on the tab.
        cells: Its cells with something in them, by row, then by column.
        uncomputed: The names of cells whose formula has no stored value: nothing is known of them.
        merged: For each cell that a merged range hides, the cell that shows, as rows and columns.
    """

    name: str
    cells: tuple[Cell, ...]
    uncomputed: tuple[str, ...] = ()
    merged: Merged = attrs.field(factory=dict)

    def rows(self) -> Iterator[tuple[int, dict[int, Cell]]]:
        """Iterate over the rows with something in them: the number, and the cells by column."""
        row: dict[int, Cell] = {}
        number = 0
        for cell in self.cells:
            if cell.row != number and row:
                yield number, row
                row = {}
            number = cell.row
            row[cell.column] = cell
        if row:
            yield number, row


@attrs.frozen
class Workbook:
    """A workbook.

    Attributes:
        sheets: Its sheets, in the order of their tabs; hidden ones as well.
        properties: Its custom properties that are texts, by name.
    """

    sheets: tuple[Sheet, ...]
    properties: dict[str, str] = attrs.field(factory=dict)

    def sheet(self, name: str) -> Sheet | None:
        """Return the sheet of a name, in any case; None where there is none."""
        wanted = name.casefold().strip()
        return next((each for each in self.sheets if each.name.casefold().strip() == wanted), None)
