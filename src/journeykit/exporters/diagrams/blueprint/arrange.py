"""Where everything of a blueprint stands: lanes one below the other, touchpoints side by side."""

from collections.abc import Iterator, Sequence
from itertools import count, islice, pairwise

import attrs

from journeykit.exporters.diagrams.arrows import HEAD, down, level, through
from journeykit.exporters.diagrams.blocks import Block
from journeykit.exporters.diagrams.blueprint.bands import bands_of
from journeykit.exporters.diagrams.blueprint.cells import (
    LABELS,
    WIDTH,
    border_block,
    customer_block,
    evidence_block,
    lane_block,
    stage_block,
    step_block,
    undescribed_block,
)
from journeykit.exporters.diagrams.blueprint.legend import entries
from journeykit.exporters.diagrams.blueprint.plan import Column, Lane, Plan, Section
from journeykit.exporters.diagrams.drawing import Drawing, Edge, Layout, Line, Node, Pen
from journeykit.exporters.diagrams.heading import heading_node
from journeykit.exporters.diagrams.legend import legend_node
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.palette import DEEP, NEGATIVE, STEP, UNKNOWN
from journeykit.exporters.diagrams.voice import Voice

_GAP = 30
"""Between touchpoints: an arrow runs there."""
_LEFT = LABELS + 34
"""Where touchpoints begin; the arrow from the band above comes down before."""
_BEND = 16
_BELOW_HEADING, _BELOW_STAGE, _BELOW_EVIDENCE = 22, 12, 12
_BETWEEN_LANES, _BETWEEN_STEPS, _BETWEEN_BANDS = 44, 8, 52
_ABOVE_LEGEND = 24
_LEAST_COLUMNS = 3
"""A title wants room, however short the journey."""

_BORDERS: dict[Lane, tuple[str, Pen]] = {
    "customer": ("line.interaction", Pen(UNKNOWN, 1, arrow=False)),
    "front_stage": ("line.visibility", Pen(DEEP, 1.4, dashed=True, arrow=False)),
    "back_stage": ("line.internal", Pen(UNKNOWN, 1, dashed=True, arrow=False)),
}
"""The line below a lane."""
_ALONG = Pen(DEEP, 2.2)
_BEHIND = Pen(STEP, 1.4)
_HURTING = Pen(NEGATIVE, 2.2)


@attrs.frozen
class Cell:
    """The cards of a touchpoint in one lane, by their ids."""

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


def arranged(plan: Plan, wish: Wish, voice: Voice) -> Drawing:
    """Return a plan with a place for everything."""
    bands = bands_of(plan.sections, endless=wish.direction == "across")
    widest = max(_LEAST_COLUMNS, *(sum(len(each.columns) for each in band) for band in bands))
    width = _LEFT + widest * (WIDTH + _GAP) - _GAP + (_BEND if len(bands) > 1 else 0)
    heading = heading_node(plan.kicker, plan.title, width, plan.note)
    placed: list[Band] = []
    ids, top = count(), float(heading.block.height + _BELOW_HEADING)
    for number, band in enumerate(bands):
        placed.append(_Builder(plan, voice, number, ids).band(band, top))
        top = placed[-1].bottom + _BETWEEN_BANDS
    bottom = placed[-1].bottom
    shown = entries(plan, voice) if wish.shows("legend") else ()
    foot = legend_node(shown, width, bottom + _ABOVE_LEGEND)
    return Drawing(
        width=width,
        height=foot.y + foot.block.height if foot else bottom,
        heading=heading,
        nodes=tuple(node for band in placed for node in band.nodes),
        edges=tuple(_edges(placed)),
        lines=tuple(line for band in placed for line in band.lines),
        layout=_layout(plan, placed),
        foot=foot,
        language=plan.language,
        title=plan.title,
        description=plan.description,
    )


