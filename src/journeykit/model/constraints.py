"""Constraints that the annotation of a field can carry, and how they are said.

A constraint is written once. The checks of the model (`fits`), both readers of documents and the
schema all derive from it.
"""

import reprlib
from collections.abc import Mapping
from typing import Annotated, ClassVar

import attrs

from journeykit.model.values import MAX_INTEGER_BITS

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


_MAX_NAMED_KINDS = 6
_NOUNS = {"evidence": "piece of evidence"}


def either(kinds: tuple[str, ...]) -> str:
    """Return kinds of entity as "a need or a barrier"; a great many as "something on the map"."""
    if len(kinds) > _MAX_NAMED_KINDS:
        return "something on the map"
    names = [_NOUNS.get(kind, kind.replace("_", " ")) for kind in kinds]
    *first, last = (f"{article(name)} {name}" for name in names)
    return f"{', '.join(first)} or {last}" if first else last


def article(noun: str) -> str:
    """Return the indefinite article of a noun."""
    return "an" if noun[:1].upper() in "AEIOU" else "a"
