"""The band of daylight above the hours: a sense of the time of day at a glance."""

from itertools import pairwise

from journeykit.exporters.deck.canvas.canvas import Canvas, Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.geometry import Box
from journeykit.exporters.deck.slides.day.axis import HOUR, Axis
from journeykit.exporters.deck.theme import DEEP, NIGHT, PAPER, QUIET, WARM, Paint, tint
from journeykit.model.day import MINUTES_A_DAY

_SKY: tuple[tuple[float, Paint], ...] = (
    (0, DEEP),
    (5, DEEP),
    (6.5, NIGHT),
    (7.5, WARM),
    (9, tint(QUIET, 0.3)),
    (17, tint(QUIET, 0.3)),
    (18.5, WARM),
    (20, NIGHT),
    (22, DEEP),
    (24, DEEP),
)
"""Hour and colour; between two of them the colour changes evenly."""
_SIGNS = ((1.25, "moon", PAPER), (7, "sunrise", PAPER), (13, "sun", DEEP), (19.25, "sunset", PAPER))


def sky(canvas: Canvas, axis: Axis, y: float, height: float) -> None:
    """Draw the band, as decoration.

    Stretches of two colours each, since some programs draw only two stops of a gradient.
    """
    for (start, one), (end, other) in pairwise(_SKY):
        _stretch(canvas, axis, (start * HOUR, one), (end * HOUR, other), y, height)
    for hour, icon, paint in _SIGNS:
        x = axis.x((hour * HOUR - axis.origin) % MINUTES_A_DAY)
        side = height * 0.64
        if axis.left + side < x < axis.left + axis.width - side:
            canvas.icon(icon, Box(x - side / 2, y + (height - side) / 2, side, side), paint, 1.25)


def _stretch(
    canvas: Canvas,
    axis: Axis,
    start: tuple[float, Paint],
    end: tuple[float, Paint],
    y: float,
    height: float,
) -> None:
    (begin, one), (finish, other) = start, end
    left = (begin - axis.origin) % MINUTES_A_DAY
    right = left + finish - begin
    parts = (
        ((left, right),)
        if right <= MINUTES_A_DAY
        else (
            (left, MINUTES_A_DAY),
            (0, right - MINUTES_A_DAY),
        )
    )
    for part in parts:
        part_left, part_right = (min(end, axis.length) for end in part)
        box = Box(axis.x(part_left), y, axis.x(part_right) - axis.x(part_left), height)
        if box.w > 0 and one == other:
            canvas.shape(box, Identity("Sky", decorative=True), Look(one))
        elif box.w > 0:
            canvas.band(box, one, other, degrees=0)
