"""What a type hint stands for: whether a value is right for it, and what is wrong with one."""

import datetime
import math
import re
from collections.abc import Callable
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from journeykit.errors import Problem, nearest
from journeykit.model.constraints import (
    Between,
    Matching,
    NonBlank,
    RefersTo,
    article,
    either,
    shown,
)
from journeykit.model.values import MAX_EXTRA_DEPTH, Extra, is_json

Fit = Callable[[Any], bool]
"""Takes a value; says whether it is right."""
Check = Callable[[Any, str], Problem | None]
"""Takes a value and its path; returns what is wrong, or None."""


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
    return _PLAIN[hint][0] if hint in _PLAIN else f"{article(hint.__name__)} {hint.__name__}"


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
