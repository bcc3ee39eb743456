"""From entries to values of the model's types, whatever a spreadsheet program made of them."""

import datetime
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, get_args, get_origin

import attrs

from journeykit.importers.canvas.clocks import clock_of, clock_text
from journeykit.importers.canvas.entry import Entry
from journeykit.importers.canvas.figures import date_of
from journeykit.importers.draft import Placed
from journeykit.importers.notice import Notice
from journeykit.model.index import referred
from journeykit.model.scales import Language
from journeykit.model.values import Extra
from journeykit.spreadsheet.tables import Column, OwnWords, lines_of, text_of, words_of
from journeykit.spreadsheet.tables.words import folded
from journeykit.wording import message

_PLAIN_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?")
_SPACED = re.compile(r"[\s\u00a0\u202f\u2009'’]+(?=\d{3}\b)")
_THOUSANDS = re.compile(r"-?\d{1,3}(,\d{3})+")
_SEVERAL = re.compile(r"\s*[,;]\s*")
_YES = frozenset({"yes", "oui", "true", "vrai", "x", "1"})
_NO = frozenset({"no", "non", "false", "faux", "0"})


class Read(NamedTuple):
    """A value, and whether to say what it was read as."""

    value: Any
    is_said: bool = False


@attrs.frozen
class Names:
    """What people call the entities of the sheets, for references by name.

    Attributes:
        ids: The ids of each kind.
        by_name: The ids that a name, folded, may mean, by kind.
    """

    ids: Mapping[str, frozenset[str]]
    by_name: Mapping[str, Mapping[str, frozenset[str]]]

    def meant(self, text: str, kinds: Iterable[str]) -> str | None:
        """Return the id that a name means; None where it is an id, or means none or several."""
        each = tuple(kinds)
        if any(text in self.ids.get(kind, ()) for kind in each):
            return None
        said = folded(text)
        found = {i for kind in each for i in self.by_name.get(kind, {}).get(said, ())}
        return next(iter(found)) if len(found) == 1 else None


@attrs.frozen
class Reader:
    """Reads entries.

    Attributes:
        own: What the sheets add to the vocabularies.
        names: What people call entities.
        language: How ambiguous dates and numbers are read.
        notices: Where what was read as something else is said.
    """

    own: OwnWords
    names: Names
    language: Language
    notices: list[Notice]

    def value(self, column: Column, entry: Entry) -> Any:
        """Return what an entry says: placed values, in a list where there may be several."""
        if column.many:
            return [self._placed(entry, read, said) for said, read in self._several(column, entry)]
        read = self._one(column, entry)
        return self._placed(entry, read, entry.text)

    def _placed(self, entry: Entry, read: Read, said: str) -> Placed:
        if read.is_said:
            value = read.value if isinstance(read.value, str) else f"{read.value:g}"
            what = message("tables.read_as", value=value)
            self.notices.append(Notice("read_as", entry.spot, said, what))
        return Placed(read.value, entry.spot, said)

    def _several(self, column: Column, entry: Entry) -> Iterator[tuple[str, Read]]:
        text = entry.value if isinstance(entry.value, str) else entry.text
        names_ids = words_of(column.hint) is not None or bool(referred(column.hint))
        for line in lines_of(text):
            whole = self._named(column, line)
            if not names_ids or whole.value != line or not _SEVERAL.search(line):
                yield line, whole
                continue
            for part in filter(None, _SEVERAL.split(line)):
                yield part, self._named(column, part)

    def _one(self, column: Column, entry: Entry) -> Read:
        read = _READERS.get(_plain_type(column.hint))
        if read is not None and column.hint is not bool:
            return read(entry, self.language)
        text = text_of(entry.value) if isinstance(entry.value, str) else _text(entry)
        return _yes_or_no(text) if column.hint is bool else self._named(column, text)

    def _named(self, column: Column, text: str) -> Read:
        """Return an id for a word of a vocabulary or a name, and other texts as they stand."""
        words = words_of(column.hint)
        if words is not None:
            return Read(self.own.meant(words, text) or text)
        kinds = referred(column.hint)
        meant = self.names.meant(text, kinds) if kinds else None
        return Read(text) if meant is None else Read(meant, is_said=True)


def _plain_type(hint: Any) -> Any:
    """Return the plain type of an annotation; a text where it is a word of a vocabulary."""
    inner = get_args(hint)[0] if hasattr(hint, "__metadata__") else hint
    return str if get_origin(inner) is not None else inner


def _text(entry: Entry) -> str:
    value = entry.value
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        return value.date().isoformat()
    return entry.text


def _yes_or_no(text: str) -> Read:
    said = folded(text)
    return Read(True if said in _YES else False if said in _NO else text)


def number_in(entry: Entry, language: Language) -> Read:
    """Return a number, which French programs and people write with a comma."""
    value = entry.value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Read(_whole(value))
    text = entry.text.replace("−", "-")
    if _PLAIN_NUMBER.fullmatch(text):
        return Read(_whole(float(text)))
    found = _number_as_written(text, language)
    return Read(text) if found is None else Read(found, is_said=True)


def _number_as_written(text: str, language: Language) -> float | None:
    is_percent = text.endswith("%")
    digits = _SPACED.sub("", text.removesuffix("%").strip().removeprefix("+"))
    if "," in digits and "." in digits:
        group = "," if digits.rindex(".") > digits.rindex(",") else "."
        digits = digits.replace(group, "")
    elif language == "en" and _THOUSANDS.fullmatch(digits):
        digits = digits.replace(",", "")
    digits = digits.replace(",", ".")
    if not _PLAIN_NUMBER.fullmatch(digits):
        return None
    return _whole(float(digits) / 100 if is_percent else float(digits))


def _whole(value: float) -> float:
    return int(value) if float(value).is_integer() else value


def time_in(entry: Entry, _: Language) -> Read:
    """Return a time of day, as ``07:30``; a text that is none stays, for the model to refuse."""
    found = clock_of(entry.value)
    if found is None or found.end is not None:
        return Read(entry.text)
    return Read(clock_text(found.start), is_said=not found.is_exact)


def date_in(entry: Entry, language: Language) -> Read:
    """Return a date, as ``2026-09-14``; a text that is none stays, for the model to refuse."""
    found = date_of(entry, day_first=language == "fr")
    if found is None:
        return Read(entry.text)
    is_written = isinstance(entry.value, str) and entry.text != found.value
    return Read(found.value, is_said=is_written)


def own_data_in(entry: Entry, _: Language) -> Read:
    """Return a user's own data; a text that is no JSON stays one, for the model to refuse."""
    try:
        return Read(json.loads(entry.text))
    except (ValueError, RecursionError):
        return Read(entry.text)


_READERS: Mapping[Any, Callable[[Entry, Language], Read]] = {
    int: number_in,
    float: number_in,
    datetime.time: time_in,
    datetime.date: date_in,
    Extra: own_data_in,
}
