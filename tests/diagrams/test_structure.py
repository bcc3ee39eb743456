"""The structure of every diagram of every example, as Graphviz reads it."""

import pytest
from graphviz import Digraph

import journeykit
from journeykit.exporters.diagrams.graph import free
from journeykit.exporters.diagrams.kinds import KINDS, Kind, every_subject
from journeykit.exporters.diagrams.options import Wish
from tests.diagrams.graphs import graph_of, matches_golden
from tests.diagrams.maps import needs_dot
from tests.diagrams.test_graph import read

pytestmark = needs_dot
EXAMPLES = ("foulee", "passport", "agence-contenu.yaml", "b2b.yaml", "days-only.yaml")


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("example", [*EXAMPLES, "minimal.yaml"])
def test_the_graph_is_the_one_that_was_looked_at(example: str, kind: Kind) -> None:
    project = journeykit.load(f"examples/{example}")
    graphs = {
        subject.id: graph_of(read(free(kind.draw(project, subject, Wish("en")))))
        for each, subject in every_subject(project)
        if each is kind
    }

    assert not graphs or matches_golden(graphs, f"{example.removesuffix('.yaml')}.{kind.name}")


def two_cards(*, turned: bool = False) -> Digraph:
    graph: Digraph = Digraph()
    for name in ("b", "a") if turned else ("a", "b"):
        graph.node(name, f'<<FONT POINT-SIZE="11">{name}</FONT>>')
    graph.edge("a", "b")
    return graph


def test_the_order_of_statements_does_not_count() -> None:
    assert graph_of(read(two_cards())) == graph_of(read(two_cards(turned=True)))


@pytest.mark.parametrize(
    "change",
    [
        lambda graph: graph.node("c"),
        lambda graph: graph.edge("b", "a"),
        lambda graph: graph.edge("a", "b"),
        lambda graph: graph.edge("b", "b", style="dashed"),
        lambda graph: graph.node("a", '<<FONT POINT-SIZE="11">another</FONT>>'),
        lambda graph: graph.attr(rankdir="LR"),
    ],
)
def test_a_change_of_structure_is_seen(change: object) -> None:
    changed = two_cards()
    assert callable(change)
    change(changed)

    assert graph_of(read(changed)) != graph_of(read(two_cards()))
