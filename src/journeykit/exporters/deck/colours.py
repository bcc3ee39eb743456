"""Colours as numbers: how well one reads on another, and what a theme makes of its slots."""

import colorsys
from collections.abc import Mapping

import attrs

Rgb = tuple[int, int, int]

_STEPS = 40
"""How finely a colour is darkened or lightened."""


@attrs.frozen
class Shade:
    """A slot of a theme, made darker or lighter as PowerPoint's own palette does it.

    Attributes:
        slot: The slot as slides name it, such as ``tx1`` or ``accent3``; or a colour of its own,
            such as ``#0B7477``.
        modulated: What its lightness is multiplied by, from 0 to 1.
        offset: What is added to its lightness then, from 0 to 1.
        alpha: How opaque it is at most, from 0 to 1.
        saturated: What its saturation is multiplied by, from 0 to 1.
    """

    slot: str
    modulated: float = 1.0
    offset: float = 0.0
    alpha: float = 1.0
    saturated: float = 1.0

    def colour(self, slots: Mapping[str, Rgb], behind: Rgb) -> Rgb:
        """Return the colour that it gives on a ground."""
        plain = rgb(self.slot[1:]) if self.slot.startswith("#") else slots[self.slot]
        return mixed(lit(plain, self.modulated, self.offset, self.saturated), behind, self.alpha)


def rgb(value: str) -> Rgb:
    """Return a colour from six hexadecimal digits."""
    red, green, blue = bytes.fromhex(value)
    return red, green, blue


def mixed(colour: Rgb, behind: Rgb, alpha: float) -> Rgb:
    """Return a colour laid over another one, opaque at ``alpha`` 1."""
    red, green, blue = (
        round(alpha * over + (1 - alpha) * under)
        for over, under in zip(colour, behind, strict=True)
    )
    return red, green, blue


def lit(colour: Rgb, modulated: float, offset: float, saturated: float = 1.0) -> Rgb:
    """Return a colour with another lightness, and another saturation; its hue stays.

    Source:
        ECMA-376, 20.1.2.3.20 ``lumMod``, 20.1.2.3.21 ``lumOff`` and 20.1.2.3.27 ``satMod``.
    """
    if (modulated, offset, saturated) == (1, 0, 1):
        return colour
    hue, lightness, saturation = colorsys.rgb_to_hls(*(part / 255 for part in colour))
    lightness = min(max(lightness * modulated + offset, 0.0), 1.0)
    red, green, blue = (
        round(part * 255) for part in colorsys.hls_to_rgb(hue, lightness, saturation * saturated)
    )
    return red, green, blue


def shades(slot: str, *, darker: bool) -> tuple[Shade, ...]:
    """Return a slot as it is, then ever darker or lighter, to black or to white."""
    steps = (1 - step / _STEPS for step in range(_STEPS + 1))
    return tuple(
        Shade(slot, round(part, 3), 0.0 if darker else round(1 - part, 3)) for part in steps
    )


def contrast(one: Rgb, other: Rgb) -> float:
    """Return the contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: Rgb) -> float:
    """Return how light a colour is to the eye, from 0 to 1 (WCAG 2.2)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (component / 255 for component in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def saturation(colour: Rgb) -> float:
    """Return the saturation of a colour, from 0 to 1: how colourful it gets at middling lightness.

    Near white and near black, what looks like a grey may have much of it.
    """
    return colorsys.rgb_to_hls(*(part / 255 for part in colour))[2]


def hue(colour: Rgb) -> float:
    """Return the hue of a colour in degrees: red is 0, green 120, blue 240."""
    return colorsys.rgb_to_hls(*(part / 255 for part in colour))[0] * 360


def chroma(colour: Rgb) -> float:
    """Return how far a colour is from grey, from 0 to 1."""
    return (max(colour) - min(colour)) / 255


def away(colour: Rgb, degrees: float) -> float:
    """Return how many degrees the hue of a colour is away from another hue."""
    turned = abs(hue(colour) - degrees) % 360
    return min(turned, 360 - turned)
