"""The list of gaps as a whole."""

import datetime
import re
from typing import Any

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from journeykit.analysis import Thresholds, coverage_gaps
from journeykit.analysis.gaps.rules import RULES
from journeykit.errors import UsageError
from journeykit.model import Checks, Evidence, IgnoredRule, Moment, Persona, Project
from journeykit.wording import sentence
from tests.analysis.maps import (
    journey,
    known_moment,
    moment,
    opportunity,
    persona,
    project,
    stage,
    truth,
)
from tests.analysis.strategies import projects
from tests.strategies import few_examples, projects as any_projects

GRAVEST_FIRST = ["error", "warning", "info"]


def ignoring(rule: str) -> Checks:
    rules: Any = [IgnoredRule(rule=rule, reason="Décidé en comité")]
    return Checks(ignore=rules)


def test_the_gravest_gap_comes_first_then_the_order_of_the_document() -> None:
    asking = stage("use", moment_of_truth=truth())
    checked = project(
        persona(known_moment(), interests=list("abcd"), channels=["radio"]),
        journeys=[journey(stage("awareness"), asking)],
    )

    gaps = coverage_gaps(checked).gaps

    assert [(gap.severity, gap.rule, gap.path) for gap in gaps] == [
        ("error", "moment-of-truth-unanswered", "journeys[0].stages[1].moment_of_truth"),
        ("warning", "more-than-three-interests", "personas[0]"),
        ("warning", "claim-without-evidence", "personas[0]"),
        ("warning", "claim-without-evidence", "journeys[0]"),
        ("warning", "stage-without-touchpoint", "journeys[0].stages[0]"),
        ("warning", "stage-without-emotion", "journeys[0].stages[0]"),
        ("warning", "stage-without-touchpoint", "journeys[0].stages[1]"),
        ("warning", "stage-without-emotion", "journeys[0].stages[1]"),
        ("info", "interest-relation-unknown", "personas[0]"),
        ("info", "persona-channel-brand-never-uses", "personas[0]"),
        ("info", "top-moment-without-content", "personas[0].days[0].moments[0]"),
    ]


def test_an_ignored_rule_moves_its_gaps_aside_with_the_reason() -> None:
    checks = ignoring("opportunity-without-owner")

    result = coverage_gaps(project(opportunities=[opportunity()], checks=checks))

    assert result.gaps == ()
    assert [(gap.address, gap.ignored_because) for gap in result.ignored] == [
        ("rappel", "Décidé en comité")
    ]
    assert result.summary.key == "gaps.summary.none"


def test_a_misspelt_rule_to_ignore_is_reported() -> None:
    [gap] = coverage_gaps(project(checks=ignoring("opportunity-with-owner"))).gaps

    assert (gap.rule, gap.path) == ("ignored-rule-unknown", "checks.ignore[0].rule")
    assert sentence(gap.remedy, "en") == "The nearest one is called: opportunity-without-owner"


def test_where_no_rule_is_near_all_of_them_are_named() -> None:
    [gap] = coverage_gaps(project(checks=ignoring("???"))).gaps

    assert all(rule.id in sentence(gap.remedy, "en") for rule in RULES)


def test_the_rule_about_rules_can_be_ignored_too() -> None:
    checks: Any = [*ignoring("stage-with-smell").ignore, *ignoring("ignored-rule-unknown").ignore]

    result = coverage_gaps(project(checks=Checks(ignore=checks)))

    assert result.gaps == ()
    assert [gap.rule for gap in result.ignored] == ["ignored-rule-unknown"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"most_interests": -1},
        {"major_severity": 5},
        {"costly_effort": True},
        {"costly_amount": float("nan")},
        {"delight": "2"},
        {"top_moments": 1.5},
        {"max_age_days": 0},
    ],
)
def test_a_threshold_off_its_scale_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match=next(iter(wrong))):
        Thresholds(**wrong)


@pytest.mark.parametrize("today", ["2026-11-22", datetime.datetime(2026, 11, 22)])  # noqa: DTZ001
def test_a_day_that_is_no_date_is_refused(today: Any) -> None:
    with pytest.raises(UsageError, match="today"):
        coverage_gaps(project(), today=today)


def test_thresholds_are_arguments() -> None:
    checked = project(persona(interests=list("abcd")), brand=None)
    rules = [gap.rule for gap in coverage_gaps(checked, thresholds=Thresholds()).gaps]
    lenient = coverage_gaps(checked, thresholds=Thresholds(most_interests=4)).gaps

    assert "more-than-three-interests" in rules
    assert "more-than-three-interests" not in {gap.rule for gap in lenient}


