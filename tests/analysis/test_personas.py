"""Personas compared: worked out by hand, and for every map."""

from typing import Any

import attrs
import pytest
from hypothesis import given

from journeykit.analysis import (
    DAY_KINDS,
    TRAITS,
    PersonaComparison,
    PersonaPair,
    SharedWindow,
    compare_personas,
    contact_moments,
)
from journeykit.errors import NotFoundError, UsageError
from journeykit.model import DayTimeline, Moment, Persona, Project
from journeykit.wording import sentence
from tests.analysis.maps import brand, journey, project, stage, touchpoint
from tests.analysis.strategies import projects


def at(start: str, end: str, *channels: str, **facts: Any) -> Moment:
    return Moment(start=start, end=end, **{"channels": channels, **facts})


def somebody(name: str, *moments: Moment, kind: str = "weekday", **facts: Any) -> Persona:
    days = [DayTimeline(kind=kind, moments=moments)] if moments else []  # type: ignore[arg-type]
    return Persona(**{"name": name, "days": days, **facts})


def compared(*personas: Persona, **facts: Any) -> PersonaComparison:
    facts = {"brand": brand(channels=["email", "website"]), **facts}
    return compare_personas(project(*personas, **facts))


def only(*personas: Persona, **facts: Any) -> PersonaPair:
    [pair] = compared(*personas, **facts).pairs
    return pair


def windows(found: PersonaComparison) -> list[tuple[str, str, tuple[str, ...], str]]:
    return [
        (
            f"{each.start:%H:%M}",
            f"{each.end:%H:%M}",
            each.channels,
            "".join(persona.name for persona in each.personas),
        )
        for each in found.windows
    ]


def test_an_overlap_is_what_both_have_of_what_either_has() -> None:
    pair = only(
        somebody("A", interests=["Trail", "Yoga", "Cuisine"], brands=["Garmin"], formats=["video"]),
        somebody("B", interests=["trail !", "Vélo"], brands=["Decathlon"], formats=["video"]),
    )
    interests = pair.overlap("interests")

    assert (interests.common, interests.either, interests.share) == (1, 4, 0.25)
    assert [sentence(name, "en") for name in interests.shared] == ["Trail"]
    assert (pair.overlap("brands").share, pair.overlap("formats").share) == (0, 1)
    assert pair.likeness == (1 + 0 + 1) / (4 + 2 + 1)


def test_what_one_of_both_does_not_state_is_unknown() -> None:
    pair = only(somebody("A", interests=["Trail"]), somebody("B"))

    assert {overlap.share for overlap in pair.overlaps} == {None}
    assert (pair.overlap("interests").common, pair.likeness) == (None, None)


def test_none_at_all_is_known_where_it_is_stated() -> None:
    nothing = somebody("A", not_applicable=["interests"])

    assert only(nothing, somebody("B", interests=["Trail"])).overlap("interests").share == 0
    both = only(nothing, somebody("B", not_applicable=["interests"]))
    assert both.overlap("interests").either == 0
    assert both.overlap("interests").share is None


def test_channels_are_those_stated_and_those_of_the_day() -> None:
    one = somebody("A", at("8:00", "9:00", "email"), channels=["store"])
    other = somebody("B", channels=["email", "app"])
    channels = only(one, other).overlap("channels")

    assert (channels.common, channels.either) == (1, 3)
    assert [sentence(name, "fr") for name in channels.shared] == ["E-mail"]


def test_minutes_count_while_both_are_awake_on_a_channel_of_the_brand() -> None:
    one = somebody("A", at("12:00", "13:00", "email"), at("13:00", "14:00", "tv"))
    other = somebody(
        "B", at("12:30", "15:00", "website"), at("23:00", "7:00", "email", asleep=True)
    )
    weekday = only(one, other).overlap("weekday")

    assert (weekday.common, weekday.either, weekday.shared) == (30, 180, ())
    assert only(one, other).overlap("weekend").share is None


