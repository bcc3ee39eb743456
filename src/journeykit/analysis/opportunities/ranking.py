"""The opportunities of a project, ranked and explained."""

from collections.abc import Iterable, Iterator

import attrs

from journeykit.analysis.opportunities.facts import Facts, facts_of
from journeykit.analysis.opportunities.presets import scheme
from journeykit.analysis.opportunities.quadrants import HIGH, QUADRANTS, Quadrant, quadrant
from journeykit.analysis.opportunities.reasons import reason
from journeykit.analysis.opportunities.score import Scheme, Score
from journeykit.errors import UsageError
from journeykit.model import Opportunity, Persona, Place, Project, ScorePreset
from journeykit.model.scales import Language
from journeykit.wording import Message, message, sentence

SETTLED = ("done", "rejected")
"""What needs no place in a ranking any more."""


@attrs.frozen
class RankedOpportunity:
    """An opportunity, and how soon it is worth going about it.

    Attributes:
        rank: From 1, the first to go about; None if unscored.
        score: The score with its factors; its value is None if a factor is unknown.
        quadrant: Where it stands in the impact/effort matrix, whichever the preset; None if its
            impact or its effort is unknown.
        answers: The frictions, demands, barriers and needs that it answers.
        moments: The moments and moments of truth that ask for it; mostly of levers.
        personas: Who meets what it answers.
        facts: Every figure by name, as it is stated on the map, those the preset leaves out
            included; None for what is unknown.
        reason: Why it stands where it stands, or why it is unscored, in one sentence.
    """

    opportunity: Opportunity
    rank: int | None
    score: Score
    quadrant: Quadrant | None
    answers: tuple[Place, ...]
    moments: tuple[Place, ...]
    personas: tuple[Persona, ...]
    facts: dict[str, float | None]
    reason: Message

    @property
    def is_lever(self) -> bool:
        """Whether it is a marketing lever: to be tested, or asked for by a moment."""
        return self.opportunity.is_lever


