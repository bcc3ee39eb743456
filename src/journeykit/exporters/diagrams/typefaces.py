"""The fonts that a diagram can be written in.

All are as narrow as the one that words are measured in, so that no word leaves its cell.
"""

from typing import Literal

import attrs

from journeykit.exporters.diagrams.words import FAMILIES, MEASURED

FontName = Literal["Calibri", "Arial", "Cambria", "Times New Roman"]


@attrs.frozen
class Typeface:
    """A font and what may stand in for it.

    Attributes:
        families: In the order of preference, as Pango and browsers read them.
        plain: One name that every engine knows.
    """

    families: str
    plain: str


TYPEFACES: dict[FontName, Typeface] = {
    "Calibri": Typeface(FAMILIES, MEASURED),
    "Arial": Typeface("Arial,Liberation Sans,Helvetica,sans-serif", MEASURED),
    "Cambria": Typeface("Caladea,Cambria,Times New Roman,Times,serif", "Times"),
    "Times New Roman": Typeface("Times New Roman,Liberation Serif,Times,serif", "Times"),
}
