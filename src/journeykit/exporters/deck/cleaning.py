"""The texts of a project as a deck draws them.

They are cleaned before anything is measured: what the layout measures is then what stands in the
file, line end by line end.
"""

from typing import Any

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
    changes = {}
    for field in attrs.fields(type(owner)):
        if not field.init:
            continue
        value = getattr(owner, field.name)
        found = _of_value(value, is_text=field.type in _TEXTS)
        if found is not value:
            changes[field.name] = found
    return attrs.evolve(owner, **changes) if changes else owner


def _of_value(value: Any, *, is_text: bool) -> Any:
    if isinstance(value, str):
        return _of_text(value) if is_text else value
    if isinstance(value, tuple):
        items = tuple(_of_value(item, is_text=is_text) for item in value)
        same = all(new is old for new, old in zip(items, value, strict=True))
        return value if same else items
    return _of_owner(value) if attrs.has(type(value)) else value


def _of_text(text: str) -> str:
    found = clean(text)
    return text if found == text or not found.strip() else found
