"""What every entity of the model has in common.

The one base class of the model: identity, the author's overrides and the links to evidence are
the same fact for every entity, so they are said once.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from typing import Annotated, Any, ClassVar, TypeVar, cast

import attrs

from journeykit.errors import ModelError
from journeykit.model.constraints import Matching, RefersTo, Text, checked
from journeykit.model.values import Extra, as_extra, as_texts, as_tuple

Id = Annotated[str, Matching(r"([\w.-]+)?", "an id of letters, digits, '-', '_' and '.'")]


@attrs.frozen(kw_only=True, field_transformer=checked)
class Entity:
    """Something on the map that can be named, referred to and backed by evidence.

    Attributes:
        id: Unique among its kind (see `journeykit.model.index`); derived from `label` if left out.
        headline: The author's own title for a slide about this entity.
        internal: True keeps it out of the client's edition of every output.
        evidence: Ids of the evidence that supports what is said here.
        not_applicable: Names of fields that make no sense here; absence alone is a gap.
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
        """Derive the id that was left out."""
        if not self.id:
            object.__setattr__(self, "id", self.default_id)

    @property
    def label(self) -> str:
        """What to call it in front of people."""
        return cast("str", getattr(self, self.SHORT_FIELD))

    @property
    def default_id(self) -> str:
        """The id that it gets where none is stated; empty where it has to be stated."""
        return derived_id(self.label)


EntityT = TypeVar("EntityT", bound=Entity)


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
    gives a short hash.
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = unicodedata.normalize("NFC", "".join(c for c in plain if not _is_latin_accent(c)))
    slug = re.sub(r"[\W_]+", "-", plain).strip("-")
    return slug or "x" + hashlib.blake2b(text.encode(), digest_size=4).hexdigest()


def _is_latin_accent(character: str) -> bool:
    return "\u0300" <= character <= "\u036f"
