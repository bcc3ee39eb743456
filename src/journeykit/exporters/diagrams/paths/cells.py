"""Places and labels of a diagram of paths, as blocks."""

from journeykit.exporters.diagrams.blocks import Block, Frame, Row, Style, Words
from journeykit.exporters.diagrams.palette import (
    ALARM,
    DEEP,
    HERO,
    INK,
    MUTED,
    NEGATIVE,
    PAPER,
    PLAIN,
    TEAL,
    UNKNOWN,
    Colour,
)
from journeykit.exporters.diagrams.paths.plan import Look, Stop
from journeykit.exporters.diagrams.sections import texts
from journeykit.exporters.diagrams.words import lines, points

WIDTH = 148
_EDGE = 10
_ROOM = WIDTH - 2 - 2 * _EDGE
_NAME, _SHARE = 12, 17
_SHARE_LINE, _LINE = 22, 16
_LEAST = 46
_LABEL = Style(11, INK)
_SMALL = Style(10, MUTED)
_SMALL_LINE = 13

_LOOKS: dict[Look, tuple[Colour, Frame]] = {
    "stop": (PAPER, Frame(DEEP, DEEP)),
    "end": (PAPER, Frame(TEAL, TEAL)),
    "gone": (ALARM, Frame(NEGATIVE, HERO.fill)),
    "ended": (MUTED, Frame(PLAIN.line, PLAIN.fill)),
    "unknown": (INK, Frame(UNKNOWN, PAPER, dashed=True)),
}


def stop_block(stop: Stop) -> Block:
    """Return a place: how many come there, and its name."""
    colour, frame = _LOOKS[stop.look]
    big, style = Style(_SHARE, colour, bold=True), Style(_NAME, colour)
    share = (Row(_SHARE_LINE, (Words(_ROOM, stop.share, big),)),) if stop.share else ()
    rows = (*share, *texts(stop.name, style, _ROOM, 3, height=_LINE))
    above = max(7, (_LEAST - 2 - sum(row.height for row in rows)) // 2)
    return Block(rows, room=_ROOM, left=_EDGE, right=_EDGE, above=above, least=_LEAST, frame=frame)


def label_block(text: str) -> Block:
    """Return the label of a way."""
    room = points(text, _LABEL.size) + 4
    return Block((Row(14, (Words(room, text, _LABEL),)),), room=room)


def again_block(text: str) -> Block:
    """Return what stands below a place that people come back to at once."""
    kept = lines(text, _SMALL.size, WIDTH, 1)
    return Block((Row(_SMALL_LINE, (Words(WIDTH, kept[0], _SMALL),)),), room=WIDTH)
