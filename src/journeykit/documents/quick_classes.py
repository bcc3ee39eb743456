"""Functions that read one class of the model each, generated from its fields.

A loop over fields asks at every step what to do. A function that was written for its class knows,
and takes half the time; it is what attrs and cattrs do, too. For a class with a text and an
optional list of entities it reads::

    def read(value):
        if value.__class__ is tuple:
            stated = dict(value)
            if len(stated) < len(value):
                raise doubt
        else:
            stated = opened(value)
        made = new(Draft)
        known = 0
        item = stated["title"]
        made.title = item if fits_title(item) else read_title(item)
        known += 1
        if "needs" in stated:
            made.needs = read_needs(stated["needs"])
            known += 1
        else:
            made.needs = default_needs
        if known < len(stated):
            raise doubt
        made.__class__ = Final
        settle(made)
        return made
"""

from collections.abc import Callable, Iterator
from typing import Any

import attrs

from journeykit.documents.drafts import draft_of, rules_of
from journeykit.model.fits import Fit
from journeykit.model.sameness import default_of

Reader = Callable[[Any], Any]
"""Takes a plain value; returns the value of the model, or raises an error."""


@attrs.frozen
class FieldReader:
    """How to read a field.

    Attributes:
        field: The field of an attrs class.
        read: Reads what is not kept as it is.
        fits: Says of a plain value whether it is kept.
        words: The texts that are kept, where these are few.
    """

    field: "attrs.Attribute[Any]"
    read: Reader
    fits: Fit | None = None
    words: frozenset[str] | None = None


def class_reader(
    cls: Any, fields: list[FieldReader], opened: Reader, doubt: type[Exception]
) -> Reader:
    """Return what reads the values of a class.

    Args:
        cls: An attrs class with slots, frozen.
        fields: How to read those of its fields that a document may state.
        opened: Turns a plain value other than a tuple of pairs into the dict of what is stated.
        doubt: What to raise where keys are repeated, or are no fields.

    Returns:
        A function that raises what the others raise, a `KeyError` for a required field that is
        left out, or a `TypeError` for a list in place of a word.
    """
    readers = {reader.field.name: reader for reader in fields}
    every = [field for field in attrs.fields(cls) if field.init]
    lines = [
        "def read(value):",
        "    if value.__class__ is tuple:",
        "        stated = dict(value)",
        "        if len(stated) < len(value):",
        "            raise doubt",
        "    else:",
        "        stated = opened(value)",
        "    made = new(Draft)",
        "    known = 0",
        *(line for field in every for line in _lines(field, readers.get(field.name))),
        "    if known < len(stated):",
        "        raise doubt",
        "    made.__class__ = Final",
        "    settle(made)",
        "    return made",
    ]
    namespace = {
        "new": object.__new__,
        "opened": opened,
        "doubt": doubt,
        "Draft": draft_of(cls),
        "Final": cls,
        "settle": rules_of(cls),
        **{f"default_{field.name}": default_of(field) for field in every},
        **{f"fits_{name}": reader.fits for name, reader in readers.items()},
        **{f"words_{name}": reader.words for name, reader in readers.items()},
        **{f"read_{name}": reader.read for name, reader in readers.items()},
    }
    exec("\n".join(lines), namespace)  # noqa: S102  # names of fields are all that goes in
    read: Reader = namespace["read"]
    return read


def _lines(field: "attrs.Attribute[Any]", reader: FieldReader | None) -> Iterator[str]:
    name = field.name
    if reader is None:
        yield f"    made.{name} = default_{name}"
    elif field.default is attrs.NOTHING:
        yield from _stated_lines(reader, "    ")
    else:
        yield f"    if '{name}' in stated:"
        yield from _stated_lines(reader, "        ")
        yield "    else:"
        yield f"        made.{name} = default_{name}"


def _stated_lines(reader: FieldReader, indent: str) -> Iterator[str]:
    name = reader.field.name
    if reader.fits is None:
        yield f"{indent}made.{name} = read_{name}(stated['{name}'])"
    else:
        is_kept = f"fits_{name}(item)" if reader.words is None else f"item in words_{name}"
        yield f"{indent}item = stated['{name}']"
        yield f"{indent}made.{name} = item if {is_kept} else read_{name}(item)"
    yield f"{indent}known += 1"
