"""What every shape of a flow has in common: title, arrows and legend around its stages."""

from collections.abc import Mapping

import attrs

from journeykit.exporters.diagrams.drawing import Drawing, Group, Node
from journeykit.exporters.diagrams.heading import heading_node
from journeykit.exporters.diagrams.journey_flow.cells import arrows, layout_of
from journeykit.exporters.diagrams.journey_flow.legend import entries
from journeykit.exporters.diagrams.journey_flow.plan import Plan
from journeykit.exporters.diagrams.legend import legend_node
from journeykit.exporters.diagrams.routing import Rails

_BELOW_HEADING, _ABOVE_LEGEND = 22, 14


@attrs.frozen
class Body:
    """Stages at their places.

    Attributes:
        corridors: Where the lines between bands begin; see `routing.Frame`.
        bottom: Where everything ends, lines included.
    """

    groups: tuple[Group, ...]
    corridors: Mapping[int, float]
    bottom: float


def heading_of(plan: Plan, width: int) -> tuple[Node, float]:
    """Return the title of a flow, and where its stages begin."""
    heading = heading_node(plan.kicker, plan.title, width, plan.note)
    return heading, float(heading.block.height + _BELOW_HEADING)


def finished(plan: Plan, heading: Node, rails: Rails, body: Body, *, legend: bool) -> Drawing:
    """Return a flow with its arrows, and its legend if it is wanted."""
    width = heading.block.room
    nodes = dict(enumerate(node for group in body.groups for node in group.nodes))
    edges, labels = arrows(plan, rails, nodes, body.corridors)
    foot = legend_node(entries(plan), width, body.bottom + _ABOVE_LEGEND) if legend else None
    return Drawing(
        width=width,
        height=foot.y + foot.block.height if foot else body.bottom,
        heading=heading,
        groups=body.groups,
        labels=labels,
        edges=edges,
        layout=layout_of(plan),
        foot=foot,
        language=plan.language,
        title=plan.title,
        description=plan.description,
    )
