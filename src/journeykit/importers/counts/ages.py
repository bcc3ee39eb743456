"""Ages and age brackets, as tables write them."""

import re
from functools import lru_cache

from journeykit.analysis.reconciliation.brackets import GA4_BRACKETS, Bracket

HIGHEST_AGE = 130
_UNITS = re.compile(r"\b(ans|an|years?( old)?|yrs?|y o)\b\.?")
_BETWEEN = re.compile(r"(?:de |from |entre |between )?(\d{1,3}) ?(?:-|a|to|et|and|/) ?(\d{1,3})")
_FROM = re.compile(
    r"(\d{1,3}) ?(?:\+|et (?:plus|\+)|ou plus|and (?:over|older|above|up)|or (?:more|older))"
    r"|(?:plus de|over|>=|≥) ?(\d{1,3})"
)
_BELOW = re.compile(r"(?:moins de|under|below|<) ?(\d{1,3})")
_SINGLE = re.compile(r"(\d{1,3})(?:[.,]0)?")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-") | {"à": "a", "À": "a"})


@lru_cache(maxsize=1_000)
def bracket_of(text: str) -> Bracket | None:
    """Return the bracket that a cell stands for, or None if it is none.

    A single age belongs to a bracket of Google Analytics 4, or to 0-17.
    """
    said = " ".join(_UNITS.sub(" ", text.casefold().translate(_DASHES)).split())
    if found := _BETWEEN.fullmatch(said):
        low, high = map(int, found.groups())
        return Bracket(low, high) if low <= high <= HIGHEST_AGE else None
    if found := _FROM.fullmatch(said):
        low = int(found[1] or found[2])
        return Bracket(low) if low <= HIGHEST_AGE else None
    if found := _BELOW.fullmatch(said):
        high = int(found[1])
        return Bracket(0, high - 1) if 0 < high <= HIGHEST_AGE else None
    return _of_age(int(found[1])) if (found := _SINGLE.fullmatch(said)) else None


def _of_age(age: int) -> Bracket | None:
    if age > HIGHEST_AGE:
        return None
    minor = Bracket(0, GA4_BRACKETS[0].low - 1)
    return next(bracket for bracket in (minor, *GA4_BRACKETS) if age in bracket)
