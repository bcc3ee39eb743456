"""The hours of a day: their names, a block for each moment, and the way to its card."""

from collections.abc import Iterator
from itertools import pairwise

from journeykit.exporters.diagrams.blocks import Block, Row, Style, Words
from journeykit.exporters.diagrams.day.axis import HOUR
from journeykit.exporters.diagrams.day.plan import Slot
from journeykit.exporters.diagrams.day.strip import RAIL, Strip
from journeykit.exporters.diagrams.drawing import Area, Line, Node, Pen
from journeykit.exporters.diagrams.palette import (
    ALARM,
    DEEP,
    MUTED,
    PAPER,
    STEP,
    TEAL,
    UNKNOWN,
    Colour,
)

_LABEL = Style(11, MUTED)
_LABEL_WIDTH, _LABEL_HEIGHT = 34, 14
_BEFORE_RAIL = 8
_TICK = 4
_EVERY = 2
"""Hours from one name to the next."""
_SEAM = 0.75
"""Half of what keeps neighbouring blocks apart."""
_QUIET = Pen(UNKNOWN, 1, arrow=False)
_LOUD = Pen(TEAL, 1.8, arrow=False)
_ASKING = Pen(ALARM, 1.4, arrow=False)


def colour_of(slot: Slot) -> Colour:
    """Return the colour of a moment among the hours."""
    if slot.asleep:
        return DEEP
    if slot.window:
        return TEAL
    return ALARM if slot.asked else STEP


def names(strip: Strip) -> Iterator[Node]:
    """Yield the times of day."""
    if not strip.day.slots:
        return
    first, last = strip.lived
    for place, (minute, said) in enumerate(strip.axis.hours()):
        if minute % (_EVERY * HOUR) == 0 and first <= strip.axis.y(minute) <= last:
            row = Row(_LABEL_HEIGHT, (Words(_LABEL_WIDTH, said, _LABEL),))
            x = strip.rail - _BEFORE_RAIL - _LABEL_WIDTH
            y = strip.axis.y(minute) - _LABEL_HEIGHT / 2
            yield Node(f"d{strip.number}t{place}", Block((row,), room=_LABEL_WIDTH), x, y)


def blocks(strip: Strip) -> Iterator[Area]:
    """Yield a block for each moment; where nothing is described, the empty frame shows."""
    if strip.day.slots:
        top, bottom = strip.lived
        yield Area(strip.rail, top, RAIL, bottom - top, PAPER, UNKNOWN)
    for slot in strip.day.slots:
        top, bottom = strip.axis.y(slot.start) + _SEAM, strip.axis.y(slot.end) - _SEAM
        colour = colour_of(slot)
        yield Area(strip.rail, top, RAIL, max(bottom - top, 1), colour, colour)


def ways(strip: Strip) -> Iterator[Line]:
    """Yield the ticks of the hours, and a line from each moment to its card."""
    if strip.day.slots:
        top, bottom = strip.lived
        for y in (strip.axis.y(minute) for minute, _ in strip.axis.hours()):
            if top <= y <= bottom:
                yield Line((strip.rail - _TICK, y), (strip.rail, y), _QUIET)
    for slot, node in strip.cards():
        middle = strip.axis.y((slot.start + slot.end) / 2)
        start = (strip.rail + RAIL, middle)
        shoulder = start[0] + 8
        card = node.centre[1]
        points = (start, (shoulder, middle), (node.x - 8, card), (node.x, card))
        for one, other in pairwise(points):
            yield Line(one, other, _pen(slot))


def _pen(slot: Slot) -> Pen:
    if slot.window:
        return _LOUD
    return _ASKING if slot.asked else _QUIET
