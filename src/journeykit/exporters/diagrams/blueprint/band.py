"""A band of a blueprint: its stages, touchpoints and lanes, at their places."""

from collections.abc import Iterator, Sequence
from itertools import count

import attrs

from journeykit.analysis.backstage import Lane
from journeykit.exporters.diagrams.blocks import Block
from journeykit.exporters.diagrams.blueprint.borders import (
    BETWEEN_LANES,
    Stretch,
    lines_of,
    names_of,
)
from journeykit.exporters.diagrams.blueprint.cells import (
    LABELS,
    WIDTH,
    customer_block,
    evidence_block,
    lane_block,
    stage_block,
    step_block,
    undescribed_block,
)
from journeykit.exporters.diagrams.blueprint.plan import Column, Plan, Section
from journeykit.exporters.diagrams.drawing import Line, Node
from journeykit.exporters.diagrams.voice import Voice

_BELOW_STAGE, BELOW_EVIDENCE = 12, 12
_BETWEEN_STEPS = 8
_BEFORE_COLUMNS = 10
"""Between the names of the lanes and their lines."""


@attrs.frozen
class Cell:
    """The cards of a touchpoint in one lane."""

    nodes: tuple[Node, ...]

    @property
    def top(self) -> Node:
        """The first card."""
        return self.nodes[0]

    @property
    def bottom(self) -> Node:
        """The last card."""
        return self.nodes[-1]


@attrs.frozen
class Placed:
    """A touchpoint at its place: its evidence, and a cell for each lane that holds anything."""

    column: Column
    evidence: Node
    cells: dict[Lane, Cell]


@attrs.frozen
class Band:
    """A band at its place.

    Attributes:
        nodes: In the order of reading.
        labels: The names of the lanes.
        stages: The header of each stage, and how many touchpoints stand below it.
        bottom: Where it ends.
    """

    nodes: tuple[Node, ...]
    placed: tuple[Placed, ...]
    labels: tuple[Node, ...]
    stages: tuple[tuple[Node, int], ...]
    lines: tuple[Line, ...]
    bottom: float

    @property
    def customers(self) -> float:
        """Where the lane of the customer begins."""
        return self.placed[0].cells["customer"].top.y


@attrs.frozen
class Builder:
    """Places a band.

    Attributes:
        number: Of the band, from 0.
        ids: Numbers for nodes, of which each is used once in a drawing.
        xs: Where the columns begin.
        arrows: What the arrows of each column need of the height of its card.
        corridor: The height of the lines above the cards of the customer.
    """

    plan: Plan
    voice: Voice
    number: int
    ids: "count[int]"
    xs: Sequence[float]
    arrows: Sequence[int]
    corridor: int

    def band(self, sections: Sequence[Section], top: float) -> Band:
        """Return a band that begins at ``top``."""
        columns = [column for section in sections for column in section.columns]
        headers = tuple(self._headers(sections, top))
        y = top + headers[0].block.height + _BELOW_STAGE
        evidences = _level([evidence_block(column) for column in columns])
        blocks = _level_customers([self._cells(n, each) for n, each in enumerate(columns)])
        first = y + evidences[0].height + BELOW_EVIDENCE + self.corridor
        lanes = tuple(self._lanes(blocks, first))
        placed = tuple(
            self._placed(column, evidences[n], blocks[n], self.xs[n], y, lanes)
            for n, column in enumerate(columns)
        )
        labels = tuple(self._label(f"lane.{each.lane}", each.top, each.height) for each in lanes)
        end = self.xs[len(columns) - 1] + WIDTH
        evidence = self._label("evidence", y, evidences[0].height)
        borders = names_of(lanes, self.voice, self.number)
        lengths = (len(section.columns) for section in sections)
        return Band(
            nodes=(evidence, *labels, *borders, *_in_order(headers, sections, placed)),
            placed=placed,
            labels=labels,
            stages=tuple(zip(headers, lengths, strict=True)),
            lines=tuple(lines_of(lanes, LABELS + _BEFORE_COLUMNS, end)),
            bottom=lanes[-1].top + lanes[-1].height,
        )

    def _headers(self, sections: Sequence[Section], top: float) -> Iterator[Node]:
        column = 0
        for section in sections:
            x, last = self.xs[column], self.xs[column + len(section.columns) - 1]
            repeated = section.name.endswith("…")
            block = stage_block(section.name, round(last + WIDTH - x))
            yield Node(f"s{next(self.ids)}", block, x, top, fixed=repeated)
            column += len(section.columns)

    def _cells(self, number: int, column: Column) -> dict[Lane, list[Block]]:
        customer = customer_block(column, self.voice, self.arrows[number])
        cells: dict[Lane, list[Block]] = {"customer": [customer]}
        if not column.described:
            cells["front_stage"] = [undescribed_block(self.voice)]
        for lane in self.plan.lanes:
            if lane != "customer" and column.lanes.get(lane):
                cells[lane] = [step_block(each, column, self.voice) for each in column.lanes[lane]]
        return cells

    def _lanes(self, blocks: Sequence[dict[Lane, list[Block]]], top: float) -> Iterator[Stretch]:
        for lane in self.plan.lanes:
            label = lane_block(self.voice.say(f"lane.{lane}")).height
            height = max(label, *(_stack(each[lane]) for each in blocks if lane in each), 0)
            yield Stretch(lane, top, height)
            top += height + BETWEEN_LANES

    def _placed(
        self,
        column: Column,
        evidence: Block,
        cells: dict[Lane, list[Block]],
        x: float,
        y: float,
        lanes: Sequence[Stretch],
    ) -> Placed:
        above = Node(self._id(), evidence, x, y, column.tip)
        placed: dict[Lane, Cell] = {}
        for each in lanes:
            if each.lane in cells:
                placed[each.lane] = Cell(tuple(self._stacked(cells[each.lane], x, each.top)))
        return Placed(column, above, placed)

    def _stacked(self, blocks: Sequence[Block], x: float, y: float) -> Iterator[Node]:
        for block in blocks:
            yield Node(self._id(), block, x, y)
            y += block.height + _BETWEEN_STEPS

    def _label(self, key: str, top: float, height: float) -> Node:
        block = lane_block(self.voice.say(key))
        y = top + max(0, min(12, (height - block.height) / 2))
        return Node(f"l{next(self.ids)}", block, 0, y, fixed=self.number > 0 or key == "evidence")

    def _id(self) -> str:
        return f"n{next(self.ids)}"


def _level(blocks: Sequence[Block]) -> list[Block]:
    """Return blocks that are all as high as the highest."""
    highest = max(block.height for block in blocks)
    return [attrs.evolve(block, least=highest) for block in blocks]


def _level_customers(columns: Sequence[dict[Lane, list[Block]]]) -> list[dict[Lane, list[Block]]]:
    """Return columns in which the cards of the customer are all as high as the highest."""
    level = _level([column["customer"][0] for column in columns])
    return [{**column, "customer": [block]} for column, block in zip(columns, level, strict=True)]


def _stack(blocks: Sequence[Block]) -> int:
    return sum(block.height + _BETWEEN_STEPS for block in blocks) - _BETWEEN_STEPS


def _in_order(
    headers: Sequence[Node], sections: Sequence[Section], placed: Sequence[Placed]
) -> Iterator[Node]:
    """Yield stage by stage, touchpoint by touchpoint, from the customer away."""
    rest = iter(placed)
    for header, section in zip(headers, sections, strict=True):
        yield header
        for _, touchpoint in zip(section.columns, rest, strict=False):
            yield touchpoint.evidence
            for cell in touchpoint.cells.values():
                yield from cell.nodes
