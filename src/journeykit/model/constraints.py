"""Constraints that a type can carry, and what a type hint stands for.

A constraint is written once, in the annotation of a field. The checks of the model, both readers
of documents and the schema all derive from it: `fits_for` says whether a value is right, and
`check_for` says what is wrong with it.
"""

import datetime
import math
import re
import reprlib
from collections.abc import Callable, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, ClassVar, Literal, Union, get_args, get_origin

import attrs

from journeykit.errors import ModelError, Problem, nearest
from journeykit.model.values import (
    MAX_EXTRA_DEPTH,
    MAX_INTEGER_BITS,
    Extra,
    is_json,
)

Fit = Callable[[Any], bool]
"""Takes a value; says whether it is right."""
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
    """A text with at least one visible character.

    Control characters, format characters and white space are not visible.
    """

    pattern: ClassVar[str] = (
        r"[^\s\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
        r"\ufeff\ufff9-\ufffb]"
    )
    """What it has to contain, to Python and to JSON Schema alike."""


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


@cache
def fits_for(hint: Any) -> Fit:
    """Return the test that a type hint stands for.

    Raises:
        TypeError: The hint is of a kind that the model does not use.
    """
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        kind, *constraints = arguments
        [fits] = [_fits(kind, constraint) for constraint in constraints]
        return fits
    if origin is Literal:
        return _fits_one_of(arguments)
    if origin in (Union, UnionType):
        return _fits_or_none(fits_for(_present(arguments)))
    if origin is tuple:
        return _fits_each(fits_for(arguments[0]))
    if isinstance(hint, type):
        return _PLAIN[hint][1] if hint in _PLAIN else lambda value: isinstance(value, hint)
    message = f"the model has no check for {hint!r}"
    raise TypeError(message)


@cache
def check_for(hint: Any) -> Check:
    """Return the check that a type hint stands for.

    Raises:
        TypeError: The hint is of a kind that the model does not use.
    """
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _check_present(check_for(_present(arguments)))
    if origin is tuple:
        return _check_each(check_for(arguments[0]))
    fits, says = fits_for(hint), wanted(hint)
    vocabulary = arguments if origin is Literal else ()

    def check(value: Any, path: str) -> Problem | None:
        if fits(value):
            return None
        hint = nearest(value, vocabulary) if vocabulary and isinstance(value, str) else ""
        return Problem(path, says, shown(value), hint)

    return check


def wanted(hint: Any) -> str:
    """Return what a type hint without parts stands for, as the end of "expected …"."""
    arguments = get_args(hint)
    if get_origin(hint) is Literal:
        return "one of " + ", ".join(map(str, arguments))
    if get_origin(hint) is Annotated:
        kind, constraint = arguments
        return _wanted(_PLAIN[kind][0], constraint)
    return _PLAIN[hint][0] if hint in _PLAIN else f"{_article(hint.__name__)} {hint.__name__}"


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


def _article(noun: str) -> str:
    return "an" if noun[:1] in "AEIOU" else "a"


def _is_text(value: object) -> bool:
    return isinstance(value, str) and (value.isascii() or _has_no_surrogates(value))


def _has_no_surrogates(value: str) -> bool:
    try:
        value.encode()  # many times faster than a search
    except UnicodeEncodeError:
        return False
    return True


def _is_visible(value: object) -> bool:
    if not isinstance(value, str) or not ("!" <= value < "\x7f" or _VISIBLE.search(value)):
        return False  # a text between both is visible at once: it begins with a character of ASCII
    if value.isascii():
        return True
    try:  # as `_has_no_surrogates` does; most texts come this way, and a call takes its time
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


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


_VISIBLE = re.compile(NonBlank.pattern)
_PLAIN: dict[type, tuple[str, Fit]] = {
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


def _fits(kind: type, constraint: object) -> Fit:
    match constraint:
        case Between(low, high):
            return _fits_between((int, float) if kind is float else (int,), low, high)
        case Matching(pattern):
            return _fits_pattern(pattern)
        case NonBlank() | RefersTo():
            return _is_visible
    message = f"unknown constraint {constraint!r}"
    raise TypeError(message)


def _fits_between(kinds: tuple[type[float], ...], low: int, high: int) -> Fit:
    def fits(value: Any) -> bool:
        return isinstance(value, kinds) and low <= value <= high and not isinstance(value, bool)

    return fits


def _fits_pattern(pattern: str) -> Fit:
    matches = re.compile(pattern).fullmatch

    def fits(value: Any) -> bool:
        if not isinstance(value, str) or matches(value) is None:
            return False
        return value.isascii() or _has_no_surrogates(value)

    return fits


def _wanted(kind: str, constraint: object) -> str:
    match constraint:
        case Between():
            return f"{kind} {constraint.range}"
        case Matching(says=says):
            return says
        case RefersTo(kinds):
            return f"the id of {either(kinds)}"
    return "a text that is not empty"


def _fits_one_of(values: tuple[Any, ...]) -> Fit:
    vocabulary = frozenset(values)
    return lambda value: isinstance(value, str) and value in vocabulary


def _fits_or_none(fits: Fit) -> Fit:
    return lambda value: value is None or fits(value)


def _fits_each(fits: Fit) -> Fit:
    return lambda value: isinstance(value, tuple) and all(map(fits, value))


def _present(arguments: tuple[Any, ...]) -> Any:
    """The one type of an optional field."""
    [inner] = [argument for argument in arguments if argument is not NoneType]
    return inner


def _check_present(check: Check) -> Check:
    return lambda value, path: None if value is None else check(value, path)


def _check_each(check: Check) -> Check:
    def check_all(value: Any, path: str) -> Problem | None:
        if not isinstance(value, tuple):
            return Problem(path, "a list", shown(value))
        found = (check(item, f"{path}[{index}]") for index, item in enumerate(value))
        return next((problem for problem in found if problem), None)

    return check_all


_MAX_NAMED_KINDS = 6
_NOUNS = {"evidence": "piece of evidence"}


def either(kinds: tuple[str, ...]) -> str:
    """Return kinds of entity as "a need or a barrier"; a great many as "something on the map"."""
    if len(kinds) > _MAX_NAMED_KINDS:
        return "something on the map"
    names = [_NOUNS.get(kind, kind.replace("_", " ")) for kind in kinds]
    *first, last = (f"{_article(name.upper())} {name}" for name in names)
    return f"{', '.join(first)} or {last}" if first else last
