"""The advance width of each character of a text, in font units."""

import unicodedata
from itertools import pairwise

from journeykit.typography.faces import Face, face as load_face
from journeykit.typography.graphemes import (
    EMOJI_SELECTOR,
    ZERO_WIDTH_JOINER,
    borders,
    is_flag_half,
    is_skin_tone,
)

# Widths, in em, of what no shipped table has.
_EMOJI = 1.3
_FULL_WIDTH = 1.0
_SYMBOL = 1.0
"""Nine in ten arrows, signs and dingbats of the Noto and DejaVu fonts are at most this wide."""
_LETTER = 0.75
"""Above the mean of most scripts in the Noto fonts: Hebrew .54, Arabic .68, Ethiopic .72."""

_WIDEST_COVERAGE = "Liberation Sans"
_MOST_LEARNED = 20_000
"""A face stops learning here, so that no text can fill the memory."""


def advances(text: str, face: Face) -> list[int]:
    """Return the width of each character in units of the face, none below 0.

    A cluster that shows as one emoji has its whole width on its first character.
    """
    try:
        return list(map(face.advances.__getitem__, text))
    except KeyError:
        return _with_unlisted(text, face)


def _with_unlisted(text: str, face: Face) -> list[int]:
    """Measure a text with characters that the face does not list."""
    found: list[int] = []
    for start, end in pairwise(borders(text)):
        cluster = text[start:end]
        if _is_emoji_sequence(cluster):
            found.append(round(_EMOJI * face.units_per_em))
            found.extend([0] * (len(cluster) - 1))
        else:
            found.extend(_advance(char, face) for char in cluster)
    return found


def _is_emoji_sequence(cluster: str) -> bool:
    """Return whether several characters show as one emoji: family, flag, keycap, skin tone."""
    base = cluster[0]
    if len(cluster) == 1 or base.isspace() or base.isalpha():
        return False
    return (
        EMOJI_SELECTOR in cluster
        or is_flag_half(base)
        or is_skin_tone(cluster[1])
        or (ZERO_WIDTH_JOINER in cluster and _is_emoji(base))
    )


def _advance(char: str, face: Face) -> int:
    known = face.advances.get(char)
    if known is not None:
        return known
    guess = round(_em(char, face) * face.units_per_em)
    if len(face.advances) < _MOST_LEARNED and not _makes_sequences(char):
        face.advances[char] = guess
    return guess


def _makes_sequences(char: str) -> bool:
    """Return whether a text with the character has to be measured cluster by cluster."""
    return char in {ZERO_WIDTH_JOINER, EMOJI_SELECTOR} or is_flag_half(char) or is_skin_tone(char)


def _em(char: str, face: Face) -> float:
    """Return the width in em of a character that the face does not list."""
    category = unicodedata.category(char)
    if category in {"Mn", "Me", "Cf"} or (category == "Cc" and char != "\t"):
        return 0
    if unicodedata.east_asian_width(char) in {"W", "F"} or _is_emoji(char):
        return _EMOJI if _is_emoji(char) else _FULL_WIDTH
    if category == "Zs" or char == "\t":
        return face.advances[" "] / face.units_per_em
    return _borrowed(char, face) or (_SYMBOL if category[0] == "S" else _LETTER)


def _is_emoji(char: str) -> bool:
    """Return whether a character is drawn as an emoji by itself."""
    if char < "\U0001f000":
        return "\u2300" <= char < "\u2c00" and unicodedata.east_asian_width(char) == "W"
    return char < "\U00020000"


def _borrowed(char: str, face: Face) -> float:
    """Return the width in em from the face that lists most, 0 if that has it neither.

    A program that meets a missing letter takes it from another font as well.
    """
    lender = load_face(_WIDEST_COVERAGE, bold=face.bold, italic=face.italic)
    return lender.advances.get(char, 0) / lender.units_per_em
