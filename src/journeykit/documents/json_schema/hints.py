"""What a type hint of the model admits, as a schema."""

import datetime
from collections.abc import Callable
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import attrs

from journeykit.documents.json_schema.patterns import CALENDAR_DAY, CLOCK_TIME, whole
from journeykit.model.constraints import Between, Matching, NonBlank, RefersTo, either
from journeykit.model.scales import BUILT_IN
from journeykit.model.values import Extra

Schema = dict[str, Any]
NameOf = Callable[[Any], str]
"""Gives the name under which the schema defines a class."""


def admitted(hint: Any, name_of: NameOf) -> Schema:
    """Return the schema of a type hint; classes are references to their definition.

    Raises:
        TypeError: The hint is of a kind that documents do not know.
    """
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _constrained(arguments[0], arguments[1:])
    if origin is Literal:
        return {"type": "string", "enum": list(arguments)}
    if origin in (Union, UnionType):
        return _or_null(admitted(present(hint), name_of))
    if origin is tuple:
        return {"type": "array", "items": by_name(admitted(arguments[0], name_of))}
    if hint in _PLAIN:
        return dict(_PLAIN[hint])
    if attrs.has(hint):
        return reference_to(name_of(hint))
    raise TypeError(f"no schema for {hint!r}")


def present(hint: Any) -> Any:
    """Return a type hint without the None of an optional field."""
    if NoneType not in get_args(hint):
        return hint
    [inner] = [argument for argument in get_args(hint) if argument is not NoneType]
    return inner


def reference_to(name: str) -> Schema:
    """Return the reference to a definition."""
    return {"$ref": f"#/$defs/{name}"}


def by_name(schema: Schema) -> Schema:
    """Return a schema with a reference in place of what is defined once for all."""
    for name, shared in _SHARED.items():
        if all(schema.get(key) == value for key, value in shared.items()):
            rest = {key: value for key, value in schema.items() if key not in shared}
            return rest | reference_to(name)
    return schema


def shared_definitions() -> dict[str, Schema]:
    """Return what many keys have in common.

    References that have built-in names list them, so that editors complete them.
    """
    names = {_id_name(kind): _open_vocabulary(kind, ids) for kind, ids in BUILT_IN.items()}
    return {**_SHARED, **names}


def _open_vocabulary(kind: str, names: tuple[str, ...]) -> Schema:
    said = f"The id of {either((kind,))}"
    built_in = {"description": f"{said}, built in.", "type": "string", "enum": list(names)}
    own = {
        "description": f"{said} of the project's own.",
        "type": "string",
        "pattern": NonBlank.pattern,
    }
    return {"anyOf": [built_in, own]}


def _id_name(kind: str) -> str:
    return "".join(map(str.capitalize, kind.split("_"))) + "Id"


def _constrained(inner: Any, constraints: tuple[object, ...]) -> Schema:
    schema = dict(_PLAIN[inner])
    for constraint in constraints:
        schema |= _keywords(constraint)
    return {"$ref": schema["$ref"]} if "$ref" in schema else schema


def _keywords(constraint: object) -> Schema:
    match constraint:
        case Between(low, high):
            return {"minimum": low, "maximum": high}
        case Matching(pattern):
            return {"pattern": whole(pattern)}
        case RefersTo((kind,)) if kind in BUILT_IN:
            return reference_to(_id_name(kind))
        case NonBlank() | RefersTo():
            return {"pattern": NonBlank.pattern}
    raise TypeError(f"no schema for {constraint!r}")


def _or_null(schema: Schema) -> Schema:
    """An optional key may also be there and say nothing."""
    if "$ref" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    values = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
    return {**schema, "type": [schema["type"], "null"], **values}


_PLAIN: dict[Any, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    datetime.date: {"type": "string", "pattern": whole(CALENDAR_DAY), "examples": ["2026-09-14"]},
    datetime.time: {"type": "string", "pattern": whole(CLOCK_TIME), "examples": ["07:30"]},
    Extra: {"type": "object"},
}
_TEXT: Schema = {"type": "string", "pattern": NonBlank.pattern}
_SHARED: dict[str, Schema] = {"Text": _TEXT, "OptionalText": _or_null(_TEXT)}
