"""The ranking of frictions, with the reason for each row."""

from collections.abc import Iterator

import attrs

from journeykit.analysis.answers import plans_for
from journeykit.analysis.frictions.priority import (
    DEFAULT_FRICTION_WEIGHTS,
    WORST,
    FrictionFactors,
    FrictionWeights,
    priority,
)
from journeykit.analysis.frictions.sites import Site, sites
from journeykit.analysis.naming import stage_named
from journeykit.model import (
    DayTimeline,
    Friction,
    Journey,
    Moment,
    Opportunity,
    Persona,
    Project,
    Stage,
    Touchpoint,
)
from journeykit.model.scales import Language
from journeykit.wording import Message, message, sentence

FEW = 0.005
"""Below this share, whole percents would say that it is nobody."""


@attrs.frozen
class RankedFriction:
    """A friction, with its priority and the reason for it.

    Attributes:
        address: The id with its scope, such as ``first-pair/sizes``.
        where: How to name the touchpoint, the stage or the moment it sits on.
        persona: Who meets it; None where the journey is nobody's.
        journey: Its journey and stage; None for a friction of a day, which has a day and a moment.
        touchpoint: None for a friction of the stage as a whole, and on a day.
        rank: 1 is the first to fix; None where something is unknown.
        priority: From 0 to 1; None where something is unknown.
        factors: What the priority is made of.
        at_moment_of_truth: Whether the customer is asking something here.
        missing: The names of the factors that are unknown.
        opportunities: What the action plan does about it; rejected ones left out.
        reason: Why it stands where it stands, in one sentence.
    """

    friction: Friction
    address: str
    where: Message
    persona: Persona | None
    journey: Journey | None
    stage: Stage | None
    touchpoint: Touchpoint | None
    day: DayTimeline | None
    moment: Moment | None
    rank: int | None
    priority: float | None
    factors: FrictionFactors
    at_moment_of_truth: bool
    missing: tuple[str, ...]
    opportunities: tuple[Opportunity, ...]
    reason: Message


