"""A flow whose stages stand side by side, as columns, in one band or several."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, zip_longest

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
"""Between a column's edge and its cards."""
_ABOVE_HEADER, _BELOW_HEADER = 12, 10
_COLUMN = WIDTH + 2 * _PADDING
_BETWEEN_CARDS, _BETWEEN_LABELLED = 26, 42
_BETWEEN_BANDS = 30
_CLEAR = 10
"""Between columns and the lines above or below them."""
_LEAST_WIDTH = 2 * _COLUMN + GUTTER
"""A title wants room, however short the journey."""


def across(plan: Plan, abreast: int, *, legend: bool) -> Drawing:
    """Return a flow with so many stages side by side at most."""
    stages = stages_of(plan)
    bands = [stages[start : start + abreast] for start in range(0, len(stages), abreast)]
    grid = grid_for(plan, [[stage.cards for stage in band] for band in bands])
    columns = max(map(len, bands))
    gutters = gutters_of(grid, columns, TRACK * len(grid.margin), _COLUMN, GUTTER)
    rails = rails_of(grid, gutters)
    heading, top = heading_of(plan, max(_LEAST_WIDTH, round(gutters[columns][1])))
    body = _body(plan, bands, rails, top)
    return finished(plan, heading, rails, body, legend=legend)


def _body(plan: Plan, bands: Sequence[Sequence[Stage]], rails: Rails, top: float) -> Body:
    blocks = blocks_of(plan, rails.grid)
    groups: list[Group] = []
    corridors: dict[int, float] = {}
    bottom = top - _BETWEEN_BANDS
    for number, band in enumerate(bands):
        top = bottom + _BETWEEN_BANDS + rails.room(number)
        corridors[number] = top - _CLEAR
        groups += _groups(plan, band, blocks, rails, top)
        bottom = groups[-1].y + groups[-1].height
    corridors[len(bands)] = bottom + _CLEAR
    return Body(tuple(groups), corridors, bottom + rails.room(len(bands)))


def _groups(
    plan: Plan, band: Sequence[Stage], blocks: Sequence[Block], rails: Rails, top: float
) -> Iterator[Group]:
    headers = _level([header_block(stage.column, plan.language) for stage in band])
    first = top + _ABOVE_HEADER + headers[0].height + _BELOW_HEADER
    gap = _BETWEEN_LABELLED if any(step.label for step in plan.steps) else _BETWEEN_CARDS
    *rows, end = _rows([[blocks[card] for card in stage.cards] for stage in band], first, gap)
    for place, (stage, header) in enumerate(zip(band, headers, strict=True)):
        x = rails.gutters[place][1]
        yield Group(
            id=str(stage.number),
            ground=ground_of(stage.column),
            header=Node(f"h{stage.number}", header, x + _PADDING, top + _ABOVE_HEADER, stage.tip),
            nodes=tuple(
                Node(card_id(card), blocks[card], x + _PADDING, y, said.tip)
                for card, said, y in zip(stage.cards, stage.column.cards, rows, strict=False)
            ),
            x=x,
            y=top,
            width=_COLUMN,
            height=end - gap + _PADDING - top,
        )


def _level(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks that are all as high as the highest."""
    highest = max(block.height for block in blocks)
    return [attrs.evolve(block, least=highest) for block in blocks]


def _rows(columns: Sequence[Sequence[Block]], y: float, gap: int) -> Iterator[float]:
    """Return where each row of cards begins, so that rows line up, and where one more would."""
    heights = [[block.height for block in column] for column in columns]
    highest = (max(row) for row in zip_longest(*heights, fillvalue=0))
    return accumulate((height + gap for height in highest), initial=y)
