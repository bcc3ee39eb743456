"""From the classes of the model to the schema of a document."""

import datetime
from collections.abc import Mapping
from functools import partial
from typing import Any

import attrs

from journeykit.documents.bare_values import short_field
from journeykit.documents.extensions import Extensions, check_extensions
from journeykit.documents.folder.includes import INCLUDE_KEY
from journeykit.documents.json_schema.classes import (
    classes,
    in_order,
    is_required,
    keys,
    name_in_words,
)
from journeykit.documents.json_schema.conditions import conditions_of, key_conditions_of
from journeykit.documents.json_schema.docstrings import meanings, summary
from journeykit.documents.json_schema.hints import (
    NameOf,
    Schema,
    admitted,
    by_name,
    present,
    reference_to,
    shared_definitions,
)
from journeykit.documents.json_schema.loader_rules import LOADER_RULES
from journeykit.documents.json_schema.patterns import CLOCK_TIME, END_OF_DAY, whole
from journeykit.documents.version import FORMAT_VERSION, VERSION_KEY
from journeykit.model import Entity, Project
from journeykit.model.checked import converter_of
from journeykit.model.fits import check_for

DIALECT = "https://json-schema.org/draft/2020-12/schema"
IDENTIFIER = f"urn:journeykit:document:{FORMAT_VERSION}"

_SAME_FOR_ALL = frozenset(field.name for field in keys(Entity)) - {"not_applicable"}
"""Keys of every entity that are defined once; what may be not applicable differs."""

_OF_ONE_TYPE = frozenset({"type", "pattern", "minimum", "maximum"})
"""Keywords that do not touch values of other types."""


def schema(*, extras: Extensions | None = None) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a document.

    Whatever it refuses, `journeykit.load` refuses too; the few rules that only `load` checks are
    named in its comment.

    Args:
        extras: Classes of other projects for the data below ``extra``, by their keys, such as
            ``{"acme.crm": CrmData}``; see `journeykit.documents.extensions`.

    Raises:
        UsageError: A key has no dot, or a class has a field that no document can hold.
    """
    check_extensions(extras or {})
    definitions = _definitions(Project)
    project = definitions.pop(Project.__name__)
    entity = _definition(Entity, str)
    if extras:
        typed = {key: reference_to(_foreign_name(key, kind)) for key, kind in extras.items()}
        for owner in (project, entity):
            owner["properties"]["extra"]["properties"] = typed
    project["properties"] = _opening() | project["properties"]
    project["required"] = [VERSION_KEY, *project["required"]]
    shared = {Entity.__name__: entity, **definitions, **shared_definitions()}
    head = {"$schema": DIALECT, "$id": IDENTIFIER, "$comment": _comment()}
    return {**head, **project, "$defs": shared | _foreign_definitions(extras or {})}


def part_of(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema of a file that a project includes, in which no key is required."""
    described = {"$id": f"{IDENTIFIER}:part", "title": "Part of a project"}
    return {**{key: value for key, value in schema.items() if key != "required"}, **described}


def _definitions(root: Any) -> dict[str, Schema]:
    names = {cls: cls.__name__ for cls in classes(root)}
    return {name: _definition(cls, names.__getitem__) for cls, name in names.items()}


def _foreign_definitions(extensions: Extensions) -> dict[str, Schema]:
    return {
        _foreign_name(key, cls): _definition(cls, partial(_foreign_name, key))
        for key, kind in extensions.items()
        for cls in classes(kind)
    }


def _foreign_name(key: str, cls: Any) -> str:
    return f"{key}.{cls.__qualname__.rpartition('<locals>.')[2]}"


def _comment() -> str:
    rules = " ".join(rule.says for rule in LOADER_RULES)
    return f"Generated from the model of journeykit. Only the loader checks that: {rules}"


def _opening() -> Schema:
    """The keys of a document that are about the document itself."""
    return {
        VERSION_KEY: {"description": "The version of the format.", "const": FORMAT_VERSION},
        INCLUDE_KEY: {
            "description": "Further files of this project: their paths, from this file.",
            "type": "array",
            "items": reference_to("Text"),
        },
    }


def _definition(cls: Any, name_of: NameOf) -> Schema:
    fields = in_order(cls)
    required = [field.name for field in fields if is_required(field)]
    mapping: Schema = {
        "type": "object",
        "properties": {field.name: _property(cls, field, name_of) for field in fields},
        **({"required": required} if required else {}),
        "additionalProperties": False,
        **conditions_of(cls),
    }
    said = {"description": summary(cls)} if summary(cls) else {}
    return {"title": name_in_words(cls).capitalize(), **said} | _with_short_form(
        cls, mapping, name_of
    )


def _with_short_form(cls: Any, mapping: Schema, name_of: NameOf) -> Schema:
    """Let a bare value stand for the mapping.

    All in one schema where it can be: keywords for texts and numbers do not touch mappings, and
    validators can then say what is wrong with the mapping, not only that no alternative fits.
    """
    field = short_field(cls)
    if field is None:
        return mapping
    bare = admitted(present(field.type), name_of)
    if not bare.keys() <= _OF_ONE_TYPE:
        return {"anyOf": [bare, mapping]}
    return {**mapping, **bare, "type": ["object", bare["type"]]}


def _property(cls: Any, field: "attrs.Attribute[Any]", name_of: NameOf) -> Schema:
    if cls is not Entity and issubclass(cls, Entity) and field.name in _SAME_FOR_ALL:
        return {"$ref": f"#/$defs/{Entity.__name__}/properties/{field.name}"}
    said = {**meanings(Entity), **meanings(cls)} if issubclass(cls, Entity) else meanings(cls)
    described = {"description": said[field.name]} if field.name in said else {}
    return described | by_name(_value(cls, field, name_of)) | _default(field)


def _value(cls: Any, field: "attrs.Attribute[Any]", name_of: NameOf) -> Schema:
    if field.type is datetime.time and _takes_end_of_day(field):
        return admitted(field.type, name_of) | {"pattern": whole(f"{CLOCK_TIME}|{END_OF_DAY}")}
    return admitted(field.type, name_of) | key_conditions_of(cls, field.name)


def _takes_end_of_day(field: "attrs.Attribute[Any]") -> bool:
    hint: Any = field.type
    convert = converter_of(field)
    return convert is not None and check_for(hint)(convert(END_OF_DAY), "") is None


def _default(field: "attrs.Attribute[Any]") -> Schema:
    default = field.default
    is_said = isinstance(default, bool | int | float) or (isinstance(default, str) and default)
    return {"default": default} if is_said else {}
