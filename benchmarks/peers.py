"""The same model in pydantic and in msgspec, made from the annotations of ours.

They check the same types, ranges, patterns and vocabularies, refuse unknown keys and take the same
short forms. They do not derive ids, do not know whether ids are unique and where references lead,
and skip the rules between the fields of a class: they have less to do.
"""

import datetime
from collections.abc import Callable
from functools import cache
from types import NoneType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import attrs

from journeykit.documents.bare_values import short_field
from journeykit.documents.json_schema.classes import is_required, keys
from journeykit.model import Project
from journeykit.model.constraints import Between, Matching, NonBlank, RefersTo
from journeykit.model.values import Extra

VISIBLE = r"\S"
CLOCK_TIME = r"^[0-9]{1,2}:[0-9]{2}$"


@cache
def readers() -> dict[str, Callable[[str], object]]:
    """Return what reads the JSON text of a project, by the name of the library.

    Raises:
        SystemExit: One of the libraries is missing.
    """
    try:
        return {"pydantic": _pydantic_reader(), "msgspec": _msgspec_reader()}
    except ModuleNotFoundError as error:
        message = f"{error.name} is needed to compare with: pip install --group bench"
        raise SystemExit(message) from error


def _pydantic_reader() -> Callable[[str], object]:
    import pydantic

    class Strict(pydantic.BaseModel):
        model_config = pydantic.ConfigDict(
            strict=True, frozen=True, extra="forbid", protected_namespaces=()
        )

    def constrained(kind: Any, constraint: object) -> Any:
        match constraint:
            case Between(low, high):
                return Annotated[kind, pydantic.Field(ge=low, le=high)]
            case Matching(pattern) if "(?!" not in pattern:  # its engine knows no look-around
                return Annotated[kind, pydantic.Field(pattern=f"^(?:{pattern})$")]
            case NonBlank() | RefersTo():
                return Annotated[kind, pydantic.Field(pattern=VISIBLE)]
        return kind

    @cache
    def model(cls: Any) -> Any:
        fields: dict[str, Any] = {f.name: (hint(f), _default(f, ...)) for f in keys(cls)}
        if "register" in fields:  # a method of every model of pydantic
            said = pydantic.Field(None, alias="register")
            fields["register_"] = (fields.pop("register")[0], said)
        return pydantic.create_model(cls.__name__, __base__=Strict, **fields)

    def hint(field: Any) -> Any:
        return _translated(field.type, constrained, model, datetime.time)

    versioned = pydantic.create_model("Versioned", __base__=model(Project), journeykit=(int, ...))
    read: Callable[[str], object] = versioned.model_validate_json
    return read


def _msgspec_reader() -> Callable[[str], object]:
    import msgspec

    def constrained(kind: Any, constraint: object) -> Any:
        match constraint:
            case Between(low, high):
                return Annotated[kind, msgspec.Meta(ge=low, le=high)]
            case Matching(pattern):
                return Annotated[kind, msgspec.Meta(pattern=f"^(?:{pattern})$")]
            case NonBlank() | RefersTo():
                return Annotated[kind, msgspec.Meta(pattern=VISIBLE)]
        return kind

    clock_time = Annotated[str, msgspec.Meta(pattern=CLOCK_TIME)]  # its times need seconds

    @cache
    def struct(cls: Any, extra_fields: tuple[Any, ...] = ()) -> Any:
        required = [(f.name, hint(f)) for f in keys(cls) if is_required(f)]
        optional = [(f.name, hint(f), _default(f, None)) for f in keys(cls) if not is_required(f)]
        return msgspec.defstruct(
            cls.__name__,
            [*extra_fields, *required, *optional],
            frozen=True,
            kw_only=True,
            forbid_unknown_fields=True,
        )

    def hint(field: Any) -> Any:
        return _translated(field.type, constrained, struct, clock_time)

    read: Callable[[str], object] = msgspec.json.Decoder(
        struct(Project, (("journeykit", int),))
    ).decode
    return read


def _translated(
    hint: Any, constrained: Callable[[Any, object], Any], model: Callable[[Any], Any], time: Any
) -> Any:
    def translated(inner: Any) -> Any:
        return _translated(inner, constrained, model, time)

    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return constrained(*arguments)
    if origin is tuple:
        return tuple[translated(arguments[0]), ...]  # type: ignore[misc]  # made at run time
    if NoneType in arguments:
        return Union[translated(arguments[0]), None]  # noqa: UP007  # the same
    if attrs.has(hint):
        short = short_field(hint)
        bare = [translated(_present(short.type))] if short else []
        forms: Any = (model(hint), *bare)
        return Union[forms]  # noqa: UP007  # of types made at run time
    if origin is Literal:
        return hint
    return {Extra: dict[str, Any], datetime.time: time}.get(hint, hint)


def _present(hint: Any) -> Any:
    return get_args(hint)[0] if NoneType in get_args(hint) else hint


def _default(field: Any, required: Any) -> Any:
    if is_required(field):
        return required
    is_made = isinstance(field.default, attrs.Factory)  # type: ignore[arg-type]  # a class
    return None if is_made else field.default
