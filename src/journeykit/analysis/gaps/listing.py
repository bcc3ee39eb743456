"""The gaps of a map, sorted and explained."""

import datetime
from collections import Counter
from collections.abc import Callable, Iterator
from difflib import get_close_matches

import attrs

from journeykit.analysis.audit.freshness import check_date
from journeykit.analysis.coverage.lanes import JourneyCoverage, coverage_of
from journeykit.analysis.gaps.rule import Finding, GapSeverity, Inspection, Rule
from journeykit.analysis.gaps.rules import RULES
from journeykit.analysis.gaps.thresholds import DEFAULT_THRESHOLDS, Thresholds
from journeykit.model import Project
from journeykit.model.scales import Language
from journeykit.wording import Message, message, sentence

SEVERITIES: tuple[GapSeverity, ...] = ("error", "warning", "info")
UNKNOWN_RULE = "ignored-rule-unknown"
"""The rule about the names of rules."""


@attrs.frozen
class Gap:
    """Something that is missing on the map.

    Attributes:
        rule: The id of the rule that found it.
        path: Where in the model, such as ``journeys[0].stages[1]``.
        address: The id with its scope, such as ``first-pair/sizes``.
        message: What is missing, in one sentence.
        remedy: What to do about it.
        ignored_because: The authors' reason to ignore the rule; None for a gap that counts.
    """

    rule: str
    severity: GapSeverity
    path: str
    address: str
    message: Message
    remedy: Message
    ignored_because: str | None = None


@attrs.frozen
class CoverageGaps:
    """What is missing on the map, the worst first.

    Attributes:
        gaps: By severity, then in document order.
        ignored: Gaps of the rules that the project's ``checks`` ignore, in the same order.
        coverage: For each journey which cells of its map are filled.
        how_to_read: What the severities mean.
        summary: The finding, in one sentence.
    """

    gaps: tuple[Gap, ...]
    ignored: tuple[Gap, ...]
    coverage: tuple[JourneyCoverage, ...]
    how_to_read: Message
    summary: Message

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows, one per gap, the ignored ones last.

        Args:
            language: Of the sentences.
        """
        return [_as_row(gap, language) for gap in (*self.gaps, *self.ignored)]


def coverage_gaps(
    project: Project,
    *,
    today: datetime.date | None = None,
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
) -> CoverageGaps:
    """Return what is missing on the map, with a remedy for each gap.

    Only what today's map could say is asked for: a project without journeys is not asked for
    stages, nor one of journeys for weekdays. What an entity names as ``not_applicable`` is a
    statement and no gap.

    Args:
        project: The map to look through.
        today: The day from which ages are counted; without it nothing is too old or overdue.
        thresholds: From where on something counts.

    Returns:
        The gaps with a remedy each, those that the project chose to ignore, and the coverage of
        every journey.

    Raises:
        UsageError: ``today`` is no date.

    Example:
        >>> from journeykit import Opportunity, Project
        >>> shop = Project(title="Shop", opportunities=[Opportunity(title="Call back")])
        >>> [gap.rule for gap in coverage_gaps(shop).gaps]
        ['opportunity-without-owner']
    """
    check_date("today", today)
    reasons = {ignored.rule: ignored.reason for ignored in project.checks.ignore}
    found = sorted(_gaps(Inspection(project, today, thresholds)), key=_worst_first(project))
    gaps = tuple(gap for gap in found if gap.rule not in reasons)
    ignored = (gap for gap in found if gap.rule in reasons)
    return CoverageGaps(
        gaps=gaps,
        ignored=tuple(attrs.evolve(gap, ignored_because=reasons[gap.rule]) for gap in ignored),
        coverage=coverage_of(project),
        how_to_read=message("gaps.how_to_read"),
        summary=_summary(gaps),
    )


def _gaps(inspection: Inspection) -> Iterator[Gap]:
    for rule in RULES:
        for found in rule.find(inspection):
            if rule.field is None or rule.field not in found.place.entity.not_applicable:
                yield _gap(rule, found)
    yield from _unknown_ignored(inspection.project)


def _gap(rule: Rule, found: Finding) -> Gap:
    variant = f".{found.variant}" if found.variant else ""
    return Gap(
        rule=rule.id,
        severity=found.severity or rule.severity,
        path=found.place.path,
        address=found.place.address,
        message=Message(f"gaps.{rule.id}{variant}", found.facts),
        remedy=Message(f"gaps.{rule.id}.remedy", found.facts),
    )


def _unknown_ignored(project: Project) -> Iterator[Gap]:
    """A misspelt rule would ignore nothing, silently."""
    known = sorted({UNKNOWN_RULE, *(rule.id for rule in RULES)})
    for position, ignored in enumerate(project.checks.ignore):
        if ignored.rule not in known:
            near = get_close_matches(ignored.rule, known, n=1)
            facts = {"rule": ignored.rule, "known": tuple(near or known)}
            yield Gap(
                rule=UNKNOWN_RULE,
                severity="warning",
                path=f"checks.ignore[{position}].rule",
                address=project.id,
                message=Message(f"gaps.{UNKNOWN_RULE}", facts),
                remedy=Message(f"gaps.{UNKNOWN_RULE}.{'nearest' if near else 'remedy'}", facts),
            )


def _worst_first(project: Project) -> Callable[[Gap], tuple[int, int]]:
    positions = {place.path: at for at, place in enumerate(project.index.places)}
    return lambda gap: (SEVERITIES.index(gap.severity), positions.get(gap.path, len(positions)))


def _summary(gaps: tuple[Gap, ...]) -> Message:
    counts = Counter(gap.severity for gap in gaps)
    worst = next((severity for severity in SEVERITIES if counts[severity]), None)
    if worst is None:
        return message("gaps.summary.none")
    share = "all" if counts[worst] == len(gaps) else "some"
    return message(f"gaps.summary.{worst}.{share}", total=len(gaps), count=counts[worst])


def _as_row(gap: Gap, language: Language) -> dict[str, object]:
    return {
        "rule": gap.rule,
        "severity": gap.severity,
        "path": gap.path,
        "address": gap.address,
        "message": sentence(gap.message, language),
        "remedy": sentence(gap.remedy, language),
        "ignored_because": gap.ignored_because,
    }