def test_weekday_and_weekend_are_kept_apart() -> None:
    one = somebody("A", at("12:00", "13:00", "email"))
    other = somebody("B", at("12:00", "13:00", "email"), kind="weekend")
    found = compared(one, other)

    assert {overlap.common for overlap in found.pairs[0].overlaps[-2:]} == {None}
    assert found.windows == ()


def test_a_day_that_says_nothing_of_channels_is_unknown() -> None:
    quiet = somebody("A", at("8:00", "9:00"))
    off = somebody("B", at("8:00", "9:00", not_applicable=["channels"]))
    reached = somebody("C", at("8:00", "9:00", "email"))

    assert only(quiet, reached).overlap("weekday").common is None
    assert only(off, reached).overlap("weekday").share == 0


def test_a_window_reaches_as_many_as_it_can() -> None:
    found = compared(
        somebody("A", at("12:00", "13:00", "email")),
        somebody("B", at("12:15", "14:00", "email", "website")),
        somebody("C", at("12:30", "12:45", "email"), at("13:30", "14:00", "website")),
    )

    assert windows(found) == [
        ("12:30", "12:45", ("email",), "ABC"),
        ("13:30", "14:00", ("website",), "BC"),
        ("12:15", "12:30", ("email",), "AB"),
        ("12:45", "13:00", ("email",), "AB"),
    ]
    assert [each.rank for each in found.windows] == [1, 2, 3, 4]
    assert sentence(found.summary, "en") == (
        "One message between 12:30 and 12:45 (Weekday; Email) reaches 3 of 3 personas: “A”, “B” "
        "and “C”"
    )


def test_channels_of_the_same_window_stand_together() -> None:
    both = at("12:00", "13:00", "email", "website", "tv")
    found = compared(somebody("A", both), somebody("B", attrs.evolve(both, id="")))

    assert windows(found) == [("12:00", "13:00", ("email", "website"), "AB")]


def test_without_channels_of_the_brand_any_channel_counts() -> None:
    people = somebody("A", at("12:00", "13:00", "tv")), somebody("B", at("12:00", "13:00", "tv"))

    assert windows(compared(*people)) == []
    assert windows(compared(*people, brand=None)) == [("12:00", "13:00", ("tv",), "AB")]
    assert "not stated" in sentence(compared(*people, brand=None).windows_note, "en")


def test_what_lies_after_midnight_counts_on_the_same_clock() -> None:
    night = somebody("A", at("20:00", "22:00"), at("22:00", "2:00", "email"))
    late = somebody("B", at("7:00", "8:00"), at("23:00", "24:00", "email"))
    early = somebody("C", at("1:00", "3:00", "email"))
    found = compared(night, late, early)

    assert windows(found) == [
        ("01:00", "02:00", ("email",), "AC"),
        ("23:00", "00:00", ("email",), "AB"),
    ]
    assert [each.minutes for each in found.windows] == [60, 60]


def test_moments_that_follow_each_other_make_one_window() -> None:
    calm, busy = {"attention": 5, "emotion": 2}, {"attention": 1, "emotion": -2}
    one = somebody(
        "A", at("12:00", "12:30", "email", **calm), at("12:30", "13:30", "email", **busy)
    )
    other = somebody("B", at("12:00", "13:30", "email", **calm))
    found = compared(one, other)
    [window] = found.windows
    scores = {
        (row.persona.name, row.moment.start.minute): row.score or 0
        for name in "ab"
        for row in contact_moments(found.project, persona=name).rows
    }

    assert windows(found) == [("12:00", "13:30", ("email",), "AB")]
    expected = (30 * scores["A", 0] + 60 * scores["A", 30] + 90 * scores["B", 0]) / 180
    assert window.score == pytest.approx(expected)


def test_an_unscored_moment_leaves_the_window_unscored() -> None:
    known = at("12:00", "13:00", "email", attention=5, emotion=2)
    found = compared(somebody("A", known), somebody("B", at("12:00", "13:00", "email")))

    assert [each.score for each in found.windows] == [None]


