"""Putting what was read to its place in the document, with ids where names do not keep apart."""

from collections import defaultdict
from typing import Any

import attrs

from journeykit.canvas.field import Field
from journeykit.importers.canvas.entry import Entry, Remarks, same_text
from journeykit.importers.draft import Placed
from journeykit.importers.unique import UniqueIds
from journeykit.model.entity import derived_id

_NAMING = {"text", "name", "title"}
"""The field of an entity that says what it is."""
_MANY = {"texts", "names", "channels", "choices", "sources", "answers"}
_MENTIONED = {"needs", "barriers"}
"""Lists whose members may be told in one place and mentioned in others."""


@attrs.define
class Ids:
    """Hands out ids; only where the one that a name gives is taken."""

    _unique: dict[str, UniqueIds] = attrs.field(factory=lambda: defaultdict(UniqueIds))
    _told: dict[tuple[str, str], dict[str, Any]] = attrs.field(factory=dict)

    def stated(self, scope: str, name: str) -> dict[str, Any]:
        """Return the key of an id, if an entity of this name has to state one."""
        made = self._unique[scope].of(name)
        return {} if made == derived_id(name) else {"id": made}

    def taken(self, scope: str, name: str) -> str:
        """Return the id of an entity that states it in any case."""
        return self._unique[scope].of(name)

    def told(self, kind: str, name: str) -> tuple[dict[str, Any], bool]:
        """Return the key of an id of what may be mentioned again, and whether it was told."""
        key = (kind, name)
        if key in self._told:
            return self._told[key], True
        self._told[key] = self.stated(kind, name)
        return self._told[key], False


@attrs.define
class Parts:
    """Puts values into the keys of one entity.

    Attributes:
        document: Its keys.
        ids: The ids handed out so far.
        scope: Where the names of its parts have to differ.
    """

    document: dict[str, Any]
    ids: Ids
    remarks: Remarks
    scope: str = ""

    def put(
        self, field: Field, entry: Entry, values: list[Any], sources: list[Placed] | None = None
    ) -> None:
        """Put the values of an entry to where its field belongs."""
        *way, last = field.steps
        if field.kind in _MANY and last in _NAMING:
            for value in values:
                self._add_entity(field, entry, value, sources or [])
            return
        owner = self.document
        for step in way:
            owner = owner.setdefault(step, {})
        if field.kind in _MANY:
            known = owner.setdefault(last, [])
            for value in values:
                self._add_value(known, value, entry)
        else:
            for value in values:
                self._set(owner, last, value, entry)
        if sources:
            self.support(sources)

    def support(self, sources: list[Placed]) -> None:
        """Let sources stand behind the entity as a whole."""
        known = self.document.setdefault("evidence", [])
        for source in sources:
            if all(source.value != each.value for each in known):
                known.append(source)

    def _set(self, owner: dict[str, Any], key: str, value: Any, entry: Entry) -> None:
        if key not in owner:
            owner[key] = value
        elif _said(owner[key]) != _said(value):
            self.remarks.lost(entry, "second", kept=_found(owner[key]))
        else:
            self.remarks.read_as(entry, "again")

    def _add_value(self, known: list[Any], value: Any, entry: Entry) -> None:
        if any(each.value == value.value for each in known):
            self.remarks.read_as(attrs.evolve(entry, text=value.found), "again")
        else:
            known.append(value)

    def _add_entity(self, field: Field, entry: Entry, value: Placed, sources: list[Placed]) -> None:
        *way, key, naming = field.steps
        owner = self.document
        for step in way:
            owner = owner.setdefault(step, {})
        known = owner.setdefault(key, [])
        if any(same_text(each[naming].value) == same_text(value.value) for each in known):
            self.remarks.read_as(attrs.evolve(entry, text=value.found), "again")
            return
        is_mention = False
        if key in _MENTIONED:
            stated, is_mention = self.ids.told(key, value.value)
        else:
            stated = self.ids.stated(f"{self.scope}/{key}", value.value)
        made = {**stated, naming: value, **field.fixed}
        known.append(made)
        if sources and is_mention:
            self.support(sources)
        elif sources:
            made["evidence"] = list(sources)


def _said(value: Any) -> Any:
    """Return a value without its places."""
    if isinstance(value, Placed):
        return value.value
    if isinstance(value, dict):
        return {key: _said(item) for key, item in value.items()}
    return value


def _found(value: Any) -> str:
    """Return what stands in the source of a value."""
    if isinstance(value, Placed):
        return value.as_found
    return _found(next(iter(value.values()))) if isinstance(value, dict) and value else str(value)
