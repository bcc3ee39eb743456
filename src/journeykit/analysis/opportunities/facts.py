"""What the map knows about an opportunity."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

import attrs

from journeykit.analysis.measures import latest_of_kind
from journeykit.analysis.opportunities.presets import underserved
from journeykit.analysis.whose import Whose
from journeykit.model import Need, Opportunity, Persona, Place, Project
from journeykit.wording import Message, message


@attrs.frozen
class Reach:
    """Which customers meet what an opportunity answers.

    Attributes:
        personas: Who they are, in the order in which the answers lead to them.
        share: The sum of their shares of the customers, each persona counted once; None where one
            of them is unknown.
        unknown: What is missing to know the share.
    """

    personas: tuple[Persona, ...]
    share: float | None
    unknown: tuple[Message, ...]


@attrs.frozen
class MeasuredNeed:
    """A need that an opportunity answers, and what customers say about it.

    Attributes:
        importance: The share of those who find it important (top two boxes); None if unknown.
        satisfaction: The share of those who are satisfied today (top two boxes); None if unknown.
    """

    need: Need
    importance: float | None
    satisfaction: float | None

    @property
    def score(self) -> float | None:
        """How underserved it is, 0 to 20 (Ulwick); None if unknown."""
        if self.importance is None or self.satisfaction is None:
            return None
        return underserved(10 * self.importance, 10 * self.satisfaction)


@attrs.frozen
class Facts:
    """An opportunity with what the map says around it.

    Attributes:
        answers: The frictions, demands, barriers and needs that it answers.
        moments: The moments and moments of truth that ask for it.
        reach: Who meets any of these.
        need: Of the needs that it answers the most underserved one; else the first; None where it
            answers no need.
    """

    opportunity: Opportunity
    answers: tuple[Place, ...]
    moments: tuple[Place, ...]
    reach: Reach
    need: MeasuredNeed | None

    @property
    def known(self) -> Mapping[str, float | None]:
        """The figures by name, as they are stated; None for what is unknown."""
        return {
            "reach": self.reach.share,
            "impact": self.opportunity.impact,
            "confidence": self.opportunity.confidence,
            "effort": self.opportunity.effort,
            "cost": self.opportunity.cost,
            "importance": self.need.importance if self.need else None,
            "satisfaction": self.need.satisfaction if self.need else None,
        }


def facts_of(project: Project) -> Iterator[Facts]:
    """Iterate over the opportunities of a map, in document order."""
    whose = Whose.of(project)
    for place in project.index.of_kind("opportunity"):
        answers = _targets(project, place, "answers")
        moments = _targets(project, place, "moments")
        yield Facts(
            opportunity=cast("Opportunity", place.entity),
            answers=answers,
            moments=moments,
            reach=_reach(whose, (*answers, *moments)),
            need=_most_underserved(answers),
        )


def _targets(project: Project, place: Place, field: str) -> tuple[Place, ...]:
    links = project.index.links_from(place, field)
    return tuple({link.target.key: link.target for link in links}.values())


def _reach(whose: Whose, targets: tuple[Place, ...]) -> Reach:
    """Add up shares: personas are cohorts apart, so that each counts once and none overlap."""
    everywhere = [place for target in targets for place in whose.everywhere(target)]
    met = [whose.persona(place) for place in everywhere]
    personas = {persona.id: persona for persona in met if persona}
    unknown = tuple(_unknown(met))
    shares = [each.segment_share for each in personas.values() if each.segment_share is not None]
    share = None if unknown else min(round(math.fsum(shares), 9), 1.0)
    return Reach(tuple(personas.values()), share, unknown)


def _unknown(met: Sequence[Persona | None]) -> Iterator[Message]:
    """Iterate over what is missing to know how many customers those are."""
    if not met:
        yield message("score.unknown.answers")
    if None in met:
        yield message("score.unknown.persona")
    silent = (persona for persona in met if persona and persona.segment_share is None)
    names = tuple(dict.fromkeys(persona.name for persona in silent))
    if names:
        yield message("score.unknown.reach", personas=names)


def _most_underserved(answers: tuple[Place, ...]) -> MeasuredNeed | None:
    needs = [_measured(cast("Need", each.entity)) for each in answers if each.kind == "need"]
    return max(needs, key=lambda each: -1 if each.score is None else each.score, default=None)


def _measured(need: Need) -> MeasuredNeed:
    importance = latest_of_kind(need.metrics, "importance")
    satisfaction = latest_of_kind(need.metrics, "satisfaction")
    return MeasuredNeed(
        need,
        importance.value if importance else None,
        satisfaction.value if satisfaction else None,
    )
