"""What lies behind an emotion curve: good above the line, bad below it."""

from journeykit.exporters.deck.canvas.canvas import Canvas
from journeykit.exporters.deck.geometry import Box
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, NEGATIVE, tint

_STRENGTH = 0.15


def mood_ground(canvas: Canvas, area: Box) -> None:
    """Draw two gradients that fade towards the neutral line, and the line."""
    above = Box(area.x, area.y, area.w, area.h / 2)
    below = Box(area.x, area.middle, area.w, area.h / 2)
    canvas.band(above, tint(HIGHLIGHT, _STRENGTH), tint(HIGHLIGHT, 0.0), degrees=90)
    canvas.band(below, tint(NEGATIVE, 0.0), tint(NEGATIVE, _STRENGTH), degrees=90)
    canvas.rule((area.x, area.middle), (area.right, area.middle), tint(INK, 0.35), dash=True)