@attrs.frozen
class OpportunityRanking:
    """The ranking of the opportunities.

    Attributes:
        rows: The open ones: those with a score first, from rank 1; then the others in document
            order.
        done: Those that are done already, in document order.
        rejected: Those that the team decided against, in document order.
        preset: The id of the preset.
        by_quadrant: Whether the quadrants come before the scores in the ranking.
        how_to_read: What the score means, for the foot of a table.
        summary: What to start with, in one sentence.
    """

    rows: tuple[RankedOpportunity, ...]
    done: tuple[Opportunity, ...]
    rejected: tuple[Opportunity, ...]
    preset: str
    by_quadrant: bool
    how_to_read: Message
    summary: Message

    @property
    def ranked(self) -> tuple[RankedOpportunity, ...]:
        """The rows with a score, the first to go about first."""
        return tuple(row for row in self.rows if row.rank is not None)

    @property
    def unscored(self) -> tuple[RankedOpportunity, ...]:
        """The rows without a score, in document order."""
        return tuple(row for row in self.rows if row.rank is None)

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return the open ones as plain rows, for a data frame or a spreadsheet.

        Args:
            language: Of the sentence in ``reason``.
        """
        return [_as_row(row, language) for row in self.rows]


def rank_opportunities(
    project: Project, *, preset: str | ScorePreset = "impact_effort", high: int = HIGH
) -> OpportunityRanking:
    """Return which opportunity comes first, the best first, by one of several presets.

    - ``impact_effort``: quick wins, then big bets, fill-ins and thankless tasks; within each by
      impact / effort.
    - ``rice``: reach x impact x confidence / effort.
    - ``ice``: the mean of impact, confidence and ease.
    - ``odi``: importance + max(importance - satisfaction, 0) of the most underserved need that
      it answers.
    - the id of one of the project's own ``score_presets``, or a `ScorePreset`: a product of
      powers of the factors, which count as in RICE.

    Reach is the share of the customers who meet what the opportunity answers, or who live the
    moments that ask for it: the shares of these personas, each counted once. An opportunity of
    which a factor is unknown is unscored. Ties are ranked in document order.

    Args:
        project: The map.
        preset: How to score.
        high: From which rating on, 2 to 5, impact and effort are high.

    Returns:
        Every opportunity, be it ranked, unscored, done or rejected.

    Raises:
        NotFoundError: No preset has this id; names the nearest one that exists.
        UsageError: The preset gives no factor a power, or ``high`` is not from 2 to 5.

    Example:
        >>> from journeykit import Opportunity, Project
        >>> call = Opportunity(title="Call back", impact=4, effort=2)
        >>> shop = Project(title="Shop", opportunities=[call, "Chat"])
        >>> for row in rank_opportunities(shop).as_rows():
        ...     print(row["title"], row["reason"], sep=": ")
        Call back: Quick win: impact 4 of 5 and effort 2 of 5
        Chat: No score; still to find out: impact and effort

    Source:
        RICE: McBride (Intercom, 2016). ICE: Ellis and Brown, "Hacking Growth" (2017).
        ODI: Ulwick, "What Customers Want" (2005).
    """
    if isinstance(high, bool) or high not in range(2, 6):
        raise UsageError(f"high is a whole number from 2 to 5, got {high!r}")
    chosen = scheme(project, preset, high)
    rows = tuple(
        _row(project, facts, chosen, high)
        for facts in facts_of(project)
        if facts.opportunity.status not in SETTLED
    )
    ranked = tuple(_ranked(rows, chosen))
    return OpportunityRanking(
        rows=(*ranked, *(row for row in rows if row.score.value is None)),
        done=_of_status(project, "done"),
        rejected=_of_status(project, "rejected"),
        preset=chosen.id,
        by_quadrant=chosen.by_quadrant,
        how_to_read=chosen.how_to_read,
        summary=_summary(ranked, len(rows), chosen),
    )


def _of_status(project: Project, status: str) -> tuple[Opportunity, ...]:
    return tuple(each for each in project.opportunities if each.status == status)


def _row(project: Project, facts: Facts, chosen: Scheme, high: int) -> RankedOpportunity:
    known = dict(facts.known)
    score = chosen.score(known)
    place = quadrant(facts.opportunity, high)
    return RankedOpportunity(
        opportunity=facts.opportunity,
        rank=None,
        score=score,
        quadrant=place,
        answers=facts.answers,
        moments=facts.moments,
        personas=facts.reach.personas,
        facts=known,
        reason=reason(project, facts, score, place if chosen.by_quadrant else None),
    )


def _ranked(rows: Iterable[RankedOpportunity], chosen: Scheme) -> Iterator[RankedOpportunity]:
    def order(row: RankedOpportunity) -> tuple[int, float]:
        first = QUADRANTS.index(row.quadrant) if chosen.by_quadrant and row.quadrant else 0
        return first, -(row.score.value or 0)

    scored = (row for row in rows if row.score.value is not None)
    for rank, row in enumerate(sorted(scored, key=order), start=1):
        yield attrs.evolve(row, rank=rank)


def _summary(ranked: tuple[RankedOpportunity, ...], total: int, chosen: Scheme) -> Message:
    if not total:
        return message("score.summary.none")
    if not ranked:
        return message("score.summary.unscored", total=total)
    best = ranked[0]
    if not best.score.value:
        return message("score.summary.nothing")
    low = chosen.by_quadrant and best.quadrant in {"fill_in", "thankless"}
    key = "score.summary.low_impact" if low else "score.summary.start"
    return message(key, opportunity=best.opportunity.title)


def _as_row(row: RankedOpportunity, language: Language) -> dict[str, object]:
    opportunity = row.opportunity
    return {
        "opportunity": opportunity.id,
        "title": opportunity.title,
        "rank": row.rank,
        "score": row.score.value,
        "quadrant": row.quadrant,
        **row.facts,
        "missing": ", ".join(row.score.missing),
        "lever": row.is_lever,
        "hypothesis": opportunity.hypothesis,
        "moments": ", ".join(place.address for place in row.moments),
        "answers": ", ".join(place.address for place in row.answers),
        "personas": ", ".join(persona.id for persona in row.personas),
        "owner": opportunity.owner,
        "due": opportunity.due.isoformat() if opportunity.due else None,
        "status": opportunity.status,
        "reason": sentence(row.reason, language),
    }
