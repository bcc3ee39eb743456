"""The texts of a project, field by field."""

from collections.abc import Iterator
from typing import Any

import attrs

from journeykit.model.constraints import Text

TEXTS = (Text, Text | None, tuple[Text, ...])


def texts_of(owner: Any) -> Iterator[tuple[str, str]]:
    """Iterate over what somebody wrote: the field, such as ``Friction.title``, and the text."""
    for field in attrs.fields(type(owner)):
        if not field.init:
            continue
        value = getattr(owner, field.name)
        items = value if isinstance(value, tuple) else (value,)
        for item in items:
            if field.type in TEXTS and item is not None:
                yield f"{type(owner).__name__}.{field.name}", item
            elif attrs.has(type(item)):
                yield from texts_of(item)


def text_fields(kind: Any) -> frozenset[str]:
    """Return the names of the fields of a class that hold texts."""
    return frozenset(
        f"{kind.__name__}.{each.name}" for each in attrs.fields(kind) if each.type in TEXTS
    )
