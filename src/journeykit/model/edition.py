"""What readers may see of a project: an edition of it, or all but some of its entities."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set as AbstractSet
from typing import Any, Literal, cast

import attrs

from journeykit.model.entity import Entity
from journeykit.model.index import Index
from journeykit.model.journey import Journey
from journeykit.model.mentions import REPEATABLE
from journeykit.model.place import Link, Place
from journeykit.model.project import Project

Edition = Literal["client", "internal"]
Key = tuple[str, str]


def in_edition(project: Project, edition: Edition) -> Project:
    """Return the project as an edition shows it.

    Args:
        project: Any project; it is not changed.
        edition: ``client`` leaves out every entity marked ``internal``, with everything inside
            it, every reference to it, and what cannot do without it: a transition without one
            of its ends, a verdict on something unseen, a journey without stages. ``internal``
            leaves out nothing.
    """
    if edition == "internal":
        return project
    return without(project, (each.entity for each in project.index.places if each.entity.internal))


def without(project: Project, entities: Iterable[Entity]) -> Project:
    """Return the project without some of its entities, and without a trace of them.

    Args:
        project: Any project; it is not changed.
        entities: What to leave out, with everything inside it, every reference to it, and what
            cannot do without it (see `in_edition`).
    """
    index = project.index
    unwanted = {id(entity) for entity in entities}
    if not unwanted:
        return project
    dropped = _dropped(index, unwanted)
    hidden = _hidden(index, dropped)
    left = _left_of(index, dropped)
    changed: dict[tuple[int, str], dict[str, str | None]] = defaultdict(dict)
    for link in index.links:
        if link.target.key in hidden:
            new: Mapping[str, str | None] = dict.fromkeys(_spellings(link))
        else:
            new = left.get(link.target.key, {})
        changed[id(link.source.entity), link.field] |= new
    shown: Project = _Cut(dropped, changed).shown(project)
    return shown


def _dropped(index: Index, unwanted: set[int]) -> set[int]:
    """The identities of the entities to leave out: unwanted ones, and what hangs on them."""
    dropped: set[int] = set()
    more = unwanted
    while not more <= dropped:
        dropped |= more
        hidden = _hidden(index, dropped)
        more = {id(link.source.entity) for link in index.links if _hangs_on(link, hidden)}
        more |= {id(journey) for journey in _emptied(index, dropped)}
    return dropped


def _hidden(index: Index, dropped: set[int]) -> set[Key]:
    """The keys of entities that are said nowhere any more."""
    hidden = {place.key for place in index.places if _is_hidden(place, dropped)}
    return hidden - {place.key for place in index.places if not _is_hidden(place, dropped)}


def _left_of(index: Index, dropped: set[int]) -> dict[Key, dict[str, str]]:
    """What is mentioned where it is shown and told where it is not: how to refer to it now."""
    ids: dict[Key, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for place in index.of_kind(*REPEATABLE):
        ids[place.key][_is_hidden(place, dropped)].append(place.entity.id)
    return {
        key: {
            f"{before}{each}": f"{before}{shown[0]}"
            for each in hidden
            if each not in shown
            for before in ("", f"{key[0]}:")
        }
        for key, (shown, hidden) in ids.items()
        if shown
    }


def _is_hidden(place: Place, dropped: set[int]) -> bool:
    return any(id(entity) in dropped for entity in (place.entity, *place.parents))


def _hangs_on(link: Link, hidden: set[Key]) -> bool:
    """Say whether an entity cannot do without a reference to something hidden."""
    cls: Any = type(link.source.entity)
    is_required = attrs.fields_dict(cls)[link.field].default is attrs.NOTHING
    return is_required and link.target.key in hidden


def _emptied(index: Index, dropped: set[int]) -> Iterator[Entity]:
    for place in index.of_kind("journey"):
        stages = cast("Journey", place.entity).stages
        if all(id(stage) in dropped for stage in stages):
            yield place.entity


def _spellings(link: Link) -> set[str]:
    """Every way to write a reference."""
    entity = link.target.entity
    plain = {entity.id, link.target.address, entity.default_id}  # the last where it is mentioned
    return plain | {f"{link.target.kind}:{each}" for each in plain}


@attrs.frozen
class _Cut:
    """What to leave out: entities by identity, references by the field that makes them.

    A reference is left out where it is changed to None.
    """

    dropped: AbstractSet[int]
    changed: Mapping[tuple[int, str], Mapping[str, str | None]]

    def shown(self, owner: Any) -> Any:
        """Rebuild a value of the model without hidden parts and broken references."""
        changes: dict[str, Any] = {}
        for field in attrs.fields(type(owner)):
            if not field.init:
                continue
            value = getattr(owner, field.name)
            kept = self._kept(value, self.changed.get((id(owner), field.name), {}))
            if kept is not value:
                changes[field.name] = kept
        return attrs.evolve(owner, **changes) if changes else owner

    def _kept(self, value: Any, changed: Mapping[str, str | None]) -> Any:
        if isinstance(value, tuple):
            items = tuple(self._kept(item, changed) for item in value)
            return tuple(item for item in items if item is not None)
        if isinstance(value, Entity):
            return None if id(value) in self.dropped else self.shown(value)
        if isinstance(value, str):
            return changed.get(value, value)
        return value
