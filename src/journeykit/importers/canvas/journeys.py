"""From the sheet of a journey to its stages and touchpoints."""

from typing import Any

import attrs

from journeykit.canvas.sheets import JOURNEY
from journeykit.canvas.vocabularies import word_of
from journeykit.importers.canvas.entry import Entry, Remarks
from journeykit.importers.canvas.offers import Offers
from journeykit.importers.canvas.parts import Ids, Parts
from journeykit.importers.canvas.reader import Reader
from journeykit.importers.canvas.tables import Block, TableRow
from journeykit.importers.draft import Placed

_STAGE, _GOAL = "journey.stage", "journey.goal"
_TOUCHPOINT, _CHANNEL = "journey.touchpoint", "journey.channel"
_FRICTION, _SEVERITY, _FREQUENCY = "journey.friction", "journey.severity", "journey.frequency"
_DEMAND, _ANSWER = "journey.demand", "journey.answer"
_SEPARATE = {
    _STAGE,
    _GOAL,
    _TOUCHPOINT,
    _CHANNEL,
    _FRICTION,
    _SEVERITY,
    _FREQUENCY,
    _DEMAND,
    _ANSWER,
}
"""Fields that are more than a value to put to its place."""
_NAMELESS = "…"


@attrs.define
class _Block:
    """The rows of one stage.

    Attributes:
        stage: The keys of the stage.
        label: What the stage is called on the sheet.
        touchpoint: The keys of the touchpoint of the last row.
        started: The row in which this touchpoint begins.
    """

    stage: Parts
    label: str
    touchpoint: Parts | None = None
    started: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said but its name."""
        return not self.stage.document.keys() - {"id", "kind", "name"}


@attrs.define
class Journeys:
    """Reads the stages of one journey."""

    reader: Reader
    ids: Ids
    offers: Offers
    scope: str
    _blocks: list[_Block] = attrs.field(factory=list)

    @property
    def remarks(self) -> Remarks:
        """Where to say what was read as something else."""
        return self.reader.remarks

    def read(self, blocks: list[Block]) -> list[dict[str, Any]]:
        """Return the stages that the rows of a sheet tell; none where nothing is said of any."""
        first: Entry | None = None
        for row in (row for block in blocks for row in block.rows):
            first = first or row.entries.get(_STAGE)
            self._read_row(row)
        empty = [block for block in self._blocks if block.is_empty]
        if empty and first:
            names = tuple(block.label for block in empty)
            self.remarks.read_as(first, "empty_stages", stages=names)
        if len(empty) == len(self._blocks):
            return []
        return [block.stage.document for block in self._blocks]

    def _read_row(self, row: TableRow) -> None:
        self._begin_stage(row)
        if not row.entries.keys() - {_STAGE}:
            return
        block = self._block(row)
        goal = row.entries.get(_GOAL)
        if goal:
            self._put(block.stage, _GOAL, goal)
        if not row.entries.keys() - {_STAGE, _GOAL}:
            return
        self._begin_touchpoint(block, row)
        owner = block.touchpoint or block.stage
        self._channel(block, row)
        for field in JOURNEY.columns:
            entry = row.entries.get(field.name)
            if entry and field.name not in _SEPARATE:
                owner.put(field, entry, self.reader.read(field, entry))
        self._frictions(owner, row)
        self._demand(block, owner, row)

    def _begin_stage(self, row: TableRow) -> None:
        entry = row.entries.get(_STAGE)
        if entry is None:
            return
        values = self.reader.read(JOURNEY.column(_STAGE), entry)
        if not values:
            return
        [found] = values
        if not isinstance(found, dict):
            raise TypeError(entry.text)
        if self._blocks and _plainly(self._blocks[-1].stage.document, found):
            return  # the name of the stage on each of its rows
        label = self._label(found)
        stated = self.ids.stated(f"{self.scope}/stages", _id_name(found))
        parts = Parts({**stated, **found}, self.ids, self.remarks, self.scope)
        self._blocks.append(_Block(parts, label))

    def _label(self, found: dict[str, Any]) -> str:
        if "name" in found:
            return str(found["name"].value)
        return word_of("stage", found["kind"].value, self.reader.language) or ""

    def _block(self, row: TableRow) -> _Block:
        """Return the stage of a row; one without a name holds what stands before the first."""
        if not self._blocks:
            first = next(iter(row.entries.values()))
            self.remarks.read_as(first, "stage_first")
            parts = Parts({"name": _NAMELESS}, self.ids, self.remarks, self.scope)
            self._blocks.append(_Block(parts, _NAMELESS))
        return self._blocks[-1]

    def _begin_touchpoint(self, block: _Block, row: TableRow) -> None:
        """Begin a touchpoint; a row without one is of the stage, or of a merged cell above."""
        entry = row.entries.get(_TOUCHPOINT)
        if entry is None:
            if row.goes_on.get(_TOUCHPOINT) != block.started or not block.started:
                block.touchpoint, block.started = None, 0
            return
        block.touchpoint, block.started = None, row.number
        for name in self.reader.values(JOURNEY.column(_TOUCHPOINT), entry):
            self._add_touchpoint(block, name)

    def _add_touchpoint(self, block: _Block, name: Placed) -> None:
        stated = self.ids.stated(f"{self.scope}/touchpoints", str(name.value))
        made = {**stated, "name": name}
        block.stage.document.setdefault("touchpoints", []).append(made)
        block.touchpoint = Parts(made, self.ids, self.remarks, self.scope)

    def _channel(self, block: _Block, row: TableRow) -> None:
        entry = row.entries.get(_CHANNEL)
        if entry is None:
            return
        field = JOURNEY.column(_CHANNEL)
        if block.touchpoint is None:
            self._begin_unnamed(block, row, entry)
        if block.touchpoint is None:
            return
        found = self.reader.values(field, entry)
        block.touchpoint.put(field, entry, found[:1])
        for other in found[1:]:
            part = attrs.evolve(entry, text=other.as_found)
            self.remarks.lost(part, "second", kept=found[0].as_found)

    def _begin_unnamed(self, block: _Block, row: TableRow, entry: Entry) -> None:
        """Let a channel alone be a touchpoint, called like the channel."""
        name = entry.placed(" ".join(entry.text.split()))
        self.remarks.read_as(entry, "unnamed", value=str(name.value))
        self._add_touchpoint(block, name)
        block.started = row.number

    def _put(self, parts: Parts, name: str, entry: Entry) -> None:
        field = JOURNEY.column(name)
        parts.put(field, entry, self.reader.read(field, entry))

    def _frictions(self, owner: Parts, row: TableRow) -> None:
        entry = row.entries.get(_FRICTION)
        before = len(owner.document.get("frictions", []))
        if entry:
            self._put(owner, _FRICTION, entry)
        made = owner.document.get("frictions", [])[before:]
        for name in (_SEVERITY, _FREQUENCY):
            stated = row.entries.get(name)
            if stated is None:
                continue
            values = self.reader.read(JOURNEY.column(name), stated)
            if values and not made:
                self.remarks.refused(stated, "no_friction")
            for friction in made:
                friction |= {JOURNEY.column(name).steps[-1]: value for value in values[:1]}

    def _demand(self, block: _Block, owner: Parts, row: TableRow) -> None:
        asked, answered = (row.entries.get(name) for name in (_DEMAND, _ANSWER))
        if asked:
            self._put(owner, _DEMAND, asked)
        if answered is None:
            return
        truth = owner.document.get("moment_of_truth") if asked else None
        for value in self.reader.values(JOURNEY.column(_ANSWER), answered):
            is_asked = truth is not None
            reference = self.offers.at_a_stage(value, block.stage.document, is_asked=is_asked)
            if truth is not None:
                truth.setdefault("answered_by", []).append(reference)


def _plainly(stage: dict[str, Any], found: dict[str, Any]) -> bool:
    """Say whether a row names the stage again to which the row above belongs."""
    return all(key in stage and stage[key].value == found[key].value for key in found) and (
        ("name" in stage) == ("name" in found)
    )


def _id_name(found: dict[str, Any]) -> str:
    value = found.get("kind") or found["name"]
    return str(value.value)
