"""The cards of a flow as cells of a grid, and the arrows between them."""

from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise

import attrs

from journeykit.exporters.diagrams import stepping
from journeykit.exporters.diagrams.blocks import Block
from journeykit.exporters.diagrams.drawing import ALARMING, STEPPING, Edge, Layout, Node, Pen
from journeykit.exporters.diagrams.journey_flow.cards import NAME_MIDDLE, card_block
from journeykit.exporters.diagrams.journey_flow.plan import Column, Plan
from journeykit.exporters.diagrams.routing import Grid, Place, Rails
from journeykit.exporters.diagrams.steps import Step

GUTTER = 36
"""Between columns, at least."""


@attrs.frozen
class Stage:
    """A column of the plan, with the numbers of its cards."""

    number: int
    column: Column
    cards: range

    @property
    def tip(self) -> str:
        """All there is to say, unabridged."""
        return self.column.tip


def stages_of(plan: Plan) -> list[Stage]:
    """Return the columns of a plan, with the numbers of their cards."""
    ends = [0, *accumulate(len(column.cards) for column in plan.columns)]
    return [
        Stage(number, column, range(ends[number], ends[number + 1]))
        for number, column in enumerate(plan.columns)
    ]


Cells = Sequence[Sequence[Sequence[int]]]
"""The numbers of cards, by band and by column."""


def grid_for(plan: Plan, cells: Cells) -> Grid:
    """Return the ways of the arrows between cards."""
    places = {
        card: Place(band, column, row)
        for band, columns in enumerate(cells)
        for column, cards in enumerate(columns)
        for row, card in enumerate(cards)
    }
    return stepping.grid_for(plan.steps, places)


def blocks_of(plan: Plan, grid: Grid) -> list[Block]:
    """Return all cards, high enough for their arrows."""
    return [
        card_block(card, plan.language, grid.height(stepping.key(number)))
        for number, card in enumerate(plan.cards)
    ]


def card_id(number: int) -> str:
    """Return the id of a card."""
    return f"n{number}"


def arrows(
    plan: Plan, rails: Rails, nodes: Mapping[int, Node], corridors: Mapping[int, float]
) -> tuple[tuple[Edge, ...], tuple[Node, ...]]:
    """Return the arrows between cards, and what is written on them."""

    def pen(step: Step) -> Pen:
        usual = ALARMING if step.alarming else STEPPING
        return stepping.weighted(usual, step) if plan.weighted else usual

    return stepping.arrows(plan.steps, rails, nodes, corridors, NAME_MIDDLE, pen)


def layout_of(plan: Plan) -> Layout:
    """Return what keeps cards in their columns where Graphviz lays them out."""
    stages = stages_of(plan)
    heads = tuple(card_id(stage.cards[0]) for stage in stages)
    joined = {(step.source, step.target) for step in plan.steps}
    loose = [pair for stage in stages for pair in pairwise(stage.cards) if pair not in joined]
    chains = tuple((card_id(above), card_id(below)) for above, below in loose)
    if plan.weighted:  # dot 2.43 breaks off where orthogonal edges lead everywhere
        return Layout(ranks=(heads,), chains=(*chains, heads), splines="spline")
    return Layout(ranks=(heads,), chains=chains)
