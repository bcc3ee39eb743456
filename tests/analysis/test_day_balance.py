"""What a day is made of, worked out by hand and for every day."""

import datetime
from typing import Any

import attrs
import pytest
from hypothesis import given, strategies as st

from journeykit.analysis import day_balance, day_balances
from journeykit.analysis.day.balance import TimeUse
from journeykit.model import Channel, DayTimeline, Moment
from journeykit.wording import sentence
from tests.analysis.maps import day, moment, persona, project
from tests.analysis.strategies import days

MORNING = (
    moment(7, activity="Trajet", place="Train", emotion=-1, channels=["social", "email"]),
    moment(8, activity="Travail", place="Bureau", emotion=1),
    moment(9, activity="Travail", place="Bureau", emotion=0.5, devices=["PC"]),
    moment(10, activity="Travail", place="Bureau"),
)
NIGHT = Moment(start="23:00", end="7:00", activity="Nuit", place="Chez soi", asleep=True, emotion=2)


def spent(use: TimeUse) -> dict[str, int]:
    return {sentence(each.name, "fr"): each.minutes for each in use.spent}


def test_minutes_go_to_activities_and_places_the_longest_first() -> None:
    balance = day_balance(day(*MORNING, NIGHT))

    assert spent(balance.activities) == {"Nuit": 480, "Travail": 180, "Trajet": 60}
    assert spent(balance.places) == {"Chez soi": 480, "Bureau": 180, "Train": 60}
    assert [each.share for each in balance.places.spent] == [480 / 720, 180 / 720, 60 / 720]


def test_channels_and_devices_count_fully_each_and_only_while_awake() -> None:
    balance = day_balance(day(*MORNING, NIGHT))

    assert spent(balance.channels) == {"Réseaux sociaux": 60, "E-mail": 60}
    assert (balance.channels.known, balance.channels.unknown) == (60, 180)
    assert spent(balance.devices) == {"PC": 60}


def test_no_channel_at_all_may_be_a_fact() -> None:
    without = moment(7, not_applicable=["channels"])

    use = day_balance(day(without)).channels
    assert (use.spent, use.known, use.unknown) == ((), 60, 0)


def test_what_is_not_said_is_unknown_time() -> None:
    use = day_balance(day(moment(7, activity=None))).activities

    assert (use.spent, use.known, use.unknown) == ((), 0, 60)


def test_a_channel_of_the_projects_own_has_its_name() -> None:
    whole = project(
        persona(moment(7, channels=["kiosk"])), channels=[Channel(id="kiosk", name="K")]
    )
    balance = day_balance(whole.personas[0].days[0], project=whole)

    assert spent(balance.channels) == {"K": 60}


def test_unpleasant_time_is_a_share_of_the_waking_time_with_a_mood() -> None:
    balance = day_balance(day(*MORNING, NIGHT))  # -1, +1 and +0.5 for an hour each, then nothing

    assert (balance.waking, balance.asleep) == (240, 480)
    assert (balance.mood_known, balance.mood_unknown, balance.unpleasant) == (180, 60, 60)
    assert balance.u_index == 60 / 180
    assert balance.net_affect == pytest.approx((-1 + 1 + 0.5) / 3)


def test_time_weighs_the_moods() -> None:
    short = Moment(start="7:00", end="7:15", emotion=-2)
    long = Moment(start="7:15", end="8:00", emotion=1)

    balance = day_balance(day(short, long))
    assert (balance.u_index, balance.net_affect) == (0.25, (15 * -2 + 45 * 1) / 60)


@pytest.mark.parametrize("silent", [day(), day(moment(7)), day(NIGHT)])
def test_without_a_mood_nothing_is_made_up(silent: DayTimeline) -> None:
    balance = day_balance(silent)

    assert (balance.u_index, balance.net_affect) == (None, None)


def test_neutral_is_not_unpleasant() -> None:
    assert day_balance(day(moment(7, emotion=0))).u_index == 0


