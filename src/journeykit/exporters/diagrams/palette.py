"""The colours of the diagrams, by what they mean.

A colour never says anything alone: faces, signs, dashes and words say the same. Texts reach a
contrast of 4.5:1 on every ground below, other signs 3:1 on the cards (WCAG 2.2, success criteria
1.4.3 and 1.4.11).
"""

from typing import NewType

import attrs

Colour = NewType("Colour", str)
"""A colour as ``#RRGGBB``; a type of its own, so that a drawing can be repainted."""

INK = Colour("#1B2430")
DEEP = Colour("#17324D")
MUTED = Colour("#56616C")
TEAL = Colour("#0B7477")
ALARM = Colour("#B8351A")
"""Words about frictions and about the moment of truth."""

PAPER = Colour("#FFFFFF")
CARD_LINE = Colour("#E2E0DA")
STEP = Colour("#78828F")
UNKNOWN = Colour("#868D96")

POSITIVE = Colour("#0B8A80")
NEUTRAL = Colour("#B7791F")
NEGATIVE = Colour("#D8492A")


@attrs.frozen
class Ground:
    """What a column stands on.

    Attributes:
        fill: The colour of the area.
        line: The colour of its hairline.
        name: The colour of the column's name.
    """

    fill: Colour
    line: Colour
    name: Colour


PLAIN = Ground(Colour("#F6F5F1"), Colour("#ECE9E2"), DEEP)
HERO = Ground(Colour("#FCE9E3"), Colour("#F0B9A8"), ALARM)
QUIET_HERO = Ground(Colour("#FBF0EA"), Colour("#EED5C9"), DEEP)
OURS = Ground(Colour("#E6F2F1"), Colour("#CFE5E3"), TEAL)
"""What speaks for us: a moment of contact, a channel that we are on."""
BARE = Ground(PAPER, PAPER, DEEP)
"""No ground to be seen: the nodes only belong together."""


def emotion_colour(valence: float | None) -> Colour:
    """Return the colour of a valence from -2 to +2; grey where nothing is known.

    The bounds are those of the faces: what shows an even face has the neutral colour.
    """
    if valence is None:
        return UNKNOWN
    if valence >= 0.5:
        return POSITIVE
    return NEGATIVE if valence <= -0.5 else NEUTRAL


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21.

    Source:
        WCAG 2.2, definitions of contrast ratio and relative luminance.
    """
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