@attrs.frozen
class FrictionRanking:
    """Frictions, the first to fix first.

    Attributes:
        rows: By priority; of equals those first that nothing in the action plan answers, then in
            document order. Frictions without a priority follow in document order.
        weights: What the words of the map count.
        summary: The finding, in one sentence.
        how_to_read: What the priority means.
    """

    rows: tuple[RankedFriction, ...]
    weights: FrictionWeights
    summary: Message
    how_to_read: Message

    @property
    def ranked(self) -> tuple[RankedFriction, ...]:
        """The frictions with a priority, the first to fix first."""
        return tuple(row for row in self.rows if row.priority is not None)

    @property
    def unscored(self) -> tuple[RankedFriction, ...]:
        """The frictions of which too little is known."""
        return tuple(row for row in self.rows if row.priority is None)

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows, one per friction.

        Args:
            language: Of the sentences and names.
        """
        return [_as_row(row, language) for row in self.rows]


def rank_frictions(
    project: Project,
    *,
    journey: str | None = None,
    persona: str | None = None,
    weights: FrictionWeights = DEFAULT_FRICTION_WEIGHTS,
) -> FrictionRanking:
    """Return which friction to fix first.

    The priority is severity / 4 x frequency x reach, half as much again at a moment of truth, and
    at most 1. Reach is the persona's share of the customers times the probability of coming to
    the touchpoint or the stage at all. A friction of a day is met by everybody whom the persona
    stands for. The moment of truth may sit at the touchpoint, at its stage or in the moment of
    the day.

    Args:
        project: The map.
        journey: The id of one journey. Unless given, today's journeys and all days count, and
            target journeys do not.
        persona: The id of the one persona whose frictions count.
        weights: What a frequency and a moment of truth count.

    Raises:
        NotFoundError: There is no such journey or persona.

    Example:
        >>> from journeykit import Friction, Journey, Persona, Project, Stage
        >>> queue = Friction(title="Queue", severity=4, frequency="always")
        >>> visit = Stage(kind="purchase", frictions=[queue, "Noise"])
        >>> shop = Project(
        ...     title="Shop",
        ...     personas=[Persona(name="Ana", segment_share=0.5)],
        ...     journeys=[Journey(title="Visit", persona="ana", stages=[visit])],
        ... )
        >>> [(row.friction.title, row.priority) for row in rank_frictions(shop).rows]
        [('Queue', 0.5), ('Noise', None)]
    """
    rows = [_row(project, site, weights) for site in sites(project, journey, persona)]
    scored = (row for row in rows if row.priority is not None)
    ranked = sorted(scored, key=lambda row: (-(row.priority or 0), bool(row.opportunities)))
    ranked = [attrs.evolve(row, rank=rank) for rank, row in enumerate(ranked, start=1)]
    everything = (*ranked, *(row for row in rows if row.priority is None))
    return FrictionRanking(
        rows=everything,
        weights=weights,
        summary=_summary(everything),
        how_to_read=message("friction.how_to_read", factor=weights.moment_of_truth),
    )


def _row(project: Project, site: Site, weights: FrictionWeights) -> RankedFriction:
    factors = _factors(site, weights)
    plans = plans_for(project, site.place)
    factor = weights.moment_of_truth if site.at_moment_of_truth else 1.0
    return RankedFriction(
        friction=site.friction,
        address=site.place.address,
        where=_where(project, site),
        persona=site.persona,
        journey=site.journey,
        stage=site.stage,
        touchpoint=site.touchpoint,
        day=site.day,
        moment=site.moment,
        rank=None,
        priority=priority(factors, factor),
        factors=factors,
        at_moment_of_truth=site.at_moment_of_truth,
        missing=factors.missing,
        opportunities=plans,
        reason=_reason(site, factors, plans),
    )


def _factors(site: Site, weights: FrictionWeights) -> FrictionFactors:
    severity, frequency = site.friction.severity, site.friction.frequency
    return FrictionFactors(
        severity=None if severity is None else severity / WORST,
        frequency=None if frequency is None else weights.frequency[frequency],
        segment_share=site.persona.segment_share if site.persona else None,
        getting_there=site.getting_there,
    )


def _where(project: Project, site: Site) -> Message:
    if site.touchpoint:
        return message("names.own", name=site.touchpoint.name)
    if site.stage:
        return stage_named(site.stage, project)
    return message("names.own", name=site.moment.label if site.moment else "")


def _reason(site: Site, factors: FrictionFactors, plans: tuple[Opportunity, ...]) -> Message:
    if factors.missing:
        unknown = tuple(message(f"friction.unknown.{name}") for name in factors.missing)
        return message("friction.reason.unscored", unknown=unknown)
    reach = factors.reach or 0.0
    said = message(
        "friction.known.truth" if site.at_moment_of_truth else "friction.known.plain",
        severity=site.friction.severity,
        frequency=site.friction.frequency,
        reach=message("friction.reach.few" if 0 < reach < FEW else "friction.reach", share=reach),
    )
    if not plans:
        return message("friction.reason.open", known=said)
    titles = tuple(plan.title for plan in plans)
    return message("friction.reason.planned", known=said, opportunities=titles)


def _summary(rows: tuple[RankedFriction, ...]) -> Message:
    if not rows:
        return message("friction.summary.none")
    first = rows[0]
    if first.priority is None:
        return message("friction.summary.unscored", total=len(rows))
    unplanned = sum(not row.opportunities for row in rows)
    return message(
        "friction.summary.open" if unplanned else "friction.summary.planned",
        friction=first.friction.title,
        where=first.where,
        open=unplanned,
        total=len(rows),
    )


def _as_row(row: RankedFriction, language: Language) -> dict[str, object]:
    return {
        "rank": row.rank,
        "priority": row.priority,
        "friction": row.address,
        "title": row.friction.title,
        "kind": row.friction.kind,
        **dict(_places(row)),
        "severity": row.friction.severity,
        "frequency": row.friction.frequency,
        "segment_share": row.factors.segment_share,
        "getting_there": row.factors.getting_there,
        "reach": row.factors.reach,
        "at_moment_of_truth": row.at_moment_of_truth,
        "missing": ", ".join(row.missing),
        "opportunities": ", ".join(plan.id for plan in row.opportunities),
        "reason": sentence(row.reason, language),
    }


def _places(row: RankedFriction) -> Iterator[tuple[str, str | None]]:
    for name in ("persona", "journey", "stage", "touchpoint", "day", "moment"):
        entity = getattr(row, name)
        yield name, entity.id if entity else None
