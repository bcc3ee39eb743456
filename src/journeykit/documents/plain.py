"""From the model to plain values: what a document says, in the order in which it says it.

Whatever goes without saying is left out: defaults, ids that would be derived all the same, and
the keys of entities that have a short form.
"""

import datetime
from collections.abc import Iterator
from functools import cache
from typing import Any

import attrs

from journeykit.documents.bare_values import short_field
from journeykit.documents.json_schema.classes import in_order
from journeykit.documents.version import FORMAT_VERSION, VERSION_KEY
from journeykit.model import Project
from journeykit.model.sameness import default_of
from journeykit.model.values import Extra


def plain_document(project: Project) -> dict[str, Any]:
    """Return a project as the plain values of a document."""
    return {VERSION_KEY: FORMAT_VERSION, **_mapping(project)}


def _plain(value: Any) -> Any:
    if attrs.has(type(value)):
        return _short(value)
    match value:
        case tuple():
            return [_plain(item) for item in value]
        case Extra():
            return {key: _plain(item) for key, item in value.items()}
        case datetime.time():
            return f"{value:%H:%M}"
        case datetime.date():
            return value.isoformat()
    return value


def _short(value: Any) -> Any:
    """Return a value in its short form if it has nothing else to say."""
    cls: Any = type(value)
    mapping, field = _mapping(value), short_field(cls)
    return mapping[field.name] if field and list(mapping) == [field.name] else mapping


def _mapping(value: Any) -> dict[str, Any]:
    return {name: _plain(stated) for name, stated in _stated(value)}


def _stated(value: Any) -> Iterator[tuple[str, Any]]:
    """The fields of a value that have to be said, in order."""
    cls: Any = type(value)
    for name, default in _defaults(cls):
        stated = getattr(value, name)
        usual = value.default_id if name == "id" else default
        if stated != usual:
            yield name, stated


@cache
def _defaults(cls: Any) -> tuple[tuple[str, Any], ...]:
    """The keys of a class with their defaults: the id, its own, then what all entities share."""
    return tuple((field.name, default_of(field)) for field in in_order(cls))
