"""A day: moments that follow each other, across midnight too, within 24 hours."""

import pytest
from hypothesis import given

from journeykit.errors import ModelError
from journeykit.model import DayTimeline, Moment
from tests.strategies import of


def day(*spans: str) -> DayTimeline:
    """Return a day with moments such as ``22:00-06:00``."""
    return DayTimeline(
        moments=[Moment(start=start, end=end) for start, end in (s.split("-") for s in spans)]
    )


def overlap(*spans: str) -> str:
    with pytest.raises(ModelError) as caught:
        day(*spans)
    return str(caught.value)


@pytest.mark.parametrize(
    ("start", "end", "minutes"),
    [
        ("07:30", "08:00", 30),
        ("22:00", "24:00", 120),
        ("22:00", "00:00", 120),
        ("22:00", "06:00", 480),
        ("00:00", "24:00", 1440),
        ("08:00", "08:00", 1440),
        ("08:00", "08:01", 1),
        ("08:00", "07:59", 1439),
    ],
)
def test_a_moment_lasts(start: str, end: str, minutes: int) -> None:
    assert Moment(start=start, end=end).minutes == minutes


def test_moments_may_touch_and_leave_gaps() -> None:
    assert len(day("06:45-07:30", "07:30-08:00", "12:30-13:15").moments) == 3


def test_a_night_shift_crosses_midnight() -> None:
    shift = day("18:00-21:00", "21:00-07:00", "07:30-15:00")

    assert [(start, end) for start, end, _ in shift.spans()] == [
        (1080, 1260),
        (1260, 1860),
        (1890, 2340),
    ]


def test_a_day_may_be_full_from_any_hour_on() -> None:
    assert len(day("05:00-13:00", "13:00-05:00").moments) == 2
    assert len(day("05:00-05:00").moments) == 1


def test_moments_that_overlap_are_refused_at_the_later_one() -> None:
    assert overlap("08:00-10:00", "09:00-11:00") == (
        "moments[1].start: expected a day without overlap: '08:00–10:00' lasts from 08:00 to "
        "10:00, got '09:00–11:00' from 09:00 to 11:00"
    )


def test_every_overlap_is_reported() -> None:
    message = overlap("08:00-10:00", "09:00-11:00", "10:30-12:00")

    assert [line.partition(":")[0] for line in message.split("\n")] == [
        "moments[1].start",
        "moments[2].start",
    ]


def test_an_earlier_start_is_the_next_day_and_may_not_reach_the_first_moment() -> None:
    assert len(day("08:00-09:00", "07:00-08:00").moments) == 2
    assert overlap("08:00-09:00", "07:00-08:30").startswith(
        "moments[1].end: expected a day without"
    )


def test_a_day_is_called_by_its_name_or_its_kind() -> None:
    assert DayTimeline(kind="weekend").label == "weekend"
    assert DayTimeline(kind="named", name="Match day").label == "Match day"


def test_a_moment_is_called_by_its_activity_its_place_or_its_hours() -> None:
    assert Moment(start="7:00", end="8:00", activity="Run", place="Park").label == "Run"
    assert Moment(start="7:00", end="8:00", place="Park").label == "Park"
    assert Moment(start="7:00", end="8:00").label == "07:00–08:00"


@given(any_day=of(DayTimeline))
def test_the_spans_of_a_day_grow_and_stay_within_24_hours(any_day: DayTimeline) -> None:
    minutes = [minute for start, end, _ in any_day.spans() for minute in (start, end)]

    assert minutes == sorted(minutes)
    assert not minutes or minutes[-1] - minutes[0] <= 24 * 60
    assert sum(moment.minutes for moment in any_day.moments) <= 24 * 60
