"""Words without what spellings differ in."""

import re
import unicodedata
from functools import lru_cache

MAX_LETTERS = 200
"""What is longer is no name, and not looked at further."""
_ACCENTS = re.compile("[\u0300-\u036f]+")
_NO_LETTERS = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """Return a text without case, accents and punctuation, its words apart by one space."""
    return _plain(text[:MAX_LETTERS])


@lru_cache(maxsize=20_000)
def _plain(text: str) -> str:
    folded = text.casefold()
    if not folded.isascii():
        folded = _ACCENTS.sub("", unicodedata.normalize("NFKD", folded))
    return _NO_LETTERS.sub(" ", folded).strip()
