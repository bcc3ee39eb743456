"""The sheet that explains the others."""

from collections.abc import Sequence
from typing import Any

from openpyxl.styles import Alignment

from journeykit.canvas.vocabularies import choices
from journeykit.canvas.wording import words
from journeykit.model.scales import Language
from journeykit.spreadsheet import put
from journeykit.workshop.book import page, styles

_WIDTHS = (5, 66, 3, 24, 18, 18, 18, 18, 18)
_STEPS, _RULES = 5, 4
_SCALES = ("valence", "attention", "severity", "frequency", "confidence")
_LINES_OF_TEXT = 2.6


def write_start(sheet: Any, language: Language, tabs: Sequence[str]) -> None:
    """Write what to do, what is good to know, and the words on the scales."""
    page.head(sheet, words("title.start", language), "", len(_WIDTHS))
    page.widths(sheet, _WIDTHS)
    row = _list(sheet, 3, "steps", "step", _STEPS, language)
    _list(sheet, row + 1, "rules", "rule", _RULES, language)
    below = _scales(sheet, 3, language)
    _tabs(sheet, below + 1, tabs, language)
    page.finish(sheet, "A4")


def _heading(sheet: Any, row: int, first: int, last: int, text: str) -> None:
    put(sheet, row, first, text)
    for column in range(first, last + 1):
        styles.band(sheet.cell(row, column))
    sheet.row_dimensions[row].height = 24


def _list(sheet: Any, row: int, heading: str, item: str, count: int, language: Language) -> int:
    _heading(sheet, row, 1, 2, words(f"start.{heading}", language))
    for number in range(1, count + 1):
        at = row + number
        figure = put(sheet, at, 1, str(number))
        styles.body(figure, bold=True)
        styles.body(put(sheet, at, 2, words(f"start.{item}.{number}", language)))
        sheet.row_dimensions[at].height = _LINES_OF_TEXT * page.LINE
    return row + count + 1


def _scales(sheet: Any, row: int, language: Language) -> int:
    _heading(sheet, row, 4, 9, words("start.words", language))
    for at, name in enumerate(_SCALES, start=row + 1):
        styles.label(put(sheet, at, 4, words(f"scale.{name}", language)))
        for column, word in enumerate(choices(name, language), start=5):
            styles.hint(put(sheet, at, column, word))
    return row + len(_SCALES) + 1


def _tabs(sheet: Any, row: int, tabs: Sequence[str], language: Language) -> None:
    _heading(sheet, row, 4, 9, words("start.sheets", language))
    put(sheet, row + 1, 4, "   ·   ".join(tabs))
    last = row + 4
    styles.body(sheet.cell(row + 1, 4))
    sheet.cell(row + 1, 4).alignment = Alignment(vertical="top", wrap_text=True)
    sheet.merge_cells(start_row=row + 1, end_row=last, start_column=4, end_column=9)
