"""How likely a customer comes along: worked out by hand, and for every journey."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st

from journeykit.analysis.frictions import loops as loops_module
from journeykit.analysis.frictions.visits import visits
from journeykit.model import Journey, Transition
from tests.analysis.maps import journey, stage, touchpoint

Way = tuple[str, str, float | None]


def through(ids: str, *ways: Way) -> Journey:
    """Return a journey with a touchpoint per letter and these ways; a blank begins a stage."""
    kinds = ("awareness", "consideration", "purchase", "use")
    stages = [
        stage(kind, *(touchpoint(each, id=each) for each in letters))
        for kind, letters in zip(kinds, ids.split(" "), strict=False)
    ]
    transitions = [
        Transition(source=source, target=target, probability=chance)
        for source, target, chance in ways
    ]
    return journey(*stages, transitions=transitions)


def chances(ids: str, *ways: Way) -> Mapping[str, float | None]:
    return visits(through(ids, *ways)).touchpoints


def test_without_transitions_everybody_comes_everywhere() -> None:
    found = visits(journey(stage("awareness", touchpoint("A")), stage("use")))

    assert found.touchpoints == {"a": 1}
    assert found.stages == {"awareness": 1, "use": 1}


def test_probabilities_multiply_along_the_way_and_add_up_where_ways_meet() -> None:
    # Half go to the shop, three in ten to the site; nine in ten of either come to the till.
    found = chances("abct", ("a", "b", 0.5), ("a", "c", 0.3), ("b", "t", 0.9), ("c", "t", 0.9))

    assert found == pytest.approx({"a": 1, "b": 0.5, "c": 0.3, "t": 0.8 * 0.9})


def test_coming_back_does_not_count_twice() -> None:
    # Each time, half of those at b go back to a, and half go on: in the end all of them have.
    found = chances("abc", ("a", "b", 1), ("b", "a", 0.5), ("b", "c", 0.5))

    assert found == pytest.approx({"a": 1, "b": 1, "c": 1})


def test_a_loop_that_people_leave_on_the_way_is_solved_exactly() -> None:
    # h(a) = h(b) / 2 and h(b) = 1/2 + h(a) / 2 give h(a) = 1/3 for reaching c.
    found = chances("abcd", ("a", "b", 0.5), ("a", "d", 0.5), ("b", "a", 0.5), ("b", "c", 0.5))

    assert found == pytest.approx({"a": 1, "b": 0.5, "c": 1 / 3, "d": 2 / 3})


def test_in_a_loop_that_nobody_leaves_everybody_comes_everywhere() -> None:
    found = chances("abc", ("a", "b", 0.4), ("b", "c", 1), ("c", "b", 1))

    assert found == pytest.approx({"a": 1, "b": 0.4, "c": 0.4})


def test_a_touchpoint_may_lead_to_itself() -> None:
    found = chances("abc", ("a", "b", 1), ("b", "b", 0.75), ("b", "c", 0.2))

    assert found == pytest.approx({"a": 1, "b": 1, "c": 0.8})


def test_the_only_way_out_is_taken_by_all_unless_it_says_otherwise() -> None:
    assert chances("abc", ("a", "b", None), ("b", "c", 0.2)) == {"a": 1, "b": 1, "c": 0.2}


def test_what_lies_behind_a_way_without_a_probability_is_unknown() -> None:
    found = chances("abcd", ("a", "b", None), ("a", "c", 0.3), ("b", "d", 1))

    assert found == {"a": 1, "b": None, "c": 0.3, "d": None}


def test_what_no_transition_leads_to_is_unknown_and_no_zero() -> None:
    assert chances("abc", ("a", "b", 0.5)) == {"a": 1, "b": 0.5, "c": None}


def test_a_way_that_nobody_takes_is_a_known_zero() -> None:
    found = chances("abc", ("a", "b", 0), ("b", "c", 1))

    assert found == {"a": 1, "b": 0, "c": 0}


def test_a_transition_may_name_the_journey_and_the_kind() -> None:
    found = chances("ab", ("touchpoint:premiere-paire/a", "premiere-paire/b", 0.5))

    assert found == {"a": 1, "b": 0.5}


def test_a_stage_counts_those_who_enter_it_by_any_way() -> None:
    # The second stage is entered by six in ten at b and by four in ten at c.
    found = visits(through("a bc d", ("a", "b", 0.6), ("a", "c", 0.4), ("b", "d", 0.5)))

    assert found.stages == pytest.approx({"awareness": 1, "consideration": 1, "purchase": 0.3})


def test_a_stage_with_an_unknown_touchpoint_is_unknown() -> None:
    found = visits(through("a bc", ("a", "b", 0.6)))

    assert found.stages == {"awareness": 1, "consideration": None}


@st.composite
def graphs(draw: st.DrawFn) -> tuple[str, list[Way]]:
    """Draw up to six touchpoints and ways among them, each left by at most everybody."""
    ids = "abcdef"[: draw(st.integers(2, 6))]
    ways: list[Way] = []
    for source in ids:
        targets = draw(st.lists(st.sampled_from(ids), max_size=3, unique=True))
        left = 10
        for target in targets:
            tenths = draw(st.integers(0, left))
            left -= tenths
            ways.append((source, target, tenths / 10))
    return ids, ways or [("a", "b", 1.0)]


@given(graphs())
def test_probabilities_stay_from_0_to_1(drawn: tuple[str, list[Way]]) -> None:
    ids, ways = drawn
    found = visits(through(ids, *ways))
    known = [each for each in (*found.touchpoints.values(), *found.stages.values()) if each]

    assert all(0 <= chance <= 1 for chance in known)
    assert found.touchpoints["a"] == 1


@given(graphs())
def test_they_are_what_the_equations_of_first_arrival_say(drawn: tuple[str, list[Way]]) -> None:
    """Solve h = P h with h = 1 at the target by patience, one target at a time."""
    ids, ways = drawn
    found = chances(ids, *ways)
    for target in ids:
        arrives = dict.fromkeys(ids, 0.0) | {target: 1.0}
        for _ in range(400):
            for place in ids:
                if place != target:
                    arrives[place] = sum(
                        (chance or 0) * arrives[to]
                        for source, to, chance in ways
                        if source == place
                    )
        known = found[target]
        assert known is None or known == pytest.approx(arrives["a"], abs=1e-4)


def test_a_long_loop_is_followed_round_by_round(monkeypatch: pytest.MonkeyPatch) -> None:
    ways = [("a", "b", 0.5), ("a", "d", 0.5), ("b", "a", 0.5), ("b", "c", 0.5)]
    exact = chances("abcd", *ways)
    monkeypatch.setattr(loops_module, "MOST_EXACT", 1)
    followed = chances("abcd", *ways)

    for place, chance in exact.items():
        assert (followed[place] or 0) >= (chance or 0) - 1e-6
    assert followed["c"] == pytest.approx(exact["c"])  # outside of the loop nothing changes
    assert followed["a"] == 1


def test_a_walk_through_a_huge_journey_needs_no_deep_stack() -> None:
    ids = [f"t{number}" for number in range(5_000)]
    steps: Any = [Transition(source=a, target=b, probability=1) for a, b in pairwise(ids)]
    back = Transition(source=ids[-1], target=ids[0], probability=0.5)
    steps.reverse()
    touchpoints = [touchpoint(each, id=each) for each in ids]

    found = visits(journey(stage("use", *touchpoints), transitions=[*steps, back]))

    assert set(found.touchpoints.values()) == {1}
