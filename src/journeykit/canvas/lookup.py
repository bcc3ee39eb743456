"""From a word that somebody wrote to what it means."""

import re
from collections.abc import Mapping
from functools import cache

import attrs

from journeykit.analysis.reconciliation.plain import plain
from journeykit.canvas.synonyms import SIGNS, SLEEP, SYNONYMS
from journeykit.canvas.vocabularies import LEVELS, VALENCES, Meaning, choices
from journeykit.model.scales import Language

_LANGUAGES: tuple[Language, ...] = ("en", "fr")
_NUMBER = re.compile(r"([+−-]?\d+(?:[.,]\d+)?)(?: ?/ ?(\d+))?")
_VARIATION = "\ufe0f"
"""Follows a sign that is to be drawn in colour."""


@attrs.frozen
class Found:
    """What a word means.

    Attributes:
        meaning: An id, or a number of a scale.
        is_exact: Whether it is the word of the list, but for case and accents.
    """

    meaning: str | float
    is_exact: bool


def meaning_of(text: str, vocabulary: str, language: Language) -> Found | None:
    """Return what a word means, in either language, or as a sign or a number of the scale."""
    said = plain(text)
    own = _exact(vocabulary, language)
    if said in own:
        return Found(own[said], is_exact=True)
    known = _known(vocabulary)
    if said and said in known:
        return Found(known[said], is_exact=False)
    sign = text.strip().replace(_VARIATION, "")
    if sign in SIGNS.get(vocabulary, {}):
        return Found(SIGNS[vocabulary][sign], is_exact=False)
    return _number(text, vocabulary)


def is_sleep(activity: str) -> bool:
    """Say whether an activity is sleep, whatever else is said of it after a comma."""
    return plain(activity.partition(",")[0]) in SLEEP


@cache
def _exact(vocabulary: str, language: Language) -> Mapping[str, Meaning]:
    return {plain(word): meaning for word, meaning in choices(vocabulary, language).items()}


@cache
def _known(vocabulary: str) -> Mapping[str, Meaning]:
    """Everything that means something: synonyms, then the words of the lists, which prevail."""
    found: dict[str, Meaning] = {}
    for meaning, others in SYNONYMS.get(vocabulary, {}).items():
        found |= dict.fromkeys(map(plain, others), meaning)
    for language in _LANGUAGES:
        found |= _exact(vocabulary, language)
    return found | {plain(str(m)): m for m in found.values() if isinstance(m, str)}


def _number(text: str, vocabulary: str) -> Found | None:
    """Read ``4``, ``4/5`` or ``-0,5`` where the scale has such numbers."""
    scale = VALENCES if vocabulary == "valence" else LEVELS.get(vocabulary)
    match = _NUMBER.fullmatch(text.strip())
    if scale is None or match is None:
        return None
    value = float(match[1].replace(",", ".").replace("−", "-"))
    out_of = int(match[2] or max(scale))
    if out_of != max(scale) or not min(scale) <= value <= max(scale):
        return None
    if value.is_integer():
        return Found(int(value), is_exact=True)
    return Found(value, is_exact=True) if vocabulary == "valence" else None
