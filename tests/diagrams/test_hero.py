"""Which column stands out, and why."""

import pytest

from journeykit.analysis import emotion_curve
from journeykit.exporters.diagrams.journey_flow.hero import Hero, hero_of
from journeykit.model import Journey, MomentOfTruth
from tests.diagrams.maps import journey, stage, touchpoint

ANSWERED = MomentOfTruth(id="answered", demand="Can I swap?", answered_by=["exchange"])
UNANSWERED = MomentOfTruth(id="unanswered", demand="Which pair?")
OTHER_UNANSWERED = MomentOfTruth(id="other", demand="When?")


def hero(*stages: object) -> tuple[int, str] | None:
    found = found_in(journey(*stages))  # type: ignore[arg-type]  # stages, as the caller built them
    return (found.position, found.reason) if found else None


def found_in(shown: Journey) -> Hero | None:
    return hero_of(shown, emotion_curve(shown))


def test_a_moment_of_truth_stands_out_before_what_feels_worse() -> None:
    assert hero(stage("A", touchpoint(emotion=-2)), stage("B", moment_of_truth="Which?")) == (
        1,
        "truth",
    )


def test_a_moment_of_truth_on_a_touchpoint_marks_its_stage() -> None:
    assert hero(stage("A"), stage("B", touchpoint(moment_of_truth="Which?"))) == (1, "truth")


def test_an_unanswered_moment_of_truth_stands_out_before_an_answered_worse_one() -> None:
    assert hero(
        stage("A", touchpoint(emotion=-2, moment_of_truth=ANSWERED)),
        stage("B", touchpoint(emotion=2, moment_of_truth=UNANSWERED)),
    ) == (1, "truth")


def test_of_unanswered_ones_the_worst_stands_out_and_the_unknown_comes_last() -> None:
    assert hero(
        stage("A", touchpoint(moment_of_truth=UNANSWERED)),
        stage("B", touchpoint(emotion=1, moment_of_truth=OTHER_UNANSWERED)),
    ) == (1, "truth")


def test_without_one_the_stage_that_feels_worst_stands_out() -> None:
    assert hero(
        stage("A", touchpoint(emotion=1)),
        stage("B", touchpoint(emotion=-1), touchpoint("Forum", emotion=0)),
        stage("C"),
    ) == (1, "lowest")


@pytest.mark.parametrize("emotions", [(), (0,), (1, 2), (None, None)])
def test_nothing_stands_out_where_nothing_feels_bad(emotions: tuple[int | None, ...]) -> None:
    stages = [stage(f"S{n}", touchpoint(emotion=each)) for n, each in enumerate(emotions)]

    assert hero(*stages) is None
