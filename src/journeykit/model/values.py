"""What the fields of the model accept from Python, and how they keep it.

Each converter leaves what it does not understand as it is: the check of the field, which runs
next, then says what is wrong with it.
"""

import datetime
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar, cast

Item = TypeVar("Item")

SURROGATES = re.compile("[\ud800-\udfff]")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")


def as_tuple(values: Iterable[Item]) -> tuple[Item, ...]:
    """Return a list or another iterable as a tuple; a text is not a list of letters."""
    if isinstance(values, str | bytes | Mapping) or not isinstance(values, Iterable):
        return cast("tuple[Item, ...]", values)
    return tuple(values)


def as_start(value: datetime.time | str) -> datetime.time:
    """Return ``7:30`` or ``07:30`` as a time of day."""
    return cast("datetime.time", _clock_time(value))


def as_end(value: datetime.time | str) -> datetime.time:
    """Return a time of day; ``24:00`` means midnight at the end of the day."""
    return datetime.time() if value == "24:00" else as_start(value)


def as_date(value: datetime.date | str | None) -> datetime.date | None:
    """Return a date in the form ``2026-09-14`` as a date."""
    if not isinstance(value, str):
        return value
    try:
        return datetime.datetime.strptime(value, "%Y-%m-%d").date()  # noqa: DTZ007 (a day, no clock)
    except ValueError:
        return cast("datetime.date", value)


def _clock_time(value: object) -> object:
    match = _CLOCK.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return value
    hour, minute = map(int, match.groups())
    return datetime.time(hour, minute) if hour < 24 and minute < 60 else value


class Extra(Mapping[str, object]):
    """A mapping that cannot change: lists inside are kept as tuples, mappings as `Extra`."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, object] | None = None) -> None:
        """Freeze ``items``, however deep."""
        self._items = {key: _frozen(value) for key, value in (items or {}).items()}

    def __getitem__(self, key: str) -> object:
        """Return the value of a key."""
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the keys, in the order given."""
        return iter(self._items)

    def __len__(self) -> int:
        """Return the number of keys."""
        return len(self._items)

    def __repr__(self) -> str:
        """Show it as the mapping that it is."""
        return f"Extra({self._items!r})"


def as_extra(value: Mapping[str, object]) -> Extra:
    """Return a mapping of the user's own data, frozen."""
    if isinstance(value, Extra):
        return value
    return Extra(value) if isinstance(value, Mapping) else cast("Extra", value)  # type: ignore[redundant-expr]  # bad input


def is_json(value: object) -> bool:
    """Say whether a frozen value can be written as JSON: texts as keys, finite numbers."""
    if isinstance(value, Mapping):
        return all(isinstance(key, str) and is_json(key) for key in value) and all(
            map(is_json, value.values())
        )
    if isinstance(value, tuple):
        return all(map(is_json, value))
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, str):
        return not SURROGATES.search(value)
    return value is None or isinstance(value, int)


def _frozen(value: object) -> object:
    if isinstance(value, Mapping):
        return as_extra(value)
    if isinstance(value, list | tuple):
        return tuple(map(_frozen, value))
    return value
