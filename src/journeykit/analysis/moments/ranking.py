"""The contact moments of a project, ranked and explained."""

from collections.abc import Iterable

import attrs

from journeykit.analysis.arguments import check_whole
from journeykit.analysis.moments.candidates import Candidate, Factor, candidates
from journeykit.analysis.moments.changes import (
    Change,
    Line,
    smallest_change,
    what_would_change_it,
)
from journeykit.analysis.moments.reasons import how_to_read, reason, robustness_note
from journeykit.analysis.moments.robustness import robustness
from journeykit.analysis.moments.score import (
    REQUIRED,
    REQUIRED_ACROSS,
    is_enough,
    missing,
    score,
)
from journeykit.analysis.moments.weights import DEFAULT_WEIGHTS, Weights
from journeykit.model import DayTimeline, Moment, Persona, Project
from journeykit.model.scales import Language
from journeykit.wording import Message, clock, message, sentence


@attrs.frozen
class ContactMoment:
    """A moment of a persona's day, and how good an occasion it is to make contact.

    Attributes:
        rank: From 1, the best; None if unscored.
        score: From 0 (a no) to 1; None if too little is known.
        factors: The five factors, always in the order of `FACTORS`.
        missing: Names of the factors that are unknown.
        robustness: In what share of the draws it is among the first, 0 to 1; None if unscored
            or nothing was drawn.
        reason: Why it stands where it stands, or why it is unscored, in one sentence.
        change: The smallest single change that would bring it among the first, or take it out;
            None where no single one is enough.
        what_would_change_it: The same, in one sentence.
    """

    persona: Persona
    day: DayTimeline
    moment: Moment
    rank: int | None
    score: float | None
    factors: tuple[Factor, ...]
    missing: tuple[str, ...]
    robustness: float | None
    reason: Message
    change: Change | None
    what_would_change_it: Message


