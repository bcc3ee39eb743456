"""Where everything stands: the tree in one panel or two, and below it what has no partner."""

from journeykit.exporters.diagrams.drawing import Drawing, Group, Layout, Node
from journeykit.exporters.diagrams.heading import heading_node
from journeykit.exporters.diagrams.legend import legend_node
from journeykit.exporters.diagrams.opportunity_tree.bands import bands
from journeykit.exporters.diagrams.opportunity_tree.cards import quiet_block
from journeykit.exporters.diagrams.opportunity_tree.legend import entries
from journeykit.exporters.diagrams.opportunity_tree.panels import halves
from journeykit.exporters.diagrams.opportunity_tree.plan import Plan
from journeykit.exporters.diagrams.opportunity_tree.tree import BETWEEN_ROWS, Columns, Panel
from journeykit.exporters.diagrams.voice import Voice

_WITH_WAYS, _WITHOUT_WAYS = (286, 306, 256), (340, 390)
"""The widths of the columns."""
_BETWEEN_PANELS = 64
_BELOW_HEADING, _ABOVE_LEGEND = 20, 16


def arranged(plan: Plan, voice: Voice, *, legend: bool = True) -> Drawing:
    """Return a plan with a place for everything."""
    widths = _WITH_WAYS if plan.has_ways else _WITHOUT_WAYS
    parts, step = halves(plan.chances), Columns(0, widths).width + _BETWEEN_PANELS
    width = max(1, len(parts)) * step - _BETWEEN_PANELS
    heading = heading_node(plan.kicker, plan.title, width, plan.note)
    top = heading.block.height + _BELOW_HEADING
    panels = [
        Panel(f"{number}", plan, voice, Columns(number * step, widths), part, top)
        for number, part in enumerate(parts)
    ]
    rows = [tuple(panel.rows()) for panel in panels]
    trees = [
        group for panel, each in zip(panels, rows, strict=True) for group in panel.groups(each)
    ]
    bottom = max((group.y + group.height for group in trees), default=top - BETWEEN_ROWS)
    rest = _rest(plan, voice, widths[1], bottom + BETWEEN_ROWS)
    bottom = rest[-1].y + rest[-1].block.height if rest else bottom
    below = tuple(bands(plan, voice, width, bottom + BETWEEN_ROWS))
    bottom = _end(below, bottom)
    foot = legend_node(entries(plan, voice) if legend else (), width, bottom + _ABOVE_LEGEND)
    return Drawing(
        width=width,
        height=foot.y + foot.block.height if foot else max(bottom, heading.block.height),
        heading=heading,
        groups=(*trees, *below),
        nodes=rest,
        edges=tuple(
            edge for panel, each in zip(panels, rows, strict=True) for edge in panel.edges(each)
        ),
        layout=Layout("LR", splines="spline"),
        foot=foot,
        language=plan.language,
        title=plan.title,
        description=plan.description,
    )


def _rest(plan: Plan, voice: Voice, width: int, y: float) -> tuple[Node, ...]:
    """Return a card that stands for the opportunities that are not drawn."""
    if not plan.more_chances:
        return ()
    text = voice.say("more_chances", n=plan.more_chances)
    return (Node("more", quiet_block(text, width), 0, y, text),)


def _end(below: tuple[Group, ...], bottom: float) -> float:
    return below[-1].y + below[-1].height if below else bottom
