"""Every entity of a project by kind and id, and the links between them.

Stages, touchpoints, frictions, strengths, moments of truth and propositions are known within their
journey (or within the persona, for those on a day); everything else within its kind. A reference is
``sizes``, or ``first-pair/sizes`` where several journeys know that id.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, get_args, get_origin

import attrs

from journeykit.errors import Problem, joined, nearest
from journeykit.model.constraints import RefersTo, either, shown
from journeykit.model.entity import Entity
from journeykit.model.scales import BUILT_IN_CHANNELS

if TYPE_CHECKING:
    from journeykit.model.project import Project

SCOPES = frozenset({"journey", "persona"})
"""Kinds of entity that form a scope of their own for what lies inside."""
SCOPED = frozenset(
    {"stage", "touchpoint", "friction", "strength", "moment_of_truth", "proposition"}
)
NESTED = frozenset({"persona", "day_timeline"})
"""Kinds whose ids, joined, are the scope of a day and of its moments."""
REPEATABLE = frozenset({"need", "barrier", "interest"})
"""Kinds of which equal copies are one and the same thing."""
MAX_SUGGESTIONS = 20


@attrs.frozen
class Place:
    """Where an entity stands.

    Attributes:
        kind: The entity's kind, such as ``touchpoint``.
        path: The path from the project, such as ``journeys[0].stages[1]``.
        parents: The entities around it, from the outermost inwards.
        within: The id of the journey or persona around it; empty outside of both.
        scope: What makes the id unique; empty where the id is unique in the project.
    """

    kind: str
    path: str
    entity: Entity
    parents: tuple[Entity, ...] = ()
    within: str = ""
    scope: str = ""

    @property
    def address(self) -> str:
        """The id with its scope: ``first-pair/sizes``, or ``ludovic``."""
        return f"{self.scope}/{self.entity.id}" if self.scope else self.entity.id

    @property
    def key(self) -> tuple[str, str]:
        """The kind and the address: what identifies the entity in its project."""
        return self.kind, self.address


@attrs.frozen
class Link:
    """A reference from the field of one entity to another entity."""

    source: Place
    field: str
    target: Place


def kind_of(entity: object) -> str:
    """Return the kind of an entity: a `DayTimeline` is a ``day_timeline``."""
    return _snake_case(type(entity).__name__)


@cache
def _snake_case(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@attrs.frozen(eq=False)
class Index:
    """All places of a project in document order, with look-ups that take constant time.

    Attributes:
        places: Every entity of the project, parents before children.
        links: Every reference that leads to an entity of the project.
        problems: Ids that collide and references that lead nowhere; empty in a built project.
    """

    places: tuple[Place, ...]
    links: tuple[Link, ...]
    problems: tuple[Problem, ...]
    _by_kind: Mapping[str, tuple[Place, ...]] = attrs.field(repr=False)
    _by_entity: Mapping[int, Place] = attrs.field(repr=False)
    _to: Mapping[tuple[str, str], tuple[Link, ...]] = attrs.field(repr=False)
    _out: Mapping[tuple[str, str], tuple[Link, ...]] = attrs.field(repr=False)

    @classmethod
    def of(cls, project: "Project") -> "Index":
        """Index a project and check its ids and references."""
        places = tuple(_walk(project, "", ()))
        known = _Known.of(places)
        links, unresolved = known.resolve_all(places)
        return cls(
            places=places,
            links=links,
            problems=(*_collisions(places), *unresolved),
            by_kind=_grouped((place.kind, place) for place in places),
            by_entity={id(place.entity): place for place in reversed(places)},
            to=_grouped((link.target.key, link) for link in links),
            out=_grouped((link.source.key, link) for link in links),
        )

    def of_kind(self, *kinds: str) -> tuple[Place, ...]:
        """Return the places of these kinds, kind by kind, each in document order."""
        return tuple(place for kind in kinds for place in self._by_kind.get(kind, ()))

    def place(self, entity: Entity) -> Place:
        """Return where an entity of this project stands; the first place of a shared one.

        Raises:
            KeyError: The value is not part of this project.
        """
        return self._by_entity[id(entity)]

    def links_to(self, place: Place, *fields: str) -> tuple[Link, ...]:
        """Return the references to an entity, all or those of the fields named."""
        return _of_fields(self._to.get(place.key, ()), fields)

    def links_from(self, place: Place, *fields: str) -> tuple[Link, ...]:
        """Return the references that an entity makes, all or those of the fields named."""
        return _of_fields(self._out.get(place.key, ()), fields)


def _of_fields(links: tuple[Link, ...], fields: tuple[str, ...]) -> tuple[Link, ...]:
    return tuple(link for link in links if link.field in fields) if fields else links


Key = TypeVar("Key")
Value = TypeVar("Value")


def _grouped(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, tuple[Value, ...]]:
    groups: dict[Key, list[Value]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}


def _fields(owner: object) -> tuple[tuple[str, bool, tuple[str, ...]], ...]:
    cls: Any = type(owner)
    return _fields_of(cls)


@cache
def _fields_of(cls: Any) -> tuple[tuple[str, bool, tuple[str, ...]], ...]:
    """The fields of a class that hold entities or refer to them: (name, is a list, kinds)."""
    found: list[tuple[str, bool, tuple[str, ...]]] = []
    for field in attrs.fields(cls):
        is_list = get_origin(field.type) is tuple
        for hint in (get_args(field.type)[0],) if is_list else (field.type, *get_args(field.type)):
            if isinstance(hint, type) and issubclass(hint, Entity):
                found.append((field.name, is_list, ()))
            elif kinds := _referred(hint):
                found.append((field.name, is_list, kinds))
    return tuple(found)


def _referred(hint: Any) -> tuple[str, ...]:
    if get_origin(hint) is not Annotated:
        return ()
    return next((meta.kinds for meta in hint.__metadata__ if isinstance(meta, RefersTo)), ())


def _values(owner: object, name: str, path: str, *, is_list: bool) -> Iterator[tuple[str, Any]]:
    value, path = getattr(owner, name), joined(path, name)
    if is_list:
        yield from ((f"{path}[{index}]", item) for index, item in enumerate(value))
    elif value is not None:
        yield path, value


def _walk(owner: object, path: str, parents: tuple[Entity, ...]) -> Iterator[Place]:
    for name, is_list, kinds in _fields(owner):
        if not kinds:
            for where, entity in _values(owner, name, path, is_list=is_list):
                yield _place(entity, where, parents)
                yield from _walk(entity, where, (*parents, entity))


def _place(entity: Entity, path: str, parents: tuple[Entity, ...]) -> Place:
    kind = kind_of(entity)
    within = next((parent.id for parent in parents if kind_of(parent) in SCOPES), "")
    scope = within if kind in SCOPED else ""
    if kind in {"day_timeline", "moment"}:
        scope = "/".join(parent.id for parent in parents if kind_of(parent) in NESTED)
    return Place(kind, path, entity, parents, within, scope)


def _collisions(places: Iterable[Place]) -> Iterator[Problem]:
    first: dict[tuple[str, str], Place] = {}
    for place in places:
        earlier = first.setdefault(place.key, place)
        same = place.kind in REPEATABLE and earlier.entity == place.entity
        if earlier is not place and not same:
            wanted = f"an id of its own for this {place.kind.replace('_', ' ')}"
            hint = f"'{place.entity.id}' is the id of {earlier.path} too: state another 'id' here"
            yield Problem(joined(place.path, "id"), wanted, shown(place.entity.id), hint)


@attrs.frozen
class _Known:
    """What references may lead to."""

    by_address: Mapping[tuple[str, str], Place]
    by_id: Mapping[tuple[str, str], tuple[Place, ...]]
    ids: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, places: tuple[Place, ...]) -> "_Known":
        by_address: dict[tuple[str, str], Place] = {}
        for place in places:
            by_address.setdefault(place.key, place)
        unique = by_address.values()
        return cls(
            by_address,
            _grouped(((place.kind, place.entity.id), place) for place in unique),
            _grouped((place.kind, place.entity.id) for place in unique),
        )

    def resolve_all(self, places: Iterable[Place]) -> tuple[tuple[Link, ...], tuple[Problem, ...]]:
        links: list[Link] = []
        problems: list[Problem] = []
        for place in places:
            for name, is_list, kinds in _fields(place.entity):
                if not kinds:
                    continue
                for path, reference in _values(place.entity, name, place.path, is_list=is_list):
                    targets = self.targets(reference, kinds, place.within)
                    if len(targets) == 1:
                        links.append(Link(place, name, targets[0]))
                    elif targets or not _is_built_in(reference, kinds):
                        few = len(problems) < MAX_SUGGESTIONS
                        hint = self.hint(reference, kinds, targets) if few else ""
                        wanted = f"the id of {either(kinds)}"
                        problems.append(Problem(path, wanted, shown(reference), hint))
        return tuple(links), tuple(problems)

    def targets(self, reference: str, kinds: tuple[str, ...], within: str) -> tuple[Place, ...]:
        """What a reference may mean: in its own journey or persona first, then anywhere."""
        local = [(kind, f"{within}/{reference}") for kind in kinds] if within else []
        stated = [(kind, reference) for kind in kinds if "/" in reference]
        for keys in (local, stated):
            if found := tuple(self.by_address[key] for key in keys if key in self.by_address):
                return found
        return tuple(place for kind in kinds for place in self.by_id.get((kind, reference), ()))

    def hint(self, reference: str, kinds: tuple[str, ...], targets: tuple[Place, ...]) -> str:
        if targets:
            return "it could be " + " or ".join(f"'{place.address}'" for place in targets)
        known = [known for kind in kinds for known in self.ids.get(kind, ())]
        if "channel" in kinds:
            known += BUILT_IN_CHANNELS
        return nearest(reference.rpartition("/")[2], known)


def _is_built_in(reference: str, kinds: tuple[str, ...]) -> bool:
    return "channel" in kinds and reference in BUILT_IN_CHANNELS
