"""A quick count of a project: are its ids unique, and does every reference lead somewhere?

The index knows much more, and says what is wrong. It takes time and memory that only those who
look things up should pay for, so a project is counted when it is built, and indexed when its index
is first asked for. The census says yes only where the index would find no problem. At any doubt
it says no, and the index has the word.
"""

from collections import defaultdict
from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from journeykit.model.entity import Entity
from journeykit.model.index import (
    LOCAL,
    REPEATABLE,
    SCOPES,
    Known,
    fields_of,
    is_built_in,
    is_mention,
    is_same,
    kind_of,
    scope_of,
)

if TYPE_CHECKING:
    from journeykit.model.project import Project

_Getter = Callable[[Any], tuple[Any, ...]]
_Field = tuple[str, tuple[str, ...], bool]
"""A field of references: its name, to which kinds it leads, whether it matters from where."""

_ONE_WAY = frozenset({"opens", "target_of", "actual_of"})
"""Fields that lead from journey to journey and never back."""


def is_sound(project: "Project") -> bool:
    """Say whether the ids and the references of a project are surely right."""
    census = _Census()
    try:
        census.take_parts(project, (), "")
    except _DoubtError:
        return False
    return census.is_closed()


class _DoubtError(Exception):
    """The index has to look."""


class _Census:
    """What a walk through a project comes across."""

    def __init__(self) -> None:
        self.told: dict[tuple[str, str], Entity] = {}
        self.references: dict[tuple[str, ...], set[tuple[str, str]]] = defaultdict(set)
        self.ways: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.transitions: list[tuple[str, str]] = []

    def take_parts(self, owner: Any, parents: tuple[Entity, ...], within: str) -> None:
        """Count what lies inside an entity or the project, however deep."""
        parts, references, fields = _plan(type(owner))
        for value in parts(owner):
            if value:
                for entity in value if type(value) is tuple else (value,):
                    self.take(entity, parents, within)
        for value, field in zip(references(owner), fields, strict=True):
            if value:
                self.note(owner, field, value if type(value) is tuple else (value,), within)

    def take(self, entity: Entity, parents: tuple[Entity, ...], within: str) -> None:
        """Count an entity."""
        kind = kind_of(entity)
        scope = scope_of(kind, parents, within)
        key = kind, f"{scope}/{entity.id}" if scope else entity.id
        earlier = self.told.setdefault(key, entity)
        if earlier is not entity:
            if kind not in REPEATABLE or not is_same(earlier, entity):
                raise _DoubtError
            if is_mention(earlier):
                self.told[key] = entity
        if kind in SCOPES and not within:
            within = entity.id
        self.take_parts(entity, (*parents, entity), within)

    def note(self, owner: Any, field: _Field, found: tuple[str, ...], within: str) -> None:
        """Keep references until every id is known."""
        name, kinds, is_near = field
        near = within if is_near else ""
        self.references[kinds].update((reference, near) for reference in found)
        if name in _ONE_WAY:
            self.ways[name] += ((within or owner.id, reference) for reference in found)
        elif type(owner).__name__ == "Transition" and name != "evidence":
            self.transitions += ((within, reference) for reference in found)

    def is_closed(self) -> bool:
        """Say whether every reference leads to one entity, and none contradicts another."""
        known = Known(self.told)
        return (
            all(
                _is_clear(known, reference, kinds, near)
                for kinds, references in self.references.items()
                for reference, near in references
            )
            and all(
                ("touchpoint", f"{within}/{reference}") in self.told
                for within, reference in self.transitions
            )
            and not any(map(_may_be_circular, self.ways.values()))
        )


@cache
def _plan(cls: Any) -> tuple[_Getter, _Getter, tuple[_Field, ...]]:
    """How to get at the entities in a value of a class, and at its references."""
    parts = [name for name, _, kinds in fields_of(cls) if not kinds]
    references = [(name, kinds) for name, _, kinds in fields_of(cls) if kinds]
    fields = tuple((name, kinds, not LOCAL.isdisjoint(kinds)) for name, kinds in references)
    return _getter(parts), _getter([name for name, _ in references]), fields


def _getter(names: list[str]) -> _Getter:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda owner: tuple(getattr(owner, name) for name in names)


def _is_clear(known: Known[Entity], reference: str, kinds: tuple[str, ...], near: str) -> bool:
    found = known.targets(reference, kinds, near)
    return len(found) == 1 or (not found and is_built_in(reference, kinds))


def _may_be_circular(ways: list[tuple[str, str]]) -> bool:
    """Say whether a way may go on where another one ends: only then there are circles."""
    return not {start for start, _ in ways}.isdisjoint(end.rpartition(":")[2] for _, end in ways)
