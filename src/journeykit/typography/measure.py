"""Widths and heights in points."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

import attrs

from journeykit.typography.advances import advances
from journeykit.typography.faces import Face, face
from journeykit.typography.families import named, substitute
from journeykit.typography.fonts import Font

_SINGLE = 1.2
"""Single spacing in em where a program does not ask the font."""


@attrs.frozen(eq=False)
class Measure:
    """How a family and style are measured, at any size.

    Attributes:
        face: The shipped face.
        unit: What one unit of the face is worth in em.
        leading: Height of a line in em.
    """

    face: Face
    unit: float
    leading: float

    def edges(self, text: str) -> Sequence[int]:
        """Return where each character begins and the last one ends, in units of the face."""
        return list(accumulate(advances(text, self.face), initial=0))


def width(text: str, font: Font) -> float:
    """Return how wide a text is on one line, in points.

    Full-width characters count 1 em, an emoji 1.3 em however many characters make it up, marks
    and controls nothing, a tab as a space, and what no shipped font has .75 em (signs 1 em).

    Args:
        text: One line; a line feed counts nothing.
        font: What it is set in.

    Example:
        >>> round(width("Parcours client", Font("Calibri", 10)), 2)
        60.25
    """
    measure = measure_of(font)
    return sum(advances(text, measure.face)) * measure.unit * font.size


def line_height(font: Font) -> float:
    """Return the height of a line at single spacing, in points; never less than it is drawn.

    Programs differ. LibreOffice (in presentations made elsewhere) and Graphviz give every font
    1.2 times its size; others go by the font's usWinAscent and usWinDescent, 1.22 in Calibri and
    1.12 in Arial. The larger counts. Lines with full-width characters or emoji may be drawn
    higher still, since those come from other fonts.

    Example:
        >>> round(line_height(Font("Calibri", 10)), 2), round(line_height(Font("Arial", 10)), 2)
        (12.21, 12.0)
    """
    return measure_of(font).leading * font.size


def measure_of(font: Font) -> Measure:
    """Return how a font is measured, whatever its size."""
    return _measure(font.family, bold=font.bold, italic=font.italic)


@lru_cache(maxsize=256)
def _measure(family: str, *, bold: bool, italic: bool) -> Measure:
    stand_in, says = substitute(family), named(family)
    metrics = face(stand_in.family, bold=bold or says.bold, italic=italic or says.italic)
    own_leading = max(_SINGLE, (metrics.ascent + metrics.descent) / metrics.units_per_em)
    return Measure(
        face=metrics,
        unit=stand_in.widening / metrics.units_per_em,
        leading=own_leading if stand_in.leading is None else stand_in.leading,
    )