def test_holes_lie_between_the_moments_and_from_the_last_to_the_first() -> None:
    evening = Moment(start="22:00", end="2:00", activity="Service")
    later = Moment(start="3:00", end="4:00", activity="Retour")

    balance = day_balance(day(evening, later))

    clock = datetime.time
    assert [(hole.start, hole.end, hole.minutes) for hole in balance.holes] == [
        (clock(2), clock(3), 60),
        (clock(4), clock(22), 18 * 60),
    ]
    assert balance.share_described == 5 / 24


def test_a_day_without_moments_is_one_hole() -> None:
    [hole] = day_balance(day()).holes

    assert hole.minutes == 24 * 60


def test_a_full_day_has_none() -> None:
    whole = Moment(start="6:00", end="6:00", activity="Tout")

    assert day_balance(day(whole)).holes == ()


def test_a_summary_is_called_a_sketch() -> None:
    balance = day_balance(day(*MORNING, detail="summary"))

    assert balance.is_sketch
    assert sentence(balance.coverage, "en") == (
        "A sketch of the day: 17% of 24 hours are described"
    )


def test_the_summary_says_how_much_is_known() -> None:
    said = sentence(day_balance(day(*MORNING, NIGHT)).summary, "en")

    assert said == "Unpleasant: 33% of the 3 h whose mood is known (4 waking h are described)"


def test_a_persona_has_a_balance_for_each_day() -> None:
    two = persona(days=[day(*MORNING), day(kind="weekend")])

    assert [each.day.kind for each in day_balances(two)] == ["weekday", "weekend"]


def test_rows_are_plain_values_and_end_in_what_is_unknown() -> None:
    rows = [row for row in day_balance(day(*MORNING)).as_rows("fr") if row["of"] == "channel"]

    assert rows == [
        {"day": "weekday", "of": "channel", "name": "Réseaux sociaux", "minutes": 60, "share": 1},
        {"day": "weekday", "of": "channel", "name": "E-mail", "minutes": 60, "share": 1},
        {"day": "weekday", "of": "channel", "name": None, "minutes": 180, "share": None},
    ]


@given(days("weekday"))
def test_shares_and_minutes_keep_to_the_day(drawn: DayTimeline) -> None:
    balance = day_balance(drawn)
    holes = sum(hole.minutes for hole in balance.holes)

    assert balance.described + holes == 24 * 60
    assert balance.waking + balance.asleep == balance.described
    assert 0 <= balance.unpleasant <= balance.mood_known <= balance.waking
    assert balance.u_index is None or 0 <= balance.u_index <= 1
    assert (balance.u_index is None) == (balance.mood_known == 0)
    assert balance.net_affect is None or -2 <= balance.net_affect <= 2
    assert balance.activities.known + balance.activities.unknown == balance.described


@given(days("weekday"), st.data())
def test_removing_a_mood_takes_its_minutes_out_and_counts_no_zero(
    drawn: DayTimeline, data: st.DataObject
) -> None:
    felt = [at for at, each in enumerate(drawn.moments) if each.emotion and not each.asleep]
    at = data.draw(st.sampled_from(felt) if felt else st.none())
    if at is None:
        return
    changed: Any = [
        attrs.evolve(each, emotion=None) if n == at else each
        for n, each in enumerate(drawn.moments)
    ]
    before, after = day_balance(drawn), day_balance(attrs.evolve(drawn, moments=changed))

    assert after.mood_known == before.mood_known - drawn.moments[at].minutes
    assert after.described == before.described


@given(days("weekday"))
def test_sleep_never_counts_as_a_mood(drawn: DayTimeline) -> None:
    awake: Any = [
        attrs.evolve(each, emotion=None) if each.asleep else each for each in drawn.moments
    ]
    with_dreams, without = day_balance(drawn), day_balance(attrs.evolve(drawn, moments=awake))

    assert with_dreams.u_index == without.u_index
