"""Graphs as Graphviz reads them, to be compared as graphs: what counts is no order of statements.

``REWRITE_GOLDENS=1 pytest tests/diagrams`` writes those that are kept anew; read what changed
before you keep it.
"""

import os
import re
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path
from typing import Any

import attrs

FOLDER = Path(__file__).parent / "golden"
_TEXT = re.compile(r"<FONT[^>]*>(?:<B>)?([^<]*)")
_INVISIBLE = "invis"


@attrs.frozen
class Graph:
    """A graph without its order.

    Attributes:
        nodes: What each says first, by its name.
        clusters: What each says first, and its nodes, by its name.
        ranks: Nodes that stand side by side.
        edges: Both ends, and how they are joined; one that is drawn twice counts twice.
        direction: Which way it leads.
    """

    nodes: Mapping[str, str]
    clusters: Mapping[str, tuple[str, frozenset[str]]]
    ranks: frozenset[frozenset[str]]
    edges: tuple[tuple[str, str, str], ...]
    direction: str

    def lines(self) -> Iterator[str]:
        """Yield the graph as text, sorted."""
        yield f"direction {self.direction}"
        for name, said in sorted(self.nodes.items(), key=lambda node: _key(node[0])):
            yield f"node {name}: {said}"
        for name, (said, inside) in sorted(self.clusters.items(), key=lambda each: _key(each[0])):
            yield f"{name}: {said} | {_listed(inside)}"
        yield from sorted(f"side by side: {_listed(rank)}" for rank in self.ranks)
        for tail, head, look in self.edges:
            yield f"{tail} -> {head}{look and ' ' + look}"


def graph_of(read: Mapping[str, Any]) -> Graph:
    """Return a graph from what ``dot -Tdot_json`` says of it."""
    objects = read.get("objects", [])
    names = {each["_gvid"]: each["name"] for each in objects}
    inside = {each["name"]: frozenset(names[n] for n in each.get("nodes", ())) for each in objects}
    groups = {each["name"] for each in objects if "nodes" in each or "subgraphs" in each}
    clusters = {each["name"]: each for each in objects if each["name"].startswith("cluster")}
    edges = sorted(
        (names[each["tail"]], names[each["head"]], _look(each)) for each in read.get("edges", ())
    )
    return Graph(
        nodes={
            each["name"]: _first(each)
            for each in objects
            if each["name"] not in groups and each["name"] not in clusters
        },
        clusters={name: (_first(each), inside[name]) for name, each in clusters.items()},
        ranks=frozenset(inside[each["name"]] for each in objects if each.get("rank") == "same"),
        edges=tuple(edges),
        direction=read.get("rankdir", "TB"),
    )


def matches_golden(graphs: Mapping[str, Graph], name: str) -> bool:
    """Say whether graphs are those that were looked at, or make them so if asked to."""
    golden = FOLDER / f"{name}.txt"
    parts = ("\n".join((f"# {title}", *graph.lines())) for title, graph in graphs.items())
    text = "\n\n".join(parts) + "\n"
    if os.environ.get("REWRITE_GOLDENS") == "1":
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text == golden.read_text(encoding="utf-8"), f"{golden} differs: see {__name__}"
    return True


def _first(part: Mapping[str, Any]) -> str:
    """Return the first words of a label."""
    label = str(part.get("label", ""))
    return " · ".join(unescape(said) for said in _TEXT.findall(label)[:2])


def _look(edge: Mapping[str, Any]) -> str:
    if edge.get("style") == _INVISIBLE:
        return "invisible"
    free = "free" if edge.get("constraint") == "false" else ""
    dashed = "dashed" if edge.get("style") == "dashed" else ""
    without = "no head" if edge.get("arrowhead") == "none" else ""
    return ", ".join(filter(None, (edge.get("xlabel"), dashed, without, free)))


def _listed(names: frozenset[str]) -> str:
    return " ".join(sorted(names, key=_key))


def _key(name: str) -> tuple[object, ...]:
    return tuple(int(part) if part.isdigit() else part for part in re.split(r"(\d+)", name))
