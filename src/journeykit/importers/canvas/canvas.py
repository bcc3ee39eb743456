"""From a filled canvas to a project."""

from pathlib import PurePath
from typing import Any

import attrs

from journeykit.canvas.wording import words
from journeykit.errors import DocumentError, Problem
from journeykit.importers.canvas.days import Days
from journeykit.importers.canvas.entry import Entry, Remarks, same_text
from journeykit.importers.canvas.evidence import read_evidence
from journeykit.importers.canvas.forms import fill
from journeykit.importers.canvas.journeys import Journeys
from journeykit.importers.canvas.offers import Offers
from journeykit.importers.canvas.parts import Ids, Parts
from journeykit.importers.canvas.reader import Reader
from journeykit.importers.canvas.recognition import CanvasSheet, canvas_sheets
from journeykit.importers.canvas.sources import Sources
from journeykit.importers.canvas.tables import TableSheet, read_table
from journeykit.importers.draft import Placed, settled
from journeykit.importers.imported import Imported
from journeykit.importers.notice import Spot
from journeykit.model.scales import Language
from journeykit.spreadsheet import Workbook


@attrs.frozen(kw_only=True)
class CanvasOptions:
    """How to read a canvas.

    Attributes:
        language: The language of the project; that of the canvas if left out.
    """

    language: Language | None = None


def read_canvas(workbook: Workbook, name: str, options: CanvasOptions | None = None) -> Imported:
    """Return the project that a filled canvas describes, and what its entries were read as.

    Every entry is in the project or in a notice.

    Args:
        workbook: The canvas, as a spreadsheet program saved it.
        name: What messages call it.
        options: How to read it.

    Raises:
        DocumentError: It has no sheet of the canvas.
    """
    remarks = Remarks()
    found = canvas_sheets(workbook, remarks)
    if not found:
        expected = "a workshop canvas, with a sheet of a brand, a persona, a day or a journey"
        raise DocumentError([Problem("", expected, "none of these sheets", file=name)])
    language = _language(found)
    reading = _Reading(found, language, Reader(language, remarks, Sources(language, remarks)))
    document = reading.document(PurePath(name).stem)
    document["language"] = (options.language if options else None) or language
    return settled(document, remarks.notices, name)


def _language(found: tuple[CanvasSheet, ...]) -> Language:
    french = sum(each.language == "fr" for each in found)
    return "fr" if 2 * french > len(found) else "en"


@attrs.define
class _Person:
    """A persona in the making."""

    number: int
    parts: Parts
    name: Entry | None = None

    @property
    def id(self) -> str:
        return str(self.parts.document["id"])

    @property
    def label(self) -> str:
        return str(self.parts.document["name"].value)


