"""The words to choose from on the canvas, and what each means to the model."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TypeAlias

from journeykit.canvas.wording import words
from journeykit.model.scales import BUILT_IN, Language
from journeykit.wording.catalogue.vocabularies import VOCABULARIES
from journeykit.wording.labels import label

Meaning: TypeAlias = str | int
"""An id of the model, or a number on one of its scales."""

LEVELS: Mapping[str, tuple[int, ...]] = {
    "attention": (5, 4, 3, 2, 1),
    "confidence": (5, 4, 3, 2, 1),
    "severity": (4, 3, 2, 1, 0),
}
"""Scales whose words the canvas has of its own, the highest first."""
VALENCES = (2, 1, 0, -1, -2)
_IDS = {"channel": "channel", "stage": "stage_kind"}
"""Vocabularies to which a project may add, by what the model calls them."""


@cache
def choices(vocabulary: str, language: Language) -> Mapping[str, Meaning]:
    """Return the words of a vocabulary in the order of its list, with what each means.

    Raises:
        KeyError: There is no such vocabulary.
    """
    return MappingProxyType(
        {_word(vocabulary, meaning, language): meaning for meaning in _meanings(vocabulary)}
    )


def _meanings(vocabulary: str) -> tuple[Meaning, ...]:
    if vocabulary in LEVELS:
        return LEVELS[vocabulary]
    if vocabulary == "valence":
        return VALENCES
    if vocabulary in _IDS:
        return BUILT_IN[_IDS[vocabulary]]
    return tuple(VOCABULARIES[vocabulary])


def _word(vocabulary: str, meaning: Meaning, language: Language) -> str:
    if vocabulary in LEVELS:
        return words(f"level.{vocabulary}.{meaning}", language)
    return label(vocabulary, str(meaning), language)


def word_of(vocabulary: str, meaning: object, language: Language) -> str | None:
    """Return the word for a meaning, or None where the vocabulary has none."""
    found = choices(vocabulary, language).items()
    return next((word for word, known in found if known == meaning), None)
