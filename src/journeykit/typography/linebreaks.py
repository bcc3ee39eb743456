"""Where a line may end, as office programs see it.

Rules were tried out in LibreOffice Impress. Where programs differ the stricter one is followed:
fewer places to break can only make a text taller here than it will be drawn, never lower.
"""

import re
from collections.abc import Iterator

_SPACES = " \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
"""Every space but U+00A0, U+2007 and U+202F, which exist to hold words together."""
_IDEOGRAPHS = (
    "\u1100-\u115f\u2e80-\u2fff\u3001-\u9fff\ua960-\ua97f\uac00-\ud7af\uf900-\ufaff"
    "\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\U00020000-\U0003ffff"
)
_NEVER_FIRST = (
    r"!?:;,.)\]}%…»›"
    "、。，．・：；？！）」』】〕〉》〗〙〟’”々ー〜…％"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
    "\u0300-\u036f\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef"
)
"""Marks that close or follow, small kana, and signs that belong to the one before."""
_NEVER_LAST = r"(\[{«‹“‘" + "（「『【〔〈《〖〘〝"

# A match starts at the first space of a run only: otherwise a long run would be read once for
# each of its spaces.
_AFTER_SPACES = rf"(?<![{_SPACES}])[{_SPACES}]++(?![!?:;,.)\]}}\u0300-\u036f])"
# Two letters or digits at least on either side: "e-mail", "km/h" and "A/B" stay whole, and so do
# dates and ranges ("2026-09-14", "14-16"), which have a digit on both.
_AFTER_HYPHENS = r"(?<=\w\w)[-\u2010\u2013\u2014/](?=\w\w)(?!(?<=\d.)\d)"
_ZERO_WIDTH_SPACE = "\u200b"
_AFTER_IDEOGRAPHS = rf"(?<=[{_IDEOGRAPHS}])(?<![{_NEVER_LAST}])(?=[^\s\u200b{_NEVER_FIRST}])"
_BEFORE_IDEOGRAPHS = rf"(?<=[^\s{_NEVER_LAST}])(?=[{_IDEOGRAPHS}])(?![{_NEVER_FIRST}])"

_WESTERN = re.compile(f"{_AFTER_SPACES}|{_AFTER_HYPHENS}|{_ZERO_WIDTH_SPACE}")
_ANY = re.compile(f"{_WESTERN.pattern}|{_AFTER_IDEOGRAPHS}|{_BEFORE_IDEOGRAPHS}")
_FIRST_IDEOGRAPH = "\u1100"
_RUN_OF_SPACES = re.compile(f"[{_SPACES}]+")


def breaks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places where a line of text may end, in order.

    A line may end after a run of spaces (not before ``! ? : ; , . )``, which a line never begins
    with), after a hyphen, dash or slash inside a word, and between ideographs.

    Args:
        text: One paragraph, without line feeds.

    Yields:
        The end of the one line and the start of the next; spaces that hang between them belong
        to neither.
    """
    for match in (_ANY if max(text, default="") >= _FIRST_IDEOGRAPH else _WESTERN).finditer(text):
        start, end = match.span()
        yield (start if text[start:end].isspace() else end), end


def visible_length(text: str) -> int:
    """Return the length of a text without the spaces that hang at its end."""
    return len(text.rstrip(_SPACES))


def behind_spaces(text: str, place: int) -> int:
    """Return the first place, from a given one on, that has no space a line can end with."""
    found = _RUN_OF_SPACES.match(text, place)
    return found.end() if found else place
