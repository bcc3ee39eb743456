"""Where everything stands: personas in columns, things in rows, dots where they meet."""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.exporters.diagrams.drawing import Drawing, Edge, Group, Layout, Line, Node, Pen
from journeykit.exporters.diagrams.heading import heading_node
from journeykit.exporters.diagrams.legend import legend_node
from journeykit.exporters.diagrams.palette import BARE, CARD_LINE, OURS
from journeykit.exporters.diagrams.persona_map.legend import entries
from journeykit.exporters.diagrams.persona_map.plan import Plan, Section
from journeykit.exporters.diagrams.persona_map.rows import (
    COUNT,
    ROW,
    Grid,
    head_block,
    line_block,
    quiet_block,
    section_block,
    tail_head_block,
)
from journeykit.exporters.diagrams.persona_map.signs import colour_of
from journeykit.exporters.diagrams.voice import Voice

_WIDTHS = ((4, 116), (8, 96), (99, 80))
"""How wide a column is, for so many of them at most."""
_BELOW_HEADING, _BELOW_HEADS, _BETWEEN, _ABOVE_LEGEND = 22, 12, 16, 16
_PADDING = 8
_GRID = Pen(CARD_LINE, 1.2, arrow=False)
_JOINING = 2.4
_LEAST_WIDTH = 640
"""A title wants room, however few personas there are."""


def arranged(plan: Plan, voice: Voice, *, legend: bool = True) -> Drawing:
    """Return a plan with a place for everything."""
    grid = _grid(plan)
    width = grid.total
    heading = heading_node(plan.kicker, plan.title, width, plan.note)
    heads = _heads(plan, grid, heading.block.height + _BELOW_HEADING)
    below = max((each.y + each.block.height for each in heads), default=heading.block.height)
    groups = tuple(_groups(plan, voice, grid, below + _BELOW_HEADS)) if plan.columns else ()
    bottom = groups[-1].y + groups[-1].height if groups else below
    foot = legend_node(entries(plan, voice) if legend else (), width, bottom + _ABOVE_LEGEND)
    return Drawing(
        width=width,
        height=foot.y + foot.block.height if foot else bottom,
        heading=heading,
        groups=groups,
        nodes=heads,
        labels=tuple(_tail_heads(plan, voice, grid, below)),
        edges=tuple(_edges(plan, groups, heads, grid)),
        lines=tuple(_joins(plan, groups, grid)),
        layout=Layout("LR", ranks=(tuple(node.id for node in heads),), splines="spline"),
        foot=foot,
        language=plan.language,
        title=plan.title,
        description=plan.description,
    )


def _grid(plan: Plan) -> Grid:
    count = len(plan.columns)
    width = next(width for most, width in _WIDTHS if count <= most)
    reached = any(line.reach is not None for line in plan.lines)
    grid = Grid(count, width, has_count=plan.of > 1, has_reach=plan.of > 1 and reached)
    return attrs.evolve(grid, name=grid.name + max(0, _LEAST_WIDTH - grid.total))


def _heads(plan: Plan, grid: Grid, y: float) -> tuple[Node, ...]:
    """Return the heads of the columns, all ending at the same height."""
    if not plan.columns:
        return ()
    blocks = [head_block(column, grid) for column in plan.columns]
    highest = max(block.height for block in blocks)
    nodes = [
        Node(f"p{n}", block, grid.centre(n) - block.width / 2, y + highest - block.height, c.tip)
        for n, (column, block) in enumerate(zip(plan.columns, blocks, strict=True))
        for c in (column,)
    ]
    return tuple(nodes)


def _tail_heads(plan: Plan, voice: Voice, grid: Grid, bottom: float) -> Iterator[Node]:
    """Yield the heads of what stands behind the columns."""
    x = grid.first + grid.count * grid.width
    if grid.has_count and plan.columns:
        block = tail_head_block(voice.say("shared"), COUNT)
        yield Node("counts", block, x, bottom - block.height)
        x += block.width
    if grid.has_reach:
        block = tail_head_block(voice.say("reach"), grid.tail - (COUNT if grid.has_count else 0))
        yield Node("reach", block, x, bottom - block.height)


def _groups(plan: Plan, voice: Voice, grid: Grid, y: float) -> Iterator[Group]:
    for number, section in enumerate(plan.sections):
        group = _group(plan, section, number, voice, grid, y)
        yield group
        y += group.height + _BETWEEN


def _group(plan: Plan, section: Section, number: int, voice: Voice, grid: Grid, y: float) -> Group:
    header = section_block(voice.say(section.kind), section.kind, grid)
    top = y + _PADDING + header.height
    nodes = [
        Node(
            f"c{number}r{n}",
            line_block(line, section.kind, grid, plan.of, voice),
            0,
            top + n * ROW,
            line.tip,
        )
        for n, line in enumerate(section.lines)
    ]
    rest = voice.say("more", n=section.more) if section.more else section.empty
    if rest:
        block = quiet_block(rest, grid)
        nodes.append(Node(f"c{number}rest", block, 0, top + len(nodes) * ROW, rest))
    end = nodes[-1].y + nodes[-1].block.height + _PADDING
    ground = OURS if section.kind == "ours" else BARE
    head = Node(f"h{number}", header, 0, y + _PADDING)
    return Group(str(number), ground, head, tuple(nodes), 0, y, grid.total, end - y)


def _edges(
    plan: Plan, groups: Sequence[Group], personas: Sequence[Node], grid: Grid
) -> Iterator[Edge]:
    """Yield a line from each persona down to each thing that it has: together, they are a grid."""
    for section, group in zip(plan.sections, groups, strict=False):
        for line, node in zip(section.lines, group.nodes, strict=False):
            for column, count in enumerate(line.has):
                if count:
                    head, x = personas[column], grid.centre(column)
                    start, tip = (x, head.y + head.block.height), (x, node.y)
                    yield Edge(head.id, node.id, (start, start, tip, tip), tip, pen=_GRID)


def _joins(plan: Plan, groups: Sequence[Group], grid: Grid) -> Iterator[Line]:
    """Yield a line between the dots of a row, where there are several."""
    for section, group in zip(plan.sections, groups, strict=False):
        ours = section.kind == "ours"
        for line, node in zip(section.lines, group.nodes, strict=False):
            having = [column for column, count in enumerate(line.has) if count]
            if len(having) > 1:
                y = node.y + ROW / 2 - 1
                pen = Pen(colour_of(ours=ours, shared=True), _JOINING, arrow=False)
                yield Line((grid.centre(having[0]), y), (grid.centre(having[-1]), y), pen)
