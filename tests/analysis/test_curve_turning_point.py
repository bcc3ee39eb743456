"""The one stage to look at first: which, and why."""

import pytest
from hypothesis import given

from journeykit.analysis import TurningPoint, emotion_curve, turning_point
from journeykit.model import Journey, MomentOfTruth, Stage, StageKind
from journeykit.model.scales import Language
from journeykit.wording import sentence
from tests.analysis.maps import feelings, journey, project, stage, touchpoint
from tests.analysis.strategies import journeys

ANSWERED = MomentOfTruth(id="answered", demand="Puis-je échanger ?", answered_by=["exchange"])
OTHER_ANSWERED = MomentOfTruth(id="also", demand="Et demain ?", answered_by=["exchange"])
OPEN = MomentOfTruth(id="open", demand="Quelle paire ?")
OTHER_OPEN = MomentOfTruth(id="other", demand="Quand ?")


def found(*stages: Stage) -> tuple[int, str] | None:
    turning = turning_point(journey(*stages))
    return (turning.position, turning.reason) if turning else None


def test_a_question_without_an_answer_comes_before_what_feels_worse() -> None:
    worse = stage("awareness", touchpoint("A", -2, moment_of_truth=ANSWERED))

    assert found(worse, stage("purchase", touchpoint("B", 2, moment_of_truth=OPEN))) == (
        1,
        "unanswered",
    )


def test_of_unanswered_questions_the_one_at_the_lowest_point_is_meant_and_the_unknown_last() -> (
    None
):
    assert found(
        stage("awareness", touchpoint("A", moment_of_truth=OPEN)),
        stage("purchase", touchpoint("B", 1, moment_of_truth=OTHER_OPEN)),
    ) == (1, "unanswered")


def test_the_lowest_point_of_a_stage_may_be_another_touchpoint_than_the_question() -> None:
    assert found(
        stage("awareness", touchpoint("A", 0, moment_of_truth=OPEN)),
        stage("purchase", touchpoint("B", 1, moment_of_truth=OTHER_OPEN), touchpoint("C", -1)),
    ) == (1, "unanswered")


def test_an_answered_question_that_feels_bad_comes_before_a_lower_point() -> None:
    assert found(
        stage("awareness", touchpoint("A", -2)),
        stage("purchase", touchpoint("B", -1, moment_of_truth=ANSWERED)),
        stage("use", touchpoint("C", -1.5, moment_of_truth=OTHER_ANSWERED)),
    ) == (2, "painful_truth")


def test_a_stage_asks_with_the_mean_of_its_touchpoints() -> None:
    asking = stage("use", touchpoint("C", -2), touchpoint("D", 1), moment_of_truth=ANSWERED)

    turning = turning_point(journey(asking))
    assert turning is not None
    assert (turning.reason, turning.valence) == ("painful_truth", -0.5)


def test_a_low_point_comes_before_an_answered_question_that_feels_well() -> None:
    assert found(
        stage("awareness", touchpoint("A", 1, moment_of_truth=ANSWERED)),
        stage("purchase", touchpoint("B", -1), touchpoint("C", 2)),
    ) == (1, "lowest")


def test_the_stage_of_the_lowest_point_is_meant_not_that_of_the_lowest_mean() -> None:
    assert found(
        stage("awareness", touchpoint("A", -1)),
        stage("purchase", touchpoint("B", -2), touchpoint("C", 2)),
    ) == (1, "lowest")


def test_where_nothing_hurts_it_is_decided_at_an_answered_question() -> None:
    assert found(
        stage("awareness", touchpoint("A", 1)),
        stage("purchase", touchpoint("B", moment_of_truth=ANSWERED)),
    ) == (1, "decisive")


@pytest.mark.parametrize("calm", [feelings(0), feelings(1, 2), feelings(None, None)])
def test_nothing_stands_out_where_nothing_feels_bad(calm: Journey) -> None:
    assert turning_point(calm) is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "At “Déballage” a question goes unanswered: “Quelle paire ?”"),
        ("fr", "À l’étape « Déballage », une question reste sans réponse : « Quelle paire ? »"),
    ],
)
def test_the_finding_is_a_sentence_with_the_projects_own_names(
    language: Language, said: str
) -> None:
    asked = journey(stage("unboxing", moment_of_truth=OPEN))
    whole = project(stage_kinds=[StageKind(id="unboxing", name="Déballage")], journeys=[asked])

    turning = turning_point(asked, project=whole)
    assert turning is not None
    assert sentence(turning.message, language).replace("\u00a0", " ") == said


@given(journeys())
def test_a_turning_point_keeps_to_the_order_of_its_reasons(drawn: Journey) -> None:
    turning = turning_point(drawn)
    lowest = emotion_curve(drawn).trough
    hurts = lowest is not None and (lowest.valence or 0) < 0
    of_stages = [each.moment_of_truth for each in drawn.stages]
    of_touchpoints = [each.moment_of_truth for each in drawn.touchpoints]
    asks = [truth for truth in (*of_stages, *of_touchpoints) if truth]

    assert (turning is None) == (not asks and not hurts)
    if turning:
        assert turning.stage is drawn.stages[turning.position]
        assert_fits(turning, any(not each.answered_by for each in asks))


def assert_fits(turning: TurningPoint, anything_open: bool) -> None:
    assert (turning.reason == "unanswered") == anything_open
    assert (turning.truth is None) == (turning.reason == "lowest")
    if turning.reason in {"painful_truth", "lowest"}:
        assert turning.valence is not None
        assert turning.valence < 0
