"""The scores of opportunities, worked out by hand."""

import datetime
from typing import Any

import pytest

from journeykit.analysis import OpportunityRanking, rank_opportunities
from journeykit.errors import NotFoundError, UsageError
from journeykit.model import Friction, Metric, Need, Opportunity, Project, ScorePreset
from journeykit.model.scales import Language
from journeykit.wording import Message, sentence
from tests.analysis.maps import journey, known_moment, persona, project, stage, touchpoint, truth


def plan(title: str = "Rappel", **facts: Any) -> Opportunity:
    return Opportunity(title=title, **facts)


def friction(name: str) -> Friction:
    return Friction(id=name, title=name)


def shop(*opportunities: Opportunity, **facts: Any) -> Project:
    """Return a map of Anne (34%) and Bruno (9%), each with a journey and a friction or two."""
    till = touchpoint("Caisse", frictions=[friction("queue"), friction("sizes")])
    people = (
        persona(known_moment(moment_of_truth=truth()), segment_share=0.34, barriers=["Prix"]),
        persona(name="Bruno", segment_share=0.09, barriers=["Prix"]),
    )
    journeys = [
        journey(stage("purchase", till), title="Achat", persona="anne"),
        journey(stage("use", frictions=[friction("late")]), title="Usage", persona="bruno"),
    ]
    return project(*people, journeys=journeys, opportunities=opportunities, **facts)


def value(opportunity: Opportunity, preset: str | ScorePreset, **facts: Any) -> float | None:
    [row] = rank_opportunities(shop(opportunity, **facts), preset=preset).rows
    return row.score.value


def said(what: Message, language: Language = "en") -> str:
    return sentence(what, language).translate(str.maketrans("\u00a0\u202f", "  "))


def titles(found: OpportunityRanking) -> list[str]:
    return [row.opportunity.title for row in found.rows]


def test_rice_is_reach_times_impact_times_confidence_by_effort() -> None:
    """Reach 34% + 9%, impact 4 counts as 2, confidence 4 as 80%: 0.43 x 2 x 0.8 / 2."""
    both = plan(answers=["queue", "sizes", "late"], impact=4, confidence=4, effort=2)

    assert value(both, "rice") == pytest.approx(0.344)


@pytest.mark.parametrize(("impact", "counts_as"), [(1, 0.25), (2, 0.5), (3, 1), (4, 2), (5, 3)])
def test_rice_takes_intercom_s_multiples_of_impact(impact: Any, counts_as: float) -> None:
    alone = plan(answers=["queue"], impact=impact, confidence=5, effort=1)
    [row] = rank_opportunities(shop(alone), preset="rice").rows

    assert [factor.counts_as for factor in row.score.factors] == [0.34, counts_as, 1, 1]
    assert row.score.value == pytest.approx(0.34 * counts_as)


def test_ice_is_the_mean_of_impact_confidence_and_ease() -> None:
    """Effort 2 is an ease of 4: (4 + 3 + 4) / 3."""
    assert value(plan(impact=4, confidence=3, effort=2), "ice") == pytest.approx(11 / 3)


def measured(name: str, importance: float | None, satisfaction: float | None) -> Need:
    found = {"importance": importance, "satisfaction": satisfaction}
    metrics: Any = [Metric(kind=k, value=v) for k, v in found.items() if v is not None]  # type: ignore[arg-type]
    return Need(id=name, text=f"Besoin {name}", metrics=metrics)


@pytest.mark.parametrize(
    ("importance", "satisfaction", "expected"),
    [(0.8, 0.3, 13), (0.5, 0.7, 5), (1, 0, 20), (0, 1, 0), (0.6, 0.6, 6)],
)
def test_odi_adds_to_importance_what_satisfaction_lacks(
    importance: float, satisfaction: float, expected: float
) -> None:
    anne = persona(needs=[measured("a", importance, satisfaction)])
    checked = project(anne, opportunities=[plan(answers=["a"])])
    [row] = rank_opportunities(checked, preset="odi").rows

    assert row.score.value == pytest.approx(expected)


def test_odi_takes_the_most_underserved_of_several_needs() -> None:
    needs = [measured("a", 0.5, 0.7), measured("b", 0.82, 0.41), measured("c", 0.9, None)]
    checked = project(persona(needs=needs), opportunities=[plan(answers=["a", "b", "c"])])
    [row] = rank_opportunities(checked, preset="odi").rows

    assert row.score.value == pytest.approx(8.2 + 4.1)
    assert said(row.reason) == "Need “Besoin b”: important to 82%, met for 41%"
    assert said(row.reason, "fr") == (
        "Besoin « Besoin b » : important pour 82 %, satisfait pour 41 %"
    )


