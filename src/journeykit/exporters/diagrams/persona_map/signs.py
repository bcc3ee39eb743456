"""The signs of a persona map; each says in words what it means."""

from journeykit.exporters.diagrams.palette import DEEP, MUTED, STEP, TEAL, Colour
from journeykit.exporters.diagrams.signs import Sign, Stroke, channel_sign
from journeykit.icons import Command

_DOT = 13.0
_POINT = 0.01
"""Length of a line that shows as nothing but its round ends."""
BAR = 64
"""The length of a bar that stands for everybody."""
_BAR_HEIGHT = 5


def dot(colour: Colour, says: str) -> Sign:
    """Return a dot: this persona has it."""
    line = Command("M", ((8.0, 8.0),)), Command("L", ((8.0 + _POINT, 8.0),))
    return Sign((Stroke(line, _DOT),), (16, 16), 16, colour, says)


def joined_dots(says: str) -> Sign:
    """Return dots with a line between them: several personas share it."""
    line = Command("M", ((6.0, 6.0),)), Command("L", ((26.0, 6.0),))
    ends = ((Command("M", ((x, 6.0),)), Command("L", ((x + _POINT, 6.0),))) for x in (6.0, 26.0))
    strokes = (Stroke(line, 2.4), *(Stroke(end, 10) for end in ends))
    return Sign(strokes, (32, 12), 32, DEEP, says)


def share_bar(share: float, colour: Colour, says: str) -> Sign:
    """Return a bar as long as a share is large, 0 to 1; the smallest shares are a dot."""
    radius = _BAR_HEIGHT / 2
    end = max(share * BAR - radius, radius + _POINT)
    line = Command("M", ((radius, 5.0),)), Command("L", ((end, 5.0),))
    return Sign((Stroke(line, _BAR_HEIGHT),), (BAR, 10), BAR, colour, says)


def line_sign(channel: str, says: str, *, ours: bool) -> Sign:
    """Return the icon of a channel, in the colour of the brand where it is one of its own."""
    return channel_sign(channel, TEAL if ours else MUTED, says)


def colour_of(*, ours: bool, shared: bool) -> Colour:
    """Return the colour of the dots of a line."""
    if ours:
        return TEAL
    return DEEP if shared else STEP
