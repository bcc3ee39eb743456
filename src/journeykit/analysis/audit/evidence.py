"""The evidence audit: what each statement rests on, and which to look at again first."""

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from journeykit.analysis.audit.claims import STATEMENTS, Claim, claims_of
from journeykit.analysis.audit.freshness import check_date, is_older, max_age_of
from journeykit.analysis.audit.importance import importance_of
from journeykit.analysis.audit.questions import question_about, statement_of
from journeykit.analysis.audit.result import (
    STANDINGS,
    AuditedClaim,
    EvidenceAudit,
    Standing,
    Support,
)
from journeykit.analysis.audit.review import review_state
from journeykit.analysis.audit.verdicts import DatedVerdict, latest_verdicts
from journeykit.errors import UsageError
from journeykit.model import Evidence, Place, Project
from journeykit.wording import Message, message


def evidence_audit(
    project: Project, *, today: datetime.date, max_age: int | None = None
) -> EvidenceAudit:
    """Return what every statement of a map rests on, and which to look at again first.

    Statements are what may be right or wrong about customers and the market; what the authors
    decide or define is none, nor is what a target or a planned journey says. A part without
    sources of its own rests on those of the persona, journey or stage around it.

    A statement is *stale* where its newest source is older than ``max_age``, and *overdue* where
    no review has found it still true within that time either. An age that is unknown stays
    unknown.

    Args:
        project: The map.
        today: The day from which ages are counted.
        max_age: After how many days a source is old; by default a month, quarter, half-year or
            year as `review_rhythm` says, and a year without one.

    Raises:
        UsageError: ``today`` is no date, or ``max_age`` no number of days.

    Example:
        >>> from journeykit import Friction, Journey, Project, Stage
        >>> queue = Stage(kind="purchase", frictions=[Friction(title="A queue")])
        >>> shop = Project(title="Shop", journeys=[Journey(title="A visit", stages=[queue])])
        >>> audit = evidence_audit(shop, today=datetime.date(2026, 11, 22))
        >>> audit.unsupported_share, audit.review[0].kind
        (1.0, 'journey')
    """
    if today is None:
        raise UsageError("today is a datetime.date, got None")
    check_date("today", today)
    days = max_age_of(project, max_age)
    verdicts = latest_verdicts(project)
    found = claims_of(project, lambda place: _is_audited(place, verdicts))
    claims = tuple(_audited(project, each, verdicts, today, days) for each in found)
    review = tuple(_each_once(sorted(filter(_is_open, claims), key=_most_important_first)))
    support = Counter(claim.support for claim in claims)
    known = [claim for claim in claims if claim.stale is not None]
    return EvidenceAudit(
        claims=claims,
        review=review,
        today=today,
        max_age_days=days,
        unsupported_share=_share(support["none"], len(claims)),
        assumption_share=_share(support["assumption"], len(claims)),
        source_share=_share(support["source"], len(claims)),
        stale_share=_share(sum(bool(claim.stale) for claim in known), len(known)),
        questions=_questions(review),
        map_review=review_state(project, today),
        how_to_read=message("audit.how_to_read", days=days),
        summary=_summary(support, len(claims), len(review)),
    )


def _is_audited(place: Place, verdicts: Mapping[tuple[str, str], DatedVerdict]) -> bool:
    return place.kind in STATEMENTS or place.key in verdicts


def _audited(
    project: Project,
    claim: Claim,
    verdicts: Mapping[tuple[str, str], DatedVerdict],
    today: datetime.date,
    days: int,
) -> AuditedClaim:
    verdict = verdicts.get(claim.place.key)
    sources = tuple(source for source in claim.sources if source.kind != "assumption")
    newest = _newest(sources)
    support: Support = "source" if sources else "assumption" if claim.sources else "none"
    seen = _last_seen(newest, verdict)
    overdue = is_older(seen, today, days)
    standing = _standing(support, verdict, overdue=overdue)
    return AuditedClaim(
        kind=claim.place.kind,
        path=claim.place.path,
        address=claim.place.address,
        statement=statement_of(project, claim),
        support=support,
        inherited=claim.inherited,
        kinds=tuple(dict.fromkeys(source.kind for source in claim.sources)),
        newest=newest,
        sample_size=max((each.sample_size for each in sources if each.sample_size), default=None),
        confidence=max(
            (each.confidence for each in claim.sources if each.confidence), default=None
        ),
        verdict=verdict,
        age_days=None if newest is None else (today - newest).days,
        stale=is_older(newest, today, days),
        overdue=overdue,
        importance=importance_of(project, claim.place),
        standing=standing,
        reason=_reason(standing, verdict, seen, today),
        question=None if support == "source" else question_about(project, claim),
    )


def _newest(sources: Iterable[Evidence]) -> datetime.date | None:
    return max((source.date for source in sources if source.date), default=None)


def _last_seen(newest: datetime.date | None, verdict: DatedVerdict | None) -> datetime.date | None:
    """When somebody last learnt or confirmed it; a verdict without a yes confirms nothing."""
    confirmed = verdict.date if verdict and verdict.still_true == "yes" else None
    return max(filter(None, (newest, confirmed)), default=None)


def _standing(support: Support, verdict: DatedVerdict | None, *, overdue: bool | None) -> Standing:
    if verdict and verdict.still_true == "no":
        return "untrue"
    if verdict and ("unsure" in (verdict.still_true, verdict.current) or verdict.current == "no"):
        return "doubtful"
    if support != "source":
        return "unsupported" if support == "none" else "assumption"
    if overdue is None:
        return "undated"
    return "overdue" if overdue else "supported"


def _reason(
    standing: Standing,
    verdict: DatedVerdict | None,
    seen: datetime.date | None,
    today: datetime.date,
) -> Message:
    facts: dict[str, object] = {}
    if standing in {"untrue", "doubtful"} and verdict:
        facts = {"date": verdict.date}
    elif standing == "overdue" and seen:
        facts = {"days": (today - seen).days}
    return Message(f"audit.reason.{standing}", facts)


def _is_open(claim: AuditedClaim) -> bool:
    return claim.standing != "supported"


def _each_once(claims: Iterable[AuditedClaim]) -> Iterator[AuditedClaim]:
    """A need that several personas have is settled once."""
    seen: set[tuple[str, str]] = set()
    for claim in claims:
        if (key := (claim.kind, claim.address)) not in seen:
            seen.add(key)
            yield claim


def _most_important_first(claim: AuditedClaim) -> tuple[bool, int, int]:
    return claim.standing != "untrue", -claim.importance, STANDINGS.index(claim.standing)


def _share(count: int, total: int) -> float | None:
    return count / total if total else None


def _questions(review: Iterable[AuditedClaim]) -> tuple[Message, ...]:
    """Return the questions, each once.

    They are told apart by a text of their own: all messages of one key have the same hash.
    """
    asked = {
        (claim.question.key, repr(dict(claim.question.facts))): claim.question
        for claim in review
        if claim.question
    }
    return tuple(asked.values())


def _summary(support: Mapping[Support, int], total: int, review: int) -> Message:
    if not total:
        return message("audit.summary.none")
    if support["source"] == total:
        return message("audit.summary.sound", total=total, review=review)
    return message(
        "audit.summary.open",
        total=total,
        review=review,
        unsupported=support["none"] / total,
        assumed=support["assumption"] / total,
    )
