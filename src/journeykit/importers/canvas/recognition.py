"""Which sheet of a workbook is which sheet of the canvas, whatever it is called by now."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

import attrs

from journeykit.analysis.reconciliation.plain import plain
from journeykit.canvas import CANVAS, PERSONAL, PROPERTY
from journeykit.canvas.field import Field, Plan, SheetKind, vocabularies
from journeykit.canvas.hours import BANDS, Band
from journeykit.canvas.sheets import SHEETS
from journeykit.canvas.vocabularies import choices
from journeykit.canvas.wording import field_name, hint, tab, words
from journeykit.importers.canvas.entry import Entry, Remarks
from journeykit.model.scales import Language
from journeykit.spreadsheet import Sheet, Workbook

LANGUAGES: tuple[Language, ...] = ("fr", "en")
_FEWEST = 3
"""How many of its questions a sheet has to ask to be recognised."""
_ASIDE = ("start", "lists")
"""Sheets on which nothing is asked."""
_NUMBER = re.compile(r"\d+")
_WHOSE = re.compile(r"^persona \d+ ")
_COLUMNS = ("field", "entry", "source", "hint")
_START = 5
_RULES = 4


@attrs.frozen
class CanvasSheet:
    """A sheet of the canvas.

    Attributes:
        sheet: What stands on it.
        kind: What it is about.
        number: Which persona it belongs to; 0 where that is not said, or makes no sense.
        language: The language of its questions.
    """

    sheet: Sheet
    kind: SheetKind
    number: int
    language: Language

    @property
    def plan(self) -> Plan:
        """The questions that it asks."""
        return SHEETS[self.kind]


def is_canvas(workbook: Workbook) -> bool:
    """Say whether a workbook is a canvas: it says so itself, or its sheets ask the questions."""
    if PROPERTY in workbook.properties:
        return workbook.properties[PROPERTY] == CANVAS
    return any(_recognised(sheet) for sheet in workbook.sheets)


def canvas_sheets(workbook: Workbook, remarks: Remarks) -> tuple[CanvasSheet, ...]:
    """Return the sheets of the canvas in a workbook, and say which others there are."""
    found = []
    for sheet in workbook.sheets:
        if _is_aside(sheet):
            _report_notes(sheet, remarks)
            continue
        recognised = _recognised(sheet)
        if recognised is None:
            _report_foreign(sheet, remarks)
            continue
        found.append(recognised)
    return tuple(_numbered(found, remarks))


def _recognised(sheet: Sheet) -> CanvasSheet | None:
    texts = Counter(plain(cell.text) for cell in sheet.cells)
    best = max(
        (
            (len(_questions(kind, language) & texts.keys()), kind, language)
            for kind in SHEETS
            for language in LANGUAGES
        ),
        key=lambda each: each[0],
    )
    count, kind, language = best
    return CanvasSheet(sheet, kind, _number(sheet), language) if count >= _FEWEST else None


@cache
def _questions(kind: SheetKind, language: Language) -> frozenset[str]:
    return frozenset(plain(field_name(field, language)) for field in SHEETS[kind].fields)


def _number(sheet: Sheet) -> int:
    """Return the number in the title of a sheet, or else on its tab."""
    titles = (cell.text for cell in sheet.cells if cell.row == 1)
    found = (_NUMBER.search(text) for text in (*titles, sheet.name))
    return next((int(match[0]) for match in found if match and len(match[0]) < 4), 0)


def _numbered(found: list[CanvasSheet], remarks: Remarks) -> Iterator[CanvasSheet]:
    """Give each sheet of a persona a number of its own, and tell of renamed ones."""
    taken: dict[SheetKind, set[int]] = {kind: set() for kind in PERSONAL}
    for each in found:
        number = each.number if each.kind in PERSONAL else 0
        if number and number in taken[each.kind]:
            number = max(taken[each.kind]) + 1
        if each.kind in PERSONAL:
            number = number or max(taken[each.kind], default=0) + 1
            taken[each.kind].add(number)
        made = attrs.evolve(each, number=number)
        _tell_of_new_name(made, remarks)
        yield made


def _tell_of_new_name(found: CanvasSheet, remarks: Remarks) -> None:
    usual = [tab(found.kind, language, found.number) for language in LANGUAGES]
    if plain(found.sheet.name) not in map(plain, usual):
        entry = Entry.of(found.sheet, found.sheet.cells[0])
        named = attrs.evolve(entry, text=found.sheet.name, spot=attrs.evolve(entry.spot, cell=""))
        remarks.read_as(named, "sheet", value=tab(found.kind, found.language, found.number))


def _is_aside(sheet: Sheet) -> bool:
    titles = {plain(words(f"title.{name}", each)) for name in _ASIDE for each in LANGUAGES}
    return not sheet.cells or plain(sheet.cells[0].text) in titles


def _report_notes(sheet: Sheet, remarks: Remarks) -> None:
    for cell in sheet.cells:
        if not (is_printed(cell.text) or _is_offered(cell.text) or _is_contents(cell.text)):
            remarks.lost(Entry.of(sheet, cell), "aside")


def _is_offered(text: str) -> bool:
    return plain(text) in _offered()


@cache
def _offered() -> frozenset[str]:
    names = tuple(vocabularies(SHEETS))
    return frozenset(
        plain(word) for name in names for each in LANGUAGES for word in choices(name, each)
    )


def _is_contents(text: str) -> bool:
    """Say whether it is the number of a step, or the list of the sheets."""
    usual = {plain(tab(kind, each, 1)) for kind in SHEETS for each in LANGUAGES}
    tabs = (plain(_NUMBER.sub("1", part)) for part in text.split("·"))
    return text in "12345" or all(part in usual for part in tabs)


def _report_foreign(sheet: Sheet, remarks: Remarks) -> None:
    entry = Entry.of(sheet, sheet.cells[0])
    spot = attrs.evolve(entry.spot, cell="")
    named = attrs.evolve(entry, text=sheet.name, spot=spot)
    remarks.lost(named, "sheet", n=len(sheet.cells))


def is_printed(text: str) -> bool:
    """Say whether the canvas itself has this text somewhere, beside the words to choose from."""
    return _WHOSE.sub("", plain(text)) in _printed()


@cache
def _printed() -> frozenset[str]:
    return frozenset(plain(text) for language in LANGUAGES for text in _texts(language))


def _texts(language: Language) -> Iterator[str]:
    for kind, plan in SHEETS.items():
        yield words(f"title.{kind}", language)
        yield words(f"lead.{kind}", language)
        for field in plan.fields:
            yield field_name(field, language)
            yield hint(field, language)
    yield from (words(f"title.{name}", language) for name in _ASIDE)
    yield from (words(f"column.{name}", language) for name in _COLUMNS)
    yield from (words(band.name, language) for band in BANDS)
    yield from _start_texts(language)


def _start_texts(language: Language) -> Iterator[str]:
    headings = ("steps", "rules", "sheets", "words")
    yield from (words(f"start.{name}", language) for name in headings)
    yield from (words(f"start.step.{n}", language) for n in range(1, _START + 1))
    yield from (words(f"start.rule.{n}", language) for n in range(1, _RULES + 1))
    scales = ("valence", "attention", "severity", "frequency", "confidence")
    yield from (words(f"scale.{name}", language) for name in scales)


@cache
def labels(kind: SheetKind) -> Mapping[str, Field]:
    """Return the fields of a sheet by what they are called, in either language."""
    return {
        plain(field_name(field, language)): field
        for language in LANGUAGES
        for field in SHEETS[kind].fields
    }


@cache
def bands() -> Mapping[str, Band]:
    """Return the ways to tell a day by their headings, in either language."""
    return {plain(words(band.name, language)): band for language in LANGUAGES for band in BANDS}
