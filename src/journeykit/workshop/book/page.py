"""What every sheet of the canvas shares: its head, its protection, its page."""

import math
from collections.abc import Sequence
from typing import Any, Literal

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break

from journeykit.spreadsheet import put
from journeykit.workshop.book import styles

Paper = Literal["A4", "A3"]
_SIZES: dict[Paper, int] = {"A4": 9, "A3": 8}
"""The numbers that the file format has for paper."""
_MARGIN = 0.4
LINE = 15.5
"""The height of a line of text, in points."""
_MOST_LINES = 20
TITLE_ROW, LEAD_ROW = 1, 2


def head(sheet: Any, title: str, lead: str, columns: int) -> None:
    """Set the name of a sheet and the sentence below it, across its columns."""
    styles.title(put(sheet, TITLE_ROW, 1, title))
    sheet.row_dimensions[TITLE_ROW].height = 34
    styles.lead(put(sheet, LEAD_ROW, 1, lead))
    sheet.row_dimensions[LEAD_ROW].height = 22
    for row in (TITLE_ROW, LEAD_ROW):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=columns)


def widths(sheet: Any, characters: Sequence[int]) -> None:
    """Set the widths of the columns, in characters."""
    for number, width in enumerate(characters, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width


def height(texts: Sequence[tuple[str, int]], least: int = 2) -> float:
    """Return the height of a row in points, so that its texts can be read.

    Args:
        texts: Each text, with the characters that its column holds.
        least: How many lines there are at least, to write into by hand.
    """
    lines = (
        sum(max(1, math.ceil(1.1 * len(part) / width)) for part in text.split("\n"))
        for text, width in texts
    )
    return min(max(least, *lines, 0), _MOST_LINES) * LINE


def finish(
    sheet: Any,
    paper: Paper,
    *,
    repeated: int = 0,
    breaks: Sequence[int] = (),
    on_one_page: bool = False,
) -> None:
    """Protect what is printed, without a password, and prepare the page.

    Args:
        sheet: The sheet.
        paper: What it is printed on, in landscape and as wide as the page.
        repeated: The row that every page repeats; 0 for none.
        breaks: The rows after which a page begins.
        on_one_page: Whether it is made as small as one page needs.
    """
    protection = sheet.protection
    protection.sheet = True
    protection.formatCells = protection.formatColumns = protection.formatRows = False
    protection.insertRows = protection.sort = protection.autoFilter = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _SIZES[paper]
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, int(on_one_page)
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    margins = sheet.page_margins
    margins.left = margins.right = margins.top = _MARGIN
    margins.bottom = 0.6
    sheet.oddFooter.left.text = "&A"
    sheet.oddFooter.right.text = "&P / &N"
    sheet.print_options.horizontalCentered = True
    sheet.sheet_view.showGridLines = False
    for row in breaks:
        sheet.row_breaks.append(Break(id=row))
    if repeated:
        sheet.print_title_rows = f"{repeated}:{repeated}"
