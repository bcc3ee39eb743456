"""What an entity says itself, parts of it apart."""

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any

import attrs

from journeykit.model import Entity
from journeykit.model.index import fields_of


@cache
def plain_fields(cls: Any) -> tuple[str, ...]:
    """Return the fields of a class that are part of a document and hold no entities, but the id."""
    aside = {"id", *holding_fields(cls)}
    fields = (field for field in attrs.fields(cls) if field.metadata.get("document", True))
    return tuple(field.name for field in fields if field.name not in aside)


@cache
def plain_values(cls: Any) -> Callable[[Any], Any]:
    """Return what reads all of these fields at once."""
    return attrgetter(*plain_fields(cls))


@cache
def holding_fields(cls: Any) -> tuple[str, ...]:
    """Return the fields of a class that hold entities."""
    return tuple(field.name for field in fields_of(cls) if field.holds)


def naming_fields(one: Entity, other: Entity) -> frozenset[str]:
    """Return the fields that say what two entities of a kind are called."""
    cls: Any = type(one)
    names = (name for name in plain_fields(cls) if getattr(one, name) == one.label)
    return frozenset(name for name in names if getattr(other, name) == other.label)
