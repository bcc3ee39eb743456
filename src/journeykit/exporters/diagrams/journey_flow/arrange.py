"""Where everything stands: columns side by side, cards in rows, arrows between them."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, count, pairwise, zip_longest

import attrs

from journeykit.exporters.diagrams.arrows import across, down
from journeykit.exporters.diagrams.blocks import Block
from journeykit.exporters.diagrams.drawing import (
    ALARMING,
    STEPPING,
    Drawing,
    Edge,
    Group,
    Layout,
    Node,
    Pen,
)
from journeykit.exporters.diagrams.heading import heading_node
from journeykit.exporters.diagrams.journey_flow.cards import NAME_MIDDLE, WIDTH, card_block
from journeykit.exporters.diagrams.journey_flow.headers import ground_of, header_block
from journeykit.exporters.diagrams.journey_flow.legend import entries
from journeykit.exporters.diagrams.journey_flow.plan import Card, Plan
from journeykit.exporters.diagrams.legend import legend_node

_PADDING = 14
"""Between a column's edge and its cards."""
_ABOVE_HEADER, _BELOW_HEADER = 12, 10
_COLUMN = WIDTH + 2 * _PADDING
_GUTTER = 36
"""Between columns; an arrow runs in its middle."""
_BETWEEN_CARDS = 26
_BELOW_HEADING, _ABOVE_LEGEND = 22, 14
_LEAST_WIDTH = 2 * _COLUMN + _GUTTER
"""A title wants room, however short the journey."""


def arranged(plan: Plan, *, legend: bool = True) -> Drawing:
    """Return a plan with a place for everything."""
    width = max(_LEAST_WIDTH, len(plan.columns) * (_COLUMN + _GUTTER) - _GUTTER)
    heading = heading_node(plan.kicker, plan.title, width, plan.note)
    groups = tuple(_groups(plan, heading.block.height + _BELOW_HEADING))
    bottom = groups[0].y + groups[0].height
    foot = legend_node(entries(plan), width, bottom + _ABOVE_LEGEND) if legend else None
    return Drawing(
        width=width,
        height=foot.y + foot.block.height if foot else bottom,
        heading=heading,
        groups=groups,
        edges=tuple(_edges(plan, groups)),
        layout=Layout(ranks=(tuple(group.nodes[0].id for group in groups),)),
        foot=foot,
        language=plan.language,
        title=plan.title,
        description=plan.description,
    )


def _groups(plan: Plan, top: float) -> Iterator[Group]:
    language = plan.language
    headers = _level([header_block(column, language) for column in plan.columns])
    cards = [[card_block(card, language) for card in column.cards] for column in plan.columns]
    first = top + _ABOVE_HEADER + headers[0].height + _BELOW_HEADER
    *rows, end = _rows(cards, first)
    ids = count()
    for position, column in enumerate(plan.columns):
        x = position * (_COLUMN + _GUTTER)
        header = headers[position]
        yield Group(
            id=str(position),
            ground=ground_of(column),
            header=Node(f"h{position}", header, x + _PADDING, top + _ABOVE_HEADER, column.tip),
            nodes=tuple(
                Node(f"n{next(ids)}", block, x + _PADDING, y, card.tip)
                for card, block, y in zip(column.cards, cards[position], rows, strict=False)
            ),
            x=x,
            y=top,
            width=_COLUMN,
            height=end - _BETWEEN_CARDS + _PADDING - top,
        )


def _level(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks that are all as high as the highest."""
    highest = max(block.height for block in blocks)
    return [attrs.evolve(block, least=highest) for block in blocks]


def _rows(columns: Sequence[Sequence[Block]], y: float) -> Iterator[float]:
    """Return where each row of cards begins, so that rows line up, and where one more would."""
    heights = [[block.height for block in column] for column in columns]
    highest = (max(row) for row in zip_longest(*heights, fillvalue=0))
    return accumulate((height + _BETWEEN_CARDS for height in highest), initial=y)


def _edges(plan: Plan, groups: Sequence[Group]) -> Iterator[Edge]:
    for column, group in zip(plan.columns, groups, strict=True):
        for card, (above, below) in zip(column.cards, pairwise(group.nodes), strict=False):
            yield _down(card, above, below)
    for (column, group), (_, following) in pairwise(zip(plan.columns, groups, strict=True)):
        yield _across(column.cards[-1], group.nodes[-1], following.nodes[0])


def _down(card: Card, above: Node, below: Node) -> Edge:
    x, _ = above.centre
    start, tip = (x, above.y + above.block.height), (x, below.y)
    return Edge(above.id, below.id, down(start, tip), tip, pen=_pen(card))


def _across(card: Card, before: Node, after: Node) -> Edge:
    start = (before.x + WIDTH, before.y + NAME_MIDDLE)
    tip = (after.x, after.y + NAME_MIDDLE)
    turn = (start[0] + tip[0]) / 2
    route = across(start, tip, turn)
    return Edge(before.id, after.id, route, tip, pulls=False, pen=_pen(card))


def _pen(card: Card) -> Pen:
    return ALARMING if card.alarming else STEPPING
