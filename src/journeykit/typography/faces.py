"""The shipped tables: one a face, read when it is first needed and kept."""

from functools import cache
from importlib.resources import files
from itertools import count

import attrs

_HEAD = 4
"""Lines before the widths: version, units per em, ascent, descent."""


@attrs.frozen(eq=False)
class Face:
    """What layout knows of one face.

    Attributes:
        family: A shipped family, such as ``Carlito``.
        bold: Whether it is the bold face.
        italic: Whether it is the italic face.
        units_per_em: Font units in the size of the font.
        ascent: Units above the baseline that a line takes (usWinAscent).
        descent: Units below it (usWinDescent), above 0.
        advances: Width of each character in units. Grows by what ``advances.py`` finds out about
            characters that the face does not have.
    """

    family: str
    bold: bool
    italic: bool
    units_per_em: int
    ascent: int
    descent: int
    advances: dict[str, int]


@cache
def face(family: str, *, bold: bool, italic: bool) -> Face:
    """Return a face of a shipped family; twenty exist."""
    lines = _table(family, bold=bold, italic=italic).splitlines()
    facts = dict(line.split() for line in lines[:_HEAD])
    return Face(
        family=family,
        bold=bold,
        italic=italic,
        units_per_em=int(facts["units-per-em"]),
        ascent=int(facts["ascent"]),
        descent=int(facts["descent"]),
        advances=_advances(lines[_HEAD:]),
    )


def _table(family: str, *, bold: bool, italic: bool) -> str:
    style = ("Bold" if bold else "") + ("Italic" if italic else "") or "Regular"
    name = f"{family.replace(' ', '')}-{style}.txt"
    return (files("journeykit.typography") / "metrics" / name).read_text(encoding="ascii")


def _advances(rows: list[str]) -> dict[str, int]:
    """Read rows of a first code point in hexadecimal and the widths from there on."""
    advances: dict[str, int] = {}
    for row in rows:
        first, *widths = row.split()
        characters = map(chr, count(int(first, 16)))
        advances.update(zip(characters, map(int, widths), strict=False))
    return advances