def test_an_empty_project_has_no_gap() -> None:
    result = coverage_gaps(Project(title="Vide"))

    assert (result.gaps, result.ignored, result.coverage) == ((), (), ())


def test_rows_are_plain_values_with_the_ignored_ones_last() -> None:
    checked = project(
        opportunities=[opportunity()],
        journeys=[journey(stage("use", not_applicable=["touchpoints", "emotion"]))],
        checks=ignoring("claim-without-evidence"),
    )

    rows = coverage_gaps(checked).as_rows("fr")

    assert [(row["rule"], row["ignored_because"]) for row in rows] == [
        ("opportunity-without-owner", None),
        ("claim-without-evidence", "Décidé en comité"),
    ]
    assert rows[0]["message"] == "Opportunité sans responsable\u00a0: «\u00a0Rappel\u00a0»"


TALKS: dict[str, Any] = {"evidence": [Evidence(id="talks", kind="interview")]}


def sourced(*moments: Moment, **facts: Any) -> Persona:
    return persona(*moments, **{"evidence": ["talks"], **facts})


@pytest.mark.parametrize(
    ("checked", "said"),
    [
        (Project(title="Vide"), "Aucun angle mort"),
        (project(sourced(days=[]), **TALKS), "1 angle mort, sans gravité"),
        (project(opportunities=[opportunity()]), "1 angle mort à regarder de près"),
        (
            project(persona(moment()), opportunities=[opportunity()]),
            "2 angles morts à regarder de près",
        ),
        (
            project(persona(moment(moment_of_truth=truth()))),
            "2 angles morts, dont 1 à traiter d’abord",
        ),
        (
            project(persona(days=[]), opportunities=[opportunity()]),
            "3 angles morts, dont 2 à regarder de près",
        ),
    ],
)
def test_the_summary_counts_the_gravest(checked: Project, said: str) -> None:
    summary = sentence(coverage_gaps(checked).summary, "fr")

    assert summary.replace("\u00a0", " ") == said


def test_every_rule_has_an_id_of_its_own_and_says_why() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(rule.find.__doc__ for rule in RULES)
    assert all(rule.why.endswith(".") for rule in RULES)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.id) for rule in RULES)


@given(projects())
def test_gaps_point_to_places_of_the_project(drawn: Project) -> None:
    addresses = {place.path: place.address for place in drawn.index.places}

    assert all(addresses[gap.path] == gap.address for gap in coverage_gaps(drawn).gaps)


@given(projects())
def test_gaps_are_sorted_and_never_repeated(drawn: Project) -> None:
    gaps = coverage_gaps(drawn).gaps
    severities = [GRAVEST_FIRST.index(gap.severity) for gap in gaps]

    assert severities == sorted(severities)
    assert len({(gap.rule, gap.path) for gap in gaps}) == len(gaps)


@settings(max_examples=20)
@given(drawn=projects(), data=st.data())
def test_ignoring_a_rule_hides_its_gaps_and_no_others(drawn: Project, data: st.DataObject) -> None:
    before = coverage_gaps(drawn).gaps
    rule = data.draw(st.sampled_from(sorted({gap.rule for gap in before} or {RULES[0].id})))
    facts: Any = {"checks": ignoring(rule)}
    after = coverage_gaps(attrs.evolve(drawn, **facts))

    assert [gap.path for gap in after.ignored] == [gap.path for gap in before if gap.rule == rule]
    assert after.gaps == tuple(gap for gap in before if gap.rule != rule)


@few_examples
@given(drawn=any_projects(), today=st.dates())
def test_no_project_is_too_odd_and_every_gap_can_be_said(
    drawn: Project, today: datetime.date
) -> None:
    places = {place.path for place in drawn.index.places}

    for gap in coverage_gaps(drawn, today=today).gaps:
        assert gap.path in places or gap.rule == "ignored-rule-unknown"
        assert sentence(gap.message, "fr")
        assert sentence(gap.remedy, "en")


@few_examples
@given(drawn=any_projects())
def test_personas_in_another_order_have_the_same_gaps(drawn: Project) -> None:
    facts: Any = {"personas": drawn.personas[::-1]}
    turned = attrs.evolve(drawn, **facts)

    def said(project: Project) -> list[tuple[str, str, str]]:
        gaps = coverage_gaps(project).gaps
        return sorted((gap.rule, gap.severity, gap.address) for gap in gaps)

    assert said(turned) == said(drawn)
