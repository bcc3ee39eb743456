"""All sheets of the canvas, in one workbook."""

from collections.abc import Sequence
from typing import Any

import attrs
from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.utils import get_column_letter

from journeykit.canvas import CANVAS, PROPERTY
from journeykit.canvas.field import Field, Form, SheetKind
from journeykit.canvas.hours import Band
from journeykit.canvas.sheets import BRAND, DAY, EVIDENCE, JOURNEY, PERSONA
from journeykit.canvas.wording import tab, words
from journeykit.model import DayTimeline, Journey, Persona, Project
from journeykit.model.scales import Language
from journeykit.spreadsheet import workbook_bytes
from journeykit.workshop.book import page, styles
from journeykit.workshop.book.forms import Answer, Answers, write_form
from journeykit.workshop.book.lists import SOURCES, Lists, source_range, write_lists
from journeykit.workshop.book.start import write_start
from journeykit.workshop.book.tables import (
    HEAD_ROW,
    widths,
    write_band,
    write_header,
    write_heads,
    write_rows,
)
from journeykit.workshop.known import Known
from journeykit.workshop.plan import CanvasPlan
from journeykit.workshop.rows import Span, day_rows, evidence_rows, journey_rows


def canvas_book(plan: CanvasPlan, language: Language) -> bytes:
    """Return the canvas as an Excel workbook: the same bytes for the same plan."""
    return workbook_bytes(_Writer.of(plan, language).written())


