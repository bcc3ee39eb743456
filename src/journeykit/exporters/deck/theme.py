"""The colours of a deck by what they mean, mapped to the slots of its theme.

Slides name a role, never a colour: a client's theme then recolours the whole deck, and so does
a person who changes the theme in PowerPoint.
"""

import re
from collections.abc import Mapping
from typing import Literal

import attrs

Role = Literal[
    "ink",
    "paper",
    "deep",
    "soft",
    "highlight",
    "negative",
    "warm",
    "quiet",
    "night",
    "muted",
]
Rgb = tuple[int, int, int]

SLOTS: Mapping[Role, str] = {
    "ink": "tx1",
    "paper": "bg1",
    "deep": "tx2",
    "soft": "bg2",
    "highlight": "accent1",
    "negative": "accent2",
    "warm": "accent3",
    "quiet": "accent4",
    "night": "accent5",
    "muted": "accent6",
}
"""The slot of each role, as slides name it (``tx1`` is ``dk1`` in the theme)."""
_IN_THEME = {"tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"}

READABLE = 4.5
"""The least contrast of text to its ground (WCAG 2.2, success criterion 1.4.3)."""


@attrs.frozen
class Paint:
    """A role's colour, opaque at ``alpha`` 1 and a tint of what lies behind below that."""

    role: Role
    alpha: float = 1.0


INK = Paint("ink")
PAPER = Paint("paper")
DEEP = Paint("deep")
HIGHLIGHT = Paint("highlight")
NEGATIVE = Paint("negative")
WARM = Paint("warm")
QUIET = Paint("quiet")
NIGHT = Paint("night")
MUTED = Paint("muted")
HAIRLINE = Paint("ink", 0.18)


def tint(paint: Paint, alpha: float = 0.12) -> Paint:
    """Return a paint as a tint."""
    return attrs.evolve(paint, alpha=alpha)


def valence_paint(valence: float | None) -> Paint:
    """Return the colour of an emotion; it never stands without a position, a face or a word."""
    if valence is None:
        return QUIET
    if valence < 0:
        return NEGATIVE
    return HIGHLIGHT if valence > 0 else WARM


@attrs.frozen
class Theme:
    """What a template's theme puts behind the roles.

    Attributes:
        colours: The colour of each slot of the theme, such as ``dk1`` or ``accent3``.
        heading_font: The family of titles.
        body_font: The family of everything else.
    """

    colours: Mapping[str, Rgb]
    heading_font: str
    body_font: str

    @classmethod
    def read(cls, xml: str) -> "Theme":
        """Read a theme part."""
        fonts = re.findall(r'<a:(?:major|minor)Font>\s*<a:latin typeface="([^"]*)"', xml)
        found = re.findall(
            r"<a:(dk1|lt1|dk2|lt2|accent\d)>.*?(?:lastClr|srgbClr val)=\"([0-9A-Fa-f]{6})\"",
            xml,
            re.DOTALL,
        )
        return cls({slot: _rgb(value) for slot, value in found}, fonts[0], fonts[1])

    def colour(self, paint: Paint, ground: Rgb | None = None) -> Rgb:
        """Return the colour that a paint gives on a ground, the slide's paper if none is named."""
        slot = SLOTS[paint.role]
        colour = self.colours[_IN_THEME.get(slot, slot)]
        if paint.alpha >= 1:
            return colour
        behind = ground or self.colours["lt1"]
        red, green, blue = (
            round(paint.alpha * over + (1 - paint.alpha) * under)
            for over, under in zip(colour, behind, strict=True)
        )
        return red, green, blue

    def contrast(self, text: Paint, ground: Paint) -> float:
        """Return the contrast of a text to its ground, from 1 to 21."""
        behind = self.colour(ground)
        return contrast(self.colour(text, behind), behind)

    def on(self, ground: Paint) -> Paint:
        """Return the paint of text on a ground: ink or paper, whichever reads better."""
        return max((INK, PAPER), key=lambda text: self.contrast(text, ground))


def _rgb(value: str) -> Rgb:
    red, green, blue = bytes.fromhex(value)
    return red, green, blue


def contrast(one: Rgb, other: Rgb) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Rgb) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (component / 255 for component in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
