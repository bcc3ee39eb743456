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
from journeykit.exporters.diagrams.words import points

WIDTH = 148
_EDGE = 10
_ROOM = WIDTH - 2 - 2 * _EDGE
_NAME, _SHARE = 12, 17
_SHARE_LINE, _LINE = 22, 16
_LEAST = 46
_LABEL = Style(11, INK)
_SMALL, _SMALL_LINE = 10, 14

_LOOKS: dict[Look, tuple[Colour, Frame]] = {
    "stop": (PAPER, Frame(DEEP, DEEP)),
    "end": (PAPER, Frame(TEAL, TEAL)),
    "gone": (ALARM, Frame(NEGATIVE, HERO.fill)),
    "ended": (MUTED, Frame(PLAIN.line, PLAIN.fill)),
    "unknown": (INK, Frame(UNKNOWN, PAPER, dashed=True)),
}


def stop_block(stop: Stop) -> Block:
    """Return a place: how many come there, its name, and how many come back at once."""
    colour, frame = _LOOKS[stop.look]
    big, style = Style(_SHARE, colour, bold=True), Style(_NAME, colour)
    share = (Row(_SHARE_LINE, (Words(_ROOM, stop.share, big),)),) if stop.share else ()
    small = Style(_SMALL, colour)
    again = texts(stop.again, small, _ROOM, 1, height=_SMALL_LINE) if stop.again else ()
    rows = (*share, *texts(stop.name, style, _ROOM, 3, height=_LINE), *again)
    above = max(7, (_LEAST - 2 - sum(row.height for row in rows)) // 2)
    return Block(rows, room=_ROOM, left=_EDGE, right=_EDGE, above=above, least=_LEAST, frame=frame)


def label_block(text: str, *, bare: bool) -> Block:
    """Return the label of a way; on white, unless it is bare."""
    room = points(text, _LABEL.size) + 2
    frame = None if bare else Frame(PAPER, PAPER)
    words = Words(room, text, _LABEL, "center")
    return Block((Row(13, (words,)),), room=room, left=1, right=1, frame=frame)