@attrs.define
class _Writer:
    """Writes the sheets in the order of their tabs."""

    plan: CanvasPlan
    language: Language
    book: Any
    lists: Lists

    @classmethod
    def of(cls, plan: CanvasPlan, language: Language) -> "_Writer":
        book = Workbook()
        book.remove(book.active)
        book.custom_doc_props.append(StringProperty(name=PROPERTY, value=CANVAS))
        book.custom_doc_props.append(StringProperty(name=f"{PROPERTY}.language", value=language))
        lists = write_lists(book.create_sheet(words("sheet.lists", language)), language)
        last = HEAD_ROW + len(evidence_rows(_known(plan, language)))
        title = tab("evidence", language)
        lists.ranges[SOURCES] = source_range(title, HEAD_ROW + 1, last)
        return cls(plan, language, book, lists)

    @property
    def known(self) -> Known | None:
        return _known(self.plan, self.language)

    def written(self) -> Any:
        start = self._sheet(words("sheet.start", self.language), styles.DEEP)
        self._brand()
        for number, persona in enumerate(self.plan.personas, start=1):
            self._persona(number, persona)
            self._day(number, persona)
            self._journey(number, persona, self.plan.journeys[number - 1])
        for number, journey in self.plan.further_journeys:
            self._journey(number, None, journey)
        self._evidence()
        write_start(start, self.language, self.book.sheetnames[2:])
        self.book.move_sheet(self.book.worksheets[0], len(self.book.worksheets) - 1)
        self.book.active = 0
        for sheet in self.book.worksheets:
            sheet.sheet_view.tabSelected = sheet is start
        return self.book

    def _sheet(self, name: str, colour: str) -> Any:
        sheet = self.book.create_sheet(name)
        sheet.sheet_properties.tabColor = colour
        return sheet

    def _personal(self, kind: SheetKind, number: int) -> Any:
        colours = styles.PERSONA_TABS
        return self._sheet(tab(kind, self.language, number), colours[(number - 1) % len(colours)])

    def _title(self, kind: SheetKind, number: int = 0) -> str:
        title = words(f"title.{kind}", self.language)
        if not number:
            return title
        whose = words("other.persona", self.language, number=str(number))
        return f"{whose}  ·  {title}"

    def _brand(self) -> None:
        sheet = self._sheet(tab("brand", self.language), styles.DEEP)
        answers = self._answers(BRAND, self.plan.project)
        write_form(sheet, BRAND, self.lists, self._title("brand"), answers)

    def _persona(self, number: int, persona: Persona | None) -> None:
        sheet = self._personal("persona", number)
        answers = self._answers(PERSONA, persona)
        write_form(sheet, PERSONA, self.lists, self._title("persona", number), answers)

    def _answers(self, form: Form, owner: Project | Persona | None) -> Answers:
        known = self.known
        if known is None or owner is None:
            return {}
        answers = {
            field.name: _in_rows(known.entries(owner, field), field) for field in form.fields
        }
        first = form.fields[0].name
        own = known.sources(owner)  # stands beside the first field, and speaks for all
        return answers | {first: tuple(attrs.evolve(each, source=own) for each in answers[first])}

    def _day(self, number: int, persona: Persona | None) -> None:
        sheet = self._personal("day", number)
        self._table_head(sheet, DAY.kind, number, len(DAY.columns))
        page.widths(sheet, widths(DAY))
        whose = {"day.persona": persona.name} if persona else {}
        write_heads(sheet, DAY, self.lists, whose)
        row, breaks = HEAD_ROW + 1, []
        for band in self.plan.bands(persona):
            day = persona.day(band.kind) if persona else None
            row = self._write_day(sheet, row, band, day) + 1
            breaks.append(row - 1)
        sheet.freeze_panes = sheet.cell(HEAD_ROW + 3, 4)
        page.finish(sheet, "A3", repeated=HEAD_ROW + 2, breaks=breaks[:-1])

    def _write_day(self, sheet: Any, row: int, band: Band, day: DayTimeline | None) -> int:
        write_band(sheet, row, words(band.name, self.language), len(DAY.columns))
        write_header(sheet, row + 1, DAY, self.lists)
        return write_rows(sheet, row + 2, DAY, self.lists, day_rows(self.known, day, band))

    def _journey(self, number: int, persona: Persona | None, journey: Journey | None) -> None:
        sheet = self._personal("journey", number)
        self._table_head(sheet, JOURNEY.kind, number, len(JOURNEY.columns))
        page.widths(sheet, widths(JOURNEY))
        heads = {"journey.title": journey.title} if journey else {}
        if persona:
            heads["journey.persona"] = persona.name
        write_heads(sheet, JOURNEY, self.lists, heads)
        write_header(sheet, HEAD_ROW + 1, JOURNEY, self.lists)
        filled = journey_rows(self.known, journey, self.language)
        first = HEAD_ROW + 2
        write_rows(sheet, first, JOURNEY, self.lists, filled.rows, least=3)
        _join(sheet, first, filled.spans)
        sheet.freeze_panes = sheet.cell(first, 2)
        page.finish(sheet, "A3", repeated=HEAD_ROW + 1)

    def _evidence(self) -> None:
        sheet = self._sheet(tab("evidence", self.language), styles.MUTED)
        self._table_head(sheet, EVIDENCE.kind, 0, len(EVIDENCE.columns))
        page.widths(sheet, widths(EVIDENCE))
        write_header(sheet, HEAD_ROW, EVIDENCE, self.lists)
        rows = evidence_rows(self.known)
        write_rows(sheet, HEAD_ROW + 1, EVIDENCE, self.lists, rows)
        sheet.freeze_panes = sheet.cell(HEAD_ROW + 1, 2)
        page.finish(sheet, "A3", repeated=HEAD_ROW)

    def _table_head(self, sheet: Any, kind: SheetKind, number: int, columns: int) -> None:
        lead = words(f"lead.{kind}", self.language)
        page.head(sheet, self._title(kind, number), lead, columns)


def _known(plan: CanvasPlan, language: Language) -> Known | None:
    return Known(plan.project, language) if plan.project else None


def _in_rows(entries: Sequence[tuple[str, str]], field: Field) -> tuple[Answer, ...]:
    """Return entries a row each, or all in one where the field has but one row."""
    if field.rows > 1 or len(entries) < 2:
        return tuple(Answer(text, source) for text, source in entries)
    sources = "\n".join(dict.fromkeys(source for _, source in entries if source))
    between = ", " if field.kind in {"names", "channels", "choices"} else "\n"
    return (Answer(between.join(text for text, _ in entries), sources),)


def _join(sheet: Any, first: int, spans: Sequence[Span]) -> None:
    """Make one cell of several below each other."""
    columns = {field.name: number for number, field in enumerate(JOURNEY.columns, start=1)}
    for name, start, count in spans:
        letter = get_column_letter(columns[name])
        sheet.merge_cells(f"{letter}{first + start}:{letter}{first + start + count - 1}")
