"""Icons guessed from free text: decoration for a moment of the day, never a fact about it."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Literal

from journeykit.icons.vocabulary import ACTIVITIES, DEVICES, IDIOMS, PLACES, Entry

Language = Literal["fr", "en"]

_WORD = re.compile(r"[a-z0-9]+")
_LONGEST_TEXT = 300
"""Characters that are looked at; what matters stands first."""
_LONGEST_PHRASE = 4
"""Words of the longest phrase in the vocabulary."""


def for_activity(text: str, language: Language | None = None) -> str:
    """Return an icon that fits what somebody does, a clock if no word gives a hint.

    Args:
        text: Free text, such as ``Pause déjeuner, compare des modèles``.
        language: Whose words count; both languages' by default.

    Example:
        >>> for_activity("Pause déjeuner"), for_activity("Night shift"), for_activity("…")
        ('utensils', 'briefcase', 'clock')
    """
    return _guess(text, ACTIVITIES, language) or "clock"


def for_place(text: str, language: Language | None = None) -> str:
    """Return an icon that fits a place, a map pin if no word gives a hint.

    Example:
        >>> for_place("Chez lui"), for_place("Open space, 3rd floor"), for_place("Lyon")
        ('house', 'building-2', 'map-pin')
    """
    return _guess(text, PLACES, language) or "map-pin"


def for_device(text: str, language: Language | None = None) -> str:
    """Return an icon that fits a device, a neutral one if no word gives a hint.

    Example:
        >>> for_device("smartphone"), for_device("Ordinateur portable"), for_device("Minitel")
        ('smartphone', 'laptop', 'monitor-smartphone')
    """
    return _guess(text, DEVICES, language) or "monitor-smartphone"


def _guess(text: str, entries: tuple[Entry, ...], language: Language | None) -> str | None:
    """Return the icon of the longest phrase in a text, the first listed of equally long ones."""
    phrases = _phrases(entries, language)
    words = _without_idioms(_words(text), language)
    for length in range(_LONGEST_PHRASE, 0, -1):
        found = [
            phrases[phrase]
            for start in range(len(words) - length + 1)
            if (phrase := tuple(words[start : start + length])) in phrases
        ]
        if found:
            return entries[min(found)].icon
    return None


def _words(text: str) -> list[str]:
    """Return the words of a text in small letters without accents."""
    # Cut first: decomposing costs the square of the length of a run of marks.
    plain = unicodedata.normalize("NFKD", text[:_LONGEST_TEXT].casefold().replace("œ", "oe"))
    return _WORD.findall("".join(char for char in plain if not unicodedata.combining(char)))


def _without_idioms(words: list[str], language: Language | None) -> list[str]:
    text = f" {' '.join(words)} "
    for phrase in _phrases((IDIOMS,), language):
        text = text.replace(f" {' '.join(phrase)} ", "  ")
    return text.split()


@cache
def _phrases(
    entries: tuple[Entry, ...], language: Language | None
) -> Mapping[tuple[str, ...], int]:
    """Return for each phrase, as its words, the place of the first entry that has it."""
    found: dict[tuple[str, ...], int] = {}
    for place, entry in enumerate(entries):
        lists = {"fr": [entry.fr], "en": [entry.en], None: [entry.fr, entry.en]}[language]
        for phrase in ",".join(lists).split(","):
            found.setdefault(tuple(phrase.split()), place)
    return found