def test_of_several_measurements_the_latest_counts() -> None:
    old, new = (datetime.date(year, 1, 1) for year in (2024, 2026))
    metrics = [
        Metric(kind="importance", value=0.8),
        Metric(kind="satisfaction", value=0.6, date=new),
        Metric(kind="satisfaction", value=0.1, date=old),
        Metric(kind="satisfaction", target=0.9, date=datetime.date(2026, 6, 1)),
    ]
    anne = persona(needs=[Need(id="a", text="A", metrics=metrics)])
    [row] = rank_opportunities(
        project(anne, opportunities=[plan(answers=["a"])]), preset="odi"
    ).rows

    assert row.score.value == pytest.approx(8 + 2)


def test_a_preset_of_your_own_is_a_product_of_powers() -> None:
    """Impact 4 counts as 2: 2^2 x 0.34^0.5 / 400."""
    own = ScorePreset(name="Fast", reach=0.5, impact=2, cost=-1)
    opportunity = plan(answers=["queue"], impact=4, cost=400)

    expected = 4 * 0.34**0.5 / 400
    assert value(opportunity, own) == pytest.approx(expected)
    assert value(opportunity, "fast", score_presets=[own]) == pytest.approx(expected)


def test_a_preset_of_the_project_comes_before_the_built_in_one() -> None:
    own = ScorePreset(id="rice", name="Notre RICE", impact=1)

    assert value(plan(impact=5), "rice", score_presets=[own]) == 3


def test_what_costs_nothing_is_not_divided_by_zero() -> None:
    assert value(plan(impact=3, cost=0), ScorePreset(name="x", impact=1, cost=-1)) == 1


@pytest.mark.parametrize(
    ("answers", "moments", "reach"),
    [
        (["queue"], [], 0.34),
        (["queue", "sizes"], [], 0.34),  # the same people, who are counted once
        (["queue", "late"], [], 0.43),
        (["prix"], [], 0.43),  # the same barrier, stated by both
        ([], ["anne/quelle-paire"], 0.34),
        (["late"], ["anne/quelle-paire"], 0.43),
        ([], [], None),
    ],
)
def test_reach_is_the_share_of_those_who_meet_what_is_answered(
    answers: list[str], moments: list[str], reach: float | None
) -> None:
    [row] = rank_opportunities(shop(plan(answers=answers, moments=moments))).rows

    assert row.facts["reach"] == (reach if reach is None else pytest.approx(reach))


@pytest.mark.parametrize(
    ("share", "traveller", "unknown"),
    [
        (None, "anne", "share of customers of “Anne”"),
        (0.3, None, "who travels the journey"),
    ],
)
def test_one_unknown_share_makes_the_reach_unknown_and_not_smaller(
    share: float | None, traveller: str | None, unknown: str
) -> None:
    visit = journey(stage("use", frictions=[friction("late")]), persona=traveller)
    people = persona(segment_share=share), persona(name="Bruno", segment_share=0.2, barriers=["P"])
    answering = plan(answers=["late", "p"], impact=4, confidence=4, effort=1)
    checked = project(*people, journeys=[visit], opportunities=[answering])
    [row] = rank_opportunities(checked, preset="rice").rows

    assert (row.rank, row.score.value, row.score.missing) == (None, None, ("reach",))
    assert said(row.reason) == f"No score; still to find out: {unknown}"


def test_the_quadrants_of_impact_and_effort() -> None:
    corners = {"Ingrate": (3, 4), "Appoint": (3, 3), "Grand": (4, 4), "Gain": (4, 3)}
    plans = [plan(name, impact=i, effort=e) for name, (i, e) in corners.items()]
    found = rank_opportunities(shop(*plans))

    assert titles(found) == ["Gain", "Grand", "Appoint", "Ingrate"]
    assert [row.quadrant for row in found.rows] == ["quick_win", "big_bet", "fill_in", "thankless"]
    assert said(found.rows[1].reason) == "Big bet: impact 4 of 5, but effort 4 of 5"


def test_where_high_begins_is_a_choice() -> None:
    middling = shop(plan(impact=3, effort=2))

    assert rank_opportunities(middling).rows[0].quadrant == "fill_in"
    assert rank_opportunities(middling, high=3).rows[0].quadrant == "quick_win"


def test_within_a_quadrant_more_impact_for_the_effort_comes_first() -> None:
    found = rank_opportunities(
        shop(plan("A", impact=5, effort=3), plan("B", impact=4, effort=1), plan("C"))
    )

    assert titles(found) == ["B", "A", "C"]
    assert [row.rank for row in found.rows] == [1, 2, None]


