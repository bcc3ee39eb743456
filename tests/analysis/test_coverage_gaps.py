"""The list of gaps as a whole."""

from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from journeykit.analysis import Gap, coverage_gaps
from journeykit.analysis.gaps.rules import RULES
from journeykit.model import Checks, IgnoredRule, Project
from journeykit.wording import sentence
from tests.analysis.maps import journey, known_moment, opportunity, persona, project, stage, truth
from tests.analysis.strategies import projects

GRAVEST_FIRST = ["error", "warning", "info"]


def ignoring(rule: str) -> Checks:
    rules: Any = [IgnoredRule(rule=rule, reason="Décidé en comité")]
    return Checks(ignore=rules)


def test_the_gravest_gap_comes_first_then_the_order_of_the_document() -> None:
    asking = stage("use", moment_of_truth=truth())
    checked = project(
        persona(known_moment(), interests=list("abcd"), evidence=[], channels=["radio"]),
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
        ("info", "persona-channel-brand-never-uses", "personas[0]"),
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


@pytest.mark.parametrize(
    ("checked", "said"),
    [
        (Project(title="Vide"), "Aucun angle mort"),
        (project(persona(days=[], not_applicable=["evidence"])), "1 angle mort, sans gravité"),
        (project(opportunities=[opportunity()]), "1 angle mort à regarder de près"),
        (
            project(persona(known_moment()), opportunities=[opportunity()]),
            "2 angles morts à regarder de près",
        ),
        (
            project(persona(known_moment(moment_of_truth=truth()))),
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


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
@settings(max_examples=20)
@given(drawn=projects())
def test_ignoring_a_rule_hides_its_gaps_and_no_others(rule: str, drawn: Project) -> None:
    def of(result: tuple[Gap, ...]) -> list[str]:
        return [gap.path for gap in result if gap.rule == rule]

    facts: Any = {"checks": ignoring(rule)}
    before = coverage_gaps(drawn).gaps
    after = coverage_gaps(attrs.evolve(drawn, **facts))

    assert of(after.ignored) == of(before)
    assert after.gaps == tuple(gap for gap in before if gap.rule != rule)
