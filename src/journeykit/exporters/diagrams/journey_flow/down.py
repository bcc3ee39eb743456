"""A flow whose stages stand one below the other, each with its cards at the right of its header."""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.exporters.diagrams.blocks import Block
from journeykit.exporters.diagrams.drawing import Drawing, Group, Node
from journeykit.exporters.diagrams.journey_flow.body import Body, finished, heading_of
from journeykit.exporters.diagrams.journey_flow.cards import WIDTH
from journeykit.exporters.diagrams.journey_flow.cells import (
    GUTTER,
    Stage,
    blocks_of,
    card_id,
    grid_for,
    stages_of,
)
from journeykit.exporters.diagrams.journey_flow.headers import ground_of, header_block
from journeykit.exporters.diagrams.journey_flow.plan import Plan
from journeykit.exporters.diagrams.routing import TRACK, Rails, gutters_of, rails_of

_PADDING = 14
"""Between the edge of a stage and what stands in it."""
_HEADER = WIDTH + 2 * _PADDING
"""The width of the headers, the space around included."""
_BETWEEN_ROWS, _BETWEEN_STAGES = 24, 18
_CLEAR = 9
"""Between cards or stages and the lines above or below them."""


def down(plan: Plan, abreast: int, *, legend: bool) -> Drawing:
    """Return a flow with so many cards of a stage side by side at most."""
    rows = [_rows(stage, abreast) for stage in stages_of(plan)]
    grid = grid_for(plan, [[[card] for card in row] for stage in rows for row in stage])
    columns = max(len(row) for stage in rows for row in stage)
    gutters = gutters_of(grid, columns, _HEADER + TRACK * len(grid.margin), WIDTH, GUTTER)
    rails = rails_of(grid, gutters)
    heading, top = heading_of(plan, round(gutters[columns][1]) + _PADDING)
    body = _Stack(plan, rails, blocks_of(plan, grid), heading.block.room).body(rows, top)
    return finished(plan, heading, rails, body, legend=legend)


def _rows(stage: Stage, abreast: int) -> list[Sequence[int]]:
    """Return the cards of a stage in rows."""
    cards = stage.cards
    return [cards[start : start + abreast] for start in range(0, len(cards), abreast)]


@attrs.frozen
class _Stack:
    """Places stages one below the other."""

    plan: Plan
    rails: Rails
    blocks: Sequence[Block]
    width: int

    def body(self, rows: Sequence[Sequence[Sequence[int]]], top: float) -> Body:
        groups: list[Group] = []
        corridors: dict[int, float] = {}
        bottom = top - _BETWEEN_STAGES
        for stage, inside in zip(stages_of(self.plan), rows, strict=True):
            top = bottom + _BETWEEN_STAGES + self.rails.room(len(corridors))
            corridors[len(corridors)] = top - _CLEAR
            groups.append(self._group(stage, inside, corridors, top))
            bottom = top + groups[-1].height
        corridors[len(corridors)] = bottom + _CLEAR
        return Body(tuple(groups), corridors, bottom + self.rails.room(len(corridors) - 1))

    def _group(
        self,
        stage: Stage,
        rows: Sequence[Sequence[int]],
        corridors: dict[int, float],
        top: float,
    ) -> Group:
        """Return a stage, and add the corridors between its rows."""
        header = header_block(stage.column, self.plan.language)
        nodes: list[Node] = []
        y = top + _PADDING
        for number, row in enumerate(rows):
            if number:
                y += _BETWEEN_ROWS + self.rails.room(len(corridors))
                corridors[len(corridors)] = y - _CLEAR
            nodes += self._cards(stage, row, y)
            y += max(self.blocks[card].height for card in row)
        return Group(
            id=str(stage.number),
            ground=ground_of(stage.column),
            header=Node(f"h{stage.number}", header, _PADDING, top + _PADDING, stage.tip),
            nodes=tuple(nodes),
            x=0,
            y=top,
            width=self.width,
            height=max(y, top + _PADDING + header.height) + _PADDING - top,
        )

    def _cards(self, stage: Stage, row: Sequence[int], y: float) -> Iterator[Node]:
        for column, card in enumerate(row):
            tip = stage.column.cards[card - stage.cards.start].tip
            x = self.rails.gutters[column][1]
            yield Node(card_id(card), self.blocks[card], x, y, tip)
