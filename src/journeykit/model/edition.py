"""What a client may see: the project without what is marked internal."""

from collections import defaultdict
from typing import Any, Literal

import attrs

from journeykit.model.entity import Entity
from journeykit.model.index import Link, Place
from journeykit.model.project import Project

Edition = Literal["client", "internal"]


def in_edition(project: Project, edition: Edition) -> Project:
    """Return the project as an edition shows it.

    Args:
        project: Any project; it is not changed.
        edition: ``client`` leaves out every entity marked ``internal``, with everything inside
            it and every reference to it; ``internal`` leaves out nothing.
    """
    places = project.index.places
    if edition == "internal" or not any(place.entity.internal for place in places):
        return project
    hidden = {place.key for place in places if _is_hidden(place)}
    hidden -= {place.key for place in places if not _is_hidden(place)}  # said elsewhere too
    broken: dict[tuple[int, str], set[str]] = defaultdict(set)
    for link in project.index.links:
        if link.target.key in hidden:
            broken[id(link.source.entity), link.field] |= _spellings(link)
    shown: Project = _shown(project, broken)
    return shown


def _is_hidden(place: Place) -> bool:
    return place.entity.internal or any(parent.internal for parent in place.parents)


def _spellings(link: Link) -> set[str]:
    return {link.target.entity.id, link.target.address}


def _shown(owner: Any, broken: dict[tuple[int, str], set[str]]) -> Any:
    """Rebuild a value of the model without hidden parts and broken references."""
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(owner)):
        if not field.init:
            continue
        value = getattr(owner, field.name)
        kept = _kept(value, broken.get((id(owner), field.name), set()), broken)
        if kept is not value:
            changes[field.name] = kept
    return attrs.evolve(owner, **changes) if changes else owner


def _kept(value: Any, cut: set[str], broken: dict[tuple[int, str], set[str]]) -> Any:
    if isinstance(value, tuple):
        items = tuple(_kept(item, cut, broken) for item in value)
        return tuple(item for item in items if item is not None)
    if isinstance(value, Entity):
        return None if value.internal else _shown(value, broken)
    if isinstance(value, str):
        return None if value in cut else value
    return value
