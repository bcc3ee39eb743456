"""The evidence audit: a map audited by hand, and what holds for every project."""

import datetime
from typing import Any

import attrs
import pytest
from hypothesis import given, strategies as st

from journeykit.analysis import AuditedClaim, EvidenceAudit, evidence_audit
from journeykit.analysis.audit.claims import STATEMENTS
from journeykit.errors import UsageError
from journeykit.model import Project
from journeykit.model.references import Claim
from journeykit.model.scales import Language
from journeykit.wording import sentence
from journeykit.wording.catalogue import keys
from tests.analysis.gap_cases import parsed
from tests.analysis.strategies import projects as small_projects
from tests.analysis.twins import doubled
from tests.strategies import few_examples, projects

TODAY = datetime.date(2026, 11, 22)
MAP = """
review_rhythm: half_yearly
evidence:
- {id: talks, kind: interview, date: 2026-09-14, sample_size: 12, confidence: 4}
- {id: old, kind: survey, date: 2025-01-10, sample_size: 300}
- {id: guess, kind: assumption, date: 2026-11-01, confidence: 2}
- {id: undated, kind: observation}
brand: {name: Shop, promises: [{text: Safe, answers: [rest]}]}
personas:
- name: Anne
  evidence: [talks]
  needs: [{text: Rest, evidence: [guess]}]
  barriers: [{text: Fear, evidence: [old]}, {text: Price, evidence: [undated]}]
  interests: [{name: Choir, evidence: [guess, old]}]
journeys:
- title: Visit
  stages: [{kind: use, frictions: [{title: Queue, severity: 3, evidence: [old]}]}]
reviews:
- date: 2026-10-01
  verdicts:
  - {about: queue, still_true: yes, current: yes, how: Watched the tills}
  - {about: choir, still_true: no}
"""


def audited(text: str = MAP, **settings: Any) -> EvidenceAudit:
    return evidence_audit(parsed(text), today=TODAY, **settings)


def claim(address: str, found: EvidenceAudit | None = None) -> AuditedClaim:
    [only] = [each for each in (found or audited()).claims if each.address == address]
    return only


def test_the_shares_are_counted_by_hand() -> None:
    found = audited()

    # Anne, rest, fear, price, choir; visit, use, queue. Without a source: visit and use.
    assert len(found.claims) == 8
    assert found.unsupported_share == 2 / 8
    assert found.assumption_share == 1 / 8
    assert found.source_share == 5 / 8
    # The age is known of Anne (not stale), fear, choir and queue.
    assert found.stale_share == 3 / 4


def test_a_claim_says_what_it_rests_on() -> None:
    anne = claim("anne")

    assert (anne.support, anne.inherited, anne.kinds) == ("source", False, ("interview",))
    assert (anne.newest, anne.sample_size, anne.confidence) == (
        datetime.date(2026, 9, 14),
        12,
        4,
    )
    assert (anne.age_days, anne.stale, anne.overdue) == (69, False, False)


def test_an_assumption_has_no_date_and_no_sample_of_its_own() -> None:
    rest = claim("rest")

    assert (rest.support, rest.newest, rest.sample_size, rest.confidence) == (
        "assumption",
        None,
        None,
        2,
    )
    assert (rest.age_days, rest.stale, rest.overdue) == (None, None, None)


def test_what_is_unknown_stays_unknown() -> None:
    price = claim("price")

    assert (price.sample_size, price.confidence, price.stale, price.overdue) == (None,) * 4
    assert price.standing == "undated"


def test_a_review_that_finds_it_true_keeps_an_old_source_from_being_overdue() -> None:
    queue = claim("visit/queue")

    assert (queue.stale, queue.overdue, queue.standing) == (True, False, "supported")
    assert queue.verdict is not None
    assert queue.verdict.how == "Watched the tills"


def test_the_list_begins_with_what_a_review_found_untrue_then_goes_by_importance() -> None:
    found = audited()

    assert [(each.address, each.standing, each.importance) for each in found.review] == [
        ("anne/choir", "untrue", 1),
        ("rest", "assumption", 4),  # a need: 3, and a promise refers to it
        ("visit", "unsupported", 3),
        ("fear", "overdue", 3),
        ("price", "undated", 3),
        ("visit/use", "unsupported", 2),
    ]


