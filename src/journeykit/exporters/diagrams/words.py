"""Texts from strangers made fit for a label: clean, on one line, bounded, broken into lines."""

import re

from journeykit.typography import Font, clean, shorten, width

FAMILIES = "Carlito,Calibri,Arial,Helvetica,sans-serif"
"""The fonts in the order of preference, as Pango and browsers read them."""
MEASURED = "Arial"
"""The widest of `FAMILIES`: what fits in it fits in all of them."""

_SLACK = 0.96
"""How much of a cell is filled: engines and viewers do not measure exactly as we do."""

LONGEST = 300
"""Characters of a text that are kept; no card, title or tooltip shows more."""
_LOOKED_AT = 4 * LONGEST
_SPACES = re.compile(r"[ \n]+")


def plain(text: str) -> str:
    """Return a text on one line, without control characters, at most `LONGEST` long.

    The narrow no-break space becomes a no-break space: few fonts have it.
    """
    line = _SPACES.sub(" ", clean(text[:_LOOKED_AT])).strip().replace("\u202f", "\u00a0")
    whole = len(line) <= LONGEST and len(text) <= _LOOKED_AT
    return line if whole else line[: LONGEST - 1].rstrip() + "…"


def lines(text: str, size: int, room: int, most: int, *, bold: bool = False) -> tuple[str, ...]:
    """Return a text as at most ``most`` lines of at most ``room`` points, ended by an ellipsis."""
    return shorten(plain(text), Font(MEASURED, size, bold=bold), room * _SLACK, most).lines


def points(text: str, size: int, *, bold: bool = False) -> int:
    """Return how wide a text is, in whole points, rounded up."""
    return -int(-width(text, Font(MEASURED, size, bold=bold)) // 1)
