"""What holds for the scores of all opportunities."""

from typing import Any

import attrs
import pytest
from hypothesis import given, strategies as st

from journeykit.analysis import PRESETS, QUADRANTS, OpportunityRanking, rank_opportunities
from journeykit.model import Metric, Need, Opportunity, Persona, Project, ScorePreset
from journeykit.wording import sentence
from tests.analysis.strategies import some

ratings = st.none() | st.integers(1, 5)
shares = st.none() | st.sampled_from([0.0, 0.1, 0.35, 0.5])
presets = st.sampled_from(
    [
        *PRESETS,
        ScorePreset(name="Own", reach=0.5, impact=2, effort=-1),
        ScorePreset(name="Cheap", confidence=1, cost=-2),
    ]
)
RAISED = {"impact": 1, "confidence": 1, "effort": -1, "cost": -1}
"""Which way each fact has to move to speak more for an opportunity."""


@st.composite
def needs(draw: st.DrawFn, name: str) -> Need:
    kinds: Any = draw(some("importance", "satisfaction"))
    metrics = [Metric(kind=kind, value=draw(st.integers(0, 10)) / 10) for kind in kinds]
    return Need(id=name, text=f"Besoin {name}", metrics=metrics)


@st.composite
def opportunities(draw: st.DrawFn, number: int) -> Opportunity:
    answers: Any = draw(some("need-anne", "need-bruno"))
    return Opportunity(
        id=f"plan-{number}",
        title=f"Action {number}",
        answers=answers,
        impact=draw(ratings),
        effort=draw(ratings),
        confidence=draw(ratings),
        cost=draw(st.none() | st.sampled_from([0, 0.5, 100, 5_000])),
        status=draw(st.sampled_from([None, "proposed", "done", "rejected"])),
    )


@st.composite
def plans(draw: st.DrawFn) -> Project:
    names = ("anne", "bruno")
    people = [
        Persona(name=name, segment_share=draw(shares), needs=[draw(needs(f"need-{name}"))])
        for name in names
    ]
    count = draw(st.integers(0, 5))
    drawn = [draw(opportunities(number)) for number in range(count)]
    return Project(title="Plan", personas=people, opportunities=drawn)


def ranks(found: OpportunityRanking) -> dict[str, tuple[int | None, float | None]]:
    return {row.opportunity.id: (row.rank, row.score.value) for row in found.rows}


@given(plans(), presets)
def test_every_opportunity_is_in_the_result_once(project: Project, preset: Any) -> None:
    found = rank_opportunities(project, preset=preset)
    listed = [*(row.opportunity for row in found.rows), *found.done, *found.rejected]

    assert sorted(each.id for each in listed) == [each.id for each in project.opportunities]
    assert found.rows == found.ranked + found.unscored
    assert [row.rank for row in found.ranked] == list(range(1, len(found.ranked) + 1))


@given(plans(), presets)
def test_nothing_unknown_gets_a_score_and_nothing_known_lacks_one(
    project: Project, preset: Any
) -> None:
    for row in rank_opportunities(project, preset=preset).rows:
        unknown = tuple(f.name for f in row.score.factors if f.value is None)
        assert row.score.missing == unknown
        assert (row.score.value is None) == bool(unknown) == (row.rank is None)


@given(plans(), presets, st.data())
def test_what_speaks_more_for_it_never_lowers_its_score_or_its_rank(
    project: Project, preset: Any, data: st.DataObject
) -> None:
    before = rank_opportunities(project, preset=preset)
    if not before.ranked:
        return
    row = data.draw(st.sampled_from(before.ranked))
    fact = data.draw(st.sampled_from([f for f in RAISED if getattr(row.opportunity, f) is not None]
                                     or [""]))  # fmt: skip
    if not fact:
        return
    change: dict[str, Any] = {fact: _better(row.opportunity, fact)}
    better = attrs.evolve(row.opportunity, **change)
    changed = [better if each is row.opportunity else each for each in project.opportunities]

    after = ranks(rank_opportunities(attrs.evolve(project, opportunities=changed), preset=preset))
    rank, score = after[row.opportunity.id]

    assert rank is not None
    assert score is not None
    assert row.rank is not None
    assert row.score.value is not None
    assert score >= row.score.value
    assert rank <= row.rank


def _better(opportunity: Opportunity, fact: str) -> float:
    value: float = getattr(opportunity, fact)
    return max(0, value / 2) if fact == "cost" else min(5, max(1, value + RAISED[fact]))


@given(plans(), presets)
def test_the_order_of_the_personas_changes_nothing(project: Project, preset: Any) -> None:
    turned = attrs.evolve(project, personas=project.personas[::-1])

    assert ranks(rank_opportunities(turned, preset=preset)) == ranks(
        rank_opportunities(project, preset=preset)
    )


@given(plans())
def test_quadrants_come_in_order(project: Project) -> None:
    found = [row.quadrant for row in rank_opportunities(project).ranked]

    assert found == sorted(found, key=lambda each: QUADRANTS.index(each or "thankless"))


@given(plans(), presets)
def test_everything_can_be_said_in_both_languages(project: Project, preset: Any) -> None:
    found = rank_opportunities(project, preset=preset)
    for what in (found.summary, found.how_to_read, *(row.reason for row in found.rows)):
        for said in (sentence(what, "en"), sentence(what, "fr")):
            assert said == said.strip()
            assert "None" not in said
            assert said[0].isupper() or said[0] in "“«"


@pytest.mark.parametrize("preset", PRESETS)
def test_an_empty_map_has_nothing_to_rank(preset: str) -> None:
    assert rank_opportunities(Project(title="Vide"), preset=preset).rows == ()
