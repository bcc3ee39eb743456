"""What the evidence audit returns."""

import datetime
from typing import Literal

import attrs

from journeykit.analysis.audit.review import ReviewState
from journeykit.analysis.audit.verdicts import DatedVerdict
from journeykit.model.scales import EvidenceKind, Language
from journeykit.wording import Message, sentence

Support = Literal["none", "assumption", "source"]
"""``none``: no source named; ``assumption``: assumptions only; ``source``: at least one other."""
Standing = Literal[
    "untrue", "doubtful", "unsupported", "assumption", "overdue", "undated", "supported"
]
"""Why a statement is up for review, the gravest first; the last one is not."""
STANDINGS: tuple[Standing, ...] = (
    *("untrue", "doubtful", "unsupported", "assumption", "overdue", "undated", "supported"),
)


@attrs.frozen
class AuditedClaim:
    """A statement of the map, and how we know.

    Attributes:
        kind: What kind of statement it is, such as ``friction``.
        path: Where in the model.
        address: The id with its scope.
        statement: What it states: a text of the map, or a message that says it.
        support: What it rests on.
        inherited: Whether the sources are those of the persona, journey or stage around it.
        kinds: The kinds of its sources, each once.
        newest: The date of the newest source that is no assumption; None if none has a date.
        sample_size: The largest sample behind it; None if unknown.
        confidence: The confidence of the surest source, 1 to 5; None if unknown.
        verdict: The latest verdict of a review; None if there is none.
        age_days: Days since the newest source; None if unknown.
        stale: Whether the newest source is too old; None if unknown.
        overdue: Whether neither a source nor a review is recent enough; None if unknown.
        importance: How much depends on it, from 1 up.
        standing: Whether it is up for review, and why.
        reason: The same in a sentence.
        question: What to ask in an interview to settle it; None where sources support it.
    """

    kind: str
    path: str
    address: str
    statement: object
    support: Support
    inherited: bool
    kinds: tuple[EvidenceKind, ...]
    newest: datetime.date | None
    sample_size: int | None
    confidence: int | None
    verdict: DatedVerdict | None
    age_days: int | None
    stale: bool | None
    overdue: bool | None
    importance: int
    standing: Standing
    reason: Message
    question: Message | None


@attrs.frozen
class EvidenceAudit:
    """How we know what the map says.

    Attributes:
        claims: Every statement, in document order.
        review: Those for the next review, what matters most first, each once.
        today: The day from which ages are counted.
        max_age_days: After how many days a source counts as old.
        unsupported_share: Share of the statements that name no source, 0 to 1; None without any.
        assumption_share: Share that rests on assumptions only.
        source_share: Share that rests on at least one source that is no assumption.
        stale_share: Share whose newest source is too old, of those whose age is known; None if it
            is known of none.
        questions: What to ask in interviews, in the order of the review, each question once.
        map_review: When the map as a whole was looked at, and is to be looked at again.
        how_to_read: What the list means.
        summary: The finding, in one sentence.
    """

    claims: tuple[AuditedClaim, ...]
    review: tuple[AuditedClaim, ...]
    today: datetime.date
    max_age_days: int
    unsupported_share: float | None
    assumption_share: float | None
    source_share: float | None
    stale_share: float | None
    questions: tuple[Message, ...]
    map_review: ReviewState
    how_to_read: Message
    summary: Message

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows: those for review first, then the others in document order.

        Args:
            language: Of the sentences.
        """
        listed = {claim.path for claim in self.review}
        others = (claim for claim in self.claims if claim.path not in listed)
        return [_as_row(claim, language) for claim in (*self.review, *others)]


def _as_row(claim: AuditedClaim, language: Language) -> dict[str, object]:
    verdict = claim.verdict
    stated = claim.statement
    return {
        "kind": claim.kind,
        "path": claim.path,
        "address": claim.address,
        "statement": sentence(stated, language) if isinstance(stated, Message) else stated,
        "standing": claim.standing,
        "importance": claim.importance,
        "support": claim.support,
        "inherited": claim.inherited,
        "evidence": ", ".join(claim.kinds),
        "newest": claim.newest.isoformat() if claim.newest else None,
        "age_days": claim.age_days,
        "stale": claim.stale,
        "overdue": claim.overdue,
        "sample_size": claim.sample_size,
        "confidence": claim.confidence,
        "reviewed": verdict.date.isoformat() if verdict else None,
        "still_true": verdict.still_true if verdict else None,
        "current": verdict.current if verdict else None,
        "how": verdict.how if verdict else None,
        "reason": sentence(claim.reason, language),
        "question": sentence(claim.question, language) if claim.question else None,
    }
