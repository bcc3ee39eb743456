"""Which cells of a journey's map are described."""

import pytest

from journeykit.analysis import LANES, journey_coverage
from journeykit.model import Stage
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
    drawn = stage("use", goal="Comprendre", not_applicable=["frictions", "propositions", "goal"])

    [covered] = journey_coverage(journey(drawn)).stages

    assert covered.cells == {
        "goal": "filled",  # what is there counts, whatever was said before
        "actions": "empty",
        "touchpoints": "empty",
        "thoughts": "empty",
        "emotion": "empty",
        "frictions": "not_applicable",
        "propositions": "not_applicable",
    }
    assert covered.ratio == 1 / 5


@pytest.mark.parametrize("stages", [[], [stage("use", not_applicable=list(LANES))]])
def test_a_ratio_of_nothing_is_undefined(stages: list[Stage]) -> None:
    assert journey_coverage(journey(*stages)).ratio is None


def test_the_ratio_of_a_journey_counts_all_cells() -> None:
    covered = journey_coverage(journey(stage("awareness", goal="Voir"), stage("use")))

    assert covered.ratio == 1 / 14
