"""Which tables a project has, and their columns: derived from the classes of the model.

Whatever has an identity, or stands in a list, has a row of its own. A value without identity, such
as an emotion, takes columns of what it belongs to: ``emotion.valence``.
"""

from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from types import NoneType
from typing import Any, get_args, get_origin

import attrs

from journeykit.model import Entity, Project
from journeykit.model.place import kind_named
from journeykit.model.sameness import default_of

IN = "in"
"""The column that says which row this one belongs to."""
AS = "as"
"""The column that says as what, where that is not clear."""
ORDER = "order"
"""The column that says where this row stands among those that belong to the same."""
STRUCTURE = (IN, AS, ORDER)
ROOT = "project"


@attrs.frozen
class Column:
    """A field of an entity, or of a value in it.

    Attributes:
        path: The field, with the one around it where there is one.
        owner: The class that has the field.
        hint: The type of one value.
        many: Whether there may be several, a line each.
        default: What it is where the cell is empty.
    """

    path: tuple[str, ...]
    owner: type
    hint: Any
    many: bool
    default: Any

    @property
    def name(self) -> str:
        """The path, written with dots."""
        return ".".join(self.path)

    @property
    def is_shared(self) -> bool:
        """Whether every entity has it, beside the id and the evidence."""
        shared = {field.name for field in attrs.fields(Entity)} - {"id", "evidence"}
        return len(self.path) == 1 and self.name in shared


@attrs.frozen
class Holder:
    """Where the rows of a table may belong.

    Attributes:
        kind: The kind of what they belong to.
        path: The field that takes them.
        many: Whether it takes several.
    """

    kind: str
    path: tuple[str, ...]
    many: bool


@attrs.frozen
class Table:
    """A table: the entities of one kind.

    Attributes:
        kind: Their kind, such as ``touchpoint``.
        cls: Their class.
        columns: Their fields: the id, their own, then what all entities have.
        holders: What they may belong to.
    """

    kind: str
    cls: Any
    columns: tuple[Column, ...]
    holders: tuple[Holder, ...]

    @cached_property
    def by_name(self) -> Mapping[str, Column]:
        """The columns by name."""
        return {column.name: column for column in self.columns}

    @property
    def has_ids(self) -> bool:
        """Whether its rows have an identity."""
        return "id" in self.by_name

    @property
    def is_single(self) -> bool:
        """Whether it has one row at most, as the brand has."""
        return all(not held.many and TABLES[held.kind].is_single for held in self.holders)

    @property
    def structure(self) -> tuple[str, ...]:
        """The columns that say where its rows belong."""
        if all(TABLES[holder.kind].is_single for holder in self.holders):
            return ()
        roles = (AS,) if any(map(self.needs_role, self.holders)) else ()
        order = (ORDER,) if any(holder.many for holder in self.holders) else ()
        return (IN, *roles, *order)

    def needs_role(self, holder: Holder) -> bool:
        """Say whether the kind of a holder could hold a row in several fields."""
        return sum(each.kind == holder.kind for each in self.holders) > 1

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all columns, in order."""
        own = tuple(self.by_name)
        return (*own[:1], *self.structure, *own[1:]) if self.has_ids else (*self.structure, *own)


def _keys(cls: Any) -> list["attrs.Attribute[Any]"]:
    """The fields that a document may state: the id, the class's own, those of all entities."""
    stated = (f for f in attrs.fields(cls) if f.init and f.metadata.get("document", True))
    return sorted(stated, key=lambda field: bool(field.inherited) and field.name != "id")


def _inner(hint: Any) -> tuple[Any, bool]:
    """The type of one value, and whether there may be several."""
    arguments = get_args(hint)
    if get_origin(hint) is tuple:
        return arguments[0], True
    if NoneType in arguments:
        return next(each for each in arguments if each is not NoneType), False
    return hint, False


def _has_rows(hint: Any, *, many: bool) -> bool:
    return attrs.has(hint) and (many or issubclass(hint, Entity))


def _columns(cls: Any, path: tuple[str, ...] = ()) -> Iterator[Column]:
    for field in _keys(cls):
        hint, many = _inner(field.type)
        here = (*path, field.name)
        if not attrs.has(hint):
            yield Column(here, cls, hint, many, default_of(field))
        elif not _has_rows(hint, many=many):
            yield from _columns(hint, here)


def _parts(cls: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any, bool]]:
    """Iterate over the fields whose values have rows of their own: path, class, several."""
    for field in _keys(cls):
        hint, many = _inner(field.type)
        here = (*path, field.name)
        if _has_rows(hint, many=many):
            yield here, hint, many
        elif attrs.has(hint):
            yield from _parts(hint, here)


def _tables() -> dict[str, Table]:
    """Return the tables, what rows belong to before what belongs there."""
    depths: dict[Any, int] = {Project: 0}
    waiting: list[Any] = [Project]
    while waiting:
        cls = waiting.pop()
        for _, part, _ in _parts(cls):
            if depths.get(part, 0) <= depths[cls]:
                depths[part] = depths[cls] + 1
                waiting.append(part)
    order = sorted(depths, key=lambda cls: depths[cls])
    made = (
        Table(kind_named(cls.__name__), cls, tuple(_columns(cls)), tuple(_holders(cls, order)))
        for cls in order
    )
    return {table.kind: table for table in made}


def _holders(part: Any, classes: list[Any]) -> Iterator[Holder]:
    for cls in classes:
        for path, held, many in _parts(cls):
            if held is part:
                yield Holder(kind_named(cls.__name__), path, many)


TABLES: Mapping[str, Table] = _tables()
"""Every table by its kind; what rows belong to stands before what belongs there."""


@cache
def parts_of(kind: str) -> tuple[tuple[Table, Holder], ...]:
    """Return the tables of what an entity of a kind may hold, with the field that holds it."""
    return tuple(
        (table, holder)
        for table in TABLES.values()
        for holder in table.holders
        if holder.kind == kind
    )
