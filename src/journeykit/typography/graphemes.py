"""Where one visible character ends and the next begins.

A simplified form of the grapheme clusters of Unicode (UAX #29): marks, joiners, variation
selectors, skin tones, tags and the second half of a flag stay with what they follow. Conjuncts of
Indic scripts are not kept together.
"""

import unicodedata
from collections.abc import Sequence

ZERO_WIDTH_JOINER = "\u200d"
EMOJI_SELECTOR = "\ufe0f"
_FIRST_MARK = "\u0300"
"""No character below it ever joins another one."""
_JOINING_LETTERS = frozenset("\u0e33\u0eb3")
"""Thai and Lao SARA AM: letters by category, marks by behaviour."""


def borders(text: str) -> Sequence[int]:
    """Return the places where the text may be cut, from 0 to its length."""
    if not text or max(text) < _FIRST_MARK:
        return range(len(text) + 1)
    found = [0]
    flag_is_open = False
    for place in range(1, len(text)):
        flag_is_open = is_flag_half(text[place - 1]) and not flag_is_open
        if not (flag_is_open and is_flag_half(text[place])) and not _joins(text, place):
            found.append(place)
    return [*found, len(text)]


def is_flag_half(char: str) -> bool:
    """Return whether a character is a regional indicator, two of which make a flag."""
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def is_skin_tone(char: str) -> bool:
    """Return whether a character colours the emoji that it follows."""
    return "\U0001f3fb" <= char <= "\U0001f3ff"


def _joins(text: str, place: int) -> bool:
    """Return whether the character at a place belongs to the one before it."""
    char = text[place]
    return (
        text[place - 1] == ZERO_WIDTH_JOINER
        or char == ZERO_WIDTH_JOINER
        or unicodedata.category(char)[0] == "M"
        or is_skin_tone(char)
        or "\U000e0020" <= char <= "\U000e007f"
        or "\u1160" <= char <= "\u11ff"  # vowels and finals of Hangul syllables
        or char in _JOINING_LETTERS
    )
