"""Classes of attrs that convert and check their fields as the annotations say."""

from collections.abc import Callable
from functools import cache
from typing import Any

import attrs

from journeykit.errors import ModelError
from journeykit.model.fits import Check, check_for


def checked(cls: type, fields: list["attrs.Attribute[Any]"]) -> list["attrs.Attribute[Any]"]:
    """Let an attrs class convert and check its fields in one loop (a ``field_transformer``).

    attrs would compile a line for each converter and each validator of each class, and
    `import journeykit` would take half as long again. Instead, a single validator on the first
    field, which subclasses inherit, goes through all fields once they are set: by then most have
    their default and need nothing. Validators that a class writes itself run after it.
    """
    fields = [field if _is_inherited(field) else _without_converter(field) for field in fields]
    first, *others = fields
    if _is_inherited(first):
        return fields
    if first.validator is not None:
        raise TypeError(f"{cls.__name__}: the first field cannot have a validator of its own")
    return [first.evolve(validator=_settle), *others]


def converter_of(field: "attrs.Attribute[Any]") -> Callable[[Any], Any] | None:
    """Return what converts the values of a field of a `checked` class, if anything does."""
    convert: Callable[[Any], Any] | None = field.metadata.get(_CONVERTER)
    return convert


def own_validators(cls: Any) -> tuple[tuple["attrs.Attribute[Any]", Any], ...]:
    """Return the fields of a `checked` class that have validators beside the checks, with these."""
    fields = attrs.fields(cls)
    return tuple((f, f.validator) for f in fields if f.validator not in (None, _settle))


_CONVERTER = "converter"


def _is_inherited(field: "attrs.Attribute[Any]") -> bool:
    return getattr(field, "inherited", False)  # absent from the stubs of attrs


def _without_converter(field: "attrs.Attribute[Any]") -> "attrs.Attribute[Any]":
    if field.converter is None:
        return field
    return field.evolve(converter=None, metadata={**field.metadata, _CONVERTER: field.converter})


def _settle(instance: Any, _: "attrs.Attribute[Any]", __: object) -> None:
    """Convert and check the fields of an instance that have not just their default."""
    cls: Any = type(instance)
    for name, default, convert, check in _rules_of(cls):
        value = getattr(instance, name)
        if value is default:
            continue
        if convert is not None:
            value = _converted(convert, value, name)
            object.__setattr__(instance, name, value)
        problem = check(value, name)
        if problem is not None:
            raise ModelError([problem])


def _converted(convert: Callable[[Any], Any], value: Any, name: str) -> Any:
    try:
        return convert(value)
    except ModelError as error:  # of the entities that a converter builds
        raise ModelError(problem.below(name) for problem in error.problems) from error


@cache
def _rules_of(cls: Any) -> tuple[tuple[str, Any, Callable[[Any], Any] | None, Check], ...]:
    fields = [field for field in attrs.fields(cls) if field.init]
    return tuple(
        (field.name, field.default, converter_of(field), check_for(field.type)) for field in fields
    )
