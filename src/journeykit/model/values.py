"""What the fields of the model accept from Python, and how they keep it.

Each converter leaves what it does not understand as it is: the check of the field, which runs
next, then says what is wrong with it.
"""

import datetime
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import TypeVar, cast

Item = TypeVar("Item")

SURROGATES = re.compile("[\ud800-\udfff]")
MAX_EXTRA_DEPTH = 32
"""How deep lists and mappings may lie inside each other in a user's own data."""
MAX_INTEGER_BITS = 1024
"""Whole numbers stay within the range of a double, or other readers of JSON lose them."""
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def as_tuple(values: Iterable[Item]) -> tuple[Item, ...]:
    """Return a list or another iterable as a tuple; leave a text and a mapping as they are."""
    if isinstance(values, str | bytes | Mapping) or not isinstance(values, Iterable):
        return cast("tuple[Item, ...]", values)
    return tuple(values)


def as_texts(values: Iterable[str]) -> tuple[str, ...]:
    """Return texts as a tuple; a lone text is not a list of letters."""
    return as_tuple(values)  # of its own, since mypy cannot follow a generic converter


def as_start(value: datetime.time | str) -> datetime.time:
    """Return ``7:30`` or ``07:30`` as a time of day."""
    return cast("datetime.time", _clock_time(value))


def as_end(value: datetime.time | str) -> datetime.time:
    """Return a time of day; ``24:00`` means midnight at the end of the day."""
    return datetime.time() if value == "24:00" else as_start(value)


def as_date(value: datetime.date | str | None) -> datetime.date | None:
    """Return a date in the form ``2026-09-14`` as a date."""
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        return cast("datetime.date | None", value)
    try:
        return datetime.date.fromisoformat(value)
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
    given: object = value
    if isinstance(given, Mapping) and not isinstance(given, Extra):
        with suppress(RecursionError):  # a mapping that holds itself stays for the check to refuse
            return Extra(given)
    return cast("Extra", given)


def is_json(value: object, depth: int = MAX_EXTRA_DEPTH) -> bool:
    """Say whether a frozen value can be written as JSON that others read back.

    Keys are texts, numbers are finite and within the range of a double, and lists and mappings
    lie inside each other at most ``depth`` levels deep.
    """
    if isinstance(value, Extra):
        keys_fit = all(map(_is_key, value))
        return depth > 0 and keys_fit and all(is_json(item, depth - 1) for item in value.values())
    if isinstance(value, tuple):
        return depth > 0 and all(is_json(item, depth - 1) for item in value)
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, str):
        return not SURROGATES.search(value)
    return value is None or (isinstance(value, int) and value.bit_length() <= MAX_INTEGER_BITS)


def _is_key(key: object) -> bool:
    return isinstance(key, str) and not SURROGATES.search(key)


def _frozen(value: object) -> object:
    if isinstance(value, Mapping):
        return value if isinstance(value, Extra) else Extra(value)
    if isinstance(value, list | tuple):
        return tuple(map(_frozen, value))
    return value
