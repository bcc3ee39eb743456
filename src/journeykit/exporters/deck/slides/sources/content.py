"""What the slides of the sources show: each source with what it supports, and the audit."""

import datetime
from collections import Counter, defaultdict

import attrs

from journeykit.analysis import EvidenceAudit, evidence_audit
from journeykit.analysis.audit.claims import claims_of
from journeykit.exporters.deck.story import Story
from journeykit.model import Evidence, Project

_MANY_STALE = 0.25
"""From this share of old statements on, their age is the finding."""
_NO_DAY = datetime.date.min
"""Stands for today where nobody said which day it is: nothing is old on the first day of all."""


@attrs.frozen
class Source:
    """One source.

    Attributes:
        evidence: The source.
        count: How many statements rest on it.
        wholes: The personas, journeys and other wholes whose statements rest on it.
        is_stale: Whether it is older than the rhythm of the reviews allows; None where its date or
            the day of the deck is unknown.
    """

    evidence: Evidence
    count: int
    wholes: tuple[str, ...]
    is_stale: bool | None


@attrs.frozen
class Sources:
    """Everything that the map rests on.

    Attributes:
        listed: The sources, those first that support most, assumptions last.
        audit: What each statement rests on.
        today: The day of the deck; None where it is unknown: then nothing is called old.
    """

    listed: tuple[Source, ...]
    audit: EvidenceAudit
    today: datetime.date | None

    @property
    def open(self) -> int:
        """How many statements rest on assumptions only, or on nothing."""
        return sum(claim.support != "source" for claim in self.audit.claims)

    @property
    def many_are_stale(self) -> bool:
        """Whether much of what is known was learnt long ago."""
        return self.today is not None and (self.audit.stale_share or 0.0) >= _MANY_STALE


def sources(story: Story) -> Sources:
    """Return what a project rests on."""
    project, today = story.project, story.project.deck.date
    audit = story.once(evidence_audit, project, today=today or _NO_DAY)
    count, wholes = _supported(project)
    listed = [
        Source(each, count[each.id], tuple(wholes[each.id]), _is_stale(each, today, audit))
        for each in project.evidence
    ]
    listed.sort(key=lambda each: (each.evidence.kind == "assumption", -each.count))
    return Sources(tuple(listed), audit, today)


def _supported(project: Project) -> tuple[Counter[str], dict[str, dict[str, None]]]:
    """Return by source how many statements rest on it, and the names of their wholes, in order."""
    count: Counter[str] = Counter()
    wholes: dict[str, dict[str, None]] = defaultdict(dict)
    for claim in claims_of(project):
        for source in claim.sources:
            count[source.id] += 1
            wholes[source.id][claim.whole.entity.label] = None
    return count, wholes


def _is_stale(evidence: Evidence, today: datetime.date | None, audit: EvidenceAudit) -> bool | None:
    if today is None or evidence.date is None or evidence.kind == "assumption":
        return None
    return (today - evidence.date).days > audit.max_age_days
