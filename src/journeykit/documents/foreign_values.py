"""Values of other projects' classes as plain values, and strictly back."""

import datetime
from collections.abc import Iterator, Mapping
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin

import attrs

from journeykit.documents.bare_values import list_remedy, short_field
from journeykit.documents.finding import Finding, Steps, steps_of
from journeykit.documents.json_schema.classes import held, is_required, keys, name_in_words
from journeykit.documents.json_schema.hints import admitted
from journeykit.errors import ModelError, UsageError, nearest
from journeykit.model.constraints import shown
from journeykit.model.fits import check_for
from journeykit.model.values import Extra, as_date, as_extra, as_start

_CONVERTERS: Mapping[Any, Any] = {
    datetime.date: as_date,
    datetime.time: as_start,
    Extra: as_extra,
}
_KNOWN = (
    "str, int, float, bool, date, time, Extra, Literal[…], X | None, tuple[X, …], attrs classes"
)


def read_value(cls: Any, value: object) -> tuple[Any, tuple[Finding, ...]]:
    """Build a value of an attrs class from plain values, without any conversion or guess.

    Returns:
        The value and no findings, or None and everything that is wrong.

    Raises:
        UsageError: The class has a field that no document can hold.
    """
    check_class(cls)
    reader = _Reader()
    built = reader.read(cls, value, ())
    return (None, tuple(reader.findings)) if reader.findings else (built, ())


def plain_value(value: Any) -> Any:
    """Return a value as texts, numbers, booleans, None, lists and dicts, without its defaults."""
    if attrs.has(type(value)):
        return {name: plain_value(stated) for name, stated in _stated(value)}
    match value:
        case tuple():
            return [plain_value(item) for item in value]
        case datetime.time():
            return f"{value:%H:%M}"
        case datetime.date():
            return value.isoformat()
    return value


def _stated(value: Any) -> Iterator[tuple[str, Any]]:
    for field in keys(type(value)):
        stated = getattr(value, field.name)
        if stated != _default(field):
            yield field.name, stated


def _default(field: "attrs.Attribute[Any]") -> Any:
    made: Any = field.default
    if not isinstance(made, attrs.Factory):  # type: ignore[arg-type]  # a class
        return made
    return attrs.NOTHING if made.takes_self else made.factory()


@cache
def check_class(cls: Any) -> None:
    """Refuse a class that documents cannot hold, and resolve its annotations if they are texts.

    Raises:
        UsageError: It is no attrs class, or one of its fields is of an unknown type.
    """
    _check_class(cls, set())


def _check_class(cls: Any, seen: set[Any]) -> None:
    if cls in seen:
        return
    seen.add(cls)
    if not isinstance(cls, type) or not attrs.has(cls):
        raise UsageError(f"{cls!r} is no attrs class")
    try:
        attrs.resolve_types(cls)
    except NameError as error:
        raise UsageError(f"the annotations of {cls.__name__} do not resolve: {error}") from error
    for field in keys(cls):
        try:
            admitted(field.type, lambda inner: str(inner.__name__))
        except (TypeError, ValueError) as error:
            message = f"{cls.__name__}.{field.name}: no document holds {field.type}; use {_KNOWN}"
            raise UsageError(message) from error
        if inner := held(field.type):
            _check_class(inner, seen)


class _Reader:
    """Reads one value and collects what is wrong with it."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []

    def read(self, hint: Any, value: Any, steps: Steps) -> Any:
        if attrs.has(hint):
            return self._object(hint, value, steps)
        if get_origin(hint) is tuple:
            return self._list(get_args(hint)[0], value, steps)
        if NoneType in get_args(hint):
            [inner] = set(get_args(hint)) - {NoneType}
            return None if value is None else self.read(inner, value, steps)
        return self._leaf(hint, value, steps)

    def _leaf(self, hint: Any, value: Any, steps: Steps) -> Any:
        built = _CONVERTERS.get(hint, lambda given: given)(value)
        problem = check_for(hint)(built, "")
        if problem is not None:
            self._refuse(steps, problem.expected, value, problem.hint)
        return built

    def _list(self, hint: Any, value: Any, steps: Steps) -> Any:
        if not isinstance(value, list | tuple):
            self._refuse(steps, "a list", value, list_remedy(value))
            return None
        return tuple(self.read(hint, item, (*steps, index)) for index, item in enumerate(value))

    def _object(self, cls: Any, value: Any, steps: Steps) -> Any:
        if not isinstance(value, Mapping):
            field = short_field(cls)
            if field is None or value is None:
                self._refuse(steps, "a mapping", value)
                return None
            value = {field.name: value}
        before = len(self.findings)
        self._check_keys(cls, value, steps)
        stated = {
            str(field.alias): self.read(field.type, value[field.name], (*steps, field.name))
            for field in keys(cls)
            if field.name in value
        }
        return self._built(cls, stated, steps) if len(self.findings) == before else None

    def _check_keys(self, cls: Any, value: Mapping[Any, Any], steps: Steps) -> None:
        known = {field.name: is_required(field) for field in keys(cls)}
        kind = name_in_words(cls)
        for key in value:
            if key not in known:
                hint = nearest(key, known)
                self._refuse((*steps, key), f"a known key of the {kind}", key, hint)
        for name, required in known.items():
            if required and name not in value:
                self.findings.append(Finding(steps, f"the key '{name}' of the {kind}"))

    def _built(self, cls: Any, stated: dict[str, Any], steps: Steps) -> Any:
        """Let the class itself have the last word: its validators may be of any kind."""
        try:
            return cls(**stated)
        except ModelError as error:
            for problem in error.problems:
                place = steps + steps_of(problem.path)
                self.findings.append(Finding(place, problem.expected, problem.found, problem.hint))
        except (TypeError, ValueError) as error:
            expected = f"what {cls.__name__} admits"
            self._refuse(steps, expected, stated, str(error.args[0] if error.args else error))
        return None

    def _refuse(self, steps: Steps, expected: str, value: object, hint: str = "") -> None:
        self.findings.append(Finding(steps, expected, shown(value), hint))
