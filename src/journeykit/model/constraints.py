"""Constraints that a type can carry, and the check that a type hint stands for.

A constraint is written once, in the annotation of a field. The validators of the model, the
reader of documents and the schema all derive from it.
"""

import datetime
import math
import re
import reprlib
from collections.abc import Callable, Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import attrs

from journeykit.errors import ModelError, Problem, nearest
from journeykit.model.values import (
    MAX_EXTRA_DEPTH,
    MAX_INTEGER_BITS,
    SURROGATES,
    Extra,
    is_json,
)

Check = Callable[[Any, str], Problem | None]
"""Takes a value and its path; returns what is wrong, or None."""

MAX_SHOWN = 60
_brief = reprlib.Repr().repr  # bounded in size and depth, and safe where a `repr` fails


@attrs.frozen
class Between:
    """A number from ``low`` to ``high``, both included."""

    low: int
    high: int

    @property
    def range(self) -> str:
        """The bounds in words, to end a sentence."""
        return f"from {self.low} to {self.high}"


@attrs.frozen
class Matching:
    """A text that matches ``pattern`` as a whole; ``says`` describes it to a person."""

    pattern: str
    says: str


@attrs.frozen
class NonBlank:
    """A text with at least one visible character."""


Text = Annotated[str, NonBlank()]


@attrs.frozen
class RefersTo:
    """The id of an entity of one of these kinds."""

    kinds: tuple[str, ...]


def shown(value: object) -> str:
    """Return a value as a short, quoted text on one line for an error message."""
    match value:
        case None:
            return "nothing"
        case bool():
            return str(value).lower()
        case int() if value.bit_length() > MAX_INTEGER_BITS:
            return f"a number of {value.bit_length()} bits"
        case str():
            text = f"'{value[:MAX_SHOWN]}'"
        case Mapping():
            text = _brief(dict(value))
        case _:
            text = _brief(value)
    text = "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
    return text if len(text) <= MAX_SHOWN else text[: MAX_SHOWN - 1] + "…"


def check_for(hint: Any) -> Check:
    """Return the check that a type hint stands for.

    Raises:
        TypeError: The hint is of a kind that the model does not use.
    """
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _constrained(arguments[0], arguments[1:])
    if origin is Literal:
        return _one_of(arguments)
    if origin in (Union, UnionType):
        return _optional(arguments)
    if origin is tuple:
        return _each(check_for(arguments[0]))
    if isinstance(hint, type):
        return _instance(hint)
    message = f"the model has no check for {hint!r}"
    raise TypeError(message)


def first_problem(hint: Any, value: object, path: str = "") -> None:
    """Raise the problem that a value has with a type hint, if any.

    Raises:
        ModelError: The value does not fit.
    """
    problem = check_for(hint)(value, path)
    if problem is not None:
        raise ModelError([problem])


def checked(cls: type, fields: list["attrs.Attribute[Any]"]) -> list["attrs.Attribute[Any]"]:
    """Add to every field of an attrs class the check of its type (a ``field_transformer``)."""
    return [_with_check(field) for field in fields]


def _with_check(field: "attrs.Attribute[Any]") -> "attrs.Attribute[Any]":
    if getattr(field, "inherited", False) or not field.init:  # absent from the stubs of attrs
        return field
    return _placed(field).evolve(validator=_validator(field))


def _placed(field: "attrs.Attribute[Any]") -> "attrs.Attribute[Any]":
    """Let the problems of what a converter builds start with the name of the field."""
    convert: Any = field.converter
    if convert is None:
        return field

    def converted(value: Any) -> Any:
        try:
            return convert(value)
        except ModelError as error:
            raise ModelError(problem.below(field.name) for problem in error.problems) from error

    return field.evolve(converter=converted)


