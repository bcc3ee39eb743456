"""What every entity of the model has in common.

The one base class of the model: identity, the author's overrides and the links to evidence are
the same fact for every entity, so they are said once.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Annotated, Any, ClassVar, TypeVar, cast

import attrs

from journeykit.errors import ModelError, Problem, nearest
from journeykit.model.checked import checked
from journeykit.model.constraints import Matching, RefersTo, Text, shown
from journeykit.model.sameness import hash_of, said, same
from journeykit.model.values import Extra, as_extra, as_texts, as_tuple

MAX_DERIVED_ID = 60
"""How many characters an id takes from a text; longer ones end in a hash of the whole."""

_NO_LETTERS = re.compile(r"[\W_]+")
_LATIN_ACCENTS = re.compile("[\u0300-\u036f]+")

Id = Annotated[str, Matching(r"[\w.-]*", "an id of letters, digits, '-', '_' and '.'")]


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Entity:
    """Something on the map that can be named, referred to and backed by evidence.

    Attributes:
        id: Unique among its kind (see `journeykit.model.index`); derived from `label` if left out.
        headline: The author's own title for a slide about this entity.
        internal: True keeps it out of the client's edition of every output.
        evidence: Ids of the evidence that supports what is said here.
        not_applicable: Names of fields that make no sense here; an empty field alone is a gap.
        extra: The user's own data, under names of their own such as ``acme.score``.
    """

    SHORT_FIELD: ClassVar[str] = "title"
    """The field that is meant when a document or a list gives a bare text."""

    id: Id = ""
    headline: Text | None = None
    internal: bool = False
    evidence: tuple[Annotated[str, RefersTo(("evidence",))], ...] = attrs.field(
        converter=as_texts, default=()
    )
    not_applicable: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    extra: Extra = attrs.field(converter=as_extra, factory=Extra, hash=False)

    def __attrs_post_init__(self) -> None:
        """Derive the id that was left out, and hold `not_applicable` against the fields."""
        if not self.id:
            object.__setattr__(self, "id", self.default_id)
        if self.not_applicable:
            _check_not_applicable(self)

    __eq__ = same
    __hash__ = hash_of
    __repr__ = said

    @property
    def label(self) -> str:
        """What to call it in front of people."""
        return cast("str", getattr(self, self.SHORT_FIELD))

    @property
    def default_id(self) -> str:
        """The id that it gets where none is stated; empty where it has to be stated."""
        return derived_id(self.label)


def _check_not_applicable(entity: Entity) -> None:
    """Refuse names that are no fields, and fields that say something all the same."""
    cls: Any = type(entity)
    known = omissible(cls)
    for index, name in enumerate(entity.not_applicable):
        path = f"not_applicable[{index}]"
        if name not in known:
            expected = "the name of a field that could be left out here"
            raise ModelError([Problem(path, expected, shown(name), nearest(name, known))])
        if getattr(entity, name) not in (None, ()):
            hint = f"'{name}' says something: one of both is wrong"
            raise ModelError([Problem(path, "a field that is left out", shown(name), hint)])


@cache
def omissible(cls: Any) -> tuple[str, ...]:
    """Return the names of the fields of a class that may be not applicable.

    These are its optional fields and ``evidence``, without the others that every entity has.
    """
    shared = {field.name for field in attrs.fields(Entity)} - {"evidence"}
    fields = [field for field in attrs.fields(cls) if field.default is not attrs.NOTHING]
    return tuple(field.name for field in fields if field.name not in shared)


EntityT = TypeVar("EntityT", bound=Entity)


def as_id(value: Entity | str | None) -> str | None:
    """Return a reference as an id: an entity stands for its own."""
    return value.id if isinstance(value, Entity) else value


def as_ids(values: Iterable[Entity | str]) -> tuple[str, ...]:
    """Return references as ids: an entity stands for its own."""
    items: Any = as_tuple(values)
    if not isinstance(items, tuple):
        return cast("tuple[str, ...]", items)
    return tuple(item.id if isinstance(item, Entity) else item for item in items)


def entities(kind: type[EntityT], values: Iterable[EntityT | str]) -> tuple[EntityT, ...]:
    """Return entities as a tuple; a bare text stands for an entity with just that text."""
    items: Any = as_tuple(values)
    if not isinstance(items, tuple):
        return cast("tuple[EntityT, ...]", items)
    return tuple(
        _from_short(kind, item, f"[{index}]") if isinstance(item, str) else item
        for index, item in enumerate(items)
    )


def _from_short(kind: type[EntityT], text: str, path: str) -> EntityT:
    build: Any = kind
    try:
        return cast("EntityT", build(**{kind.SHORT_FIELD: text}))
    except ModelError as error:
        raise ModelError(problem.below(path) for problem in error.problems) from error


def derived_id(text: str) -> str:
    """Return the id of an entity that states none: the same text always gives the same id.

    Latin letters lose their accents; other scripts are kept. A text without letters or digits
    gives a short hash, and a long text ends in one.
    """
    plain = text.lower() if text.isascii() else _without_accents(text)
    slug = _NO_LETTERS.sub("-", plain).strip("-")
    if not slug:
        return f"x{_hash(text)}"
    if len(slug) <= MAX_DERIVED_ID:
        return slug
    digits = _hash(text)
    return f"{slug[: MAX_DERIVED_ID - len(digits) - 1].rstrip('-')}-{digits}"


def _hash(text: str) -> str:
    import hashlib  # rarely needed, and it loads a large library

    return hashlib.blake2b(text.encode(), digest_size=4).hexdigest()


def _without_accents(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", _LATIN_ACCENTS.sub("", plain))
