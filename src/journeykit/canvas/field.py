"""What a canvas is made of: fields to fill, in forms and in tables."""

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

import attrs

Kind: TypeAlias = Literal[
    "age",
    "answers",
    "channel",
    "channels",
    "choice",
    "choices",
    "count",
    "date",
    "feeling",
    "link",
    "names",
    "scale",
    "share",
    "sources",
    "stage",
    "text",
    "texts",
    "time",
]
"""How an entry is read, and written where a project is there already.

- ``text`` is one text, ``texts`` one a line, ``names`` several with commas between;
- ``choice`` and ``choices`` are words of a vocabulary, ``scale`` words for its numbers;
- ``feeling`` is a word of the scale of emotions, a word of one's own, or both;
- ``answers`` are texts that become propositions, ``sources`` titles of evidence.
"""
SheetKind: TypeAlias = Literal["brand", "persona", "day", "journey", "evidence"]


@attrs.frozen
class Field:
    """Something to fill.

    Attributes:
        name: What the catalogue calls it: ``canvas.field.NAME`` and ``canvas.hint.NAME``.
        path: Where it belongs in the model, from the entity that its sheet or row is about.
        kind: How it is read.
        vocabulary: The words to choose from, if there are any.
        rows: How many rows it has in a form.
        width: How wide its column is in a table, in characters.
        fixed: What else is known of the things that it names.
    """

    name: str
    path: str
    kind: Kind = "text"
    vocabulary: str = ""
    rows: int = 1
    width: int = 20
    fixed: Mapping[str, str] = attrs.field(factory=dict)

    @property
    def steps(self) -> tuple[str, ...]:
        """The path, field by field."""
        return tuple(self.path.split("."))


@attrs.frozen
class Section:
    """Fields of a form that belong together; ``canvas.section.NAME`` is its heading."""

    name: str
    fields: tuple[Field, ...]


@attrs.frozen
class Form:
    """A sheet with a field on each row.

    Attributes:
        kind: What it is about.
        sections: Its fields, in order.
    """

    kind: SheetKind
    sections: tuple[Section, ...]

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields, in order."""
        return tuple(field for section in self.sections for field in section.fields)


@attrs.frozen
class Table:
    """A sheet with a field in each column.

    Attributes:
        kind: What it is about.
        columns: Its fields, in order.
        heads: Fields that stand above the table, once.
    """

    kind: SheetKind
    columns: tuple[Field, ...]
    heads: tuple[Field, ...] = ()

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields, those above the table first."""
        return (*self.heads, *self.columns)

    def column(self, name: str) -> Field:
        """Return the field of a name.

        Raises:
            KeyError: There is none.
        """
        for field in self.columns:
            if field.name == name:
                return field
        raise KeyError(name)


Plan: TypeAlias = Form | Table


def vocabularies(plans: Mapping[SheetKind, Plan]) -> Iterator[str]:
    """Iterate over the vocabularies that fields choose from, each once."""
    fields = (field for plan in plans.values() for field in plan.fields)
    yield from dict.fromkeys(field.vocabulary for field in fields if field.vocabulary)
