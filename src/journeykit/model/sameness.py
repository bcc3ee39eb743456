"""Equality, hash and text of the large classes of the model, written once for all of them.

attrs would compile three functions for each class, and `import journeykit` would take longer by a
third. These three read the fields of any class.
"""

import reprlib
from collections.abc import Callable, Iterator
from functools import cache
from operator import attrgetter
from typing import Any

import attrs

_MAX_LISTED = 3
_TEXT = reprlib.Repr()
_TEXT.maxstring = 60


def same(one: Any, other: Any) -> bool:
    """Say whether two values are of one class and agree in every field that counts."""
    cls: Any = one.__class__
    if cls is not other.__class__:
        return NotImplemented  # type: ignore[no-any-return]  # what `==` expects
    values = _compared(cls)
    return bool(values(one) == values(other))


def hash_of(value: Any) -> int:
    """Return a hash of the fields that can be hashed."""
    cls: Any = value.__class__
    return hash((cls, _hashed(cls)(value)))


def said(value: Any) -> str:
    """Return a value in one line of moderate length: its class, and what is not left out.

    Entities inside are named by their ids: the whole of a map would fill pages.
    """
    return f"{value.__class__.__name__}({', '.join(_fields_said(value))})"


def _fields_said(value: Any) -> Iterator[str]:
    cls: Any = value.__class__
    for field in attrs.fields(cls):
        stated = getattr(value, field.name) if field.init and field.repr else field.default
        if stated != _default(cls, field.name):
            yield f"{field.name}={_brief(stated)}"


def _brief(value: object) -> str:
    if isinstance(value, tuple):
        listed = [_brief(item) for item in value[:_MAX_LISTED]]
        more = [f"… {len(value)} in all"] if len(value) > _MAX_LISTED else []
        return f"[{', '.join([*listed, *more])}]"
    if hasattr(value, "default_id"):
        return f"<{value.__class__.__name__} {getattr(value, 'id', '')}>"
    return said(value) if attrs.has(value.__class__) else _TEXT.repr(value)


@cache
def _compared(cls: Any) -> Callable[[Any], Any]:
    return attrgetter(*(field.name for field in attrs.fields(cls) if field.eq))


@cache
def _hashed(cls: Any) -> Callable[[Any], Any]:
    fields = attrs.fields(cls)
    return attrgetter(*(f.name for f in fields if (f.eq if f.hash is None else f.hash)))


@cache
def _default(cls: Any, name: str) -> Any:
    return default_of(attrs.fields_dict(cls)[name])


def default_of(field: Any) -> Any:
    """Return the value of a field that is left out; one serves all, since it cannot change."""
    is_made = isinstance(field.default, attrs.Factory)  # type: ignore[arg-type]  # a class
    return field.default.factory() if is_made else field.default