def test_the_better_moments_come_first() -> None:
    def day(name: str) -> Persona:
        return somebody(
            name,
            at("8:00", "10:00", "email", attention=1, emotion=-2),
            at("12:00", "13:00", "email", attention=5, emotion=2),
            at("18:00", "22:00", "email"),
        )

    found = compared(day("A"), day("B"))

    assert [f"{each.start:%H:%M}" for each in found.windows] == ["12:00", "08:00", "18:00"]


def test_reach_adds_up_what_is_known() -> None:
    noon = at("12:00", "13:00", "email")
    known = compared(
        somebody("A", noon, segment_share=0.5),
        somebody("B", attrs.evolve(noon, id=""), segment_share=0.25),
    )
    unknown = compared(somebody("A", noon, segment_share=0.5), somebody("B", noon))

    assert [each.reach for each in known.windows] == [0.75]
    assert [each.reach for each in unknown.windows] == [None]


def felt(persona: str, kind: str, *valences: float | None) -> Any:
    points = [touchpoint(f"{persona} {kind} {at}", value) for at, value in enumerate(valences)]
    return journey(stage(kind, *points), id=f"{persona}-{kind}", persona=persona)


def test_the_same_stage_feels_different() -> None:
    found = compared(
        somebody("A"),
        somebody("B"),
        somebody("C"),
        journeys=[
            felt("a", "purchase", 2, 1),
            felt("b", "purchase", -1, None),
            felt("c", "purchase", None),
            felt("a", "use", 1),
            felt("b", "support", 1),
        ],
    )
    [purchase] = found.stages

    assert [each.valence for each in purchase.feelings] == [1.5, -1, None]
    assert purchase.spread == 2.5
    assert sentence(purchase.message, "en") == "“Purchase”: “A” at +1.5, “B” at −1"
    assert found.widest == purchase.message
    assert found.summary == purchase.message


def test_one_known_feeling_is_nothing_to_compare() -> None:
    found = compared(
        somebody("A"),
        somebody("B"),
        journeys=[felt("a", "purchase", 2), felt("b", "purchase", None)],
    )
    [purchase] = found.stages

    assert (purchase.spread, purchase.lowest, found.widest) == (None, None, None)
    assert "of one persona at most" in sentence(purchase.message, "en")


def test_equal_feelings_divide_nobody() -> None:
    found = compared(
        somebody("A"), somebody("B"), journeys=[felt("a", "use", 1), felt("b", "use", 1)]
    )

    assert (found.stages[0].spread, found.widest) == (0, None)
    assert sentence(found.stages[0].message, "en").endswith(": everybody at +1")


def test_the_most_alike_are_named() -> None:
    found = compared(
        somebody("A", interests=["Trail"]),
        somebody("B", interests=["Vélo"]),
        somebody("C", interests=["Trail", "Vélo", "Yoga"]),
        somebody("D", interests=["Trail", "Vélo"]),
    )

    assert found.closest is not None
    assert sentence(found.closest, "en").startswith("Most alike: “C” and “D”, 67%")


def test_nothing_in_common_is_said_as_such() -> None:
    found = compared(somebody("A", interests=["Trail"]), somebody("B", interests=["Vélo"]))

    assert sentence(found.summary, "en") == "No two of these personas have anything in common"


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ([], "It takes two personas to compare"),
        (["A"], "It takes two personas to compare"),
        (["A", "B"], "Too little is stated of these personas to compare them"),
    ],
)
def test_too_little_to_compare_is_said(people: list[str], said: str) -> None:
    assert sentence(compared(*map(somebody, people)).summary, "en") == said


def test_personas_are_chosen_by_id() -> None:
    three = project(*map(somebody, "ABC"))
    found = compare_personas(three, personas=["c", "a", "a"])

    assert [persona.name for persona in found.personas] == ["A", "C"]
    assert len(found.pairs) == 1
    with pytest.raises(NotFoundError):
        compare_personas(three, personas=["d"])
    with pytest.raises(UsageError, match="windows"):
        compare_personas(three, windows=-1)


