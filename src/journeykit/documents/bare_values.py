"""Bare values where an entity could stand: short forms, and what to write in place of others."""

from collections.abc import Callable
from functools import cache
from typing import Any

import attrs

from journeykit.errors import ModelError, Problem
from journeykit.model.constraints import shown
from journeykit.model.fits import check_for

_SHORT_TEXT = 40
"""The longest text that is worth repeating in a remedy."""
_FEW_FIELDS = 6
"""The most fields that a message lists."""


@cache
def short_field(cls: Any) -> "attrs.Attribute[Any] | None":
    """Return the field that a bare value stands for.

    Returns:
        The field, or None for classes that need more than one, or have none that is meant.
    """
    fields = attrs.fields_dict(cls)
    name = getattr(cls, "SHORT_FIELD", "")
    required = {field.name for field in fields.values() if field.default is attrs.NOTHING}
    return fields[name] if name in fields and required <= {name} else None


def short_form_of(cls: Any) -> Callable[[Any], Any]:
    """Return what builds a value of a class from a bare value, or refuses it with a remedy."""
    field = short_field(cls)
    return _refusal(cls) if field is None else _expansion(cls, field)


def _expansion(cls: Any, field: "attrs.Attribute[Any]") -> Callable[[Any], Any]:
    hint: Any = field.type
    check = check_for(hint)

    def expand(value: Any) -> Any:
        problem = check(value, "")
        if problem is not None or value is None:
            says = f"{problem.expected}, or {_mapping_of(cls)}" if problem else _mapping_of(cls)
            raise ModelError([Problem("", says, shown(value))])
        return cls(**{field.name: value})

    return expand


def _refusal(cls: Any) -> Callable[[Any], Any]:
    """Refuse any bare value, and name the field that would take it."""
    own = [field for field in attrs.fields(cls) if not field.inherited and field.init]
    checks = {field.name: check_for(field.type) for field in own}

    def refuse(value: Any) -> Any:
        takers = (name for name, check in checks.items() if check(value, "") is None)
        taker = next(takers, "") if _is_quotable(value) else ""
        remedy = f"write {{{taker}: {value}}}" if taker else ""
        raise ModelError([Problem("", _mapping_of(cls), shown(value), remedy)])

    return refuse


def _mapping_of(cls: Any) -> str:
    names = [field.name for field in attrs.fields(cls) if field.init]
    return f"a mapping of {', '.join(names)}" if len(names) <= _FEW_FIELDS else "a mapping"


def list_remedy(value: Any) -> str:
    """Return what to write in place of a bare value where a list stands."""
    if value is None:
        return "write [] or leave the key out"
    return f"write [{value}]" if _is_quotable(value) else ""


def _is_quotable(value: Any) -> bool:
    """Say whether a text can be repeated in a remedy: short, and nothing for a terminal to obey."""
    return isinstance(value, str) and len(value) <= _SHORT_TEXT and value.isprintable()