@attrs.define
class _Reading:
    """Reads the sheets one after the other: sources first, since all others name them."""

    found: tuple[CanvasSheet, ...]
    language: Language
    reader: Reader
    ids: Ids = attrs.field(factory=Ids)
    people: dict[int, _Person] = attrs.field(factory=dict)
    offers: Offers = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.offers = Offers(self.ids)

    @property
    def remarks(self) -> Remarks:
        return self.reader.remarks

    def document(self, name: str) -> dict[str, Any]:
        """Return the project as a document."""
        for each in self._of("evidence"):
            self._report_formulas(each)
            read_evidence(read_table(each, self.remarks), self.reader)
        document = self._brand(name)
        for each in self._of("persona"):
            self._persona(each)
        journeys = [made for each in self._of("journey") for made in self._journey(each)]
        for each in self._of("day"):  # after the journeys, whose offers may answer here too
            self._day(each)
        people = [self.people[number].parts.document for number in sorted(self.people)]
        return _without_empty(
            document
            | {
                "channels": self._channels(),
                "personas": people,
                "journeys": journeys,
                "propositions": self.offers.propositions,
                "evidence": self.reader.sources.documents,
            }
        )

    def _of(self, kind: str) -> list[CanvasSheet]:
        return [each for each in self.found if each.kind == kind]

    def _report_formulas(self, found: CanvasSheet) -> None:
        """Say which formulas have no value: nothing is known of what they would give."""
        for cell in found.sheet.uncomputed:
            entry = Entry("", Spot(sheet=found.sheet.name, cell=cell), "")
            self.remarks.refused(entry, "formula")

    def _brand(self, name: str) -> dict[str, Any]:
        parts = Parts({}, self.ids, self.remarks, "project")
        for each in self._of("brand"):
            self._report_formulas(each)
            fill(each, self.reader, parts)
        document = parts.document
        sources = document.pop("evidence", None)
        if sources:  # a project has none of its own: what stands behind it is the brand's
            document.setdefault("brand", {})["evidence"] = sources
        if "title" not in document:
            brand = document.get("brand", {}).get("name")
            title = str(brand.value) if isinstance(brand, Placed) else name
            document["title"] = title
            self._say_title(title)
        self._complete_brand(document)
        return document

    def _say_title(self, title: str) -> None:
        spot = Spot(sheet=self._of("brand")[0].sheet.name) if self._of("brand") else Spot()
        self.remarks.read_as(Entry("", spot, ""), "title", value=title)

    def _complete_brand(self, document: dict[str, Any]) -> None:
        """Give the brand a name if it has none, and its promises ids to be referred to by."""
        brand = document.get("brand")
        if not brand:
            return
        brand.setdefault("name", document["title"])
        self.offers.know(brand.get("promises", []), "text")
        self.offers.know(brand.get("offers", []), "name")

    def _persona(self, found: CanvasSheet) -> None:
        self._report_formulas(found)
        parts = Parts({}, self.ids, self.remarks, f"persona {found.number}")
        fill(found, self.reader, parts)
        if parts.document:
            self._add_person(found.number, parts, Spot(sheet=found.sheet.name))
        else:
            self.remarks.read_as(Entry("", Spot(sheet=found.sheet.name), ""), "not_filled")

    def _add_person(self, number: int, parts: Parts, spot: Spot) -> _Person:
        document = parts.document
        if "name" not in document:
            name = words("other.persona", self.language, number=str(number))
            document["name"] = Placed(name, spot)
            self.remarks.read_as(Entry("", spot, ""), "persona", value=name)
        document["id"] = self.ids.taken("persona", str(document["name"].value))
        self.people[number] = _Person(number, parts)
        return self.people[number]

    def _whose(self, head: Entry | None, number: int) -> _Person | None:
        """Return the persona that a sheet names, or else the one with its number."""
        by_number = self.people.get(number)
        if head is None:
            return by_number
        name = same_text(head.text)
        by_name = [each for each in self.people.values() if same_text(each.label) == name]
        if by_name:
            return by_name[0]
        if by_number is None:
            parts = Parts(
                {"name": head.placed(head.text)}, self.ids, self.remarks, f"persona {number}"
            )
            return self._add_person(number, parts, head.spot)
        self.remarks.read_as(head, "whose", value=by_number.label)
        return by_number

    def _day(self, found: CanvasSheet) -> None:
        self._report_formulas(found)
        sheet = read_table(found, self.remarks)
        person = self._whose(sheet.heads.get("day.persona"), found.number)
        scope = person.parts.scope if person else f"persona {found.number}"
        days = Days(self.reader, self.ids, self.offers, scope).read(sheet.blocks)
        if not days:
            return
        if person is None:
            parts = Parts({}, self.ids, self.remarks, scope)
            person = self._add_person(found.number, parts, Spot(sheet=found.sheet.name))
        person.parts.document.setdefault("days", []).extend(days)

    def _journey(self, found: CanvasSheet) -> list[dict[str, Any]]:
        self._report_formulas(found)
        sheet = read_table(found, self.remarks)
        person = self._whose(sheet.heads.get("journey.persona"), found.number)
        stages = Journeys(self.reader, self.ids, self.offers, f"journey {found.number}").read(
            sheet.blocks
        )
        if not stages:
            if "journey.title" in sheet.heads:
                self.remarks.refused(sheet.heads["journey.title"], "no_stages")
            return []
        title = self._title(sheet, person, found)
        text = str(title.value) if isinstance(title, Placed) else title
        made = {"id": self.ids.taken("journey", text), "title": title, "stages": stages}
        return [made | ({"persona": person.id} if person else {})]

    def _title(self, sheet: TableSheet, person: _Person | None, found: CanvasSheet) -> Placed | str:
        head = sheet.heads.get("journey.title")
        if head is not None and not head.is_unknown:
            return head.placed(head.text)
        whose = person.label if person else str(found.number)
        title = words("other.journey", self.language, persona=whose)
        spot = Spot(sheet=found.sheet.name)
        self.remarks.read_as(Entry("", spot, ""), "journey", value=title)
        return title

    def _channels(self) -> list[dict[str, Any]]:
        return [{"id": own, "name": name} for own, name in self.reader.channels.items()]


def _without_empty(document: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in document.items() if value not in ([], {})}
