"""Why an opportunity stands where it stands, as messages."""

import math
from collections.abc import Iterable, Iterator, Mapping

from journeykit.analysis.clauses import Clause, weighed
from journeykit.analysis.opportunities.facts import Facts, MeasuredNeed
from journeykit.analysis.opportunities.quadrants import Quadrant
from journeykit.analysis.opportunities.score import Score, ScoreFactor
from journeykit.model import Project
from journeykit.wording import Message, message

UP_TO_WEAK: Mapping[str, float] = {"reach": 0.1, "impact": 2, "confidence": 2}
"""Up to here a factor speaks against an opportunity: one customer in ten, two of five points."""
FROM_HEAVY = 4
"""From here on, of five points, the effort speaks against it."""


def reason(project: Project, facts: Facts, score: Score, quadrant: Quadrant | None) -> Message:
    """Return what speaks for an opportunity and what against it, or what is still to find out.

    Args:
        project: The map, which knows its currency.
        facts: What is known about the opportunity.
        score: By the preset of the ranking.
        quadrant: To be said first; None to leave it out.
    """
    if score.missing:
        unknown = tuple(_unknown(facts, score.missing))
        return message("score.reason.unscored", unknown=unknown)
    if facts.need and "importance" in {factor.name for factor in score.factors}:
        return _need(facts.need)
    known = weighed(
        [_clause(project, factor) for factor in score.factors], "score", opens=quadrant is None
    )
    if quadrant is None:
        return known
    name = message(f"score.quadrant.{quadrant}")
    return message("score.reason.quadrant", quadrant=name, known=known)


def _need(need: MeasuredNeed) -> Message:
    return message(
        "score.reason.need",
        need=need.need.text,
        importance=need.importance,
        satisfaction=need.satisfaction,
    )


def _clause(project: Project, factor: ScoreFactor) -> Clause:
    said: dict[str, object] = {"value": factor.value}
    if factor.name == "cost" and project.currency:
        said["currency"] = project.currency
        return Clause("score.cost.in_currency", said, 1)
    return Clause(f"score.{factor.name}", said, _side(factor))


def _side(factor: ScoreFactor) -> int:
    """Return -1 for what speaks against it; every other factor is said beside what is strong."""
    value = factor.value or 0
    if factor.name == "effort":
        return -1 if value >= FROM_HEAVY else 1
    return -1 if value <= UP_TO_WEAK.get(factor.name, -math.inf) else 1


def _unknown(facts: Facts, missing: Iterable[str]) -> Iterator[Message]:
    for name in missing:
        if name == "reach":
            yield from facts.reach.unknown
        elif name not in {"importance", "satisfaction"}:
            yield message(f"score.name.{name}")
        elif facts.need is not None:
            yield message(f"score.unknown.{name}", need=facts.need.need.text)
        elif name == "importance":  # said once for both
            yield message("score.unknown.needs")
