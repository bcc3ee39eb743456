"""Words in cells: what people call the ids of a vocabulary, in either language."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Literal, get_args, get_origin

import attrs

from journeykit.model.index import referred
from journeykit.model.scales import BUILT_IN, Language
from journeykit.wording.details import vocabulary_of
from journeykit.wording.labels import label

LANGUAGES: tuple[Language, ...] = get_args(Language)
_REFERRED = {"channel": "channel", "stage_kind": "stage"}
"""The vocabularies whose ids are referred to, by the kind of what is meant."""
_NO_LETTERS = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """Return a text without what people write in different ways: case, accents, punctuation."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(char for char in apart if not unicodedata.combining(char))
    return _NO_LETTERS.sub(" ", letters).strip()


@attrs.frozen
class Words:
    """The ids that a field may hold, and what people call them.

    Attributes:
        kind: The kind of what is referred to; empty where nothing is.
        vocabulary: The name of the vocabulary; empty where the ids have no labels.
        ids: The ids.
    """

    kind: str
    vocabulary: str
    ids: tuple[str, ...]

    def label(self, entity_id: str, language: Language) -> str:
        """Return what people call an id."""
        return label(self.vocabulary, entity_id, language) if self.vocabulary else entity_id

    def meant(self, text: str) -> str | None:
        """Return the id that a text means; None where it means none, or could mean several."""
        if text in self.ids:
            return text
        found = _by_label(self).get(folded(text), ())
        return found[0] if len(found) == 1 else None


@cache
def _by_label(words: Words) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for each in words.ids:
        for said in (each, *(words.label(each, language) for language in LANGUAGES)):
            found.setdefault(folded(said), {})[each] = None
    return {said: tuple(ids) for said, ids in found.items()}


@cache
def words_of(hint: Any) -> Words | None:
    """Return the words of a type; None for a type of any other kind."""
    kinds = referred(hint)
    if len(kinds) == 1 and kinds[0] in _REFERRED:
        return Words(kinds[0], _REFERRED[kinds[0]], BUILT_IN[kinds[0]])
    if hint is bool:
        return Words("", "answer", ("yes", "no"))
    if get_origin(hint) is Literal:
        return Words("", vocabulary_of(hint), get_args(hint))
    return None


@attrs.frozen
class OwnWords:
    """What a project adds to the vocabularies: ids and names, by the kind that has them."""

    by_kind: Mapping[str, Mapping[str, str]] = attrs.field(factory=dict)

    @classmethod
    def of(cls, entries: Iterable[tuple[str, str, str]]) -> "OwnWords":
        """Return them from (kind, id, name)."""
        by_kind: dict[str, dict[str, str]] = {}
        for kind, entity_id, name in entries:
            by_kind.setdefault(kind, {})[entity_id] = name
        return cls(by_kind)

    def meant(self, words: Words, text: str) -> str | None:
        """Return the id that a text means: it is one, or the project's name for one, or a label."""
        own = self.by_kind.get(words.kind, {})
        if text in own or text in words.ids:
            return text
        named = [each for each, name in own.items() if folded(name) == folded(text)]
        return named[0] if len(named) == 1 else None if named else words.meant(text)

    def said(self, words: Words, entity_id: str, language: Language) -> str:
        """Return what people call an id; the id itself where that could mean another one."""
        own = self.by_kind.get(words.kind, {})
        named = own.get(entity_id) or words.label(entity_id, language)
        return named if self.meant(words, named) == entity_id else entity_id
