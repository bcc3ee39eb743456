"""The most probable paths: worked out by hand, and against every path there is."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st

from journeykit.analysis import JourneyPaths, journey_paths
from journeykit.analysis.frictions.visits import visits
from journeykit.analysis.paths import search as search_module
from journeykit.analysis.paths.crossroads import Crossroad, crossroads_of
from journeykit.errors import NotFoundError, UsageError
from journeykit.model import Journey, Transition
from journeykit.wording import sentence
from tests.analysis.maps import journey, project, stage, touchpoint

Way = tuple[str, str, float | None]
KINDS = ("awareness", "consideration", "purchase", "use")


def through(ids: str, *ways: Way, **outcomes: Any) -> Journey:
    """Return a journey with a touchpoint per letter and these ways; a blank begins a stage."""
    stages = [
        stage(kind, *(touchpoint(each, id=each, outcome=outcomes.get(each)) for each in letters))
        for kind, letters in zip(KINDS, ids.split(" "), strict=False)
    ]
    transitions = [
        Transition(id=f"w{number}", source=source, target=target, probability=chance)
        for number, (source, target, chance) in enumerate(ways)
    ]
    return journey(*stages, id="j", transitions=transitions)


def paths_of(travelled: Journey, **settings: Any) -> JourneyPaths:
    return journey_paths(project(journeys=[travelled]), journey="j", **settings)


def said(found: JourneyPaths) -> list[tuple[str, float, str]]:
    return [
        ("".join(path.names()), round(path.probability, 9), path.ending) for path in found.paths
    ]


def test_a_path_is_as_probable_as_its_ways_multiplied() -> None:
    shop = through("a b cd", ("a", "b", 0.6), ("a", "c", 0.2), ("b", "c", 0.5), ("c", "d", 0.9))
    found = paths_of(shop)

    assert said(found) == [
        ("ab", 0.3, "left"),
        ("abcd", 0.27, "arrived"),
        ("a", 0.2, "left"),
        ("acd", 0.18, "arrived"),
        ("abc", 0.03, "arrived"),
        ("ac", 0.02, "arrived"),
    ]
    assert [path.rank for path in found.paths] == [1, 2, 3, 4, 5, 6]
    assert found.remaining == 0
    assert sentence(found.coverage, "en") == "These 6\u00a0paths cover everybody who starts"


def test_what_is_not_listed_remains() -> None:
    shop = through("a b cd", ("a", "b", 0.6), ("a", "c", 0.2), ("b", "c", 0.5), ("c", "d", 0.9))
    found = paths_of(shop, limit=2)

    assert [path for path, *_ in said(found)] == ["ab", "abcd"]
    assert found.remaining == pytest.approx(0.43)
    assert sentence(found.coverage, "en") == (
        "These 2\u00a0paths cover 57% of those who start; 43% take others"
    )


def test_without_transitions_there_is_one_path() -> None:
    plain = journey(stage("awareness", touchpoint("a")), stage("use"), id="j")
    found = paths_of(plain)
    [path] = found.paths

    assert (path.probability, path.ending, found.remaining) == (1, "arrived", 0)
    assert path.names("fr") == ("a", "Utilisation")
    assert [step.touchpoint is None for step in path.steps] == [False, True]
    assert path.stages == plain.stages
    assert sentence(found.summary, "en").endswith("everybody takes the one path of 2\u00a0steps")


def test_an_only_way_is_taken_by_all() -> None:
    assert said(paths_of(through("a b", ("a", "b", None)))) == [("ab", 1, "arrived")]


def test_a_way_without_a_share_ends_in_the_unknown() -> None:
    found = paths_of(through("a b c d", ("a", "b", 0.5), ("a", "c", 0.2), ("a", "d", None)))

    assert said(found) == [("ab", 0.5, "left"), ("a", 0.3, "unknown"), ("ac", 0.2, "left")]
    assert [each.name for each in found.open_at] == ["a"]
    assert found.to_find_out is not None
    assert sentence(found.to_find_out, "en") == (
        "Still to find out: how many take each way out of “a”"
    )


def test_an_unknown_share_of_nobody_is_no_unknown() -> None:
    found = paths_of(through("a b c", ("a", "b", 1.0), ("a", "c", None)))

    assert said(found) == [("ab", 1, "left")]
    assert (found.open_at, found.to_find_out) == ((), None)


def test_loops_are_followed_as_often_as_may_be() -> None:
    around = through("a b", ("a", "a", 0.5), ("a", "b", 0.5))

    assert said(paths_of(around, returns=0)) == [("ab", 0.5, "arrived")]
    twice = paths_of(around, returns=2)
    assert said(twice) == [
        ("ab", 0.5, "arrived"),
        ("aab", 0.25, "arrived"),
        ("aaab", 0.125, "arrived"),
    ]
    assert twice.remaining == pytest.approx(0.125)
    assert not twice.is_cut_short


def test_a_journey_that_goes_around_for_ever_has_no_path() -> None:
    found = paths_of(through("a b", ("a", "b", 1.0), ("b", "a", 1.0)))

    assert (found.paths, found.remaining) == ((), 1)
    assert sentence(found.summary, "fr").endswith("les transitions tournent en rond")
    assert sentence(found.coverage, "en") == "All of those who start go around"
    assert found.as_rows() == [
        {
            "journey": "j",
            "rank": None,
            "probability": 1,
            "ending": None,
            "outcome": None,
            "steps": None,
            "path": None,
        }
    ]


def test_a_loop_nobody_leaves_does_not_hide_the_others() -> None:
    found = paths_of(through("a b c d", ("a", "b", 0.9), ("b", "b", 1.0), ("a", "d", 0.1)))

    assert said(found) == [("ad", 0.1, "arrived")]
    assert found.remaining == pytest.approx(0.9)


def test_the_same_way_under_two_conditions_is_one() -> None:
    found = paths_of(through("a b", ("a", "b", 0.25), ("a", "b", 0.5)))

    assert said(found) == [("ab", 0.75, "arrived"), ("a", 0.25, "left")]


def test_rounded_thirds_leave_nobody_behind() -> None:
    third = 0.333333
    found = paths_of(through("a bcd", ("a", "b", third), ("a", "c", third), ("a", "d", third)))

    assert [path for path, *_ in said(found)] == ["ab", "ac", "ad"]
    assert found.remaining == 0


def test_the_outcome_is_that_of_the_last_touchpoint() -> None:
    found = paths_of(through("a b", ("a", "b", 0.7), b="failed"))

    assert [path.outcome for path in found.paths] == ["failed", None]


def test_a_stage_of_its_own_may_be_where_people_leave() -> None:
    found = paths_of(through("ab cd", ("a", "b", 0.5), ("a", "c", 0.5), ("c", "a", 0.5)))

    assert ("ab", 0.5, "left") in said(found)
    assert ("ac", 0.25, "arrived") in said(found)


def test_rows_are_plain_and_name_the_remaining() -> None:
    rows = paths_of(through("a b", ("a", "b", 0.75)), limit=1).as_rows()

    assert rows[0] == {
        "journey": "j",
        "rank": 1,
        "probability": 0.75,
        "ending": "arrived",
        "outcome": None,
        "steps": "a, b",
        "path": "a → b",
    }
    assert (rows[1]["rank"], rows[1]["probability"]) == (None, 0.25)


@pytest.mark.parametrize(
    ("chance", "share"), [(0.004, "less than 1%"), (0.4, "40%"), (0.996, "over 99%")]
)
def test_few_are_not_none_and_most_are_not_all(chance: float, share: str) -> None:
    found = paths_of(through("a b c", ("a", "b", chance), ("b", "c", 1.0)), limit=1)

    assert share in sentence(found.summary if chance > 0.5 else found.coverage, "en")


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(UsageError, match="limit is a whole number from 1 up, got 0"):
        paths_of(through("a"), limit=0)
    with pytest.raises(UsageError, match="returns"):
        paths_of(through("a"), returns=-1)
    with pytest.raises(NotFoundError):
        journey_paths(project(journeys=[through("a")]), journey="k")


def test_too_many_ways_are_cut_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_module, "MOST_STEPS", 5)
    found = paths_of(through("a b c", ("a", "b", 0.5), ("b", "c", 0.5), ("a", "c", 0.2)))

    assert found.is_cut_short
    assert math.fsum([found.remaining, *(path.probability for path in found.paths)]) == 1


def test_a_very_long_journey_is_followed_to_its_end() -> None:
    names = [f"t{number}" for number in range(5_000)]
    long = journey(
        stage("use", *(touchpoint(name) for name in names)),
        id="j",
        transitions=[
            Transition(source=one, target=other, probability=0.9999)
            for one, other in pairwise(names)
        ],
    )
    found = paths_of(long)

    assert len(found.paths[0].steps) == 5_000
    assert len(found.paths) == 10
    assert not found.is_cut_short


def test_a_lattice_of_equal_ways_needs_no_search_of_all() -> None:
    """Three ways at each of 200 places: far more paths than could be listed."""
    ways = []
    for depth in range(200):
        for lane in "xyz":
            source = f"{lane}{depth}" if depth else "start"
            ways += [(source, f"{to}{depth + 1}", 1 / 3) for to in "xyz"]
    lattice = {end for way in ways for end in way[:2]}
    ordered = sorted(lattice, key=lambda name: (int(name[1:]) if name != "start" else 0, name))
    forked = journey(
        stage("use", *(touchpoint(name) for name in ordered)),
        id="j",
        transitions=[
            Transition(id=f"w{at}", source=source, target=target, probability=chance)
            for at, (source, target, chance) in enumerate(dict.fromkeys(ways))
        ],
    )
    found = paths_of(forked)

    assert len(found.paths) == 10
    assert not found.is_cut_short


@st.composite
def travelled(draw: st.DrawFn) -> Journey:
    """Draw a journey of five touchpoints with ways back, ways without a share, and doubles."""
    ids = "abcde"
    ways: list[Way] = []
    for source in ids:
        shares = draw(st.lists(st.sampled_from([None, 0, 0.1, 0.25, 0.3]), max_size=3))
        ways += [(source, draw(st.sampled_from(ids)), share) for share in shares]
    return through("ab c de", *ways)


def every_path(
    crossroads: Sequence[Crossroad], returns: int, places: tuple[int, ...] = (0,), share: float = 1
) -> Iterator[tuple[tuple[int, ...], float]]:
    """Iterate over all paths there are."""
    here = crossroads[places[-1]]
    if here.rest:
        yield places, share * here.rest
    for target, chance in here.ways:
        back = returns - (target <= places[-1])
        if back >= 0:
            yield from every_path(crossroads, back, (*places, target), share * chance)


@given(travelled(), st.integers(0, 2), st.integers(1, 12))
def test_no_path_that_is_left_out_is_more_probable(
    drawn: Journey, returns: int, limit: int
) -> None:
    if not drawn.transitions:
        return
    found = paths_of(drawn, returns=returns, limit=limit)
    wanted = sorted((-share for _, share in every_path(crossroads_of(drawn), returns)))[:limit]

    assert [-path.probability for path in found.paths] == pytest.approx(wanted)


@given(travelled())
def test_paths_and_what_remains_make_everybody(drawn: Journey) -> None:
    found = paths_of(drawn)
    shares = [path.probability for path in found.paths]

    assert math.fsum([*shares, found.remaining]) == pytest.approx(1, abs=1e-5)
    assert shares == sorted(shares, reverse=True)
    assert paths_of(drawn) == found


@given(travelled())
def test_nobody_takes_more_paths_through_a_touchpoint_than_come_there(drawn: Journey) -> None:
    found = paths_of(drawn, limit=50)
    chances = visits(drawn).touchpoints
    for touch in drawn.touchpoints:
        known = chances[touch.id]
        passing = math.fsum(
            path.probability
            for path in found.paths
            if any(step.touchpoint is touch for step in path.steps)
        )
        assert known is None or passing <= known + 1e-6


@given(travelled())
def test_nobody_passes_less_often_than_they_come(drawn: Journey) -> None:
    found = visits(drawn)
    for place, chance in found.touchpoints.items():
        passes = found.passes[place]
        assert chance is None or passes is None or passes >= chance - 1e-9
        assert chance is not None or passes is None
