"""Counts, as people and programs write whole numbers."""

import re

MAX_DIGITS = 15
_GROUPED = re.compile(r"[0-9]{1,3}([ \u00a0\u202f\u2009'’.,])[0-9]{3}(?:\1[0-9]{3}){0,3}")
_NO_FRACTION = re.compile(r"[.,]00?$")


def count_of(text: str) -> int | None:
    """Return a whole number from 0 up, or None if a text is none.

    ``1 234``, ``1,234``, ``1.234`` and ``1'234`` are all 1234: people are counted in wholes, so a
    separator before three digits is never a decimal one. ``12.0`` is 12, as programs write it.
    Percentages and fractions are no counts.
    """
    found = _whole(text)  # nearly always; it is called once a row
    if found is None:
        said = text.strip()
        found = _whole(said)
        if found is None and said:
            found = _whole(_NO_FRACTION.sub("", said))
    return found


def _whole(text: str) -> int | None:
    if text.isdecimal():
        return int(text) if text.isascii() and len(text) <= MAX_DIGITS else None
    if grouped := _GROUPED.fullmatch(text):
        return int(text.replace(grouped[1], ""))
    return None
