"""The texts of a project as a deck draws them.

They are cleaned before anything is measured: what the layout measures is then what stands in the
file, line end by line end.
"""

from functools import cache
from operator import is_not
from typing import Any, get_args

import attrs

from journeykit.model import Project
from journeykit.model.constraints import Text
from journeykit.typography import clean

_TEXTS = (Text, Text | None, tuple[Text, ...])
"""The types of the fields that hold what somebody wrote; ids and references are not among them."""


def cleaned(project: Project) -> Project:
    """Return a project whose texts are clean (see `journeykit.typography.clean`).

    A text of which nothing would be left stays as it is, since the model has no empty texts; it
    is drawn as nothing.
    """
    result: Project = _of_owner(project)
    return result


def _of_owner(owner: Any) -> Any:
    cls: Any = type(owner)
    changes = {}
    for name, is_text in _fields(cls):
        value = getattr(owner, name)
        found = _of_value(value, is_text=is_text)
        if found is not value:
            changes[name] = found
    return attrs.evolve(owner, **changes) if changes else owner


@cache
def _fields(cls: Any) -> tuple[tuple[str, bool], ...]:
    """Return the names of the fields of a class with texts in them, and which hold texts only."""
    fields = (field for field in attrs.fields(cls) if field.init)
    found = ((field.name, field.type, field.type in _TEXTS) for field in fields)
    return tuple((name, is_text) for name, hint, is_text in found if is_text or _holds_values(hint))


def _holds_values(hint: Any) -> bool:
    """Say whether what has a type may be values of the model, or hold some."""
    return attrs.has(hint) or any(map(_holds_values, get_args(hint)))


def _of_value(value: Any, *, is_text: bool) -> Any:
    if isinstance(value, str):
        return _of_text(value) if is_text else value
    if isinstance(value, tuple):
        items = tuple(_of_value(item, is_text=is_text) for item in value)
        return items if any(map(is_not, items, value)) else value
    return _of_owner(value) if attrs.has(type(value)) else value


def _of_text(text: str) -> str:
    found = clean(text)
    return text if found == text or not found.strip() else found
