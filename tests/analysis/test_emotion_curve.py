"""How a journey feels, worked out by hand and for every journey."""

import random
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, strategies as st

from journeykit.analysis import EmotionCurve, EmotionPoint, emotion_curve
from journeykit.model import Emotion, Journey, StageKind, Touchpoint
from journeykit.wording import sentence
from tests.analysis.maps import feelings, journey, project, stage, touchpoint
from tests.analysis.strategies import journeys


def name(point: EmotionPoint | None) -> str | None:
    if point is None:
        return None
    return point.touchpoint.name if point.touchpoint else point.stage.label


def with_valence(drawn: Journey, point: EmotionPoint, valence: float) -> Journey:
    """Return the journey with another valence at one touchpoint."""
    at_stage = drawn.stages.index(point.stage)
    touchpoints: Any = [
        attrs.evolve(each, emotion=valence) if each is point.touchpoint else each
        for each in point.stage.touchpoints
    ]
    changed = attrs.evolve(point.stage, touchpoints=touchpoints)
    stages: Any = (*drawn.stages[:at_stage], changed, *drawn.stages[at_stage + 1 :])
    return attrs.evolve(drawn, stages=stages)


@pytest.fixture
def first_pair() -> EmotionCurve:
    return emotion_curve(
        journey(
            stage("awareness", touchpoint("Publicité", 1)),
            stage("consideration", touchpoint("Forum", -1), touchpoint("Comparatif")),
            stage("purchase", touchpoint("Caisse", -2), touchpoint("Conseil", 2, weight=3)),
            stage("retention"),
            stage("advocacy", touchpoint("Avis", 1)),
        )
    )


def test_every_touchpoint_is_a_point_and_what_is_unknown_is_a_gap(first_pair: EmotionCurve) -> None:
    assert [(name(point), point.valence) for point in first_pair.points] == [
        ("Publicité", 1),
        ("Forum", -1),
        ("Comparatif", None),
        ("Caisse", -2),
        ("Conseil", 2),
        ("retention", None),
        ("Avis", 1),
    ]


def test_a_stage_feels_like_the_weighted_mean_of_what_is_known(first_pair: EmotionCurve) -> None:
    assert [(each.valence, each.known, each.total) for each in first_pair.stages] == [
        (1, 1, 1),
        (-1, 1, 2),
        ((-2 + 3 * 2) / 4, 2, 2),
        (None, 0, 1),
        (1, 1, 1),
    ]


def test_what_stands_out(first_pair: EmotionCurve) -> None:
    assert name(first_pair.peak) == "Caisse"  # as far from neutral as the advice, and worse
    assert name(first_pair.highest) == "Conseil"
    assert name(first_pair.trough) == "Caisse"
    assert name(first_pair.first) == "Publicité"
    assert name(first_pair.last) == "Avis"


def test_what_is_remembered_is_the_mean_of_peak_and_end(first_pair: EmotionCurve) -> None:
    assert first_pair.remembered == (-2 + 1) / 2


def test_what_is_lived_is_the_weighted_mean_of_all(first_pair: EmotionCurve) -> None:
    assert first_pair.lived == (1 - 1 - 2 + 3 * 2 + 1) / 7


def test_falls_skip_gaps_and_begin_with_the_deepest() -> None:
    curve = emotion_curve(feelings(2, 1, None, -1, 0, -1))

    assert [(drop.before.valence, drop.after.valence, drop.fall) for drop in curve.drops] == [
        (1, -1, 2),
        (2, 1, 1),
        (0, -1, 1),
    ]


def test_the_best_fix_is_the_step_that_memory_gains_most_by(first_pair: EmotionCurve) -> None:
    fix = first_pair.best_fix

    assert fix is not None
    assert name(fix.point) == "Caisse"  # one step up, and the advice is the peak
    assert (fix.remembered, fix.gain) == ((2 + 1) / 2, 2)


def test_a_stage_may_say_itself_how_it_feels() -> None:
    curve = emotion_curve(
        journey(stage("awareness", touchpoint("Affiche"), emotion=1), stage("purchase", emotion=-1))
    )

    assert [(point.touchpoint, point.valence) for point in curve.points] == [(None, 1), (None, -1)]
    assert curve.remembered == -1


def test_a_touchpoint_speaks_before_its_stage() -> None:
    curve = emotion_curve(journey(stage("awareness", touchpoint("Affiche", -1), emotion=2)))

    assert [point.valence for point in curve.points] == [-1]


def test_a_word_without_a_valence_is_kept_and_stays_a_gap() -> None:
    relieved = Touchpoint(name="Livraison", emotion=Emotion(label="soulagé"))

    [point] = emotion_curve(journey(stage("use", relieved))).points

    assert point.emotion == Emotion(label="soulagé")
    assert point.valence is None


