"""Drawings as graphs of the ``graphviz`` package.

The ids of nodes are ours, texts stand in escaped labels only, and no attribute holds a text of
the model: Graphviz reads files, links and markup from some of them.
"""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import attrs
from graphviz import Digraph, escape

from journeykit.exporters.diagrams.blocks import Block, PlacedSign
from journeykit.exporters.diagrams.drawing import (
    MARGIN,
    STEPPING,
    Area,
    Drawing,
    Edge,
    Group,
    Layout,
    Line,
    Node,
    Pen,
    Point,
)
from journeykit.exporters.diagrams.markup import exact, readable
from journeykit.exporters.diagrams.page import Sheet
from journeykit.exporters.diagrams.palette import PAPER
from journeykit.exporters.diagrams.words import FAMILIES, plain

_INCH = 72
_COLUMN_MARGIN = 14
_LABEL_SIZE = "11"
FRAME = "frame"
"""An invisible node as large as the page; lines start and end at it."""

Attributes = dict[str, str]


def free(drawing: Drawing, fonts: str = FAMILIES) -> Digraph:
    """Return a drawing as a graph that Graphviz lays out, to go on with.

    It has no positions and no signs: numbers and words stand in for these. The legend stands
    below the title, since only a title is sure of its place.
    """
    graph = _digraph(fonts, drawing.layout)
    graph.attr(label=readable(_with_legend(drawing)))
    for group in drawing.groups:
        with graph.subgraph(name=group.graph_id) as cluster:
            cluster.attr(**_ground(group), **_free(group.header))
            for node in group.nodes:
                cluster.node(node.id, **_free(node))
    for node in drawing.nodes:
        if not node.fixed:
            graph.node(node.id, **_free(node))
    for rank in drawing.layout.ranks:
        with graph.subgraph() as same:
            same.attr(rank="same")
            for id in rank:
                same.node(id)
    for edge in drawing.edges:
        said = _said(edge, fonts)
        graph.edge(edge.tail, edge.head, **said, **_look(edge.pen), **_pull(edge))
    for chain in drawing.layout.chains:
        for tail, head in pairwise(chain):
            graph.edge(tail, head, style="invis", weight="100")
    return graph


def placed(drawing: Drawing, fonts: str, sheet: Sheet) -> Digraph:
    """Return a drawing as a graph with every position fixed, for the layout engine ``nop2``.

    Args:
        drawing: What to draw; its signs are left out, and room is left for them.
        fonts: The font, or fonts, as the engine wants them named.
        sheet: What it stands on.
    """
    graph = _digraph(fonts, Layout())
    graph.attr(outputorder="edgesfirst")
    graph.node(FRAME, **_frame(sheet))
    for name, box, look in _grounds(drawing, sheet):
        with graph.subgraph(name=name) as cluster:
            cluster.attr(bb=box, **look)
            # Graphviz draws no empty cluster; nodes stand outside, in the order of reading.
            cluster.node(f"{name}_", label="", pos=box.rsplit(",", 2)[0], style="invis", width="0")
    for node in drawing.every_node():
        graph.node(node.id, **_at_place(sheet, node))
    for line in drawing.lines:
        graph.edge(FRAME, FRAME, **_look(line.pen), pos=_straight(sheet, line))
    for edge in drawing.edges:
        graph.edge(edge.tail, edge.head, **_look(edge.pen), pos=_spline(sheet, edge))
    return graph


def enlarge(graph: Digraph, sheet: Sheet) -> None:
    """Let the engine print a graph in the size of its sheet, if it has one.

    Only for pictures without a scale of their own: in SVG, dot 2.43 rounds it to two digits.
    """
    if sheet.size:
        width, height = map(_inches, sheet.points)
        graph.attr(size=f"{width},{height}!")


def add_picture(graph: Digraph, sheet: Sheet, place: PlacedSign, *, id: str, file: Path) -> None:
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
        pos=_point(sheet, centre),
        shape="none",
        width=_inches(sign.width),
    )


