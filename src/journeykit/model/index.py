"""Every entity of a project by kind and id, and the links between them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, get_args, get_origin

import attrs

from journeykit.errors import Problem, joined, nearest
from journeykit.model.constraints import RefersTo, either, shown
from journeykit.model.entity import Entity
from journeykit.model.known import Known, grouped, is_built_in
from journeykit.model.mentions import REPEATABLE, identified, is_same, told_places
from journeykit.model.place import SCOPES, Link, Place, kind_of, scope_of
from journeykit.model.scales import BUILT_IN

if TYPE_CHECKING:
    from journeykit.model.project import Project


MAX_SUGGESTIONS = 20
MAX_LISTED = 12
"""The most ids that a hint lists where none is near."""


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
        places = identified(tuple(_walk(project, "", ())))
        links, unresolved = _resolved(places, Known(_by_scope(places)))
        return cls(
            places=places,
            links=tuple(links),
            problems=(*_collisions(places), *unresolved),
            by_kind=grouped((place.kind, place) for place in places),
            by_entity={id(place.entity): place for place in reversed(places)},
            to=grouped((link.target.key, link) for link in links),
            out=grouped((link.source.key, link) for link in links),
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


class EntityField(NamedTuple):
    """A field that holds entities, or that refers to some.

    Attributes:
        name: What it is called.
        is_list: Whether it is a list of them.
        holds: Of which class the entities are; None for references.
        leads_to: To which kinds of entity its references lead; none if it holds entities.
    """

    name: str
    is_list: bool
    holds: type[Entity] | None
    leads_to: tuple[str, ...]


def _fields(owner: object) -> tuple[EntityField, ...]:
    cls: Any = type(owner)
    return fields_of(cls)


@cache
def fields_of(cls: Any) -> tuple[EntityField, ...]:
    """Return the fields of a class that hold entities or refer to them."""
    found: list[EntityField] = []
    for field in attrs.fields(cls):
        is_list = get_origin(field.type) is tuple
        for hint in (get_args(field.type)[0],) if is_list else (field.type, *get_args(field.type)):
            if isinstance(hint, type) and issubclass(hint, Entity):
                found.append(EntityField(field.name, is_list, hint, ()))
            elif kinds := referred(hint):
                found.append(EntityField(field.name, is_list, None, kinds))
    return tuple(found)


def referred(hint: Any) -> tuple[str, ...]:
    """Return the kinds of entity that an annotation refers to; none if it is no reference."""
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
    for name, is_list, holds, _ in _fields(owner):
        if holds:
            for where, entity in _values(owner, name, path, is_list=is_list):
                yield _place(entity, where, parents)
                yield from _walk(entity, where, (*parents, entity))


def _place(entity: Entity, path: str, parents: tuple[Entity, ...]) -> Place:
    kind = kind_of(entity)
    within = next((parent.id for parent in parents if kind_of(parent) in SCOPES), "")
    return Place(kind, path, entity, parents, within, scope_of(kind, parents, within))


def _by_scope(places: Iterable[Place]) -> dict[tuple[str, str], dict[str, Place]]:
    """What is told, by kind and scope; a mention may be referred to by the id of its own, too."""
    by_scope: dict[tuple[str, str], dict[str, Place]] = defaultdict(dict)
    told = told_places(places)
    for place in told.values():
        by_scope[place.kind, place.scope][place.id] = place
    for place in places:
        if place.told_as:
            by_scope[place.kind, place.scope].setdefault(place.entity.id, told[place.key])
    return by_scope


def _collisions(places: tuple[Place, ...]) -> Iterator[Problem]:
    told = told_places(places)
    for place in places:
        earlier = told[place.key]
        same = place.kind in REPEATABLE and is_same(earlier.entity, place.entity)
        if earlier is not place and not same:
            wanted = f"an id of its own for this {place.kind.replace('_', ' ')}"
            hint = f"'{place.entity.id}' is the id of {earlier.path} too: state another 'id' here"
            yield Problem(joined(place.path, "id"), wanted, shown(place.entity.id), hint)


def _resolved(places: Iterable[Place], known: Known[Place]) -> tuple[list[Link], list[Problem]]:
    links: list[Link] = []
    problems: list[Problem] = []
    for place in places:
        for name, is_list, holds, kinds in _fields(place.entity):
            if holds:
                continue
            for path, reference in _values(place.entity, name, place.path, is_list=is_list):
                targets = known.targets(reference, kinds, place.within)
                if len(targets) == 1:
                    links.append(Link(place, name, targets[0]))
                elif targets or not is_built_in(reference, kinds):
                    few = len(problems) < MAX_SUGGESTIONS
                    hint = _hint(known, reference, kinds, targets) if few else ""
                    wanted = f"the id of {either(kinds)}"
                    problems.append(Problem(path, wanted, shown(reference), hint))
    return links, problems


def _hint(
    known: Known[Place], reference: str, kinds: tuple[str, ...], targets: tuple[Place, ...]
) -> str:
    if targets:
        return "it could be " + " or ".join(f"'{each}'" for each in _told_apart(targets))
    names = [name for kind in kinds for name in known.ids(kind)]
    names += [name for kind in kinds for name in BUILT_IN.get(kind, ())]
    few = f"known: {', '.join(names)}" if 0 < len(names) <= MAX_LISTED else ""
    return nearest(re.split("[:/]", reference)[-1], names) or few


def _told_apart(places: tuple[Place, ...]) -> list[str]:
    """References that tell places apart: by their address, else by their kind too."""
    addresses = [place.address for place in places]
    alike = len(set(addresses)) < len(addresses)
    return [f"{place.kind}:{place.address}" if alike else place.address for place in places]
