"""The hours of a day: every minute of every moment lies on the axis, once."""

import datetime
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given, settings, strategies as st

from journeykit.exporters.deck.slides.day.axis import HOUR, Axis, Piece, apart, merged
from journeykit.model import DayTimeline, Moment
from journeykit.model.day import MINUTES_A_DAY
from tests.strategies import of

days = of(DayTimeline)
ascending = st.lists(st.floats(0, 12), max_size=6).map(sorted)


def day(*hours: tuple[str, str]) -> DayTimeline:
    moments = [Moment(start=start, end=end, activity=f"{start} {end}") for start, end in hours]
    return DayTimeline(moments=moments)


def minutes(pieces: list[Piece]) -> Counter[int]:
    return Counter(minute for piece in pieces for minute in range(piece.start, piece.end))


@given(days)
@settings(max_examples=40)
def test_every_moment_lies_on_the_axis_for_as_long_as_it_lasts(lived: DayTimeline) -> None:
    pieces = list(Axis.of(lived).pieces(lived))

    for moment in lived.moments:
        ours = [piece for piece in pieces if piece.moment is moment]
        assert 1 <= len(ours) <= 2
        assert sum(piece.end - piece.start for piece in ours) == moment.minutes
    assert all(0 <= piece.start < piece.end <= MINUTES_A_DAY for piece in pieces)


@given(days)
@settings(max_examples=40)
def test_no_minute_of_the_axis_is_lived_twice(lived: DayTimeline) -> None:
    assert all(times == 1 for times in minutes(list(Axis.of(lived).pieces(lived))).values())


@given(days)
@settings(max_examples=40)
def test_a_piece_lies_at_the_hours_of_its_moment(lived: DayTimeline) -> None:
    axis = Axis.of(lived)

    for piece in axis.pieces(lived):
        if len([each for each in axis.pieces(lived) if each.moment is piece.moment]) == 1:
            assert (axis.origin + piece.start) % MINUTES_A_DAY == piece.moment.start_minute


@given(days)
@settings(max_examples=40)
def test_the_axis_runs_from_a_full_hour_to_a_full_hour_of_at_most_a_day(
    lived: DayTimeline,
) -> None:
    axis = Axis.of(lived)
    hours = list(axis.hours())

    assert axis.origin % HOUR == 0
    assert [x for x, _ in hours] == sorted(x for x, _ in hours)
    assert hours[0][0] == axis.left
    assert hours[-1][0] == pytest.approx(axis.left + axis.width)
    end = axis.origin + axis.length
    assert hours[-1][1] == ("24:00" if end == MINUTES_A_DAY else f"{end // HOUR % 24:02}:00")
    assert 6 * HOUR <= axis.length <= MINUTES_A_DAY


@pytest.mark.parametrize(
    ("hours", "named"),
    [
        (("18:00", "20:30"), ["15:00", "16:00", "17:00", "18:00", "19:00", "20:00", "21:00"]),
        (("09:30", "23:30"), ["09:00", "12:00", "15:00", "18:00", "21:00", "24:00"]),
        (("01:00", "02:00"), ["00:00", "01:00", "02:00", "03:00", "04:00", "05:00", "06:00"]),
    ],
)
def test_a_few_hours_have_an_axis_of_these_hours(hours: tuple[str, str], named: list[str]) -> None:
    assert [name for _, name in Axis.of(day(hours)).hours()] == named


def test_a_day_within_a_calendar_day_begins_at_midnight() -> None:
    assert Axis.of(day(("05:30", "08:00"), ("22:00", "24:00"))).origin == 0
    assert Axis.of(DayTimeline()).origin == 0


def test_a_night_shift_reads_from_its_evening_on() -> None:
    night = day(("19:30", "20:00"), ("20:00", "07:00"), ("07:00", "15:00"))
    axis = Axis.of(night)

    assert axis.origin == 19 * HOUR
    assert [(piece.start, piece.end) for piece in axis.pieces(night)] == [
        (30, 60),
        (60, 12 * HOUR),
        (12 * HOUR, 20 * HOUR),
    ]


def test_what_passes_the_right_end_comes_back_at_the_left() -> None:
    round_the_clock = day(("19:30", "19:00"), ("19:00", "19:30"))
    pieces = list(Axis.of(round_the_clock).pieces(round_the_clock))

    assert [(piece.start, piece.end) for piece in pieces] == [(30, MINUTES_A_DAY), (0, 30)]
    assert sum(piece.end - piece.start for piece in pieces) == MINUTES_A_DAY


def test_what_begins_behind_the_right_end_stands_at_the_left_only() -> None:
    round_the_clock = day(("19:30", "19:10"), ("19:10", "19:30"))
    pieces = list(Axis.of(round_the_clock).pieces(round_the_clock))

    assert [(piece.start, piece.end) for piece in pieces] == [
        (30, MINUTES_A_DAY),
        (0, 10),
        (10, 30),
    ]


@given(days)
@settings(max_examples=40)
def test_neighbours_with_the_same_place_become_one(lived: DayTimeline) -> None:
    pieces = list(Axis.of(lived).pieces(lived))
    joined = list(merged(pieces, lambda moment: moment.place))

    assert minutes(joined) == minutes(pieces)
    for one, other in pairwise(joined):
        assert one.moment.place != other.moment.place or one.end < other.start
    assert sum(len(piece.moments) for piece in joined) == len(pieces)


@given(ascending, st.floats(0.1, 0.9))
def test_what_stands_too_close_moves_apart(places: list[float], step: float) -> None:
    moved = apart(places, step, 12)

    assert len(moved) == len(places)
    assert all(there - here >= step - 1e-9 for here, there in pairwise(moved))
    assert all(place <= 12 for place in moved)


@given(ascending, st.floats(0.1, 0.9))
def test_what_has_room_stays_where_it_is(places: list[float], step: float) -> None:
    spread = [place * 2 for place in range(len(places))]

    assert apart(spread, step, 2 * len(places)) == spread


def test_a_moment_of_a_minute_is_still_to_be_seen() -> None:
    short = Moment(start=datetime.time(8, 0), end=datetime.time(8, 1), activity="x")
    axis = Axis.of(DayTimeline(moments=[short]))
    (piece,) = axis.pieces(DayTimeline(moments=[short]))

    assert axis.box(piece, 1, 1).w > 0
