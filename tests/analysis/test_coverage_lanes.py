"""Which lanes of a journey's stages are described."""

from journeykit.analysis import LANES, journey_coverage
from journeykit.model import Lane
from tests.analysis.maps import journey, stage, touchpoint


def test_a_cell_is_filled_by_the_stage_or_by_its_touchpoints() -> None:
    drawn = stage(
        "use",
        touchpoint("Notice", 1, actions=["Lit"], thoughts=["Oh"], frictions=["Petit"]),
        goal="Comprendre",
        propositions=["Vidéo"],
    )

    [covered] = journey_coverage(journey(drawn)).stages

    assert tuple(covered.cells) == tuple(LANES)
    assert set(covered.cells.values()) == {"filled"}
    assert covered.ratio == 1


def test_the_ratio_leaves_out_what_is_not_applicable() -> None:
    drawn = stage(
        "use",
        touchpoint("Notice", 1),
        goal="Comprendre",
        not_applicable=["frictions", "propositions", "emotion"],
    )

    [covered] = journey_coverage(journey(drawn)).stages

    assert covered.cells == {
        "goal": "filled",
        "actions": "empty",
        "touchpoints": "filled",
        "thoughts": "empty",
        "emotion": "filled",  # a touchpoint says so, whatever the stage says
        "frictions": "not_applicable",
        "propositions": "not_applicable",
    }
    assert covered.ratio == 3 / 5


def test_a_ratio_of_nothing_is_undefined() -> None:
    assert journey_coverage(journey(stage("use", not_applicable=list(LANES)))).ratio is None


def test_the_ratio_of_a_journey_counts_all_cells() -> None:
    covered = journey_coverage(journey(stage("awareness", goal="Voir"), stage("use")))

    assert covered.ratio == 1 / 14


def test_a_lane_of_the_users_own_is_a_row_across_the_stages() -> None:
    legal = Lane(name="Mentions", items=["RGPD"])
    stages = [
        stage("awareness", lanes=[legal]),
        stage("use", lanes=["Mentions"]),
        stage("support", not_applicable=["lanes"]),
    ]

    covered = journey_coverage(journey(*stages)).stages

    assert [each.cells["lane:Mentions"] for each in covered] == [
        "filled",
        "empty",
        "not_applicable",
    ]
