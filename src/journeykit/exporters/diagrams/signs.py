"""Signs: small outlines that are stroked, in SVG as vectors, elsewhere as pictures of these.

Graphviz cannot draw them. A block of words leaves room for a sign (see ``blocks.py``), and the
sign is drawn there once the engine has drawn everything else.
"""

import attrs

from journeykit.exporters.diagrams.palette import NEGATIVE, UNKNOWN, Colour, emotion_colour
from journeykit.icons import Command, for_channel, for_valence, icon

_CIRCLE = 0.5523
"""Control points of a quarter of a circle as a cubic curve, in radii."""
_DOT = 0.01
"""Length of a line that shows as nothing but its round ends."""


@attrs.frozen
class Stroke:
    """An outline to be stroked with round ends and joins.

    Attributes:
        path: Its steps, in the units of the sign.
        width: Of the line, in the same units.
    """

    path: tuple[Command, ...]
    width: float = 2


@attrs.frozen
class Sign:
    """A sign of a size and a colour.

    Attributes:
        strokes: What it consists of.
        box: Width and height of the units that the strokes are drawn in.
        width: How wide it is drawn, in points.
        colour: Of all its strokes.
        says: What it means, in words, for those who do not see it.
        stand_in: What stands in its place where signs cannot be drawn; may be empty.
    """

    strokes: tuple[Stroke, ...]
    box: tuple[float, float]
    width: float
    colour: Colour
    says: str
    stand_in: str = ""

    @property
    def scale(self) -> float:
        """Points per unit."""
        return self.width / self.box[0]

    @property
    def height(self) -> float:
        """How high it is drawn, in points."""
        return self.box[1] * self.scale


def outline(name: str, width: float, colour: Colour, says: str, stand_in: str = "") -> Sign:
    """Return one of the package's icons as a sign."""
    return Sign((Stroke(icon(name).path),), (24, 24), width, colour, says, stand_in)


def channel_sign(channel: str, colour: Colour, says: str) -> Sign:
    """Return the icon of a channel."""
    return outline(for_channel(channel), 16, colour, says)


def face(valence: float, says: str) -> Sign:
    """Return the face of a valence from -2 to +2; its number stands in for it."""
    number = f"{valence:+.2g}".replace("-", "\u2212").replace("+0", "0")
    return outline(for_valence(valence), 18, emotion_colour(valence), says, number)


def severity_dots(severity: int, says: str) -> Sign:
    """Return four dots, as many filled as a friction is severe, 0 to 4."""
    strokes = tuple(_dot(3 + 7 * n, filled=n < severity) for n in range(4))
    return Sign(strokes, (27, 6), 27, NEGATIVE, says, f"{severity}/4")


def dashed_bar(says: str) -> Sign:
    """Return a piece of the bar of a card whose emotion is unknown."""
    strokes = tuple(Stroke(_line((2, y), (2, y + _DOT)), 4) for y in (3, 9, 15))
    return Sign(strokes, (4, 18), 4, UNKNOWN, says, "?")


def dashed_step(says: str) -> Sign:
    """Return a piece of an arrow that leaves a friction."""
    return dashes(NEGATIVE, says)


def dashes(colour: Colour, says: str) -> Sign:
    """Return a piece of a dashed line."""
    pieces = ((2, 7), (12, 17), (22, 27))
    strokes = tuple(Stroke(_line((start, 4), (end, 4)), 1.8) for start, end in pieces)
    return Sign(strokes, (29, 8), 29, colour, says, "- - -")


def band(width: float, colour: Colour, says: str) -> Sign:
    """Return a piece of a line of a width up to 10."""
    stroke = Stroke(_line((6, 6), (24, 6)), width)
    return Sign((stroke,), (30, 12), 30, colour, says, "—")


def _dot(x: float, *, filled: bool) -> Stroke:
    if filled:
        return Stroke(_line((x, 3), (x + _DOT, 3)), 5.6)
    return Stroke(_circle(x, 3, 2.2), 1.2)


def _line(start: tuple[float, float], end: tuple[float, float]) -> tuple[Command, ...]:
    return Command("M", (start,)), Command("L", (end,))


def _circle(x: float, y: float, radius: float) -> tuple[Command, ...]:
    far = radius * _CIRCLE
    east, south = (x + radius, y), (x, y + radius)
    west, north = (x - radius, y), (x, y - radius)
    return (
        Command("M", (east,)),
        Command("C", ((x + radius, y + far), (x + far, y + radius), south)),
        Command("C", ((x - far, y + radius), (x - radius, y + far), west)),
        Command("C", ((x - radius, y - far), (x - far, y - radius), north)),
        Command("C", ((x + far, y - radius), (x + radius, y - far), east)),
        Command("Z"),
    )
