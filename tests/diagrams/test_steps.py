"""Steps between touchpoints, drawn: where they run, and what they say."""

from collections.abc import Iterator
from itertools import pairwise, product
from time import monotonic

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from journeykit.exporters.diagrams.blueprint import blueprint_drawing
from journeykit.exporters.diagrams.drawing import Drawing, Edge, Node
from journeykit.exporters.diagrams.graph import free
from journeykit.exporters.diagrams.journey_flow import flow_drawing
from journeykit.exporters.diagrams.options import Direction, Wish
from journeykit.model import Journey, Transition
from tests.diagrams.maps import journey, project, stage, touchpoint, with_plain_spaces, words

DIRECTIONS: tuple[Direction | None, ...] = (None, "across", "down")


def way(source: str, target: str, probability: float | None = None) -> Transition:
    return Transition(source=source, target=target, probability=probability)


def walk(*ways: Transition, lengths: tuple[int, ...] = (2, 2)) -> Journey:
    """Return a journey with stages of so many touchpoints, ``t0``, ``t1``, …, and these ways."""
    names = iter(range(sum(lengths)))
    stages = (
        stage(f"S{n}", *(touchpoint(f"T{next(names)}") for _ in range(length)))
        for n, length in enumerate(lengths)
    )
    return journey(*stages, transitions=ways)


def flow(shown: Journey, direction: Direction | None = None, *hidden: str) -> Drawing:
    return flow_drawing(project(shown), shown, Wish("en", direction, frozenset(hidden)))


def blueprint(shown: Journey, direction: Direction | None = None, *hidden: str) -> Drawing:
    return blueprint_drawing(project(shown), shown, Wish("en", direction, frozenset(hidden)))


def stretches(edge: Edge) -> Iterator[tuple[float, float, float, float]]:
    """Yield the boxes around the straight pieces of an edge, from the lesser to the greater."""
    ends = edge.route[::3]
    for (x, y), (to_x, to_y) in pairwise(ends):
        yield min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)


def runs_over(edge: Edge, node: Node) -> bool:
    right, bottom = node.x + node.block.width, node.y + node.block.height
    return any(
        x < right - 0.1 and to_x > node.x + 0.1 and y < bottom - 0.1 and to_y > node.y + 0.1
        for x, y, to_x, to_y in stretches(edge)
    )


@st.composite
def journeys(draw: st.DrawFn) -> Journey:
    lengths = tuple(draw(st.lists(st.integers(1, 4), min_size=1, max_size=7)))
    places = range(sum(lengths))
    pairs = draw(st.sets(st.sampled_from(list(product(places, places))), max_size=14))
    ways = (way(f"t{source}", f"t{target}", 0.1) for source, target in sorted(pairs))
    return walk(*ways, lengths=lengths)


@settings(max_examples=60, deadline=None)
@given(journeys(), st.sampled_from(DIRECTIONS), st.sampled_from([flow, blueprint]))
def test_no_arrow_runs_over_a_card(
    shown: Journey, direction: Direction | None, drawn: object
) -> None:
    assert callable(drawn)
    drawing = drawn(shown, direction)
    cards = [node for group in drawing.groups for node in group.nodes] or [
        node for node in drawing.nodes if node.id.startswith("n")
    ]

    for edge in drawing.edges:
        assert [node.id for node in cards if runs_over(edge, node)] == []
        assert all(0 <= x <= drawing.width + 1 for x, _ in edge.route)


@settings(max_examples=60, deadline=None)
@given(journeys(), st.sampled_from([flow, blueprint]))
def test_what_leaves_a_card_does_not_seem_to_lead_elsewhere(shown: Journey, drawn: object) -> None:
    assert callable(drawn)
    drawing = drawn(shown, "across")
    places = {node.id: node for node in drawing.every_node()}
    level = (edge for edge in drawing.edges if edge.route[0][1] == edge.route[1][1])
    sideways = [edge for edge in level if edge.says]

    for leaving, entering in product(sideways, sideways):
        (x, y), tip = leaving.route[0], entering.tip
        before, after = places[leaving.tail], places[entering.head]
        opposite = x < tip[0] == after.x and not any(
            before.x < node.x < after.x for node in drawing.every_node() if node.id[0] == "n"
        )
        if opposite and y == tip[1]:
            assert leaving.head == entering.head