def test_the_words_of_touchpoints_stand_before_the_word_of_their_stage() -> None:
    relieved = Touchpoint(name="Livraison", emotion=Emotion(label="soulagé"))
    as_a_whole = stage("use", relieved, emotion=Emotion(label="content"))

    [point] = emotion_curve(journey(as_a_whole)).points

    assert point.touchpoint == relieved


def test_touchpoints_of_no_weight_leave_the_mean_unknown_and_are_felt_all_the_same() -> None:
    curve = emotion_curve(journey(stage("use", touchpoint("Notice", -1, weight=0))))

    assert curve.lived is None
    assert curve.remembered == -1


@pytest.mark.parametrize("nothing", [journey(stage("use")), feelings(None, None)])
def test_without_any_emotion_nothing_is_made_up(nothing: Journey) -> None:
    curve = emotion_curve(nothing)

    assert (curve.remembered, curve.lived, curve.peak, curve.last) == (None, None, None, None)
    assert (curve.drops, curve.best_fix) == ((), None)
    assert curve.summary.key == "curve.summary.unknown"


def test_rows_are_plain_values(first_pair: EmotionCurve) -> None:
    rows = first_pair.as_rows("fr")

    assert rows[1] == {
        "journey": "premiere-paire",
        "persona": None,
        "stage": "consideration",
        "stage_name": "Considération",
        "touchpoint": "forum",
        "touchpoint_name": "Forum",
        "valence": -1,
        "emotion": None,
        "weight": 1,
        "stage_valence": -1,
    }
    assert rows[5]["touchpoint"] is None
    assert rows[5]["stage_valence"] is None


def test_a_kind_of_stage_of_the_projects_own_has_its_name_everywhere() -> None:
    unboxing = journey(stage("unboxing", emotion=-1), stage("use", emotion=-2))
    whole = project(stage_kinds=[StageKind(id="unboxing", name="Déballage")], journeys=[unboxing])

    curve = emotion_curve(unboxing, project=whole)

    assert curve.as_rows("fr")[0]["stage_name"] == "Déballage"
    said = sentence(curve.drops[0].message, "en")
    assert said == "From “Déballage” to “Use”: 1\u00a0point lower"
    assert emotion_curve(unboxing).as_rows("fr")[0]["stage_name"] == "unboxing"


@given(st.lists(st.none() | st.integers(-2, 2), min_size=1, max_size=6), st.data())
def test_removing_an_emotion_makes_a_gap_there_and_nowhere_else(
    valences: list[float | None], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(valences) - 1))
    without = [*valences[:at], None, *valences[at + 1 :]]

    curve = emotion_curve(feelings(*without))

    assert [point.valence for point in curve.points] == without


@given(journeys())
def test_numbers_stay_on_the_scale(drawn: Journey) -> None:
    curve = emotion_curve(drawn)
    numbers = [curve.remembered, curve.lived, *(each.valence for each in curve.stages)]

    assert all(number is None or -2 <= number <= 2 for number in numbers)
    assert all(0 < drop.fall <= 4 for drop in curve.drops)


@given(journeys())
def test_every_stage_has_its_points_in_order(drawn: Journey) -> None:
    curve = emotion_curve(drawn)
    in_order = list(dict.fromkeys(point.stage.id for point in curve.points))

    assert in_order == [each.id for each in drawn.stages]
    assert sum(each.total for each in curve.stages) == len(curve.points)


@given(journeys())
def test_the_best_fix_keeps_its_word(drawn: Journey) -> None:
    """Raise the touchpoint that it names by one point: the memory is what it said."""
    fix = emotion_curve(drawn).best_fix
    assume(fix is not None)
    assert fix is not None
    assume(fix.point.touchpoint is not None)

    better = with_valence(drawn, fix.point, min((fix.point.valence or 0) + 1, 2))

    assert emotion_curve(better).remembered == pytest.approx(fix.remembered)


@given(st.lists(st.none() | st.integers(-2, 2), min_size=1, max_size=6), st.integers(0, 6))
def test_an_unknown_feeling_changes_no_number_wherever_it_stands(
    valences: list[float | None], at: int
) -> None:
    known, with_gap = (
        emotion_curve(feelings(*each))
        for each in (valences, [*valences[:at], None, *valences[at:]])
    )

    assert (known.lived, known.remembered) == (with_gap.lived, with_gap.remembered)
    assert [drop.fall for drop in known.drops] == [drop.fall for drop in with_gap.drops]


@given(st.lists(st.integers(-2, 2), min_size=1, max_size=6), st.randoms())
def test_the_lived_mean_knows_no_order(valences: list[int], chance: random.Random) -> None:
    shuffled = chance.sample(valences, len(valences))

    assert emotion_curve(feelings(*shuffled)).lived == emotion_curve(feelings(*valences)).lived
