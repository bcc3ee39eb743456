"""Drawings as graphs of the ``graphviz`` package.

The ids of nodes are ours, texts stand in escaped labels only, and no attribute holds a text of
the model: Graphviz reads files, links and markup from some of them.
"""

from pathlib import Path

import attrs
from graphviz import Digraph, escape

from journeykit.exporters.diagrams.blocks import Block, PlacedSign
from journeykit.exporters.diagrams.drawing import MARGIN, Drawing, Edge, Group, Node, Point
from journeykit.exporters.diagrams.markup import exact, readable
from journeykit.exporters.diagrams.palette import NEGATIVE, PAPER, STEP
from journeykit.exporters.diagrams.words import FAMILIES

_INCH = 72
_COLUMN_MARGIN = 14

Attributes = dict[str, str]


def free(drawing: Drawing) -> Digraph:
    """Return a drawing as a graph that Graphviz lays out, to go on with.

    It has no positions and no signs: numbers and words stand in for these. The legend stands
    below the title, since only a title is sure of its place.
    """
    graph = _digraph(FAMILIES)
    graph.attr(label=readable(_with_legend(drawing)))
    for group in drawing.groups:
        with graph.subgraph(name=group.graph_id) as cluster:
            cluster.attr(**_ground(group), **_free(group.header))
            for node in group.nodes:
                cluster.node(node.id, **_free(node))
    with graph.subgraph() as first_row:
        first_row.attr(rank="same")
        for group in drawing.groups:
            first_row.node(group.nodes[0].id)
    for edge in drawing.edges:
        graph.edge(edge.tail, edge.head, **_look(edge), **_pull(edge))
    return graph


def placed(drawing: Drawing, fonts: str) -> Digraph:
    """Return a drawing as a graph with every position fixed, for the layout engine ``nop2``.

    Args:
        drawing: What to draw; its signs are left out, and room is left for them.
        fonts: The font, or fonts, as the engine wants them named.
    """
    graph = _digraph(fonts)
    graph.attr(**_labelled(drawing, drawing.heading))
    graph.node("frame", **_frame(drawing))
    for group in drawing.groups:
        with graph.subgraph(name=group.graph_id) as cluster:
            cluster.attr(**_ground(group), **_labelled(drawing, group.header))
            cluster.attr(bb=_box(drawing, group))
            for node in group.nodes:
                cluster.node(node.id, **_at_place(drawing, node))
    for edge in drawing.edges:
        graph.edge(edge.tail, edge.head, **_look(edge), pos=_spline(drawing, edge))
    if drawing.foot:
        graph.node(drawing.foot.id, **_at_place(drawing, drawing.foot))
    return graph


def add_picture(
    graph: Digraph, drawing: Drawing, place: PlacedSign, *, id: str, file: Path
) -> None:
    """Put a sign into a graph with fixed positions, from a picture that we made ourselves."""
    sign = place.sign
    centre = (place.x + sign.width / 2, place.y + sign.height / 2)
    graph.node(
        id,
        "",
        fixedsize="true",
        height=_inches(sign.height),
        image=escape(str(file)),
        imagescale="true",
        pos=_point(drawing, centre),
        shape="none",
        width=_inches(sign.width),
    )


def _digraph(fonts: str) -> Digraph:
    graph: Digraph = Digraph("journeykit")
    graph.attr(
        bgcolor=PAPER,
        fontname=fonts,
        labeljust="l",
        labelloc="t",
        margin="0",
        newrank="true",
        nodesep="0.6",
        pad=_inches(MARGIN),
        rankdir="TB",
        ranksep="0.36",
        splines="ortho",
    )
    graph.attr("node", fontname=fonts, shape="plain")
    # Neither font name nor size here: with them, dot 2.43 loses arrowheads.
    graph.attr("edge", arrowhead="vee", arrowsize="0.7", color=STEP, penwidth="1.6")
    return graph


def _ground(group: Group) -> Attributes:
    return {
        "color": group.ground.line,
        "fillcolor": group.ground.fill,
        "margin": str(_COLUMN_MARGIN),
        "style": "rounded,filled",
    }


def _look(edge: Edge) -> Attributes:
    return {"color": NEGATIVE, "penwidth": "1.8", "style": "dashed"} if edge.alarming else {}


def _with_legend(drawing: Drawing) -> Block:
    heading = drawing.heading.block
    if drawing.foot is None:
        return heading
    return attrs.evolve(heading, rows=(*heading.rows, *drawing.foot.block.rows))


def _free(node: Node) -> Attributes:
    return {"label": readable(node.block)}


def _pull(edge: Edge) -> Attributes:
    """A step to the next column leads up again, and must not push that column down."""
    return {"weight": "10"} if edge.within else {"constraint": "false"}


def _at_place(drawing: Drawing, node: Node) -> Attributes:
    return {"label": exact(node.block), "pos": _point(drawing, node.centre)}


def _labelled(drawing: Drawing, node: Node) -> Attributes:
    return {"label": exact(node.block), "lp": _point(drawing, node.centre)}


def _frame(drawing: Drawing) -> Attributes:
    """Return an invisible node as large as the drawing, so that the page is just as large."""
    return {
        "fixedsize": "true",
        "height": _inches(drawing.height),
        "label": "",
        "pos": _point(drawing, (drawing.width / 2, drawing.height / 2)),
        "shape": "box",
        "style": "invis",
        "width": _inches(drawing.width),
    }


def _box(drawing: Drawing, group: Group) -> str:
    lower_left = _point(drawing, (group.x, group.y + group.height))
    return f"{lower_left},{_point(drawing, (group.x + group.width, group.y))}"


def _spline(drawing: Drawing, edge: Edge) -> str:
    points = " ".join(_point(drawing, point) for point in edge.route)
    return f"e,{_point(drawing, edge.tip)} {points}"


def _point(drawing: Drawing, point: Point) -> str:
    """Return a point as Graphviz counts: from the lower left corner."""
    x, y = point
    return f"{x:.2f},{drawing.height - y:.2f}"


def _inches(points: float) -> str:
    return f"{points / _INCH:.4f}"
