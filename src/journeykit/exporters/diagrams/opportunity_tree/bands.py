"""What has no partner: bands of cards across the picture, below the tree."""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.exporters.diagrams.blocks import Block, Style
from journeykit.exporters.diagrams.drawing import Group, Node
from journeykit.exporters.diagrams.opportunity_tree.cards import (
    band_header_block,
    chance_block,
    issue_block,
    quiet_block,
)
from journeykit.exporters.diagrams.opportunity_tree.plan import Plan
from journeykit.exporters.diagrams.palette import HERO, PLAIN, Ground
from journeykit.exporters.diagrams.voice import Voice

_PADDING, _GAP = 14, 12
_BETWEEN = 20
_BELOW_HEADER = 6
_CARD = 260
"""The least width of a card."""
_SIZE = 15

Card = tuple[str, Block, str]


def bands(plan: Plan, voice: Voice, width: int, y: float) -> Iterator[Group]:
    """Yield what nothing answers and what answers nothing, each as a band.

    Args:
        plan: What there is.
        voice: Says it.
        width: Of a band.
        y: Where the first one begins.
    """
    card = _card_width(width)
    open_ = [
        (f"u{n}", issue_block(each, card, voice), each.tip) for n, each in enumerate(plan.open)
    ]
    open_ += _rest("u", plan.more_open, card, voice)
    if open_:
        title = voice.say("open", n=len(plan.open) + plan.more_open)
        band = _band("open", HERO, title, open_, width, y)
        yield band
        y += band.height + _BETWEEN
    loose = [
        (f"l{n}", chance_block(each, card, voice), each.tip) for n, each in enumerate(plan.loose)
    ]
    loose += _rest("l", plan.more_loose, card, voice)
    if loose:
        title = voice.say("loose", n=len(plan.loose) + plan.more_loose)
        yield _band("loose", PLAIN, title, loose, width, y)


def _card_width(width: int) -> int:
    inside = width - 2 * _PADDING
    across = max(1, (inside + _GAP) // (_CARD + _GAP))
    return (inside - (across - 1) * _GAP) // across


def _rest(id: str, more: int, width: int, voice: Voice) -> list[Card]:
    text = voice.say("more", n=more) if more else ""
    return [(f"{id}more", quiet_block(text, width), text)] if more else []


def _band(
    id: str, ground: Ground, title: str, cards: Sequence[Card], width: int, y: float
) -> Group:
    style = Style(_SIZE, ground.name, bold=True)
    header = band_header_block(title, width - 2 * _PADDING, style)
    top = y + _PADDING + header.height + _BELOW_HEADER
    nodes = tuple(_grid(cards, width, top))
    bottom = max(node.y + node.block.height for node in nodes) + _PADDING
    head = Node(f"h{id}", header, _PADDING, y + _PADDING - 2)
    return Group(id, ground, head, nodes, 0, y, width, bottom - y)


def _grid(cards: Sequence[Card], width: int, y: float) -> Iterator[Node]:
    """Yield the cards in rows; those of a row are as high as its highest."""
    step = _card_width(width) + _GAP
    across = (width - 2 * _PADDING + _GAP) // step
    for start in range(0, len(cards), across):
        row = cards[start : start + across]
        highest = max(block.height for _, block, _ in row)
        for place, (id, block, tip) in enumerate(row):
            yield Node(id, attrs.evolve(block, least=highest), _PADDING + place * step, y, tip)
        y += highest + _GAP
