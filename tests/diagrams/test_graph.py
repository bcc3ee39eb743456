"""The graph that is handed out, compared as a graph and not as text."""

import json
import shutil
import subprocess
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from graphviz import Digraph, escape
from hypothesis import given, settings

from journeykit.exporters.diagrams import flow
from journeykit.exporters.diagrams.graph import free, placed
from journeykit.exporters.diagrams.page import sheet_for
from journeykit.exporters.diagrams.words import FAMILIES, plain
from journeykit.model import Friction, MomentOfTruth
from tests.diagrams.maps import HOSTILE, drawn, journey, needs_dot, project, stage, touchpoint
from tests.strategies import texts

ATTRIBUTES = {
    *("arrowhead", "arrowsize", "bb", "bgcolor", "color", "constraint", "fillcolor", "fixedsize"),
    *("fontname", "height", "label", "labeljust", "labelloc", "lp", "margin", "newrank"),
    *(
        "nodesep",
        "outputorder",
        "pad",
        "penwidth",
        "pos",
        "rank",
        "rankdir",
        "ranksep",
        "shape",
        "splines",
    ),
    *("style", "weight", "width"),
}
"""What may be said of a graph; none of them reads a file, opens a link or runs anything."""
STRUCTURE = {"_gvid", "directed", "edges", "head", "name", "nodes", "objects", "strict"}
STRUCTURE |= {"subgraphs", "tail", "compound", "_subgraph_cnt"}

MARK = "zzmarkzz"
DOT = shutil.which("dot")
TOO_WIDE = ("Warning: cell size too small for content", "in label of ")


def placed_in_the_usual_fonts(drawing: Any) -> Digraph:
    return placed(drawing, FAMILIES, sheet_for(drawing))


GRAPHS: tuple[Callable[[Any], Digraph], ...] = (free, placed_in_the_usual_fonts)


def read(graph: Digraph) -> dict[str, Any]:
    """Return a graph as Graphviz itself reads it, and fail where it complains.

    It may warn of texts that are wider in the fonts of this machine than the room they have.
    """
    finished = subprocess.run(
        [DOT or "dot", "-Tdot_json"],
        input=graph.source.encode(),
        capture_output=True,
        check=False,
        timeout=60,
    )
    complaints = finished.stderr.decode().splitlines()
    assert finished.returncode == 0
    assert [each for each in complaints if not each.startswith(TOO_WIDE)] == []
    read: dict[str, Any] = json.loads(finished.stdout)
    return read


def said_everywhere(text: str) -> Any:
    """Return a journey that says a text wherever a journey can say one."""
    truth = MomentOfTruth(id="t", demand=text)
    return journey(
        stage(
            text,
            touchpoint(
                text,
                id="a",
                channel="store",
                actions=[text],
                emotion=-1,
                frictions=[Friction(id="f", title=text, severity=2)],
                moment_of_truth=truth,
            ),
            touchpoint(text, id="b"),
            id="s1",
            duration=text,
            frictions=[Friction(id="g", title=text)],
        ),
        stage(text, id="s2"),
        title=text,
        id="j",
    )


@needs_dot
def test_graphviz_reads_stages_touchpoints_and_their_order() -> None:
    shown = journey(stage("A", "1", "2"), stage("B"), stage("C", "3"))

    graph = read(flow(project(shown), shown, "en"))

    nodes = {each["_gvid"]: each["name"] for each in graph["objects"]}
    assert [(nodes[e["tail"]], nodes[e["head"]]) for e in graph["edges"]] == [
        ("n0", "n1"),
        ("n1", "n2"),
        ("n2", "n3"),
    ]
    inside = {
        each["name"]: [nodes[node] for node in each["nodes"]]
        for each in graph["objects"]
        if each["name"].startswith("cluster")
    }
    assert inside == {"cluster_0": ["n0", "n1"], "cluster_1": ["n2"], "cluster_2": ["n3"]}


def test_the_graph_can_be_gone_on_with() -> None:
    shown = journey(stage("A", "1"))
    graph = flow(project(shown), shown, "en")

    graph.node("mine", "Parking")
    graph.edge("mine", "n0")

    assert "mine -> n0" in graph.source


def test_the_graph_that_is_handed_out_has_neither_positions_nor_pictures() -> None:
    source = free(drawn(said_everywhere("Shop"))).source

    assert "pos=" not in source
    assert "<IMG" not in source.upper()
    assert "image" not in source


def test_numbers_and_words_stand_in_for_signs() -> None:
    frictions = [Friction(title="Queue", severity=3)]
    source = free(drawn(journey(stage("A", touchpoint(emotion=-2, frictions=frictions))))).source

    assert "\u22122" in source
    assert "3/4" in source


@needs_dot
@pytest.mark.parametrize("graph_of", GRAPHS)
@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_the_graph(text: str, graph_of: Callable[[Any], Digraph]) -> None:
    graph = read(graph_of(drawn(said_everywhere(text))))

    names = {each["name"] for each in graph["objects"] if each["name"][0] not in "%_c"}
    assert names <= {"n0", "n1", "n2", "h0", "h1", "heading", "frame", "legend"}
    assert len(graph["edges"]) == 2


@needs_dot
@pytest.mark.parametrize("text", HOSTILE)
def test_no_label_of_an_arrow_breaks_the_graph(text: str) -> None:
    drawing = drawn(journey(stage("A", "1", "2")))
    arrows = tuple(attrs.evolve(edge, label=text) for edge in drawing.edges)

    (arrow,) = read(free(attrs.evolve(drawing, edges=arrows)))["edges"]

    assert arrow.get("xlabel", "") == escape(plain(text))


@needs_dot
@settings(max_examples=15)
@given(texts())
def test_any_text_makes_a_graph(text: str) -> None:
    read(free(drawn(said_everywhere(text))))


@needs_dot
@pytest.mark.parametrize("graph_of", GRAPHS)
def test_attributes_come_from_a_fixed_list(graph_of: Callable[[Any], Digraph]) -> None:
    graph = read(graph_of(drawn(said_everywhere("Shop"))))

    parts = [graph, *graph["objects"], *graph["edges"]]
    assert {name for part in parts for name in part} <= ATTRIBUTES | STRUCTURE


@needs_dot
@pytest.mark.parametrize("graph_of", GRAPHS)
def test_texts_stand_in_labels_only(graph_of: Callable[[Any], Digraph]) -> None:
    graph = read(graph_of(drawn(said_everywhere(MARK))))

    parts = [graph, *graph["objects"], *graph["edges"]]
    elsewhere = [part.items() for part in parts]
    others = [str(v) for each in elsewhere for name, v in each if name not in {"label", "objects"}]
    assert any(MARK in str(part.get("label")) for part in parts)
    assert not any(MARK in value for value in others)


@pytest.mark.parametrize("graph_of", GRAPHS)
def test_texts_are_bounded(graph_of: Callable[[Any], Digraph]) -> None:
    source = graph_of(drawn(said_everywhere("x" * 100_000))).source

    assert max(map(len, source.split("label="))) < 16_000  # more, and dot 2.43 refuses