@attrs.frozen
class ContactMoments:
    """The ranking of the contact moments.

    Attributes:
        rows: The ranked ones first, from rank 1; then the unscored ones in order of time.
        persona: The id of the persona whose moments these are; None for all personas.
        top: How many moments "the first" are, for the robustness and for what would change it.
        how_to_read: What the score means, for the foot of a table; there it runs to 100.
        robustness_note: What the robustness means.
        summary: The finding, in one sentence.
    """

    rows: tuple[ContactMoment, ...]
    persona: str | None
    weights: Weights
    top: int
    how_to_read: Message
    robustness_note: Message
    summary: Message

    @property
    def ranked(self) -> tuple[ContactMoment, ...]:
        """The rows with a score, the best first."""
        return tuple(row for row in self.rows if row.score is not None)

    @property
    def unscored(self) -> tuple[ContactMoment, ...]:
        """The rows without a score, in order of time."""
        return tuple(row for row in self.rows if row.score is None)

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows, for a data frame or a spreadsheet.

        Args:
            language: Of the sentences in ``reason`` and ``what_would_change_it``.
        """
        return [_as_row(row, language) for row in self.rows]


def contact_moments(
    project: Project,
    *,
    persona: str | None = None,
    weights: Weights = DEFAULT_WEIGHTS,
    draws: int = 200,
    seed: int = 0,
    top: int = 3,
) -> ContactMoments:
    """Return when and on which channel the personas can be reached, the best moment first.

    A moment is scored by attention (a / 5), receptivity ((valence + 3) / 5), relevance (the
    share of its needs that a promise, an offer or a proposition answers), channel fit (1 if it
    shares a channel with the brand, else 0) and reach (the persona's share of the customers). At
    a moment of truth receptivity and relevance are 1: the customer is asking. The score is the
    weighted geometric mean of what is known. Ties break by time.

    Attention and channel fit must be known, and reach as well where moments of several personas
    are ranked together; so must at least 60% of the weights. Other moments stay unscored and say
    what they miss. Sleep is left out.

    Args:
        project: The map; personas without days take no part.
        persona: The id of the one persona to rank; None for all.
        weights: How much each factor counts.
        draws: How many drawn variants the robustness rests on; 0 for none.
        seed: Of the draws; equal seeds give equal results.
        top: How many moments count as the first ones, 1 or more.

    Returns:
        Every waking moment, explained.

    Raises:
        NotFoundError: No persona has this id; names the nearest one that exists.
        UsageError: ``draws`` is negative, or ``top`` below 1.

    Example:
        >>> from journeykit import Brand, DayTimeline, Moment, Persona, Project
        >>> lunch = Moment(start="12:30", end="13:15", channels=["email"], attention=4, emotion=1)
        >>> anne = Persona(name="Anne", days=[DayTimeline(moments=[lunch])])
        >>> shop = Project(
        ...     title="Shop", brand=Brand(name="Shop", channels=["email"]), personas=[anne]
        ... )
        >>> contact_moments(shop).as_rows()[0]["reason"]
        'Strong attention, good mood and a shared channel (Email); still to find out: needs'

    Source:
        The "aperture" of media planning: the moment at which a person is open to a message.
    """
    check_whole("draws", draws, 0)
    check_whole("top", top, 1)
    personas = project.personas if persona is None else (project.persona(persona),)
    found = candidates(project, personas, weights.shares)
    across = len({candidate.persona.id for candidate in found}) > 1
    required = REQUIRED_ACROSS if across else REQUIRED
    scored = [each for each in found if is_enough(each.factors, required)]
    unscored = [each for each in found if not is_enough(each.factors, required)]
    shares = robustness(scored, weights.shares, draws=draws, seed=seed, top=top)
    ranked = _ranked(zip(scored, shares, strict=True))
    row = _Rows(project, required, top, tuple(ranked)).row
    rows = (*map(row, ranked), *(row(_Standing(each)) for each in unscored))
    return ContactMoments(
        rows=rows,
        persona=persona,
        weights=weights,
        top=top,
        how_to_read=how_to_read(weights),
        robustness_note=robustness_note(draws, top),
        summary=_summary(rows),
    )


@attrs.frozen
class _Standing:
    """A candidate and where it stands; without a rank it is unscored."""

    candidate: Candidate
    points: float | None = None
    share: float | None = None
    rank: int | None = None


def _ranked(scored: Iterable[tuple[Candidate, float | None]]) -> tuple[_Standing, ...]:
    standings = (_Standing(each, score(each.factors), share) for each, share in scored)
    best_first = sorted(standings, key=lambda each: -(each.points or 0))  # ties stay as in time
    return tuple(attrs.evolve(each, rank=rank) for rank, each in enumerate(best_first, start=1))


@attrs.frozen
class _Rows:
    """Makes rows, each explained against all that are ranked."""

    project: Project
    required: frozenset[str]
    top: int
    ranked: tuple[_Standing, ...]

    def row(self, standing: _Standing) -> ContactMoment:
        candidate = standing.candidate
        line = self._line(standing)
        is_in = line.is_beaten(standing.points, candidate.time)
        change = smallest_change(candidate, line, self.required, is_in=is_in)
        return ContactMoment(
            persona=candidate.persona,
            day=candidate.day,
            moment=candidate.moment,
            rank=standing.rank,
            score=standing.points,
            factors=candidate.factors,
            missing=missing(candidate.factors),
            robustness=standing.share,
            reason=reason(self.project, candidate, standing.points, self.required),
            change=change,
            what_would_change_it=what_would_change_it(candidate, change, self.top, is_in=is_in),
        )

    def _line(self, standing: _Standing) -> Line:
        """Return what a moment has to beat: of all others, the last among the first."""
        among_first = standing.rank is not None and standing.rank <= self.top
        place = self.top if among_first else self.top - 1
        last = self.ranked[place] if place < len(self.ranked) else None
        return Line(last.points or 0, last.candidate.time) if last else Line(0, None)


def _summary(rows: tuple[ContactMoment, ...]) -> Message:
    ranked = sum(row.score is not None for row in rows)
    if not rows:
        return message("moments.summary.none")
    if not ranked:
        return message("moments.summary.unscored", total=len(rows))
    best = rows[0]
    return message(
        "moments.summary.ranked" if best.score else "moments.summary.no_occasion",
        ranked=ranked,
        total=len(rows),
        moment=best.moment.label,
        start=best.moment.start,
        end=best.moment.end,
        persona=best.persona.name,
    )


def _as_row(row: ContactMoment, language: Language) -> dict[str, object]:
    return {
        "persona": row.persona.id,
        "day": row.day.id,
        "moment": row.moment.id,
        "start": clock(row.moment.start),
        "end": clock(row.moment.end),
        "activity": row.moment.activity,
        "rank": row.rank,
        "score": row.score,
        **{factor.name: factor.value for factor in row.factors},
        "missing": ", ".join(row.missing),
        "robustness": row.robustness,
        "reason": sentence(row.reason, language),
        "what_would_change_it": sentence(row.what_would_change_it, language),
    }