def _digraph(fonts: str, layout: Layout) -> Digraph:
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
        rankdir=layout.direction,
        ranksep="0.36",
        splines=layout.splines,
    )
    graph.attr("node", fontname=fonts, shape="plain")
    # Neither font name nor size here: with them, dot 2.43 loses arrowheads.
    graph.attr("edge", arrowhead="vee", arrowsize="0.7", **_ink(STEPPING))
    return graph


def _ground(group: Group) -> Attributes:
    return {
        "color": group.ground.line,
        "fillcolor": group.ground.fill,
        "margin": str(_COLUMN_MARGIN),
        "style": "rounded,filled",
    }


def _grounds(drawing: Drawing, sheet: Sheet) -> Iterator[tuple[str, str, Attributes]]:
    """Yield all that lies below: a name that makes it a cluster, its box, and how it looks."""
    for number, area in enumerate(drawing.areas):
        yield f"cluster_a{number}", _box(sheet, area), _covered(area)
    for group in drawing.groups:
        yield group.graph_id, _box(sheet, group), _ground(group)


def _covered(area: Area) -> Attributes:
    style = "rounded,filled" if area.rounded else "filled"
    return {"color": area.line, "fillcolor": area.fill, "style": style}


def _look(pen: Pen) -> Attributes:
    """Return how a line looks, as far as it is not what lines look like anyway."""
    if pen == STEPPING:
        return {}
    shape = {} if pen.arrow else {"arrowhead": "none"}
    return {**_ink(pen), **shape, **({"style": "dashed"} if pen.dashed else {})}


def _ink(pen: Pen) -> Attributes:
    opacity = "" if pen.opacity == 1 else f"{round(pen.opacity * 255):02X}"
    return {"color": pen.colour + opacity, "penwidth": f"{pen.width:.4g}"}


def _with_legend(drawing: Drawing) -> Block:
    heading = drawing.heading.block
    if drawing.foot is None:
        return heading
    return attrs.evolve(heading, rows=(*heading.rows, *drawing.foot.block.rows))


def _free(node: Node) -> Attributes:
    return {"label": readable(node.block)}


def _said(edge: Edge, fonts: str) -> Attributes:
    """Return what stands beside an edge: an outer label, since orthogonal edges take no other."""
    if not edge.label:
        return {}
    return {"fontname": fonts, "fontsize": _LABEL_SIZE, "xlabel": escape(plain(edge.label))}


def _pull(edge: Edge) -> Attributes:
    """A step to the next column leads up again, and must not push that column down."""
    return {"weight": "10"} if edge.pulls else {"constraint": "false"}


def _at_place(sheet: Sheet, node: Node) -> Attributes:
    return {"label": exact(node.block), "pos": _point(sheet, node.centre)}


def _frame(sheet: Sheet) -> Attributes:
    """Return an invisible node as large as the page without its margin, so that it is drawn."""
    width, height = sheet.width - 2 * MARGIN, sheet.height - 2 * MARGIN
    return {
        "fixedsize": "true",
        "height": _inches(height),
        "label": "",
        "pos": f"{width / 2:.2f},{height / 2:.2f}",
        "shape": "box",
        "style": "invis",
        "width": _inches(width),
    }


def _box(sheet: Sheet, part: Group | Area) -> str:
    lower_left = _point(sheet, (part.x, part.y + part.height))
    return f"{lower_left},{_point(sheet, (part.x + part.width, part.y))}"


def _spline(sheet: Sheet, edge: Edge) -> str:
    points = " ".join(_point(sheet, point) for point in edge.route)
    return f"e,{_point(sheet, edge.tip)} {points}" if edge.pen.arrow else points


def _straight(sheet: Sheet, line: Line) -> str:
    corners = (line.start, line.start, line.end, line.end)
    return " ".join(_point(sheet, point) for point in corners)


def _point(sheet: Sheet, point: Point) -> str:
    """Return a point as Graphviz counts: from the lower left corner of the page.

    Nothing may lie beyond it: Graphviz would move everything.
    """
    x, y = point
    return f"{x + sheet.left - MARGIN:.2f},{sheet.height - sheet.top - MARGIN - y:.2f}"


def _inches(points: float) -> str:
    return f"{points / _INCH:.4f}"
