"""Which font a text is set in."""

import math

import attrs


def _positive(_font: "Font", attribute: "attrs.Attribute[float]", value: float) -> None:
    if not (math.isfinite(value) and value > 0):
        raise ValueError(f"{attribute.name}: expected points above 0, got {value!r}")


@attrs.frozen(cache_hash=True)
class Font:
    """A font at a size.

    Attributes:
        family: The name as a document gives it, such as ``Calibri``; need not be installed.
        size: Points, above 0.
        bold: Whether the bold face is meant.
        italic: Whether the italic face is meant.
    """

    family: str = attrs.field(converter=str)
    size: float = attrs.field(validator=_positive)
    bold: bool = False
    italic: bool = False
