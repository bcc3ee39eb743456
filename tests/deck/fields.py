"""The texts of a project, field by field."""

from collections.abc import Iterator
from typing import Any

import attrs

from journeykit.model.constraints import Text
from tests.deck.parts import spelled

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


def lost(owner: Any, said: str) -> set[tuple[str, str]]:
    """Return the fields and texts of a project, or of a part of it, that nobody comes by.

    Args:
        owner: The project or the part.
        said: What readers come by.
    """
    loud = spelled(said)
    return {
        (field, text)
        for field, text in texts_of(owner)
        if not field.endswith(".not_applicable") and spelled(text) not in loud
    }