def _validator(field: "attrs.Attribute[Any]") -> Any:
    check, default = check_for(field.type), field.default

    def validate(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if value is default:  # most fields of most entities: not worth the time of a check
            return
        problem = check(value, attribute.name)
        if problem is not None:
            raise ModelError([problem])

    own = field.validator
    return attrs.validators.and_(validate, own) if own else validate


def _instance(kind: type) -> Check:
    says, accepts = _PLAIN.get(kind, (f"{_article(kind.__name__)} {kind.__name__}", None))
    accepts = accepts or (lambda value: isinstance(value, kind))

    def check(value: Any, path: str) -> Problem | None:
        return None if accepts(value) else Problem(path, says, shown(value))

    return check


def _article(noun: str) -> str:
    return "an" if noun[:1] in "AEIOU" else "a"


def _is_text(value: object) -> bool:
    return isinstance(value, str) and not SURROGATES.search(value)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object) -> bool:
    return _is_whole(value) or (isinstance(value, float) and math.isfinite(value))


def _is_date(value: object) -> bool:
    return isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)


def _is_clock_time(value: object) -> bool:
    if not isinstance(value, datetime.time):
        return False
    return value.tzinfo is None and not value.second and not value.microsecond


_PLAIN: dict[type, tuple[str, Callable[[Any], bool]]] = {
    str: ("a text", _is_text),
    int: ("a whole number", _is_whole),
    float: ("a number", _is_number),
    bool: ("true or false", lambda value: isinstance(value, bool)),
    datetime.date: ("a date such as 2026-09-14", _is_date),
    datetime.time: ("a time of day such as 07:30", _is_clock_time),
    Extra: (
        f"a mapping of names to texts, numbers, lists and so on, {MAX_EXTRA_DEPTH} levels at most",
        lambda value: isinstance(value, Extra) and is_json(value),
    ),
}


def _constrained(inner: Any, constraints: tuple[object, ...]) -> Check:
    check = check_for(inner)
    says = _PLAIN[inner][0] if inner in _PLAIN else ""
    for constraint in constraints:
        check = _and(check, says, constraint)
    return check


def _and(check: Check, says: str, constraint: object) -> Check:
    wanted, accepts = _requirement(says, constraint)

    def both(value: Any, path: str) -> Problem | None:
        if check(value, path) is None and accepts(value):
            return None
        return Problem(path, wanted, shown(value))

    return both


def _requirement(says: str, constraint: object) -> tuple[str, Callable[[Any], bool]]:
    match constraint:
        case Between(low, high):
            return f"{says} {constraint.range}", lambda value: low <= value <= high
        case Matching(pattern, wanted):
            matches = re.compile(pattern).fullmatch
            return wanted, lambda value: matches(value) is not None
        case NonBlank():
            return "a text that is not empty", lambda value: bool(value.strip())
        case RefersTo(kinds):
            return f"the id of {either(kinds)}", lambda value: bool(value.strip())
    message = f"unknown constraint {constraint!r}"
    raise TypeError(message)


_NOUNS = {"evidence": "piece of evidence"}


def either(kinds: tuple[str, ...]) -> str:
    """Return kinds of entity as "a need or a barrier"."""
    names = [_NOUNS.get(kind, kind.replace("_", " ")) for kind in kinds]
    return " or ".join(f"{_article(name.upper())} {name}" for name in names)


def _one_of(values: tuple[Any, ...]) -> Check:
    says = "one of " + ", ".join(map(str, values))

    def check(value: Any, path: str) -> Problem | None:
        if isinstance(value, str) and value in values:
            return None
        hint = nearest(value, values) if isinstance(value, str) else ""
        return Problem(path, says, shown(value), hint)

    return check


def _optional(arguments: tuple[Any, ...]) -> Check:
    [inner] = [argument for argument in arguments if argument is not NoneType]
    check = check_for(inner)
    return lambda value, path: None if value is None else check(value, path)


def _each(check: Check) -> Check:
    def check_all(value: Any, path: str) -> Problem | None:
        if not isinstance(value, tuple):
            return Problem(path, "a list", shown(value))
        found = (check(item, f"{path}[{index}]") for index, item in enumerate(value))
        return next((problem for problem in found if problem), None)

    return check_all
