"""The changes between two maps, sort by sort, in document order."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from journeykit.analysis.changes.alignment import Alignment, Pair, parent_path
from journeykit.analysis.changes.change import MapChange
from journeykit.analysis.changes.fields import (
    OF_THE_STATE,
    FieldChange,
    References,
    field_changes,
    project_changes,
)
from journeykit.analysis.changes.importance import What, importance, weight_of
from journeykit.analysis.changes.order import in_order
from journeykit.analysis.changes.statements import naming_fields
from journeykit.model import Place, Project
from journeykit.model.known import grouped

IN_ORDER = frozenset({"stage", "touchpoint", "process"})
"""Kinds whose order in a list says in which order they are lived or done."""

_SIDE: Mapping[What, str] = {"added": "after", "removed": "before"}
"""On which map something stands that is on one only."""


@attrs.frozen
class Listing:
    """Two aligned maps, and what changed from one to the other."""

    before: Project
    after: Project
    alignment: Alignment

    def changes(self) -> Iterator[MapChange]:
        """Iterate over all changes."""
        if self.before is not self.after:
            yield from self._of_project()
        yield from self._lone("added", self.alignment.added)
        yield from self._lone("removed", self.alignment.removed)
        for pair in self.alignment.pairs:
            if _got_another_name(pair):
                yield self._of_pair("renamed", pair)
            if self._parents(pair)[0] != self._parents(pair)[1]:
                yield self._of_pair("moved", pair)
        yield from (self._of_pair("reordered", pair) for pair in self._reordered())
        yield from self._changed()

    def _of_project(self) -> Iterator[MapChange]:
        fields = _most_important_first(project_changes(self.before, self.after))
        if fields:
            nowhere = {"before": None, "after": None}
            yield self._change("changed", "project", self.after.id, fields, **nowhere)

    def _lone(self, what: What, places: tuple[Place, ...]) -> Iterator[MapChange]:
        """What is on one map only; what lies inside is counted with what it lies in."""
        outermost: dict[str, str] = {}
        inside: dict[str, int] = {}
        for place in places:
            around = outermost.get(parent_path(place.path), place.path)
            outermost[place.path] = around
            inside[around] = inside.get(around, -1) + 1
        for place in places:
            if place.path in inside:
                sides: Any = {"before": None, "after": None, _SIDE[what]: place}
                count = inside[place.path]
                yield self._change(what, place.kind, place.address, inside=count, **sides)

    def _parents(self, pair: Pair) -> tuple[str | None, str | None]:
        """What identifies the parent of an entity before and after."""
        before, after = parent_path(pair.before.path), parent_path(pair.after.path)
        tokens = self.alignment
        return tokens.tokens_before.get(before), tokens.tokens_after.get(after, f"+{after}")

    def _reordered(self) -> Iterator[Pair]:
        """What is outside the longest sequence that both maps have in common."""
        pairs = (pair for pair in self.alignment.pairs if pair.before.kind in IN_ORDER)
        homes = ((self._parents(pair), pair) for pair in pairs)
        siblings = ((parents[0], pair) for parents, pair in homes if parents[0] == parents[1])
        for group in grouped(siblings).values():
            now = sorted(range(len(group)), key=lambda rank: _number(group[rank].after))
            ties = [min(group[rank].before.address, group[rank].after.address) for rank in now]
            kept = in_order(now, ties)
            yield from (group[rank] for place, rank in enumerate(now) if place not in kept)

    def _changed(self) -> Iterator[MapChange]:
        references = References(self.before, self.after, self.alignment)
        for pair in self.alignment.pairs:
            found = field_changes(pair, references, self._aside(pair))
            if fields := _most_important_first(found):
                yield self._of_pair("changed", pair, fields)

    def _aside(self, pair: Pair) -> frozenset[str]:
        """Fields that have to differ, and a name of which it was said already that it changed."""
        if pair.certainty != "same":
            return naming_fields(pair.before.entity, pair.after.entity)
        is_state = pair.before.kind == "journey" and self.before is self.after
        return OF_THE_STATE if is_state else frozenset()

    def _of_pair(self, what: What, pair: Pair, fields: tuple[FieldChange, ...] = ()) -> MapChange:
        place = pair.after
        sides: Any = {"before": pair.before, "after": place}
        return self._change(
            what, place.kind, place.address, fields, certainty=pair.certainty, **sides
        )

    def _change(
        self,
        what: What,
        kind: str,
        address: str,
        fields: tuple[FieldChange, ...] = (),
        **facts: Any,
    ) -> MapChange:
        return MapChange(
            what=what,
            kind=kind,
            address=address,
            fields=fields,
            importance=importance(what, kind, fields),
            maps=(self.before, self.after),
            **facts,
        )


def _got_another_name(pair: Pair) -> bool:
    """An id that follows from what an entity says is worth a word only if its name changed."""
    one, other = pair.before.entity, pair.after.entity
    is_derived = one.id == one.default_id and other.id == other.default_id
    return pair.certainty != "same" and not (is_derived and one.label == other.label)


def _most_important_first(fields: Iterator[FieldChange]) -> tuple[FieldChange, ...]:
    """Of equally important fields, those come last that say nothing any more."""

    def order(change: FieldChange) -> tuple[int, bool]:
        return -weight_of(change), change.after is None or change.after == ()

    return tuple(sorted(fields, key=order))


def _number(place: Place) -> int:
    """The position in its list."""
    return int(place.path[place.path.rindex("[") + 1 : -1])
