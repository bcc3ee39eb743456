"""From rows to a project: a row is a touchpoint, or a stage where it names none.

A cell that is empty goes on with what the row above says of journey, persona, stage and
touchpoint, as people leave them out in a table. An emotion is taken as the word that it is: how
good or bad it feels stays unknown, unless a column says so in numbers.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from journeykit.importers.canvas.entry import Entry
from journeykit.importers.draft import Placed
from journeykit.importers.journeys_csv.mapping import Columns, own_key
from journeykit.importers.notice import Notice, Spot
from journeykit.importers.unique import UniqueIds
from journeykit.importers.workbook.grid import Line
from journeykit.importers.workbook.values import number_in
from journeykit.model.entity import derived_id
from journeykit.model.references import ChannelId, StageKindId
from journeykit.model.scales import Language
from journeykit.spreadsheet.tables import lines_of, words_of
from journeykit.wording import label, message

_OF_BOTH = ("actions", "thoughts")
"""Lists of texts that a stage has as well as a touchpoint."""
_RATINGS = ("impact", "effort", "confidence")
_NAMELESS = "…"


@attrs.define
class Journeys:
    """The journeys of a file, as they are put together row by row.

    Attributes:
        columns: What the columns mean.
        language: In which numbers and words are read.
        title: What a journey is called that has no title of its own.
        persona: Whose journeys these are, where no column says so.
        notices: What is to be said.
    """

    columns: Columns
    language: Language
    title: str
    persona: str | None
    notices: list[Notice] = attrs.field(factory=list)
    _personas: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    _channels: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    _opportunities: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    _journeys: dict[tuple[str, str], "_Journey"] = attrs.field(factory=dict)
    _journey_ids: UniqueIds = attrs.field(factory=UniqueIds)
    _above: dict[str, Entry] = attrs.field(factory=dict)

    def add(self, line: Line) -> None:
        """Add a row."""
        row = {
            target: line[column]
            for target, column in self.columns.targets.items()
            if column in line
        }
        journey = self._journey(row)
        stage = journey.stage(self._still(row, "stage"), self)
        name = self._still(row, "touchpoint")
        place = journey.touchpoint(stage, name) if name else stage
        self._tell(row, place, is_stage=name is None)
        if "goal" in row:
            stage["goal"] = _placed(row["goal"])
        self._frictions(row, place, journey)
        self._own_data(line, place)

    def document(self) -> dict[str, Any]:
        """Return the project as a document."""
        parts = {
            "channels": list(self._channels.values()),
            "personas": list(self._personas.values()),
            "journeys": [journey.document for journey in self._journeys.values()],
            "opportunities": list(self._opportunities.values()),
        }
        return {"title": self.title, "language": self.language} | {
            key: part for key, part in parts.items() if part
        }

    def _still(self, row: Mapping[str, Entry], target: str) -> Entry | None:
        """Return what a row says, or else the row above, unless something around it changed."""
        if target in row:
            for inner in ("persona", "stage", "touchpoint"):
                if target in _INNER[inner]:
                    self._above.pop(inner, None)
            self._above[target] = row[target]
        return self._above.get(target)

    def _journey(self, row: Mapping[str, Entry]) -> "_Journey":
        title = self._still(row, "journey")
        persona = self._still(row, "persona")
        whose = persona.text if persona else self.persona or ""
        key = (title.text if title else "", whose)
        if key not in self._journeys:
            self._journeys[key] = self._begun(title, persona, whose)
        return self._journeys[key]

    def _begun(self, title: Entry | None, persona: Entry | None, whose: str) -> "_Journey":
        name = title.text if title else self.title
        document: dict[str, Any] = {"id": self._journey_ids.of(name), "title": name, "stages": []}
        if title:
            document["title"] = _placed(title)
        if whose:
            spot = persona.spot if persona else Spot()
            person = {"id": derived_id(whose), "name": Placed(whose, spot)}
            document["persona"] = self._personas.setdefault(whose, person)["id"]
        return _Journey(document)

    def _tell(self, row: Mapping[str, Entry], place: dict[str, Any], *, is_stage: bool) -> None:
        """Put into a touchpoint or a stage what a row says of it."""
        for target in _OF_BOTH:
            if target in row:
                place.setdefault(target, []).extend(_lines(row[target]))
        if "needs" in row:
            place.setdefault("needs", []).extend({"text": each} for each in _lines(row["needs"]))
        if "strength" in row:
            strengths = ({"title": each} for each in _lines(row["strength"]))
            place.setdefault("strengths", []).extend(strengths)
        if "moment_of_truth" in row:
            place["moment_of_truth"] = {"demand": _placed(row["moment_of_truth"])}
        self._feel(row, place)
        own = {target: row[target] for target in ("channel", "devices", "team") if target in row}
        if is_stage:
            self._homeless(own.values())
            return
        if "channel" in own:
            place["channel"] = self._channel(own["channel"])
        if "devices" in own:
            place["devices"] = list(_lines(own["devices"]))
        if "team" in own:
            place["team"] = _placed(own["team"])

    def _feel(self, row: Mapping[str, Entry], place: dict[str, Any]) -> None:
        emotion = place.setdefault("emotion", {})
        if "valence" in row:
            value = number_in(row["valence"], self.language).value
            emotion["valence"] = Placed(value, row["valence"].spot, row["valence"].text)
        word = row.get("emotion")
        if word is not None and isinstance(number_in(word, self.language).value, int | float):
            said = message("tables.journeys.number", target="valence")
            self.notices.append(Notice("refused", word.spot, word.text, said))
        elif word is not None:
            emotion["label"] = _placed(word)
        if not emotion:
            del place["emotion"]

    def _homeless(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            said = message("tables.journeys.no_touchpoint")
            self.notices.append(Notice("lost", entry.spot, entry.text, said))

    def _channel(self, entry: Entry) -> Placed:
        """Return the id of a channel: a built-in one, or one that the project gets."""
        words = words_of(ChannelId)
        known = words.meant(entry.text) if words else None
        if known is None:
            known = derived_id(entry.text)
            self._channels.setdefault(known, {"id": known, "name": _placed(entry)})
        return Placed(known, entry.spot, entry.text)

    def _frictions(
        self, row: Mapping[str, Entry], place: dict[str, Any], journey: "_Journey"
    ) -> None:
        """Add what gets in the way, and what answers it."""
        answered = []
        for title in _lines(row["friction"]) if "friction" in row else ():
            friction = {"id": journey.friction_ids.of(title.value), "title": title}
            if "severity" in row:
                friction["severity"] = self._number(row["severity"])
            place.setdefault("frictions", []).append(friction)
            answered.append(f"{journey.document['id']}/{friction['id']}")
        for title in _lines(row["opportunity"]) if "opportunity" in row else ():
            made = self._opportunities.setdefault(title.value, {"title": title, "answers": []})
            made["answers"] += answered
            for rating in _RATINGS:
                if rating in row:
                    made[rating] = self._number(row[rating])
            if "owner" in row:
                made["owner"] = _placed(row["owner"])

    def _number(self, entry: Entry) -> Placed:
        return Placed(number_in(entry, self.language).value, entry.spot, entry.text)

    def _own_data(self, line: Line, place: dict[str, Any]) -> None:
        """Keep what the model has no field for, or what nobody mapped."""
        for column, header in self.columns.others.items():
            if column in line:
                key = own_key(header)
                place.setdefault("extra", {})[key] = _placed(line[column])


_INNER = {
    "persona": frozenset({"journey"}),
    "stage": frozenset({"journey", "persona"}),
    "touchpoint": frozenset({"journey", "persona", "stage"}),
}
"""What changes around a persona, a stage or a touchpoint that is not said again."""


@attrs.define
class _Journey:
    """One journey, as it is put together."""

    document: dict[str, Any]
    friction_ids: UniqueIds = attrs.field(factory=UniqueIds)
    _stages: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    _stage_ids: UniqueIds = attrs.field(factory=UniqueIds)
    _touchpoint_ids: UniqueIds = attrs.field(factory=UniqueIds)

    def stage(self, entry: Entry | None, journeys: Journeys) -> dict[str, Any]:
        """Return the stage of a row."""
        name = entry.text if entry else _NAMELESS
        if name not in self._stages:
            self._stages[name] = self._new_stage(name, entry, journeys.language)
            self.document["stages"].append(self._stages[name])
        elif entry and self.document["stages"][-1] is not self._stages[name]:
            said = message("tables.journeys.stage_again", stage=name)
            journeys.notices.append(Notice("read_as", entry.spot, entry.text, said))
        return self._stages[name]

    def _new_stage(self, name: str, entry: Entry | None, language: Language) -> dict[str, Any]:
        made: dict[str, Any] = {"id": self._stage_ids.of(name)}
        words = words_of(StageKindId)
        kind = words.meant(name) if words else None
        if kind is not None:
            made["kind"] = kind
        if kind is None or label("stage", kind, language) != name:
            made["name"] = _placed(entry) if entry else name
        return made

    def touchpoint(self, stage: dict[str, Any], entry: Entry) -> dict[str, Any]:
        """Return the touchpoint of a row: that of the row above if it is the same."""
        touchpoints = stage.setdefault("touchpoints", [])
        if touchpoints and touchpoints[-1]["name"].value == entry.text:
            return touchpoints[-1]  # type: ignore[no-any-return]
        touchpoints.append({"id": self._touchpoint_ids.of(entry.text), "name": _placed(entry)})
        return touchpoints[-1]  # type: ignore[no-any-return]


def _placed(entry: Entry) -> Placed:
    return Placed(entry.text, entry.spot)


def _lines(entry: Entry) -> Iterator[Placed]:
    return (Placed(text, entry.spot) for text in lines_of(entry.text))
