"""Cards, as blocks: one for a touchpoint."""

from journeykit.exporters.diagrams.blocks import Bar, Block, Frame, Mark, Row, Style, Words
from journeykit.exporters.diagrams.journey_flow.plan import Card
from journeykit.exporters.diagrams.journey_flow.sections import demand, feeling, frictions
from journeykit.exporters.diagrams.palette import (
    ALARM,
    CARD_LINE,
    DEEP,
    INK,
    MUTED,
    PAPER,
    UNKNOWN,
    emotion_colour,
)
from journeykit.exporters.diagrams.sections import (
    ALARMING,
    FACE,
    LINE,
    SIGN,
    Section,
    stacked,
    texts,
)
from journeykit.exporters.diagrams.signs import channel_sign, outline
from journeykit.exporters.diagrams.words import lines
from journeykit.model.scales import Language

WIDTH = 252
_LEFT, _RIGHT, _ABOVE = 24, 12, 10
_ROOM = WIDTH - 2 - _LEFT - _RIGHT
_LEAST = 74
_NAME_LINE = 18
NAME_MIDDLE = 1 + _ABOVE + _NAME_LINE // 2
"""From the top of a card to the middle of its name, where arrows from the side touch it."""
_ICON = 23
"""The width of the cell with the icon of the channel."""
_NAME = Style(13, INK, bold=True)
_BELOW_ARROWS = 16
_QUIET_NAME = Style(12, MUTED)
_ACTION = Style(11, MUTED)


def card_block(card: Card, language: Language, arrows: int = 0) -> Block:
    """Return a card.

    Args:
        card: What it says.
        language: Of the words that the card does not say itself.
        arrows: What its arrows need of its height, below the first of them.
    """
    action = texts(card.action, _ACTION, _ROOM) if card.action else ()
    head = stacked((_named(card, language), action), gap=1)
    below = (
        demand(card.demand, _ROOM, language),
        frictions(card.snags, card.more_snags, _ROOM, language),
        _leaving(card.leaving),
    )
    return Block(
        stacked((head, *below)),
        room=_ROOM,
        left=_LEFT,
        right=_RIGHT,
        above=_ABOVE,
        least=max(_LEAST, NAME_MIDDLE + arrows + _BELOW_ARROWS),
        bar=_bar(card),
        frame=_frame(card),
    )


def _named(card: Card, language: Language) -> Section:
    """Return the name, its first line between the icon and the face."""
    icon, face = _icon(card), feeling(card.valence, language)
    left, right = _ICON * len(icon), FACE * len(face)
    style = _QUIET_NAME if card.kind == "empty" else _NAME
    room = _ROOM - left - right
    first, *others = lines(card.name, style.size, room, 2, bold=style.bold)
    rows = [Row(_NAME_LINE, (*icon, Words(room, first, style), *face))]
    below = (Mark(_ICON, None),) if icon else ()
    rows += [Row(_NAME_LINE, (*below, Words(room, other, style))) for other in others]
    return tuple(rows)


def _leaving(text: str) -> Section:
    if not text:
        return ()
    sign = Mark(SIGN, outline("arrow-right", 13, ALARM, text))
    return (Row(LINE, (sign, Words(_ROOM - SIGN, text, ALARMING))),)


def _icon(card: Card) -> tuple[Mark, ...]:
    if card.channel is None:
        return ()
    return (Mark(_ICON, channel_sign(card.channel, DEEP, card.channel_name)),)


def _bar(card: Card) -> Bar | None:
    if card.kind == "touchpoint" and card.feels and card.valence is None:
        return Bar(UNKNOWN, dashed=True)
    return None if card.valence is None else Bar(emotion_colour(card.valence))


def _frame(card: Card) -> Frame:
    if card.kind == "empty":
        return Frame(UNKNOWN, dashed=True)
    return Frame(CARD_LINE, PAPER)
