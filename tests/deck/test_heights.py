"""The lanes of a map share the height of the slide."""

from hypothesis import given, settings, strategies as st

from journeykit.exporters.deck.fitting import Setting
from journeykit.exporters.deck.geometry import Size
from journeykit.exporters.deck.slides.journey_map.heights import (
    CURVE,
    GAP,
    Heights,
    Lane,
    heights,
)
from journeykit.exporters.deck.slides.journey_map.page import LANES

ROOM = LANES[1] - LANES[0]
NAMES = ("actions", "touchpoints", "thoughts", "frictions", "opportunities")
MOST = {"actions": (7, 3), "touchpoints": (6, 3)}

cells = st.lists(st.text("mot ", min_size=1, max_size=90).filter(str.strip), max_size=9).map(tuple)
rows = st.lists(cells, min_size=1, max_size=7).filter(any).map(tuple)


@st.composite
def lanes(draw: st.DrawFn) -> list[Lane]:
    """Draw the lanes of a map: those that have something to say."""
    wide, shown = draw(st.floats(1.3, 5)), draw(st.sets(st.sampled_from(NAMES)))
    return [
        Lane(name, draw(rows), Setting("Calibri", wide), MOST.get(name, (4, 2)), 0.17)
        for name in NAMES
        if name in shown
    ]


def total(found: Heights) -> float:
    count = len(found.lanes) + 1
    return sum(found.lanes.values()) + found.curve + GAP * (count - 1) + found.padding * count


@given(lanes())
@settings(max_examples=40)
def test_the_lanes_stay_on_the_slide(shown: list[Lane]) -> None:
    assert total(heights(shown, ROOM)) <= ROOM + 1e-6


@given(lanes())
@settings(max_examples=40)
def test_the_curve_keeps_its_bounds(shown: list[Lane]) -> None:
    found = heights(shown, ROOM)

    assert CURVE[0] <= found.curve <= CURVE[1]
    assert found.padding >= 0


@given(lanes())
@settings(max_examples=40)
def test_no_lane_is_higher_than_its_text_nor_lower_than_its_least_lines(shown: list[Lane]) -> None:
    found = heights(shown, ROOM)

    for lane in shown:
        needed = max(lane.setting.height(texts, found.size) for texts in lane.cells)
        least = lane.lines[1] * lane.setting.line(found.size)
        assert found.lanes[lane.name] <= needed + lane.frame + 1e-6
        assert found.lanes[lane.name] >= min(needed, least) + lane.frame - 1e-6


@given(lanes())
@settings(max_examples=40)
def test_text_becomes_smaller_only_where_the_room_is_short(shown: list[Lane]) -> None:
    found = heights(shown, ROOM)
    generous = sum(lane.height(Size.MAP, 0) for lane in shown) + GAP * len(shown) + CURVE[0]

    assert (found.size == Size.MAP) == (generous <= ROOM)


def test_without_any_text_the_curve_takes_what_it_can_use() -> None:
    assert heights([], ROOM).curve == CURVE[1]


@given(lanes())
@settings(max_examples=40)
def test_no_lane_could_have_another_line(shown: list[Lane]) -> None:
    found = heights(shown, ROOM)
    free = ROOM - GAP * len(shown) - CURVE[0] - sum(found.lanes.values())

    for lane in shown:
        own = found.lanes[lane.name]
        larger = [h for step in range(6) if (h := lane.height(found.size, step)) > own + 1e-9]
        assert not larger or min(larger) - own > free - 1e-9