def test_the_age_that_counts_follows_the_rhythm_or_the_caller() -> None:
    without = MAP.replace("review_rhythm: half_yearly\n", "")

    assert audited().max_age_days == 184
    assert audited(without).max_age_days == 366
    assert audited(max_age=31).max_age_days == 31
    assert claim("anne", audited(max_age=69)).overdue is False
    assert claim("anne", audited(max_age=68)).overdue is True


@pytest.mark.parametrize(
    ("rhythm", "today", "key"),
    [
        ("monthly", datetime.date(2026, 11, 2), "audit.review.overdue"),
        ("monthly", datetime.date(2026, 11, 1), "audit.review.due"),
        ("yearly", TODAY, "audit.review.due"),
        ("yearly", datetime.date(2026, 9, 30), "audit.review.never"),
    ],
)
def test_the_map_as_a_whole_is_due_for_review(rhythm: str, today: datetime.date, key: str) -> None:
    project = parsed(MAP.replace("half_yearly", rhythm))

    assert evidence_audit(project, today=today).map_review.said.key == key


def test_the_latest_verdict_counts() -> None:
    later = "- {id: later, date: 2026-11-01, verdicts: [{about: choir, still_true: unsure}]}\n"

    assert claim(
        "anne/choir", audited(MAP.replace("reviews:\n", f"reviews:\n{later}"))
    ).standing == ("doubtful")


def test_open_statements_have_a_question_and_others_have_none() -> None:
    found = audited()

    assert [sentence(question, "en") for question in found.questions] == [
        "When did you last need this: “Rest”? What did you do then?",
        "Tell me the whole story, from the first time you heard of it until today (“Visit”).",
        "What did you want at this stage, “Use”, and what did you do?",
    ]
    assert claim("fear").question is None


@pytest.mark.parametrize("kind", sorted(STATEMENTS))
def test_every_kind_of_statement_has_a_question_of_its_own(kind: str) -> None:
    assert f"audit.question.{kind}" in keys()


def test_a_verdict_on_what_is_no_statement_is_listed_too() -> None:
    text = MAP.replace("about: choir", "about: safe")

    assert claim("safe", audited(text)).standing == "untrue"
    assert set(Claim) - STATEMENTS == {
        *("promise", "offer", "proposition", "content", "audience", "relation", "metric"),
    }


def test_what_is_only_intended_claims_nothing() -> None:
    stage = "stages: [{kind: use}]"
    text = f"journeys: [{{title: A, state: target, {stage}}}, {{title: B, mode: planned, {stage}}}]"
    found = audited(text)

    assert found.claims == ()
    assert (found.unsupported_share, found.stale_share) == (None, None)
    assert found.summary.key == "audit.summary.none"


@pytest.mark.parametrize("wrong", [{"max_age": 0}, {"max_age": True}, {"today": None}])
def test_wrong_arguments_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        evidence_audit(parsed(MAP), **{"today": TODAY, **wrong})


@few_examples
@given(projects(), st.dates())
def test_every_project_can_be_audited_and_said(project: Project, today: datetime.date) -> None:
    found = evidence_audit(project, today=today)
    languages: tuple[Language, ...] = ("en", "fr")

    for language in languages:
        for row in found.as_rows(language):
            assert row["reason"]
        assert all(sentence(question, language) for question in found.questions)
    shares = (found.unsupported_share, found.assumption_share, found.source_share)
    known = [share for share in shares if share is not None]
    assert not known or abs(sum(known) - 1) < 1e-9


@given(small_projects())
def test_a_map_twice_as_large_has_the_same_shares(project: Project) -> None:
    project = attrs.evolve(project, opportunities=())
    once, twice = (evidence_audit(each, today=TODAY) for each in (project, doubled(project)))

    for name in ("unsupported_share", "assumption_share", "source_share", "stale_share"):
        assert getattr(once, name) == pytest.approx(getattr(twice, name))


@few_examples
@given(projects())
def test_personas_in_another_order_have_the_same_claims(project: Project) -> None:
    facts: Any = {"personas": project.personas[::-1]}
    turned = evidence_audit(attrs.evolve(project, **facts), today=TODAY)
    found = evidence_audit(project, today=TODAY)

    def said(audit: EvidenceAudit) -> list[tuple[str, str, str]]:
        return sorted((each.kind, each.address, each.standing) for each in audit.claims)

    assert said(turned) == said(found)