@pytest.mark.parametrize("drawn", [flow, blueprint])
def test_transitions_are_the_only_ways(drawn: object) -> None:
    assert callable(drawn)
    drawing = drawn(walk(way("t0", "t3", 0.4), way("t3", "t1", 0.2)), None, "shares")

    ways = [edge for edge in drawing.edges if edge.says]
    assert [edge.says for edge in ways] == ["T0 → T3 · 40%", "T3 → T1 · 20%"]


@pytest.mark.parametrize("drawn", [flow, blueprint])
def test_arrows_say_how_many_take_them_where_that_is_open(drawn: object) -> None:
    assert callable(drawn)
    shown = walk(way("t0", "t1", 0.6), way("t0", "t2", 0.3), way("t1", "t2", 1), way("t2", "t3"))

    assert [edge.label for edge in drawn(shown).edges if edge.says] == ["60%", "30%", "", ""]
    said = words(drawn(shown))
    assert {"60%", "30%", "10% leave here"} <= set(said)
    assert "100%" not in said
    assert not {"60%", "10% leave here"} & set(words(drawn(shown, None, "shares")))


def test_the_more_take_an_arrow_the_wider_it_is() -> None:
    few, many, unknown = flow(
        walk(way("t0", "t1", 0.1), way("t0", "t2", 0.9), way("t1", "t2"), way("t1", "t3", 0.2))
    ).edges[:3]

    assert few.pen.width < many.pen.width
    assert unknown.pen.width < few.pen.width


def test_a_way_that_is_stated_twice_is_drawn_once() -> None:
    again = attrs.evolve(way("t0", "t1", 0.5), id="again")
    drawing = flow(walk(way("t0", "t1", 0.25), again, way("t0", "t2", 0.25)))

    assert [edge.label for edge in drawing.edges] == ["75%", "25%"]


def test_nobody_leaves_in_the_last_stage() -> None:
    assert not any("leave" in said for said in words(flow(walk(way("t2", "t3", 0.5)))))


def test_ways_to_what_is_folded_lead_to_what_stands_for_it() -> None:
    drawing = flow(walk(way("t0", "t13", 0.5), way("t12", "t13", 1), lengths=(1, 14)))

    [edge] = drawing.edges
    assert with_plain_spaces(edge.says) == "T0 → + 3 more touchpoints · 50%"


def test_the_graph_that_is_handed_out_says_the_shares_beside_its_edges() -> None:
    source = free(flow(walk(way("t0", "t2", 0.4)))).source

    assert 'xlabel="40%"' in source


def test_down_means_one_stage_below_the_other() -> None:
    first, second = flow(walk(lengths=(2, 2)), "down").groups
    across = flow(walk(lengths=(2, 2)), "across").groups

    assert first.x == second.x
    assert first.y + first.height < second.y
    assert across[0].y == across[1].y


def test_what_would_be_printed_small_is_wrapped() -> None:
    wide, wrapped = (flow(walk(lengths=(1,) * 8), direction) for direction in ("across", None))

    assert len({group.y for group in wide.groups}) == 1
    assert len({group.y for group in wrapped.groups}) > 1


@pytest.mark.parametrize("drawn", [flow, blueprint])
def test_more_ways_than_anybody_follows_are_summed_up(drawn: object) -> None:
    assert callable(drawn)
    every = (way(f"t{one}", f"t{other}", 0.01) for one in range(60) for other in range(60))
    start = monotonic()
    drawing = drawn(walk(*every, lengths=(20, 20, 20)))

    assert any("transitions are too many to draw" in said for said in words(drawing))
    assert len([edge for edge in drawing.edges if edge.says]) == 6
    assert monotonic() - start < 10
