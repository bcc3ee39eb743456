"""What a diagram of paths shows: shares, ways, and where people leave."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st

from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.paths import paths_drawing
from journeykit.exporters.diagrams.paths.layers import layers_of, spread
from journeykit.exporters.diagrams.paths.network import Network, Place, network_of, staged
from journeykit.model import Journey, Transition
from journeykit.model.scales import Language
from tests.diagrams.maps import (
    crowd,
    journey,
    project,
    stage,
    touchpoint,
    with_plain_spaces,
    words,
)


def way(source: str, target: str, probability: float | None = None, **facts: Any) -> Transition:
    return Transition(source=source, target=target, probability=probability, **facts)


def walk(*ways: Transition, ids: str = "abcd") -> Journey:
    """Return a journey of touchpoints with these ids, the last one in a stage of its own."""
    touchpoints = [touchpoint(each.upper(), id=each) for each in ids]
    return journey(
        stage("Start", *touchpoints[:-1]), stage("End", touchpoints[-1]), transitions=ways
    )


def paths(shown: Journey, language: Language = "en", *hidden: str) -> Drawing:
    return paths_drawing(project(shown), shown, Wish(language, None, frozenset(hidden)))


def places(shown: Journey) -> dict[str, Place]:
    return {place.key: place for place in network_of(shown).places}


def leaving(shown: Journey) -> dict[str, float | None]:
    return {key: place.leaving and round(place.leaving, 6) for key, place in places(shown).items()}


def test_who_takes_no_way_leaves() -> None:
    found = leaving(walk(way("a", "b", 0.6), way("a", "c", 0.3), way("b", "d", 0.5), way("c", "d")))

    assert found == {"a": 0.1, "b": 0.3, "c": 0.0, "d": 0.0}


def test_nobody_leaves_at_the_end() -> None:
    assert leaving(walk(way("a", "b", 1), way("b", "a", 0.5), ids="ab"))["b"] == 0


def test_where_a_share_is_unknown_so_is_who_leaves() -> None:
    found = leaving(walk(way("a", "b", 0.6), way("a", "c"), way("b", "d", 0.5)))

    assert found["a"] is None
    assert found["b"] == 0.3


def test_a_loop_is_followed_until_all_have_left() -> None:
    """Half come back each time: one visit after the other, all who start leave in the end.

    From a, everybody goes to b; from b, half go back to a, a quarter goes on to c, and a quarter
    leaves. b is passed 1 / (1 - 0.5) = 2 times on average: half leave, half arrive.
    """
    network = network_of(walk(way("a", "b", 1), way("b", "a", 0.5), way("b", "c", 0.25), ids="abc"))

    found = {place.key: place for place in network.places}
    shares = {(each.source, each.target): each.share for each in network.ways}
    assert found["b"].leaving == pytest.approx(0.5)
    assert found["c"].share == pytest.approx(0.5)
    assert shares["b", "a"] == pytest.approx(1)
    assert shares["b", "c"] == pytest.approx(0.5)


def test_a_loop_that_nobody_leaves_comes_to_an_end() -> None:
    found = leaving(walk(way("a", "b", 1), way("b", "a", 1), ids="abc"))

    assert found == {"a": 0.0, "b": 0.0}


def test_parallel_ways_are_one() -> None:
    network = network_of(walk(way("a", "b", 0.2, id="x"), way("a", "b", 0.3, id="y"), ids="ab"))

    assert [each.chance for each in network.ways] == [0.5]


SHARES = st.floats(0, 1)


@given(SHARES, SHARES, SHARES)
def test_whoever_starts_leaves_or_arrives(one: float, two: float, three: float) -> None:
    shown = walk(
        way("a", "b", one / 2), way("a", "c", two / 2), way("b", "c", three), way("c", "d", 0.5)
    )

    found = places(shown)
    gone = sum(place.leaving or 0 for place in found.values())
    assert gone + (found["d"].share or 0) == pytest.approx(1, abs=1e-4)


def test_places_stand_behind_all_that_lead_to_them() -> None:
    layers = layers_of(network_of(walk(way("a", "b"), way("b", "c"), way("a", "c"), way("c", "d"))))

    assert layers.depth == {"a": 0, "b": 1, "c": 2, "d": 3}
    assert layers.back == ()


def test_ways_back_are_told_from_ways_on() -> None:
    layers = layers_of(network_of(walk(way("a", "b"), way("b", "a", 0.2), way("b", "c", 0.5))))

    assert [(each.source, each.target) for each in layers.back] == [("b", "a")]


@given(st.lists(st.tuples(st.floats(-500, 500), st.floats(1, 80)), max_size=8), st.floats(0, 30))
def test_what_is_spread_stays_in_order_and_does_not_overlap(
    items: list[tuple[float, float]], gap: float
) -> None:
    wanted, heights = sorted(y for y, _ in items), [height for _, height in items]
    found = spread(wanted, heights, gap)

    tops = [y - height / 2 for y, height in zip(found, heights, strict=True)]
    ends = [y + height / 2 for y, height in zip(found, heights, strict=True)]
    assert all(top >= end + gap - 1e-6 for end, top in zip(ends, tops[1:], strict=False))


def test_what_has_room_stays_where_it_wants_to_be() -> None:
    assert spread([0, 100, 300], [20, 20, 20], 10) == [0, 100, 300]


def test_a_stop_says_how_many_come() -> None:
    said = words(paths(walk(way("a", "b", 0.6), way("b", "d", 0.5))))

    assert {"100%", "60%", "30%", "40%"} <= set(said)
    assert said.count("leave here") == 2


def test_a_way_is_as_wide_as_its_share() -> None:
    drawing = paths(walk(way("a", "b", 0.8), way("a", "c", 0.2), way("b", "d"), way("c", "d")))

    widths = {(edge.tail, edge.head): edge.pen.width for edge in drawing.edges}
    assert widths["n0", "n1"] == pytest.approx(4 * widths["n0", "n2"])
    assert all(edge.pen.opacity < 1 for edge in drawing.edges)


def test_an_unknown_share_is_dashed_and_has_no_number() -> None:
    drawing = paths(walk(way("a", "b"), way("a", "c"), ids="abc"))

    assert all(edge.pen.dashed for edge in drawing.edges)
    assert "share unknown" in words(drawing)
    assert not any("%" in text for text in words(drawing) if text != "100%")


def test_without_transitions_the_order_is_that_of_the_journey_and_said_so() -> None:
    drawing = paths(journey(stage("Buy", "Shop", "Till")))

    assert [(edge.tail, edge.head) for edge in drawing.edges] == [("n0", "n1")]
    assert any(text.startswith("No way is described") for text in words(drawing))


def test_who_comes_again_at_once_is_said_below() -> None:
    said = words(paths(walk(way("a", "a", 0.25), way("a", "b", 0.75), ids="ab")))

    assert "25% come here again" in said


def test_parts_can_be_left_out() -> None:
    shown = walk(way("a", "b", 0.6), way("a", "c", 0.3), way("b", "d", 0.5))

    assert "leave here" not in words(paths(shown, "en", "leaving"))
    assert "60%" in words(paths(shown, "en", "shares"))  # at the stop
    assert words(paths(shown)).count("60%") == 2  # and on the way


def test_a_condition_is_told_to_those_who_do_not_see() -> None:
    drawing = paths(walk(way("a", "b", 0.5, condition="Out of stock"), ids="ab"))

    assert drawing.edges[0].says == "A → B · 50% · Out of stock"


CASES = {
    "most": (
        walk(way("a", "b", 0.6), way("b", "d", 0.5)),
        "70% leave before “End”; most of them at “A” (40%)",
        "70 % partent avant « End » ; la plus forte perte : « A » (40 %)",
    ),
    "all": (
        walk(way("a", "b", 0.6), way("b", "d", 1)),
        "40% leave before “End”, all of them at “A”",
        "40 % partent avant « End », tous à la même étape : « A »",
    ),
    "all arrive": (
        walk(way("a", "d", 1)),
        "All who start arrive: “End”",
        "Tous arrivent au bout : « End »",
    ),
    "unclear": (
        walk(way("a", "b"), way("a", "c"), way("b", "d", 1)),
        "How many arrive is not known yet: “End”",
        "Nul ne sait encore combien arrivent au bout : « End »",
    ),
    "unknown": (
        journey(stage("Buy", "Shop", "Till")),
        "2 stops, and nobody knows yet how many go from one to the next",
        "2 arrêts, sans que l’on sache combien passent de l’un à l’autre",
    ),
    "one": (
        journey(stage("Buy", "Shop")),
        "A single touchpoint, and no way on",
        "Un seul point de contact, sans suite",
    ),
    "none": (
        journey(stage("Buy")),
        "No touchpoint is described yet",
        "Aucun point de contact n’est encore décrit",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_title_states_the_finding(case: str) -> None:
    shown, english, french = CASES[case]

    assert with_plain_spaces(paths(shown).title) == english
    assert with_plain_spaces(paths(shown, "fr").title).replace("\u202f", " ") == french


def test_beyond_the_limit_each_stage_is_a_stop() -> None:
    said = words(paths(crowd(4, 50)))

    assert {"Stage 0", "Stage 1", "Stage 2", "Stage 3"} <= set(said)
    assert any("Each stage is one stop: 200 touchpoints in all." in text for text in said)


def test_a_stage_is_entered_by_all_who_come_from_others() -> None:
    shown = walk(way("a", "b", 0.6), way("a", "d", 0.2), way("b", "d", 0.5))
    whole = staged(network_of(shown), shown.stages)

    assert [(place.key, place.share) for place in whole.places] == [("start", 1), ("end", 0.5)]
    assert [round(each.share or 0, 6) for each in whole.ways] == [0.5]
    assert whole.places[0].leaving == pytest.approx(0.5)


def test_an_empty_network_has_no_columns() -> None:
    assert layers_of(Network((), (), known=False)).count == 0


def forked() -> Journey:
    return walk(way("a", "b", 0.6), way("a", "c", 0.4), way("b", "d", 0.5), way("c", "d", 1))


def test_the_most_probable_paths_are_listed_with_what_becomes_of_people() -> None:
    said = words(paths(forked()))

    assert "The 3 most probable paths" in said
    listed = said[said.index("The 3 most probable paths") :]
    assert listed[2:8] == ["40%", "A → C → D", "get to the end", "30%", "A → B", "leave there"]


def test_what_the_listed_paths_leave_out_is_said() -> None:
    ids = "abcdefghijklm"
    ways = [way("a", each, 0.08) for each in ids[1:]]

    said = " ".join(words(paths(walk(*ways, ids=ids))))

    assert "The 10 most probable paths" in said
    assert "80%" in said  # ten of the twelve ways, each of 8%
    assert "20%" in said  # the two others, and the 4% who stay


def test_the_list_is_read_out_too() -> None:
    assert "40% – A → C → D – get to the end" in paths(forked()).description


def test_the_list_can_be_left_out() -> None:
    assert not any("probable" in said for said in words(paths(forked(), "en", "list")))


def test_a_long_path_keeps_its_beginning_and_its_end() -> None:
    ids = "abcdefghij"
    ways = [way(one, other, 0.9) for one, other in pairwise(ids)]

    assert "A → B → C → D → E → … → H → I → J" in words(paths(walk(*ways, ids=ids)))


def test_long_paths_are_told_by_what_they_differ_in() -> None:
    ids = "abcdefghijklm"
    straight = [way(one, other, 1) for one, other in pairwise(ids) if one not in "fg"]
    forks = [way("f", "g", 0.6), way("f", "h", 0.4), way("g", "h", 1)]
    said = words(paths(walk(*straight, *forks, ids=ids)))

    assert "A → … → G → … → M" in said
    assert "A → … → M" in said


def test_what_nobody_knows_the_shares_of_is_one_row() -> None:
    drawing = paths(crowd(1, 8))

    assert len({node.y for node in drawing.nodes if node.id.startswith("n")}) == 1


def test_a_journey_without_transitions_has_no_list() -> None:
    assert not any("probable" in said for said in words(paths(crowd(2, 2))))


def test_down_the_page_every_way_leads_down() -> None:
    drawing = paths_drawing(project(forked()), forked(), Wish("en", "down"))
    nodes = {node.id: node for node in drawing.nodes}

    for edge in drawing.edges:
        tail, head = nodes[edge.tail], nodes[edge.head]
        assert tail.y + tail.block.height < head.y
        assert edge.route[0][1] == tail.y + tail.block.height
        assert edge.route[-1][1] == head.y


def test_a_long_journey_leads_down_and_a_short_one_across() -> None:
    def heads_down(shown: Journey) -> bool:
        return paths(shown).layout.direction == "TB"

    ids = "abcdefghijkl"
    ways = [way(one, other, 0.9) for one, other in pairwise(ids)]
    assert heads_down(walk(*ways, ids=ids))
    assert not heads_down(forked())
