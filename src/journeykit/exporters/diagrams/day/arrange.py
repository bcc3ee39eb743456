"""Where everything stands: days side by side, each along its hours."""

from collections.abc import Iterator, Sequence

from journeykit.exporters.diagrams.blocks import Block
from journeykit.exporters.diagrams.day import mood, rail
from journeykit.exporters.diagrams.day.axis import HOUR, axes, busy, extent, weighed
from journeykit.exporters.diagrams.day.cards import empty_block, slot_block
from journeykit.exporters.diagrams.day.legend import entries
from journeykit.exporters.diagrams.day.plan import Day, Plan
from journeykit.exporters.diagrams.day.strip import GAP, HEADER, Strip, strip_width
from journeykit.exporters.diagrams.drawing import Drawing, Layout, Node
from journeykit.exporters.diagrams.heading import heading_node
from journeykit.exporters.diagrams.legend import legend_node
from journeykit.exporters.diagrams.voice import Voice

_GUTTER = 56
"""Between days."""
_LEAST_SCALE = 38 / HOUR
"""Points per minute, where the cards ask for no more."""
_BELOW_HEADING, _ABOVE_LEGEND = 22, 24
_LEAST_WIDTH = 560
"""A title wants room, however little there is to draw."""


def arranged(plan: Plan, voice: Voice, *, legend: bool = True) -> Drawing:
    """Return a plan with a place for everything."""
    has_mood = plan.shows_mood and any(slot.valence is not None for slot in plan.slots)
    step = strip_width(has_mood=has_mood) + _GUTTER
    width = max(_LEAST_WIDTH, len(plan.days) * step - _GUTTER)
    heading = heading_node(plan.kicker, plan.title, width, plan.note)
    top = heading.block.height + _BELOW_HEADING
    strips = tuple(_strips(plan, voice, top + HEADER, step, has_mood=has_mood))
    nodes = () if strips else (Node("none", empty_block(plan.empty), 0, top, plan.empty),)
    ends = [strip.axis.bottom for strip in strips if strip.day.slots]
    ends += [group.nodes[0].y + group.nodes[0].block.height for group in map(Strip.group, strips)]
    bottom = max((*ends, *(node.y + node.block.height for node in nodes)))
    foot = legend_node(entries(plan, voice) if legend else (), width, bottom + _ABOVE_LEGEND)
    return Drawing(
        width=width,
        height=foot.y + foot.block.height if foot else bottom + HEADER / 4,
        heading=heading,
        groups=tuple(strip.group() for strip in strips),
        nodes=nodes,
        labels=tuple(each for s in strips for each in (*mood.head(s), *rail.names(s))),
        areas=tuple(each for s in strips for each in (*mood.grounds(s), *rail.blocks(s))),
        lines=tuple(each for s in strips for each in (*mood.curve(s), *rail.ways(s))),
        layout=_layout(strips),
        foot=foot,
        language=plan.language,
        title=plan.title,
        description=plan.description,
    )


def _strips(
    plan: Plan, voice: Voice, head: float, step: float, *, has_mood: bool
) -> Iterator[Strip]:
    cards = [
        [slot_block(slot, voice, shows_mood=plan.shows_mood) for slot in day.slots]
        for day in plan.days
    ]
    scale = max(map(_scale, plan.days, cards), default=_LEAST_SCALE)
    for number, (axis, day, blocks) in enumerate(
        zip(axes(plan.days, head, scale), plan.days, cards, strict=True)
    ):
        yield Strip(day, number, blocks, axis, number * step, has_mood, voice)


def _scale(day: Day, blocks: Sequence[Block]) -> float:
    """Return how many points a minute needs, so that all cards fit beside the hours."""
    start, end = extent(day)
    needed = sum(block.height + GAP for block in blocks)
    waking = sum(end - start for start, end in busy([day]))
    return max(_LEAST_SCALE, needed / weighed(waking, end - start))


def _layout(strips: Sequence[Strip]) -> Layout:
    chains = [tuple(node.id for node in strip.group().nodes) for strip in strips]
    return Layout(chains=tuple(chains), ranks=(tuple(chain[0] for chain in chains),))
