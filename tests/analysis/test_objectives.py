"""What the map says about each of its objectives."""

from typing import Any

import pytest

from journeykit.analysis import ObjectiveAnswer, objectives_answered
from journeykit.analysis.measures import is_reached
from journeykit.model import Metric, Objective, Opportunity, Project
from journeykit.wording import sentence
from tests.analysis.maps import journey, persona, project, stage

FIGURE = Metric(kind="return_rate", value=0.24, target=0.15)


def answer(linked: bool = True, **facts: Any) -> ObjectiveAnswer:
    """Return what a map says on one objective, which an opportunity serves unless told."""
    plans = [Opportunity(title="Conseil", objectives=["less"])] if linked else []
    objective = Objective(id="less", text="Moins de retours", **facts)
    checked = Project(title="Carte", objectives=[objective], opportunities=plans)
    [found] = objectives_answered(checked).answers
    return found


def said(found: ObjectiveAnswer) -> str:
    return sentence(found.message, "en").replace("\u00a0", " ")


NO_FIGURE = "1 part of the map speaks to it, but no figure tells whether it is reached"
NO_TARGET = "1 part of the map speaks to it; 1 figure measured, without a target to compare with"


@pytest.mark.parametrize(
    ("linked", "metrics", "status", "sentence_"),
    [
        (True, [FIGURE], "answered", "1 part of the map speaks to it; 0 of 1 target reached"),
        (True, [Metric(name="Retours", value=3)], "answered", NO_TARGET),
        (True, [Metric(name="Retours")], "partly", NO_FIGURE),
        (True, [], "partly", NO_FIGURE),
        (False, [FIGURE], "partly", "Measured, but nothing on the map speaks to it"),
        (False, [], "silent", "Nothing on the map speaks to it, and nothing is measured"),
    ],
)
def test_an_answer_is_something_on_the_map_and_a_figure(
    linked: bool, metrics: list[Metric], status: str, sentence_: str
) -> None:
    found = answer(linked, metrics=metrics)

    assert (found.status, said(found)) == (status, sentence_)


def test_an_objective_without_possible_figures_needs_none() -> None:
    found = answer(not_applicable=["metrics"])

    assert (found.status, said(found)) == ("answered", "1 part of the map speaks to it")


def test_a_rejected_opportunity_speaks_to_nothing() -> None:
    plans = [Opportunity(title="Non", status="rejected", objectives=["less"])]
    checked = Project(
        title="Carte", objectives=[Objective(id="less", text="Moins")], opportunities=plans
    )

    assert objectives_answered(checked).answers[0].status == "silent"


def test_everything_that_names_the_objective_is_linked() -> None:
    visit = journey(stage("purchase", objectives=["less"]), objectives=["less"])
    anne = persona(objectives=["less"])
    checked = project(anne, journeys=[visit], objectives=[Objective(id="less", text="Moins")])

    [found] = objectives_answered(checked).answers
    assert [place.kind for place in found.linked] == ["persona", "journey", "stage"]


def test_of_values_over_time_the_latest_counts() -> None:
    metrics = [
        Metric(kind="return_rate", value=0.14, target=0.15, date="2026-06-01"),
        Metric(kind="return_rate", value=0.24, target=0.15, date="2025-06-01"),
    ]
    [reading] = answer(metrics=metrics).metrics

    assert (reading.metric.value, reading.reached) == (0.14, True)


@pytest.mark.parametrize(
    ("metric", "reached"),
    [
        (Metric(kind="return_rate", value=0.1, target=0.15), True),
        (Metric(kind="nps", value=30, target=40), False),
        (Metric(kind="nps", value=40, target=40), True),
        (Metric(name="Appels", value=10, target=20, direction="down"), True),
        (Metric(name="Appels", value=10, target=20), None),
        (Metric(kind="ces", value=3, target=2), None),
        (Metric(kind="nps", value=30), None),
        (Metric(kind="nps", target=30), None),
    ],
)
def test_a_target_is_reached_the_way_the_figure_improves(
    metric: Metric, reached: bool | None
) -> None:
    assert is_reached(metric) is reached


@pytest.mark.parametrize(
    ("answered", "silent", "finding"),
    [
        (0, 0, "The map states no objective yet"),
        (1, 0, "The only objective is answered"),
        (2, 0, "All 2 objectives are answered"),
        (1, 1, "1 of 2 objectives answered; the map is silent on 1, first: “Muet 0”"),
    ],
)
def test_the_summary_counts(answered: int, silent: int, finding: str) -> None:
    objectives = [
        *(Objective(text=f"Dit {at}", metrics=[FIGURE]) for at in range(answered)),
        *(Objective(text=f"Muet {at}") for at in range(silent)),
    ]
    plan = Opportunity(title="Conseil", objectives=[each.id for each in objectives[:answered]])
    found = objectives_answered(Project(title="C", objectives=objectives, opportunities=[plan]))

    assert sentence(found.summary, "en").replace("\u00a0", " ") == finding


def test_rows_are_plain_values() -> None:
    objective = Objective(id="less", text="Moins de retours", metrics=[FIGURE])
    plan = Opportunity(title="Conseil", objectives=["less"])
    found = objectives_answered(Project(title="C", objectives=[objective], opportunities=[plan]))

    assert found.as_rows("fr") == [
        {
            "objective": "less",
            "text": "Moins de retours",
            "status": "answered",
            "linked": "opportunity:conseil",
            "metrics": 1,
            "measured": 1,
            "reached": 0,
            "message": "1\u00a0élément de la carte en traite\u202f; 0\u00a0cible atteinte sur 1",
        }
    ]
