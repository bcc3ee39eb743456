"""Pages of a workbook: a table with a header for people, and a hidden one for programs."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from journeykit.spreadsheet import put

if TYPE_CHECKING:
    from openpyxl import Workbook

CellValue: TypeAlias = str | int | float
NAMES, LABELS, FIRST = 1, 2, 3
"""The rows: names for programs (hidden), labels for people, the first one with data."""
CHOICES = "_choices"
"""The hidden sheet with the words to choose from."""
_NARROWEST, _WIDEST = 9, 46
_LINE, _MOST_LINES = 15, 20
"""How high a line is, in points, and how many lines of a row are in view."""
_HEAD, _TEXT, _FIGURE = "journeykit head", "journeykit text", "journeykit figure"
_HEAD_FILL, _HEAD_TEXT, _RULE = "FF1F3A4D", "FFFFFFFF", "FFD5DBE0"


@attrs.frozen
class Head:
    """A column of a page.

    Attributes:
        name: What programs call it, on its page; the values of rows have it as their key.
        label: What people call it.
        choices: The words to choose from, if there are any.
        is_hidden: Whether people see it only if they ask for it.
    """

    name: str
    label: str
    choices: tuple[str, ...] = ()
    is_hidden: bool = False


@attrs.frozen
class Page:
    """A sheet of a workbook.

    Attributes:
        title: Its name on the tab.
        kind: What programs call it.
        heads: Its columns.
        rows: The values by the names of columns.
    """

    title: str
    kind: str
    heads: tuple[Head, ...]
    rows: Sequence[Mapping[str, CellValue]]


def workbook_of(pages: Iterable[Page], title: str, content: str) -> "Workbook":
    """Return a workbook with pages.

    Args:
        pages: Its sheets, in order; at least one.
        title: What it is called.
        content: What it holds, for the program that reads it: the property ``journeykit``.
    """
    from openpyxl import Workbook
    from openpyxl.packaging.custom import StringProperty

    book = Workbook()
    book.remove(book.active)
    book.properties.title = text_property(title)
    book.properties.creator = "journeykit"
    book.custom_doc_props.append(StringProperty(name="journeykit", value=content))
    _add_looks(book)
    every = tuple(pages)
    lists = {head.choices: None for page in every for head in page.heads if head.choices}
    places = {choices: number for number, choices in enumerate(lists, start=1)}
    for page in every:
        _write(book.create_sheet(page.title), page, places)
    if places:
        _write_choices(book.create_sheet(CHOICES), places)
    return book


def text_property(text: str) -> str:
    """Return a text as a property of a file can hold it."""
    from journeykit.spreadsheet import text_for_cell

    return " ".join(text_for_cell(text)[:255].split())


def _write(sheet: Any, page: Page, places: Mapping[tuple[str, ...], int]) -> None:
    from openpyxl.utils import get_column_letter

    widths = {head.name: _width(page, head) for head in page.heads}
    shown = {head.name: widths[head.name] for head in page.heads if not head.is_hidden}
    for column, head in enumerate(page.heads, start=1):
        put(sheet, NAMES, column, f"{page.kind}.{head.name}")
        _fill(sheet, LABELS, column, head.label, _HEAD)
        shape = sheet.column_dimensions[get_column_letter(column)]
        shape.width = widths[head.name]
        shape.hidden = head.is_hidden
        if head.choices:
            _offer(sheet, get_column_letter(column), places[head.choices], len(head.choices))
    for row, values in enumerate(page.rows, start=FIRST):
        sheet.row_dimensions[row].height = _height(values, shown)
        for column, head in enumerate(page.heads, start=1):
            if (value := values.get(head.name)) is not None:
                _fill(sheet, row, column, value, _TEXT if isinstance(value, str) else _FIGURE)
    _frame(sheet, len(page.heads), len(page.rows))


def _frame(sheet: Any, columns: int, rows: int) -> None:
    """Keep the header in view, let people filter by it, and hide what is for programs."""
    from openpyxl.utils import get_column_letter

    sheet.row_dimensions[NAMES].hidden = True
    sheet.row_dimensions[LABELS].height = 22
    sheet.freeze_panes = f"B{FIRST}"
    last = max(LABELS + rows, FIRST)
    sheet.auto_filter.ref = f"A{LABELS}:{get_column_letter(columns)}{last}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{LABELS}:{LABELS}"


def _add_looks(book: "Workbook") -> None:
    """Give a workbook its three looks of cells; stating them cell by cell takes far longer."""
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

    rule, plain = Border(bottom=Side("hair", color=_RULE)), Font("Calibri", 11)
    head = NamedStyle(_HEAD, Font("Calibri", 11, bold=True, color=_HEAD_TEXT))
    head.fill = PatternFill("solid", _HEAD_FILL)
    head.alignment = Alignment(vertical="center")
    text = NamedStyle(_TEXT, plain, border=rule)
    text.alignment = Alignment(vertical="top", wrap_text=True)
    figure = NamedStyle(_FIGURE, plain, border=rule)
    figure.alignment = Alignment(horizontal="center", vertical="top")
    for look in (head, text, figure):
        book.add_named_style(look)


def _fill(sheet: Any, row: int, column: int, value: CellValue, look: str) -> None:
    sheet.cell(row, column).style = look  # first: what `put` marks would be lost
    put(sheet, row, column, _exact(value))


def _exact(value: CellValue) -> CellValue:
    """Return a number as a text where it has more digits than openpyxl writes."""
    is_cut = isinstance(value, float) and float(f"{value:.16g}") != value
    return repr(value) if is_cut else value


def _width(page: Page, head: Head) -> int:
    """Return how wide a column is, in characters: as its longest line, within bounds."""
    texts = [head.label + "  ▾", *(str(row.get(head.name, "")) for row in page.rows)]
    longest = max(len(line) for text in texts for line in (text.splitlines() or [""]))
    return min(max(longest + 2, _NARROWEST), _WIDEST)


def _height(values: Mapping[str, CellValue], widths: Mapping[str, int]) -> float:
    """Return how high a row is, in points: not all programs find that out themselves."""
    lines = (
        sum(-(-max(len(line), 1) // (widths[name] - 1)) for line in str(value).splitlines())
        for name, value in values.items()
        if name in widths
    )
    return _LINE * min(max(lines, default=1), _MOST_LINES) + 2


def _offer(sheet: Any, letter: str, place: int, many: int) -> None:
    """Let people choose words from a list; others remain possible, and several a line each."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    list_letter = get_column_letter(place)
    source = f"'{CHOICES}'!${list_letter}$1:${list_letter}${many}"
    offered = DataValidation("list", formula1=source, allow_blank=True, showErrorMessage=False)
    offered.add(f"{letter}{FIRST}:{letter}1000")
    sheet.add_data_validation(offered)


def _write_choices(sheet: Any, places: Mapping[tuple[str, ...], int]) -> None:
    sheet.sheet_state = "hidden"
    for choices, column in places.items():
        for row, word in enumerate(choices, start=1):
            put(sheet, row, column, word)
