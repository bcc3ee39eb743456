"""Planned versus actual: the four deviations."""

from typing import Any

import attrs
import pytest
from hypothesis import given, strategies as st

from journeykit.analysis import PlannedVersusActual, planned_versus_actual
from journeykit.errors import NotFoundError
from journeykit.model import Journey, Project, Stage, Touchpoint
from journeykit.model.scales import Language
from journeykit.wording import sentence

LANGUAGES: tuple[Language, ...] = ("en", "fr")
STEPS = ("order", "pay", "collect", "review")
step_lists = st.lists(st.sampled_from([*STEPS, "call", "wait"]), unique=True, min_size=1)


def journey(journey_id: str, *steps: Touchpoint | str, **fields: Any) -> Journey:
    stage = Stage(kind="purchase", touchpoints=steps)
    return Journey(id=journey_id, title=f"The {journey_id}", stages=[stage], **fields)


def observed(*steps: Touchpoint | str, plan: tuple[str, ...] = STEPS) -> PlannedVersusActual:
    actual = journey("seen", *steps, mode="actual", actual_of="plan")
    planned = journey("plan", *plan, mode="planned")
    return planned_versus_actual(Project(title="Shop", journeys=[planned, actual]))


def kinds(found: PlannedVersusActual) -> list[tuple[str, str]]:
    [only] = found.journeys
    return [(each.kind, each.touchpoint.id) for each in only.deviations]


def test_the_four_deviations_by_hand() -> None:
    """Planned: order, pay, collect, review. Seen: pay, a call, order, collect (failed).

    Pay-collect and order-collect are the longest in common; pay happened first, so that order
    is out of sequence. Of the four, only pay went as planned.
    """
    found = observed("pay", "call", "order", Touchpoint(name="collect", outcome="failed"))
    [only] = found.journeys

    assert kinds(found) == [
        ("failing", "collect"),
        ("missing", "review"),
        ("out_of_sequence", "order"),
        ("ad_hoc", "call"),
    ]
    assert (only.as_planned, only.unknown) == (1, 3)
    assert [each.address for each in only.deviations] == [
        *("seen/collect", "plan/review", "seen/order", "seen/call")
    ]
    assert sentence(only.summary, "en") == (
        "1 of 4\u00a0planned touchpoints as planned; 1 failing, 1 missing, 1 out of sequence and "
        "1 not planned"
    )
    assert [sentence(each.message, "fr") for each in only.of("missing")] == [
        "Manquant\u00a0: «\u00a0review\u00a0», prévu à l’étape «\u00a0Achat\u00a0»"
    ]


def test_as_planned_is_no_deviation() -> None:
    steps = [Touchpoint(name=name, outcome="completed") for name in STEPS]
    found = observed(*steps)
    [only] = found.journeys

    assert (only.deviations, only.as_planned, only.unknown) == ((), 4, 0)
    assert sentence(found.summary, "en") == "1\u00a0observed journey, all as planned"
    assert found.as_rows() == []


def test_a_touchpoint_may_fail_out_of_sequence() -> None:
    late = Touchpoint(name="order", outcome="failed")

    assert kinds(observed("pay", "collect", late, "review")) == [
        ("failing", "order"),
        ("out_of_sequence", "order"),
    ]


def test_another_stage_is_no_other_sequence() -> None:
    planned = journey("plan", "order", "pay")
    stages = [Stage(name=name, touchpoints=[name]) for name in ("order", "pay")]
    actual = Journey(id="seen", title="Seen", stages=stages, actual_of="plan")
    found = planned_versus_actual(Project(title="Shop", journeys=[planned, actual]))

    assert kinds(found) == []


def test_what_was_observed_without_a_plan_is_named() -> None:
    alone = journey("alone", "pay", mode="actual")
    found = planned_versus_actual(Project(title="Shop", journeys=[alone]))

    assert (found.journeys, found.unlinked) == ((), (alone,))
    assert sentence(found.summary, "en") == "No observed journey says what its plan is"


def test_one_journey_is_meant_by_its_plan_or_by_its_observation() -> None:
    journeys = [
        journey("plan", "pay"),
        journey("seen", actual_of="plan"),
        journey("other-plan", "pay"),
        journey("other", "pay", actual_of="other-plan"),
    ]
    project = Project(title="Shop", journeys=journeys)

    for wanted in ("plan", "seen"):
        found = planned_versus_actual(project, journey=wanted)
        assert [each.actual.id for each in found.journeys] == ["seen"]
    both = planned_versus_actual(project)
    assert sentence(both.summary, "en") == (
        "1\u00a0deviation from the plan in 2\u00a0observed journeys; most of them in “The seen”"
    )
    with pytest.raises(NotFoundError, match="did you mean 'seen'"):
        planned_versus_actual(project, journey="sen")


@given(step_lists, step_lists, st.data())
def test_every_touchpoint_is_accounted_for(
    plan: list[str], seen: list[str], data: st.DataObject
) -> None:
    outcomes: st.SearchStrategy[Any] = st.sampled_from([None, "completed", "failed"])
    steps = [Touchpoint(name=name, outcome=data.draw(outcomes)) for name in seen]
    found = observed(*steps, plan=tuple(plan))
    [only] = found.journeys
    told = {kind: [each for each, _ in kinds(found)].count(kind) for kind, _ in kinds(found)}

    assert told.get("missing", 0) == len(set(plan) - set(seen))
    assert told.get("ad_hoc", 0) == len(set(seen) - set(plan))
    assert told.get("failing", 0) == sum(step.outcome == "failed" for step in steps)
    in_both = len(set(plan) & set(seen))
    assert only.as_planned <= in_both - told.get("out_of_sequence", 0)
    assert bool(in_both) == (told.get("out_of_sequence", 0) < in_both)
    for language in LANGUAGES:
        assert len(found.as_rows(language)) == len(only.deviations)
        assert sentence(only.summary, language)


@given(step_lists)
def test_a_plan_and_itself_do_not_deviate(plan: list[str]) -> None:
    planned = journey("plan", *plan)
    seen = attrs.evolve(planned, id="seen", actual_of="plan")
    found = planned_versus_actual(Project(title="Shop", journeys=[planned, seen]))

    assert kinds(found) == []
