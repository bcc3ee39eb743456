"""Which shipped family stands for the font that a document names."""

import attrs


@attrs.frozen
class Substitute:
    """How a named family is measured.

    Attributes:
        family: The family whose tables ship with the package.
        widening: What its widths are multiplied by; 1 for a twin, which has the same widths.
        leading: Height of a line as a multiple of the size; None if the family's own holds.
    """

    family: str
    widening: float = 1.0
    leading: float | None = None


_CARLITO = Substitute("Carlito")
# Caladea has Cambria's widths but asks for higher lines, 1.30 against 1.17.
_CALADEA = Substitute("Caladea", leading=1.2)
_SANS = Substitute("Liberation Sans")
_SERIF = Substitute("Liberation Serif")
_MONO = Substitute("Liberation Mono")

# Families without a twin are measured as Liberation Sans and widened. The factors are the widths
# of French and English prose in those fonts, over Liberation Sans in the same weight, rounded up:
# DejaVu Sans (the sister of Verdana) 1.15, bold 1.20; Poppins 1.13, Montserrat 1.12; Noto Sans
# 1.07, Open Sans 1.06, Inter 1.07, Roboto 1.00, Lato 0.99. The serifs are narrower than any of
# these, DejaVu Serif (1.16, bold 1.19) excepted. The leadings are the largest of each group.
_WIDEST = Substitute("Liberation Sans", widening=1.21, leading=1.22)
_WIDE = Substitute("Liberation Sans", widening=1.13, leading=1.57)
_UNKNOWN = Substitute("Liberation Sans", widening=1.08, leading=1.37)

_SUBSTITUTES = {
    "calibri": _CARLITO,
    "carlito": _CARLITO,
    # Drawn on nearly the widths of Calibri; the reserve is an assumption, not a measurement.
    "calibri light": Substitute("Carlito", widening=1.02),
    "cambria": _CALADEA,
    "caladea": _CALADEA,
    "arial": _SANS,
    "arimo": _SANS,
    "helvetica": _SANS,
    "helvetica neue": _SANS,
    "liberation sans": _SANS,
    "nimbus sans": _SANS,
    "liberation serif": _SERIF,
    "nimbus roman": _SERIF,
    "times": _SERIF,
    "times new roman": _SERIF,
    "tinos": _SERIF,
    "courier": _MONO,
    "courier new": _MONO,
    "cousine": _MONO,
    "liberation mono": _MONO,
    "nimbus mono ps": _MONO,
    "bitstream vera sans": _WIDEST,
    "dejavu sans": _WIDEST,
    "dejavu serif": _WIDEST,
    "verdana": _WIDEST,
    "montserrat": _WIDE,
    "poppins": _WIDE,
}

# What names of fonts end in where a face is named rather than a family. Words that tell of other
# widths, such as Narrow, Condensed or Black, are no part of this: "Arial Narrow" is not Arial.
_REGULAR = frozenset({"book", "light", "normal", "regular", "thin"})
_ITALIC = frozenset({"bolditalic", "italic", "oblique"})
_BOLD = frozenset({"bold", "bolditalic", "demi", "demibold", "medium", "semibold"})
_STYLES = _REGULAR | _ITALIC | _BOLD


@attrs.frozen
class Named:
    """What the name of a font says.

    Attributes:
        family: In lower case, without the words that name a face.
        bold: Whether it names a face that is bold, or nearly so.
        italic: Whether it names an italic face.
    """

    family: str
    bold: bool
    italic: bool


def named(font: str) -> Named:
    """Return what the name of a font says of its family and its face.

    Example:
        >>> named("Calibri Bold")
        Named(family='calibri', bold=True, italic=False)
    """
    words = font.replace("-", " ").casefold().split()  # PostScript writes Calibri-BoldItalic
    family = list(words)
    while " ".join(family) not in _SUBSTITUTES and len(family) > 1 and family[-1] in _STYLES:
        family.pop()
    styles = _STYLES.intersection(words[len(family) :])
    return Named(" ".join(family), bool(styles & _BOLD), bool(styles & _ITALIC))


def twin(family: str) -> str:
    """Return the shipped family that stands for a font name, whatever its case.

    A name that tells of a face, such as Calibri Bold, gives the twin of its family.

    Names without a twin, such as Aptos, Segoe UI or anything unknown, give Liberation Sans,
    whose widths are then multiplied by a reserve: 1.08, which covers Noto Sans, Open Sans and
    Inter, and more for a few families known to be wider.

    Args:
        family: A font name as a document gives it.

    Example:
        >>> twin("Calibri"), twin("times new roman"), twin("Aptos")
        ('Carlito', 'Liberation Serif', 'Liberation Sans')
    """
    return substitute(family).family


def substitute(family: str) -> Substitute:
    """Return how a named family is measured."""
    return _SUBSTITUTES.get(named(family).family, _UNKNOWN)
