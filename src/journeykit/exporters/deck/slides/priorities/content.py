"""What the slides of the priorities show: the opportunities in order, each by several scores."""

import attrs

from journeykit.analysis import OpportunityRanking, RankedOpportunity, rank_opportunities
from journeykit.exporters.deck.story import Story
from journeykit.model import Opportunity
from journeykit.wording import long_date
from journeykit.wording.numbers import number

OTHER_SCORES = ("rice", "ice")
"""The scores that the notes tell beside impact ÷ effort, where they are known."""
DECIMALS, SMALL = 2, 0.01
"""Below the second, a score has twice as many."""


@attrs.frozen
class Row:
    """One opportunity of the list.

    Attributes:
        ranked: Where it stands in the impact/effort matrix, and why.
        others: Its other scores by preset; None where something is unknown.
    """

    ranked: RankedOpportunity
    others: dict[str, float | None]

    @property
    def opportunity(self) -> Opportunity:
        """What could be better."""
        return self.ranked.opportunity


@attrs.frozen
class Priorities:
    """The opportunities that are open, the first to go about first, then the unscored ones.

    Attributes:
        ranking: By impact and effort.
        rows: What is listed.
        scores: Which other scores any of the rows has.
    """

    ranking: OpportunityRanking
    rows: tuple[Row, ...]
    scores: tuple[str, ...]

    @property
    def first(self) -> Row | None:
        """The one to begin with; None where none can be ranked."""
        return self.rows[0] if self.ranking.ranked else None

    @property
    def quick_wins(self) -> int:
        """How many promise much for little."""
        return sum(row.ranked.quadrant == "quick_win" for row in self.rows)


def priorities(story: Story) -> Priorities:
    """Return the open opportunities of a project, in order."""
    ranking = story.once(rank_opportunities, story.project)
    others = {preset: _scores(story, preset) for preset in OTHER_SCORES}
    rows = tuple(
        Row(each, {preset: others[preset][each.opportunity.id] for preset in OTHER_SCORES})
        for each in ranking.rows
    )
    known = (
        preset for preset in OTHER_SCORES if any(row.others[preset] is not None for row in rows)
    )
    return Priorities(ranking, rows, tuple(known))


def _scores(story: Story, preset: str) -> dict[str, float | None]:
    ranking = story.once(rank_opportunities, story.project, preset=preset)
    return {row.opportunity.id: row.score.value for row in ranking.rows}


def figure(story: Story, value: float | None) -> str:
    """Return a score as it is shown; a dash where it is unknown, and no zero for a small one."""
    if value is None:
        return "–"
    return number(value, story.language, DECIMALS if value >= SMALL else 2 * DECIMALS)


def quotient(story: Story, row: RankedOpportunity) -> str:
    """Return impact ÷ effort with its result, which is the score of the matrix."""
    impact, effort = row.opportunity.impact, row.opportunity.effort
    if impact is None or effort is None:
        return "–"
    return f"{impact} ÷ {effort} = {number(impact / effort, story.language, DECIMALS)}"


def is_late(story: Story, opportunity: Opportunity) -> bool:
    """Say whether the day by which an opportunity is due has passed, where today is known."""
    today, due = story.project.deck.date, opportunity.due
    return today is not None and due is not None and due < today


def due(story: Story, opportunity: Opportunity) -> str:
    """Return when an opportunity is due, and that the day has passed; empty where none is set."""
    if opportunity.due is None:
        return ""
    said = long_date(opportunity.due, story.language)
    if not is_late(story, opportunity):
        return said
    return story.words("priorities.late_on", date=said)
