"""What stands in the lanes of a blueprint, as blocks."""

from journeykit.exporters.diagrams.blocks import Block, Frame, Mark, Row, Style, Words
from journeykit.exporters.diagrams.blueprint.plan import Column, Step
from journeykit.exporters.diagrams.palette import (
    ALARM,
    CARD_LINE,
    DEEP,
    HERO,
    INK,
    MUTED,
    NEGATIVE,
    PAPER,
    PLAIN,
    TEAL,
    UNKNOWN,
)
from journeykit.exporters.diagrams.sections import (
    ALARMING,
    LINE,
    QUIET,
    SAID,
    SIGN,
    Section,
    stacked,
    texts,
)
from journeykit.exporters.diagrams.signs import channel_sign, outline
from journeykit.exporters.diagrams.voice import Voice
from journeykit.exporters.diagrams.words import lines

WIDTH = 184
LABELS = 112
"""The width of the lanes' names."""
_EDGE, _ABOVE = 11, 9
_ROOM = WIDTH - 2 - 2 * _EDGE
_ICON = 22
_NAME = Style(12, INK, bold=True)
_NAME_LINE = 17
_STAGE = Style(14, PAPER, bold=True)
_LANE = Style(13, TEAL, bold=True)
_BORDER = Style(10, MUTED)
_LEAST = 44
PORT = 22
"""From the top of a card of the customer to where its first arrow leaves and arrows arrive."""
_BELOW_ARROWS = 14


def stage_block(name: str, width: int) -> Block:
    """Return the header of a stage, above all its touchpoints."""
    room = width - 2 - 2 * _EDGE
    said = texts(name, _STAGE, room, 1, height=20)
    return Block(said, room=room, left=_EDGE, right=_EDGE, above=6, frame=Frame(DEEP, DEEP))


def lane_block(name: str) -> Block:
    """Return the name of a lane."""
    return Block(texts(name, _LANE, LABELS, 3, height=17), room=LABELS)


def border_block(name: str) -> Block:
    """Return the name of a line between two lanes."""
    return Block(texts(name, _BORDER, LABELS, 2, height=13), room=LABELS)


def evidence_block(column: Column) -> Block:
    """Return what the customer meets: the touchpoint and its channel."""
    icon: tuple[Mark, ...] = ()
    if column.channel:
        colour = ALARM if column.hero else DEEP
        icon = (Mark(_ICON, channel_sign(column.channel, colour, column.channel_name)),)
    left = _ICON * len(icon)
    first, *others = lines(column.name, _NAME.size, _ROOM - left, 3, bold=True)
    rows = [Row(_NAME_LINE, (*icon, Words(_ROOM - left, first, _NAME)))]
    below = (Words(left, "", _NAME),) if left else ()
    rows += [Row(_NAME_LINE, (*below, Words(_ROOM - left, each, _NAME))) for each in others]
    channel = texts(column.channel_name, QUIET, _ROOM, 1, left) if column.channel_name else ()
    return _card((*rows, *channel), Frame(PLAIN.line, PLAIN.fill))


def customer_block(column: Column, voice: Voice, arrows: int = 0) -> Block:
    """Return what the customer does, and the worst that gets in the way.

    Args:
        column: What it says.
        voice: Puts it into words.
        arrows: What its arrows need of its height, below the first of them.
    """
    least = PORT + arrows + _BELOW_ARROWS
    steps = [
        texts(step.title, QUIET if step.more else SAID, _ROOM, 3) for step in _customer(column)
    ]
    friction = _friction(column.friction, voice) if column.friction else ()
    left = _leaving(column.leaving) if column.leaving else ()
    if not steps and not friction:
        steps = [texts(voice.say("no_action"), QUIET, _ROOM, 2)]
        return _card(stacked((*steps, left), gap=4), Frame(UNKNOWN, dashed=True), least)
    return _card(stacked((*steps, friction, left), gap=4), _frame(column), least)


def step_block(step: Step, column: Column, voice: Voice) -> Block:
    """Return what somebody of the company does."""
    said = texts(step.title, QUIET if step.more else SAID, _ROOM, 3)
    return _card((*said, *(_team(step.team, voice) if step.team else ())), _frame(column))


def undescribed_block(voice: Voice) -> Block:
    """Return what stands where nothing is known of what the company does."""
    return _card(texts(voice.say("undescribed"), QUIET, _ROOM, 2), Frame(UNKNOWN, dashed=True))


def _customer(column: Column) -> tuple[Step, ...]:
    return column.lanes.get("customer", ())


def _frame(column: Column) -> Frame:
    return Frame(NEGATIVE, HERO.fill) if column.hero else Frame(CARD_LINE, PAPER)


def _card(rows: Section, frame: Frame, least: int = 0) -> Block:
    spare = max(0, _LEAST - 2 - sum(row.height for row in rows))
    above = max(_ABOVE, spare // 2)
    return Block(
        rows,
        room=_ROOM,
        left=_EDGE,
        right=_EDGE,
        above=above,
        least=max(_LEAST, least),
        frame=frame,
    )


def _friction(title: str, voice: Voice) -> Section:
    sign = Mark(SIGN, outline("triangle-alert", 13, NEGATIVE, voice.say("friction"), "!"))
    first, *others = texts(title, ALARMING, _ROOM, 2, SIGN)
    return (Row(LINE, (sign, *first.cells[1:])), *others)


def _leaving(text: str) -> Section:
    sign = Mark(SIGN, outline("arrow-right", 13, ALARM, text))
    return (Row(LINE, (sign, Words(_ROOM - SIGN, text, ALARMING))),)


def _team(team: str, voice: Voice) -> Section:
    sign = Mark(SIGN, outline("users", 12, MUTED, voice.say("team")))
    (row,) = texts(team, QUIET, _ROOM, 1, SIGN)
    return (Row(LINE, (sign, *row.cells[1:])),)