def test_without_impact_or_effort_there_is_no_place_in_the_matrix() -> None:
    [row] = rank_opportunities(shop(plan(impact=5))).rows

    assert (row.quadrant, row.rank, row.score.missing) == (None, None, ("effort",))
    assert said(row.reason, "fr") == "Sans score ; à préciser : effort"


def test_ties_stay_in_document_order() -> None:
    same = [plan(name, impact=4, effort=2) for name in ("B", "A")]

    assert titles(rank_opportunities(shop(*same))) == ["B", "A"]


def test_what_is_done_or_rejected_stands_apart() -> None:
    plans = [plan("Fait", status="done", impact=5, effort=1), plan("Non", status="rejected")]
    found = rank_opportunities(shop(*plans, plan("À faire", status="accepted")))

    assert titles(found) == ["À faire"]
    assert [each.title for each in found.done] == ["Fait"]
    assert [each.title for each in found.rejected] == ["Non"]


def test_a_lever_brings_its_hypothesis_and_the_moments_that_ask_for_it() -> None:
    lever = plan("Parrainage", hypothesis="Un sur dix", moments=["anne/quelle-paire"])
    levers = {row.opportunity.title: row for row in rank_opportunities(shop(lever, plan())).rows}

    assert [levers[name].is_lever for name in ("Parrainage", "Rappel")] == [True, False]
    assert [place.entity.id for place in levers["Parrainage"].moments] == ["quelle-paire"]


@pytest.mark.parametrize(
    ("plans", "finding"),
    [
        ([], "No open opportunity on the map"),
        ([plan()], "Too little is known to rank the only opportunity"),
        ([plan("A"), plan("B")], "Too little is known to rank the 2 opportunities"),
        ([plan("A", impact=4, effort=1)], "Start with “A”"),
        (
            [plan("A", impact=3, effort=1)],
            "No opportunity with a high impact; the least effort for its impact: “A”",
        ),
    ],
)
def test_the_summary_says_what_to_start_with(plans: list[Opportunity], finding: str) -> None:
    assert said(rank_opportunities(shop(*plans)).summary) == finding


def test_who_meets_nobody_is_nothing_to_start_with() -> None:
    nobody = persona(segment_share=0, barriers=["Prix"])
    useless = plan(answers=["prix"], impact=5, confidence=5, effort=1)
    found = rank_opportunities(project(nobody, opportunities=[useless]), preset="rice")

    assert found.rows[0].score.value == 0
    assert said(found.summary).startswith("No opportunity scores above zero")


def test_an_unknown_preset_is_named_with_the_nearest_one() -> None:
    with pytest.raises(NotFoundError, match=r"known: impact_effort.*did you mean 'rice'\?"):
        rank_opportunities(shop(), preset="ricce")


def test_a_preset_without_a_power_is_refused() -> None:
    with pytest.raises(UsageError, match="'empty' gives no factor a power"):
        rank_opportunities(shop(), preset=ScorePreset(name="Empty"))


@pytest.mark.parametrize("high", [1, 6, True, 3.5])
def test_wrong_thresholds_are_refused(high: Any) -> None:
    with pytest.raises(UsageError, match="high"):
        rank_opportunities(shop(), high=high)


def test_a_cost_is_said_in_the_currency_of_the_project() -> None:
    own = ScorePreset(name="Fast", impact=1, cost=-1)
    checked = shop(plan(impact=2, cost=12_000), currency="EUR")
    found = rank_opportunities(checked, preset=own)

    assert said(found.rows[0].reason) == "Cost 12,000 EUR, but impact 2 of 5"
    assert said(found.how_to_read) == (
        "“Fast” = product of: impact (power 1) and cost (power −1). Impact and confidence count as "
        "in RICE; what is unknown is not guessed."
    )


def test_rows_are_plain_values() -> None:
    lever = plan(answers=["queue"], impact=4, effort=2, due="2027-01-31", hypothesis="Moins")
    [row] = rank_opportunities(shop(lever)).as_rows("fr")

    assert (row["opportunity"], row["rank"], row["score"]) == ("rappel", 1, 2)
    assert (row["answers"], row["personas"], row["due"]) == ("achat/queue", "anne", "2027-01-31")
    assert (row["reach"], row["lever"], row["quadrant"]) == (0.34, True, "quick_win")
    assert row["reason"] == "Gain rapide\u00a0: impact 4 sur 5 et effort 2 sur 5"
    assert all(isinstance(each, str | int | float | None) for each in row.values())