@attrs.frozen
class _Builder:
    plan: Plan
    voice: Voice
    number: int
    ids: "count[int]"

    def band(self, sections: Sequence[Section], top: float) -> Band:
        columns = [column for section in sections for column in section.columns]
        headers = tuple(self._headers(sections, top))
        y = top + headers[0].block.height + _BELOW_STAGE
        evidences = _level([evidence_block(column) for column in columns])
        blocks = _level_customers([self._cells(column) for column in columns])
        heights = [self._height(blocks, lane) for lane in self.plan.lanes]
        tops = list(_tops(y + evidences[0].height + _BELOW_EVIDENCE, heights))
        placed = tuple(
            self._placed(column, evidences[n], blocks[n], n, y, tops)
            for n, column in enumerate(columns)
        )
        labels = tuple(self._labels(tops, heights))
        lines = tuple(_lines(self.plan.lanes, tops, heights, len(columns)))
        borders = self._borders(tops, heights)
        evidence = self._label("evidence", y, evidences[0].height)
        nodes = (evidence, *labels, *borders, *_in_order(headers, sections, placed))
        lengths = (len(section.columns) for section in sections)
        stages = tuple(zip(headers, lengths, strict=True))
        return Band(nodes, placed, labels, stages, lines, tops[-1] + heights[-1])

    def _headers(self, sections: Sequence[Section], top: float) -> Iterator[Node]:
        x = _LEFT
        for section in sections:
            width = len(section.columns) * (WIDTH + _GAP) - _GAP
            repeated = section.name.endswith("…")
            block = stage_block(section.name, width)
            yield Node(f"s{next(self.ids)}", block, x, top, fixed=repeated)
            x += width + _GAP

    def _cells(self, column: Column) -> dict[Lane, list[Block]]:
        cells: dict[Lane, list[Block]] = {"customer": [customer_block(column, self.voice)]}
        if not column.described:
            cells["front_stage"] = [undescribed_block(self.voice)]
        for lane in self.plan.lanes:
            if lane != "customer" and column.lanes.get(lane):
                cells[lane] = [step_block(each, column, self.voice) for each in column.lanes[lane]]
        return cells

    def _height(self, blocks: Sequence[dict[Lane, list[Block]]], lane: Lane) -> int:
        label = lane_block(self.voice.say(f"lane.{lane}")).height
        return max(label, *(_stack(each[lane]) for each in blocks if lane in each), 0)

    def _placed(
        self,
        column: Column,
        evidence: Block,
        cells: dict[Lane, list[Block]],
        number: int,
        y: float,
        tops: Sequence[float],
    ) -> Placed:
        x = _LEFT + number * (WIDTH + _GAP)
        above = Node(self._id(), evidence, x, y, column.tip)
        placed: dict[Lane, Cell] = {}
        for lane, top in zip(self.plan.lanes, tops, strict=True):
            if lane in cells:
                placed[lane] = Cell(tuple(self._stacked(cells[lane], x, top)))
        return Placed(column, above, placed)

    def _stacked(self, blocks: Sequence[Block], x: float, y: float) -> Iterator[Node]:
        for block in blocks:
            yield Node(self._id(), block, x, y)
            y += block.height + _BETWEEN_STEPS

    def _labels(self, tops: Sequence[float], heights: Sequence[float]) -> Iterator[Node]:
        for lane, top, height in zip(self.plan.lanes, tops, heights, strict=True):
            yield self._label(f"lane.{lane}", top, height)

    def _label(self, key: str, top: float, height: float) -> Node:
        block = lane_block(self.voice.say(key))
        y = top + max(0, min(12, (height - block.height) / 2))
        return Node(f"l{next(self.ids)}", block, 0, y, fixed=self.number > 0 or key == "evidence")

    def _borders(self, tops: Sequence[float], heights: Sequence[float]) -> tuple[Node, ...]:
        nodes = []
        for lane, top, height in zip(self.plan.lanes, tops, heights, strict=True):
            if lane in _BORDERS:
                block = border_block(self.voice.say(_BORDERS[lane][0]))
                y = top + height + (_BETWEEN_LANES - block.height) / 2
                nodes.append(Node(f"b{next(self.ids)}", block, 0, y, fixed=True))
        return tuple(nodes)

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


