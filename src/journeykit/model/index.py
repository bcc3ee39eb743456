"""Every entity of a project by kind and id, and the links between them.

Stages, touchpoints, frictions, strengths, moments of truth and propositions are known within
their journey (or within the persona, for those on a day), and so are the traits of a persona; parts
such as hooks and metrics are known within what they are part of; everything else within its kind. A
reference is ``sizes``; or ``first-pair/sizes`` where several journeys know that id; or
``friction:sizes`` where several kinds do.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING, Annotated, Any, Generic, NamedTuple, TypeVar, get_args, get_origin

import attrs

from journeykit.errors import Problem, joined, nearest
from journeykit.model.constraints import RefersTo, either, shown
from journeykit.model.entity import Entity
from journeykit.model.scales import BUILT_IN

if TYPE_CHECKING:
    from journeykit.model.project import Project

SCOPES = frozenset({"journey", "persona"})
"""Kinds of entity that form a scope of their own for what lies inside."""
SCOPED = frozenset(
    {
        *("stage", "touchpoint", "transition", "friction", "strength"),
        *("moment_of_truth", "proposition"),
        *("interest", "used_brand", "medium", "choice_reason", "search_query", "behaviour_scale"),
    }
)
"""Kinds whose ids need to be unique within their journey or persona only."""
NESTED = frozenset({"persona", "day_timeline"})
"""Kinds whose ids, joined, are the scope of a day and of its moments."""
PARTS = frozenset({"hook", "lane", "metric", "process", "received_contact", "solution", "verdict"})
"""Kinds whose ids need to be unique within what they are part of only."""
OF_A_DAY = frozenset({"day_timeline", "moment"})
"""Kinds whose ids need to be unique within their persona, or their day, only."""
LOCAL = SCOPED | OF_A_DAY | PARTS
"""Kinds of which the same id may mean one thing here and another one there."""
REPEATABLE = frozenset({"need", "barrier"})
"""Kinds that may be mentioned again: equal copies, and bare texts, are one and the same thing."""
MAX_SUGGESTIONS = 20
MAX_LISTED = 12
"""The most ids that a hint lists where none is near."""


@attrs.frozen
class Place:
    """Where an entity stands.

    Attributes:
        kind: The entity's kind, such as ``touchpoint``.
        path: The path from the project, such as ``journeys[0].stages[1]``.
        parents: The entities around it, from the outermost inwards.
        within: The id of the journey or persona around it; empty outside of both.
        scope: What makes the id unique; empty where the id is unique in the project.
        told_as: The id of what this is a mention of, where its text tells but its id does not.
    """

    kind: str
    path: str
    entity: Entity
    parents: tuple[Entity, ...] = ()
    within: str = ""
    scope: str = ""
    told_as: str = ""

    @property
    def id(self) -> str:
        """The id of what is told or mentioned here."""
        return self.told_as or self.entity.id

    @property
    def address(self) -> str:
        """The id with its scope: ``first-pair/sizes``, or ``ludovic``."""
        return f"{self.scope}/{self.id}" if self.scope else self.id

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
    return kind_named(type(entity).__name__)


@cache
def kind_named(name: str) -> str:
    """Return the kind of the entities of the class with this name."""
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
        places = _identified(tuple(_walk(project, "", ())))
        links, unresolved = _resolved(places, Known(_by_scope(places)))
        return cls(
            places=places,
            links=tuple(links),
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
            elif kinds := _referred(hint):
                found.append(EntityField(field.name, is_list, None, kinds))
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
    for name, is_list, holds, _ in _fields(owner):
        if holds:
            for where, entity in _values(owner, name, path, is_list=is_list):
                yield _place(entity, where, parents)
                yield from _walk(entity, where, (*parents, entity))


def _place(entity: Entity, path: str, parents: tuple[Entity, ...]) -> Place:
    kind = kind_of(entity)
    within = next((parent.id for parent in parents if kind_of(parent) in SCOPES), "")
    return Place(kind, path, entity, parents, within, scope_of(kind, parents, within))


def scope_of(kind: str, parents: tuple[Entity, ...], within: str) -> str:
    """Return what makes ids of a kind unique below these parents.

    Args:
        kind: The kind of an entity.
        parents: The entities around it, from the outermost inwards.
        within: The id of the journey or persona around it; empty outside of both.
    """
    if kind in SCOPED:
        return within
    if kind in OF_A_DAY:
        return "/".join(parent.id for parent in parents if kind_of(parent) in NESTED)
    if kind in PARTS:  # kinds too: a stage and a touchpoint of it may share an id
        return "/".join(f"{kind_of(parent)}:{parent.id}" for parent in parents)
    return ""


def _identified(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Let bare texts stand for what was told with the same text and an id of its author's."""
    ids: dict[tuple[str, str], set[str]] = defaultdict(set)
    for place in places:
        if place.kind in REPEATABLE and place.entity.id != place.entity.default_id:
            ids[place.kind, place.entity.label].add(place.entity.id)
    if not ids:
        return places
    return tuple(
        _mentioning(place, ids.get((place.kind, place.entity.label), ())) for place in places
    )


