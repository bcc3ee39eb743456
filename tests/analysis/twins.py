"""A project with a twin of every persona and every journey."""

import re
from typing import Any

import attrs

from journeykit.model import Entity, Project
from journeykit.model.mentions import REPEATABLE
from journeykit.model.place import kind_of

TWIN = ".twin"


def doubled(project: Project) -> Project:
    """Return a project in which every persona and every journey stands twice.

    Twins refer to twins; what stands once, such as the sources, is shared. Needs and barriers
    that are said twice are one thing and keep their ids.
    """
    ids = {
        place.entity.id
        for place in project.index.places
        if place.kind not in REPEATABLE and _is_inside(place.path)
    }
    facts: dict[str, Any] = {
        name: (*getattr(project, name), *(_twin(each, ids) for each in getattr(project, name)))
        for name in ("personas", "journeys")
    }
    return attrs.evolve(project, **facts)


def _is_inside(path: str) -> bool:
    return path.startswith(("personas[", "journeys["))


def _twin(value: Any, ids: set[str]) -> Any:
    if isinstance(value, tuple):
        return tuple(_twin(item, ids) for item in value)
    if not attrs.has(type(value)):
        return value
    changes = {
        field.name: _twin(getattr(value, field.name), ids)
        for field in attrs.fields(type(value))
        if field.init and field.name not in {"id", "extra"}
    }
    if isinstance(value, Entity):
        changes |= {name: _renamed(changes[name], ids) for name in _references(value)}
        is_own = kind_of(value) not in REPEATABLE
        changes["id"] = value.id + TWIN if is_own else value.id
    return attrs.evolve(value, **changes)


def _references(value: Entity) -> list[str]:
    names = ("persona", "objectives", "opens", "target_of", "actual_of", "answered_by", "source")
    return [name for name in (*names, "target") if hasattr(value, name)]


def _renamed(value: Any, ids: set[str]) -> Any:
    if isinstance(value, tuple):
        return tuple(_renamed(item, ids) for item in value)
    if not isinstance(value, str):
        return value
    return re.sub(r"[^/:]+", lambda part: part[0] + TWIN if part[0] in ids else part[0], value)
