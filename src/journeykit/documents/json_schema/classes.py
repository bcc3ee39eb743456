"""The classes that a document may hold, and their keys."""

from collections.abc import Iterator
from typing import Any, get_args, get_origin

import attrs

from journeykit.model.place import kind_of


def classes(owner: Any, seen: tuple[Any, ...] = ()) -> tuple[Any, ...]:
    """Return a class and all those that its fields lead to, each once, in document order."""
    if owner in seen:
        return seen
    seen = (*seen, owner)
    for field in keys(owner):
        if inner := held(field.type):
            seen = classes(inner, seen)
    return seen


def keys(owner: Any) -> Iterator["attrs.Attribute[Any]"]:
    """Iterate over the fields that a document may state."""
    return (f for f in attrs.fields(owner) if f.init and f.metadata.get("document", True))


def in_order(owner: Any) -> list["attrs.Attribute[Any]"]:
    """Return the keys of a class as people read them: the id, its own, then those of them all."""

    def is_shared(field: Any) -> bool:  # the stubs of attrs do not know `inherited`
        return bool(field.inherited) and field.name != "id"

    return sorted(keys(owner), key=is_shared)


def held(hint: Any) -> Any:
    """Return the class whose values a field holds, alone or in a list; None for plain values."""
    for inner in (hint, *get_args(hint)):
        if isinstance(inner, type) and get_origin(inner) is None and attrs.has(inner):
            return inner
    return None


def is_required(field: "attrs.Attribute[Any]") -> bool:
    """Say whether a key has to be stated."""
    return field.default is attrs.NOTHING


def name_in_words(owner: Any) -> str:
    """Return the name of a class in words, such as ``moment of truth``."""
    return kind_of(object.__new__(owner)).replace("_", " ")
