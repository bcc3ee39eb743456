"""How a day feels: a line from top to bottom, at the left where it feels bad."""

from collections.abc import Iterator
from itertools import pairwise

from journeykit.exporters.diagrams.blocks import Block, Mark, Row, Style, Words
from journeykit.exporters.diagrams.day.plan import Slot
from journeykit.exporters.diagrams.day.strip import HEADER, MOOD, Strip
from journeykit.exporters.diagrams.drawing import Area, Line, Node, Pen
from journeykit.exporters.diagrams.palette import (
    MUTED,
    OURS,
    QUIET_HERO,
    STEP,
    UNKNOWN,
    emotion_colour,
)
from journeykit.exporters.diagrams.signs import Sign, face
from journeykit.exporters.diagrams.voice import Voice
from journeykit.exporters.diagrams.words import lines, points
from journeykit.wording import label

_INSET = 9
"""Between the extremes and the edges of the ground: where the faces of the head stand."""
_REACH = 2
_HEAD = Style(12, MUTED, bold=True)
_HEAD_HEIGHT, _FACE = 24, 20
_LASTING = 4.5
_TURNING = Pen(STEP, 1.2, arrow=False)
_EVEN = Pen(UNKNOWN, 1, dashed=True, arrow=False)


def head(strip: Strip) -> Iterator[Node]:
    """Yield what the line goes from and to."""
    if not strip.has_mood or not strip.day.slots:
        return
    room = MOOD - 2 * _FACE
    said = lines(strip.voice.say("mood"), _HEAD.size, room, 1, bold=True)[0]
    before = max(0, (room - points(said, _HEAD.size, bold=True)) // 2)
    low = Mark(_FACE, _face(-_REACH, strip.voice))
    high = Mark(_FACE, _face(_REACH, strip.voice), "right")
    row = Row(
        _HEAD_HEIGHT, (low, Words(before, "", _HEAD), Words(room - before, said, _HEAD), high)
    )
    yield Node(
        f"d{strip.number}mood", Block((row,), room=MOOD), strip.left, strip.axis.head - HEADER
    )


def _face(valence: int, voice: Voice) -> Sign:
    return face(valence, label("valence", str(valence), voice.language))


def grounds(strip: Strip) -> Iterator[Area]:
    """Yield what the line runs over: a half for what feels bad, and one for what feels good."""
    if strip.has_mood and strip.day.slots:
        (top, bottom), half = strip.lived, MOOD / 2
        height = bottom - top
        yield Area(strip.left, top, half, height, QUIET_HERO.fill, QUIET_HERO.fill)
        yield Area(strip.left + half, top, half, height, OURS.fill, OURS.fill)


def curve(strip: Strip) -> Iterator[Line]:
    """Yield the line: as long as a moment lasts, and broken where nothing is known."""
    if not strip.has_mood or not strip.day.slots:
        return
    axis, middle = strip.axis, strip.left + MOOD / 2
    top, bottom = strip.lived
    yield Line((middle, top), (middle, bottom), _EVEN)
    for one, other in pairwise(strip.day.slots):
        if one.valence is not None and other.valence is not None and one.end == other.start:
            y = axis.y(one.end)
            yield Line((_x(strip, one.valence), y), (_x(strip, other.valence), y), _TURNING)
    for slot in strip.day.slots:
        yield from _lasting(strip, slot)


def _lasting(strip: Strip, slot: Slot) -> Iterator[Line]:
    if slot.valence is not None:
        x = _x(strip, slot.valence)
        pen = Pen(emotion_colour(slot.valence), _LASTING, arrow=False)
        yield Line((x, strip.axis.y(slot.start)), (x, strip.axis.y(slot.end)), pen)


def _x(strip: Strip, valence: float) -> float:
    room = MOOD / 2 - _INSET
    return strip.left + MOOD / 2 + valence / _REACH * room
