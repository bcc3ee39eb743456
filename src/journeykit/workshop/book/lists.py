"""The words to choose from: a sheet that holds them, and cells that offer them."""

from collections.abc import Mapping
from typing import Any

import attrs
from openpyxl.formatting.rule import FormulaRule
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation

from journeykit.canvas.field import Field, vocabularies
from journeykit.canvas.sheets import SHEETS
from journeykit.canvas.vocabularies import choices, word_of
from journeykit.canvas.wording import words
from journeykit.model.scales import Language
from journeykit.spreadsheet import put
from journeykit.workshop.book import page, styles

_HEADER_ROW = 3
_COLOURS: Mapping[str, Mapping[int, str]] = {
    "valence": {
        2: styles.VERY_GOOD,
        1: styles.GOOD,
        0: styles.EVEN,
        -1: styles.BAD,
        -2: styles.VERY_BAD,
    },
    "attention": {5: styles.VERY_GOOD, 4: styles.GOOD},
    "severity": {4: styles.VERY_BAD, 3: styles.BAD},
}
"""What colours a cell once it is filled: it says no more than the word does."""
SOURCES = "sources"


@attrs.define
class Lists:
    """Offers words in cells.

    Attributes:
        language: The language of the words.
        ranges: Where the words of each vocabulary stand.
    """

    language: Language
    ranges: dict[str, str]

    def offer(self, sheet: Any, field: Field, cells: str) -> None:
        """Offer the words of a field in a range of cells; others may be written all the same."""
        name = SOURCES if field.kind == "sources" else field.vocabulary
        if name not in self.ranges:
            return
        offered = DataValidation("list", formula1=self.ranges[name], allow_blank=True)
        offered.showErrorMessage = False
        offered.add(cells)
        sheet.add_data_validation(offered)
        self._colour(sheet, name, cells)

    def _colour(self, sheet: Any, vocabulary: str, cells: str) -> None:
        first = cells.partition(":")[0]
        for meaning, colour in _COLOURS.get(vocabulary, {}).items():
            word = word_of(vocabulary, meaning, self.language) or ""
            begins = f'LEFT({first},{len(word)})="{word}"'  # a word of one's own may follow
            rule = FormulaRule([begins], fill=styles.highlight(colour))
            sheet.conditional_formatting.add(cells, rule)


def write_lists(sheet: Any, language: Language) -> Lists:
    """Write all words on a sheet, a column each vocabulary."""
    names = tuple(vocabularies(SHEETS))
    page.head(sheet, words("title.lists", language), "", len(names))
    page.widths(sheet, [26] * len(names))
    ranges = {}
    for column, name in enumerate(names, start=1):
        styles.header(put(sheet, _HEADER_ROW, column, _heading(name, language)))
        offered = tuple(choices(name, language))
        for row, word in enumerate(offered, start=_HEADER_ROW + 1):
            styles.body(put(sheet, row, column, word))
        ranges[name] = _range(sheet.title, column, _HEADER_ROW + 1, _HEADER_ROW + len(offered))
    page.finish(sheet, "A3")
    return Lists(language, ranges)


def _heading(vocabulary: str, language: Language) -> str:
    """The label of the first field that chooses from a vocabulary."""
    fields = (field for plan in SHEETS.values() for field in plan.fields)
    first = next(field for field in fields if field.vocabulary == vocabulary)
    return words(f"field.{first.name}", language)


def _range(title: str, column: int, first: int, last: int) -> str:
    letter = get_column_letter(column)
    return f"{quote_sheetname(title)}!${letter}${first}:${letter}${last}"


def source_range(title: str, first: int, last: int) -> str:
    """Return where the names of sources stand, on the sheet of evidence."""
    return _range(title, 1, first, last)