def _mentioning(place: Place, ids: Collection[str]) -> Place:
    if len(ids) != 1 or place.entity.id in ids or not is_mention(place.entity):
        return place
    return attrs.evolve(place, told_as=next(iter(ids)))


def is_mention(entity: Entity) -> bool:
    """Say whether an entity is its bare text and nothing else: it may mean one told elsewhere."""
    cls: Any = type(entity)
    return not any(getattr(entity, name) != silent for name, silent in _silence(cls).items())


@cache
def _silence(cls: Any) -> dict[str, Any]:
    """The values of the fields, id and text apart, of an entity that is a mention only."""
    mention = cls(**{cls.SHORT_FIELD: "x"})
    names = {field.name for field in attrs.fields(cls)} - {"id", cls.SHORT_FIELD}
    return {name: getattr(mention, name) for name in names}


def is_same(one: Entity, other: Entity) -> bool:
    """Say whether two entities with the same id are one thing, told once or mentioned again."""
    if one == other:
        return True
    return one.label == other.label and (is_mention(one) or is_mention(other))


def _told(places: Iterable[Place]) -> dict[tuple[str, str], Place]:
    """The place of each entity: of several, the first that is more than a mention."""
    told: dict[tuple[str, str], Place] = {}
    for place in places:
        earlier = told.setdefault(place.key, place)
        if earlier is not place and place.kind in REPEATABLE and _says_more(place, earlier):
            told[place.key] = place
    return told


def _says_more(place: Place, earlier: Place) -> bool:
    return is_mention(earlier.entity) and not is_mention(place.entity)


def _by_scope(places: Iterable[Place]) -> dict[tuple[str, str], dict[str, Place]]:
    """What is told, by kind and scope; a mention may be referred to by the id of its own, too."""
    grouped: dict[tuple[str, str], dict[str, Place]] = defaultdict(dict)
    told = _told(places)
    for place in told.values():
        grouped[place.kind, place.scope][place.id] = place
    for place in places:
        if place.told_as:
            grouped[place.kind, place.scope].setdefault(place.entity.id, told[place.key])
    return grouped


def _collisions(places: tuple[Place, ...]) -> Iterator[Problem]:
    told = _told(places)
    for place in places:
        earlier = told[place.key]
        same = place.kind in REPEATABLE and is_same(earlier.entity, place.entity)
        if earlier is not place and not same:
            wanted = f"an id of its own for this {place.kind.replace('_', ' ')}"
            hint = f"'{place.entity.id}' is the id of {earlier.path} too: state another 'id' here"
            yield Problem(joined(place.path, "id"), wanted, shown(place.entity.id), hint)


class Known(Generic[Value]):
    """What references may lead to: by kind and scope, a value for each id."""

    def __init__(self, told: Mapping[tuple[str, str], Mapping[str, Value]]) -> None:
        """Take what is told."""
        self._told = told

    @cached_property
    def _by_id(self) -> Mapping[tuple[str, str], tuple[Value, ...]]:
        """What has an id, by kind and id, in whichever scope."""
        told = self._told.items()
        return _grouped(((kind, key), each) for (kind, _), ids in told for key, each in ids.items())

    def ids(self, kind: str) -> list[str]:
        """Return the ids of a kind."""
        return [key for (each, _), ids in self._told.items() if each == kind for key in ids]

    def targets(self, reference: str, kinds: tuple[str, ...], within: str) -> tuple[Value, ...]:
        """Return what a reference may mean: in its own journey or persona first, then anywhere.

        Args:
            reference: An id, alone, with its scope, or with its kind.
            kinds: To which kinds of entity it leads.
            within: The id of the journey or persona from which it leads there, if any.
        """
        kind, stated_kind, rest = reference.partition(":")
        if stated_kind and kind in kinds and len(kinds) > 1:
            reference, kinds = rest, (kind,)
        if within and (found := self._at(f"{within}/{reference}", kinds)):
            return found
        if "/" in reference and (found := self._at(reference, kinds)):
            return found
        return tuple(each for kind in kinds for each in self._anywhere(kind, reference))

    def _at(self, address: str, kinds: tuple[str, ...]) -> tuple[Value, ...]:
        scope, _, entity_id = address.rpartition("/")
        scopes = [self._told.get((kind, scope), {}) for kind in kinds]
        return tuple(ids[entity_id] for ids in scopes if entity_id in ids)

    def _anywhere(self, kind: str, entity_id: str) -> tuple[Value, ...]:
        if kind in LOCAL:
            return self._by_id.get((kind, entity_id), ())
        return self._at(entity_id, (kind,))


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


def is_built_in(reference: str, kinds: tuple[str, ...]) -> bool:
    """Say whether a reference names what exists without anybody telling it."""
    return any(reference in BUILT_IN.get(kind, ()) for kind in kinds)
