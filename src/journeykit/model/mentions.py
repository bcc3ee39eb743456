"""Needs and barriers that are told once and mentioned again, by their text alone."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import cache
from typing import Any

import attrs

from journeykit.model.entity import Entity
from journeykit.model.place import Place

REPEATABLE = frozenset({"need", "barrier"})
"""Kinds that may be mentioned again: equal copies, and bare texts, are one and the same thing."""


def identified(places: tuple[Place, ...]) -> tuple[Place, ...]:
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


def told_places(places: Iterable[Place]) -> dict[tuple[str, str], Place]:
    """Return the place of each entity: of several, the first that is more than a mention."""
    told: dict[tuple[str, str], Place] = {}
    for place in places:
        earlier = told.setdefault(place.key, place)
        if earlier is not place and place.kind in REPEATABLE and _says_more(place, earlier):
            told[place.key] = place
    return told


def _says_more(place: Place, earlier: Place) -> bool:
    return is_mention(earlier.entity) and not is_mention(place.entity)
