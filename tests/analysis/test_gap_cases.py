"""Every rule: what it finds, what settles it, and what it leaves in peace."""

import pytest

from journeykit.analysis import coverage_gaps
from journeykit.analysis.gaps.rules import RULES
from journeykit.model import Project
from journeykit.model.scales import Language
from journeykit.wording import sentence
from tests.analysis.gap_cases import CASES, SILENT, TODAY, Case, parsed

NAMED = [pytest.param(case, id=f"{case.rule}-{number}") for number, case in enumerate(CASES)]
LEFT = [(rule, text) for rule, texts in SILENT.items() for text in texts]


def found(rule: str, checked: Project) -> list[tuple[str, str]]:
    gaps = coverage_gaps(checked, today=TODAY).gaps
    return [(gap.path, gap.severity) for gap in gaps if gap.rule == rule]


def errors(checked: Project) -> set[tuple[str, str]]:
    gaps = coverage_gaps(checked, today=TODAY).gaps
    return {(gap.rule, gap.path) for gap in gaps if gap.severity == "error"}


def test_every_rule_has_a_case() -> None:
    assert {case.rule for case in CASES} == {rule.id for rule in RULES}


@pytest.mark.parametrize("case", NAMED)
def test_a_rule_finds_the_gap(case: Case) -> None:
    assert found(case.rule, case.with_gap) == [(case.at, case.severity)]


@pytest.mark.parametrize("case", NAMED)
def test_what_was_missing_settles_it_and_adds_no_error(case: Case) -> None:
    assert found(case.rule, case.without_gap) == []
    assert errors(case.without_gap) <= errors(case.with_gap)


@pytest.mark.parametrize(("rule", "text"), LEFT)
def test_a_rule_leaves_in_peace_what_it_cannot_ask_for(rule: str, text: str) -> None:
    assert found(rule, parsed(text)) == []


@pytest.mark.parametrize("case", NAMED)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_gap_is_said_with_a_remedy_in_both_languages(case: Case, language: Language) -> None:
    [gap] = [g for g in coverage_gaps(case.with_gap, today=TODAY).gaps if g.rule == case.rule]

    said = [sentence(gap.message, language), sentence(gap.remedy, language)]

    assert all(text.strip() == text and "{" not in text for text in said)
    assert said[0] != said[1]


def test_a_map_of_days_and_a_map_of_journeys_are_complete_without_each_other() -> None:
    known = "evidence: [{id: talks, kind: interview}]\n"
    moment = "{start: 07:00, end: 08:00, activity: Tea}"
    days = f"personas: [{{name: Anne, evidence: [talks], days: [{{moments: [{moment}]}}]}}]"
    measured = "metrics: [{kind: nps, value: 1}]"
    till = f"{{name: Till, emotion: 1, {measured}}}"
    stage = f"{{kind: use, touchpoints: [{till}]}}"
    journeys = (
        "personas: [{name: Anne, evidence: [talks]}]\n"
        f"journeys: [{{title: T, evidence: [talks], stages: [{stage}]}}]"
    )

    for text in (days, journeys):
        assert coverage_gaps(parsed(known + text), today=TODAY).gaps == ()


def test_without_a_day_nothing_is_overdue_or_too_old() -> None:
    for case in CASES:
        if case.rule in {"opportunity-overdue", "satisfaction-measured-long-ago"}:
            gaps = coverage_gaps(case.with_gap).gaps
            assert case.rule not in {gap.rule for gap in gaps}