def test_windows_are_as_many_as_wanted() -> None:
    people = [
        somebody(name, *(at(f"{h}:00", f"{h}:30", "email") for h in range(8, 20))) for name in "AB"
    ]
    three = project(*people, brand=brand(channels=["email"]))

    assert len(compare_personas(three).windows) == 10
    assert len(compare_personas(three, windows=0).windows) == 0


def test_rows_are_plain() -> None:
    found = compared(
        somebody("A", at("12:00", "13:00", "email"), interests=["Trail"]),
        somebody("B", at("12:00", "13:00", "email"), interests=["Trail", "Vélo"]),
        journeys=[felt("a", "use", 1), felt("b", "use", 2)],
    )
    [pair] = found.as_rows("fr")
    [window] = found.window_rows("fr")

    assert (pair["one"], pair["other"], pair["interests"]) == ("a", "b", 0.5)
    assert (pair["shared_interests"], pair["shared_channels"]) == ("Trail", "E-mail")
    assert (pair["brands"], pair["shared_brands"]) == (None, None)
    assert (pair["weekday"], pair["weekday_minutes"], pair["weekend"]) == (1, 60, None)
    assert [row["valence"] for row in found.stage_rows()] == [1, 2]
    assert (window["start"], window["channel_names"], window["personas"]) == (
        "12:00",
        "E-mail",
        "a, b",
    )


def test_many_are_counted_and_not_named() -> None:
    found = compared(*(somebody(name, at("12:00", "13:00", "email")) for name in "ABCDE"))

    assert sentence(found.summary, "en").endswith("reaches 5 of 5 personas")


@given(projects())
def test_overlaps_are_symmetric(drawn: Project) -> None:
    turned = attrs.evolve(drawn, personas=drawn.personas[::-1])
    there = {
        frozenset((pair.one.id, pair.other.id)): [overlap.share for overlap in pair.overlaps]
        for pair in compare_personas(drawn).pairs
    }
    back = {
        frozenset((pair.one.id, pair.other.id)): [overlap.share for overlap in pair.overlaps]
        for pair in compare_personas(turned).pairs
    }

    assert there == back


@given(projects())
def test_whoever_is_compared_with_a_double_has_everything_in_common(drawn: Project) -> None:
    for persona in drawn.personas:
        twin = attrs.evolve(persona, id="twin-of", segment_share=None)
        both = attrs.evolve(drawn, personas=[*drawn.personas, twin])
        [pair] = compare_personas(both, personas=[persona.id, "twin-of"]).pairs
        assert {overlap.share for overlap in pair.overlaps} <= {1, None}
        for overlap in pair.overlaps:
            assert (overlap.share is None) == (not overlap.either)


@given(projects())
def test_windows_hold_whom_they_say(drawn: Project) -> None:
    found = compare_personas(drawn, windows=100)
    for window in found.windows:
        assert len(window.personas) > 1
        assert all(reached(window, persona) for persona in window.personas)
        others = [each for each in found.personas if each not in window.personas]
        assert not any(reached(window, persona) for persona in others)
    assert compare_personas(drawn, windows=100) == found


def reached(window: SharedWindow, persona: Persona) -> bool:
    """Say whether a persona is awake on all channels of a window when it begins."""
    day = persona.day(window.day)
    minute = window.start.hour * 60 + window.start.minute
    return any(
        not moment.asleep
        and set(window.channels) <= set(moment.channels)
        and (start <= minute < end or start <= minute + 24 * 60 < end)
        for start, end, moment in (day.spans() if day else ())
    )


def test_the_order_of_overlaps_is_fixed() -> None:
    pair = only(somebody("A"), somebody("B"))

    assert [overlap.of for overlap in pair.overlaps] == [*TRAITS, *DAY_KINDS]
