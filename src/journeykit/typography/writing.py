"""Which way text is written."""

import unicodedata
from typing import Literal


def direction(text: str) -> Literal["ltr", "rtl"]:
    """Return the direction of a paragraph, from its first letter that has one.

    Rules P2 and P3 of the Unicode Bidirectional Algorithm (UAX #9), for text without isolates,
    which ``clean`` removes.

    Example:
        >>> direction("42 %"), direction("«שלום»")
        ('ltr', 'rtl')
    """
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind == "L":
            return "ltr"
        if kind in {"R", "AL"}:
            return "rtl"
    return "ltr"
