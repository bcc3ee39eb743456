"""Rules about how we know what the map says.

Claims are counted per persona and per journey: a list of every sentence without a source would
hide all other gaps. The evidence audit lists them one by one.
"""

import datetime
from collections import Counter
from collections.abc import Callable, Iterator
from typing import cast

from journeykit.analysis.audit.claims import Claim, claims_of, is_intended
from journeykit.analysis.audit.freshness import is_older, max_age_of
from journeykit.analysis.audit.verdicts import latest_verdicts
from journeykit.analysis.gaps.rule import Finding, Inspection
from journeykit.model import Journey, Metric, Place, Touchpoint

SATISFACTION = frozenset({"satisfaction", "nps", "ces", "recommendation_rate"})
"""Kinds of metrics that tell how content people are."""


def claims_without_evidence(inspection: Inspection) -> Iterator[Finding]:
    """Statements that name no source: nobody can tell facts from guesses."""
    return _counted(inspection, lambda claim: not claim.sources)


def claims_on_assumptions_only(inspection: Inspection) -> Iterator[Finding]:
    """Statements that rest on assumptions only: honest, and still to be tested.

    Milder than no source at all, so that admitting a guess is never punished.
    """
    return _counted(inspection, lambda claim: claim.is_assumed)


def claims_found_untrue(inspection: Inspection) -> Iterator[Finding]:
    """A statement that the latest review of it found no longer true, and that still stands."""
    for verdict in latest_verdicts(inspection.project).values():
        if verdict.still_true == "no":
            facts = {"statement": verdict.place.entity.label, "date": verdict.date}
            yield Finding(verdict.place, facts)


def satisfaction_never_measured(inspection: Inspection) -> Iterator[Finding]:
    """Touchpoints of which no figure says how content people are, counted per journey.

    What is only planned or aimed at cannot be measured, nor can a competitor's touchpoint.
    """
    for place, touchpoints in _measurable(inspection):
        count = sum(not _measurements(touchpoint) for touchpoint in touchpoints)
        if count:
            facts = {"journey": place.entity.label, "count": count, "total": len(touchpoints)}
            yield Finding(place, facts)


def satisfaction_measured_long_ago(inspection: Inspection) -> Iterator[Finding]:
    """Touchpoints whose newest figure on satisfaction is too old, counted per journey.

    Needs to know which day it is. How old it may be follows the review rhythm (see the
    thresholds). Nothing is said of figures without a date.
    """
    today = inspection.today
    if today is None:
        return
    days = max_age_of(inspection.project, inspection.thresholds.max_age_days)
    for place, touchpoints in _measurable(inspection):
        dates = [_latest_date(_measurements(touchpoint)) for touchpoint in touchpoints]
        count = sum(is_older(date, today, days) is True for date in dates)
        if count:
            facts = {"journey": place.entity.label, "count": count, "total": len(touchpoints)}
            yield Finding(place, {**facts, "days": days})


def _measurable(inspection: Inspection) -> Iterator[tuple[Place, list[Touchpoint]]]:
    for place in inspection.project.index.of_kind("journey"):
        journey = cast("Journey", place.entity)
        if not is_intended(place):
            touchpoints = [each for each in journey.touchpoints if _can_be_measured(each)]
            yield place, touchpoints


def _can_be_measured(touchpoint: Touchpoint) -> bool:
    return touchpoint.ownership != "competitor" and "metrics" not in touchpoint.not_applicable


def _measurements(touchpoint: Touchpoint) -> list[Metric]:
    return [
        metric
        for metric in touchpoint.metrics
        if metric.kind in SATISFACTION and metric.value is not None
    ]


def _latest_date(metrics: list[Metric]) -> datetime.date | None:
    """Return when the newest was measured; one without a date may be newer than all others."""
    dates = [metric.date for metric in metrics]
    known = [date for date in dates if date]
    return max(known) if known and len(known) == len(dates) else None


def _counted(inspection: Inspection, counts: Callable[[Claim], bool]) -> Iterator[Finding]:
    totals: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for claim in claims_of(inspection.project):
        totals[claim.whole.path] += 1
        found[claim.whole.path] += counts(claim)
    for place in inspection.project.index.of_kind("persona", "journey"):
        if count := found[place.path]:
            facts = {"of": place.entity.label, "count": count, "total": totals[place.path]}
            yield Finding(place, facts)
