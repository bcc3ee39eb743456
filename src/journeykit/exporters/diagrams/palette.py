"""The colours of the diagrams, by what they mean.

A colour never says anything alone: faces, signs, dashes and words say the same. Texts reach a
contrast of 4.5:1 on every ground below, other signs 3:1 on the cards (WCAG 2.2, success criteria
1.4.3 and 1.4.11).
"""

import attrs

INK = "#1B2430"
DEEP = "#17324D"
MUTED = "#56616C"
TEAL = "#0B7477"
ALARM = "#B8351A"
"""Words about frictions and about the moment of truth."""

PAPER = "#FFFFFF"
CARD_LINE = "#E2E0DA"
STEP = "#78828F"
UNKNOWN = "#868D96"

POSITIVE = "#0B8A80"
NEUTRAL = "#B7791F"
NEGATIVE = "#D8492A"


@attrs.frozen
class Ground:
    """What a column stands on.

    Attributes:
        fill: The colour of the area.
        line: The colour of its hairline.
        name: The colour of the column's name.
    """

    fill: str
    line: str
    name: str


PLAIN = Ground("#F6F5F1", "#ECE9E2", DEEP)
HERO = Ground("#FCE9E3", "#F0B9A8", ALARM)
QUIET_HERO = Ground("#FBF0EA", "#EED5C9", DEEP)


def emotion_colour(valence: float | None) -> str:
    """Return the colour of a valence from -2 to +2; grey where nothing is known.

    The bounds are those of the faces: what shows an even face has the neutral colour.
    """
    if valence is None:
        return UNKNOWN
    if valence >= 0.5:
        return POSITIVE
    return NEGATIVE if valence <= -0.5 else NEUTRAL