def _tops(first: float, heights: Sequence[float]) -> Iterator[float]:
    for height in heights:
        yield first
        first += height + _BETWEEN_LANES


def _lines(
    lanes: Sequence[Lane], tops: Sequence[float], heights: Sequence[float], columns: int
) -> Iterator[Line]:
    end = _LEFT + columns * (WIDTH + _GAP) - _GAP
    for lane, top, height in zip(lanes, tops, heights, strict=True):
        if lane in _BORDERS:
            y = top + height + _BETWEEN_LANES / 2
            yield Line((_LEFT - 4, y), (end, y), _BORDERS[lane][1])


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


def _edges(bands: Sequence[Band]) -> Iterator[Edge]:
    for band in bands:
        for before, after in pairwise(band.placed):
            yield _along(before, after)
        for touchpoint in band.placed:
            yield from _behind(touchpoint)
    for band, following in pairwise(bands):
        yield _around(band, following)


def _middle(placed: Placed) -> float:
    return placed.cells["customer"].top.y + 22


def _along(before: Placed, after: Placed) -> Edge:
    tail, head = before.cells["customer"].top, after.cells["customer"].top
    start, tip = (tail.x + WIDTH, _middle(before)), (head.x, _middle(after))
    return Edge(tail.id, head.id, level(start, tip), tip, pulls=False, pen=_ALONG)


def _around(band: Band, following: Band) -> Edge:
    """Return the arrow from the end of a band to the beginning of the next."""
    before, after = band.placed[-1], following.placed[0]
    tail, head = before.cells["customer"].top, after.cells["customer"].top
    start, tip = (tail.x + WIDTH, _middle(before)), (head.x, _middle(after))
    right, left, between = start[0] + _BEND, tip[0] - _BEND - 4, band.bottom + _BETWEEN_BANDS / 2
    corners = ((right, start[1]), (right, between), (left, between), (left, tip[1]))
    route = through((start, *corners, (tip[0] - HEAD, tip[1])))
    return Edge(tail.id, head.id, route, tip, pulls=False, pen=_ALONG)


def _behind(placed: Placed) -> Iterator[Edge]:
    if not placed.column.described:
        return
    pen = _HURTING if placed.column.hero else _BEHIND
    for above, below in pairwise(placed.cells.values()):
        x = above.bottom.centre[0]
        start, tip = (x, above.bottom.y + above.bottom.block.height), (x, below.top.y)
        yield Edge(above.bottom.id, below.top.id, down(start, tip), tip, pen=pen)


def _layout(plan: Plan, bands: Sequence[Band]) -> Layout:
    """Return what keeps lanes level and touchpoints upright where Graphviz lays it out."""
    placed = [touchpoint for band in bands for touchpoint in band.placed]
    stages = [stage for band in bands for stage in band.stages]
    headers = tuple(header.id for header, _ in stages if not header.fixed)
    ranks = [headers, tuple(each.evidence.id for each in placed)]
    for lane, label in zip(plan.lanes, bands[0].labels, strict=True):
        cells = (each.cells[lane].top.id for each in placed if lane in each.cells)
        ranks.append((label.id, *cells))
    chains = [tuple(label.id for label in bands[0].labels)]
    for each in placed:
        below = (node.id for cell in each.cells.values() for node in cell.nodes)
        chains.append((each.evidence.id, *below))
    return Layout(ranks=tuple(ranks), chains=(*chains, *_hung(stages, placed)))


def _hung(
    stages: Sequence[tuple[Node, int]], placed: Sequence[Placed]
) -> Iterator[tuple[str, str]]:
    """Yield each header with each touchpoint below it."""
    rest = iter(placed)
    for header, length in stages:
        for touchpoint in islice(rest, length):
            if not header.fixed:
                yield header.id, touchpoint.evidence.id
