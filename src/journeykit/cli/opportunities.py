"""The ranking of opportunities as a table on the terminal."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from journeykit.analysis import OpportunityRanking, RankedOpportunity, ScoreFactor
from journeykit.cli.ranking import UNKNOWN
from journeykit.cli.screen import Screen, text
from journeykit.model import Opportunity, Place
from journeykit.wording import percent, sentence
from journeykit.wording.numbers import number

if TYPE_CHECKING:
    from rich.table import Table

SHARES = frozenset({"reach", "importance", "satisfaction"})
"""Factors that are shares of the customers."""
DECIMALS = 2
"""Of a score; a small one shows its first digits all the same."""


def show_opportunities(screen: Screen, found: OpportunityRanking) -> None:
    """Print the ranking, how to read it, the reasons, and what is unscored, done or rejected."""
    screen.line(text(sentence(found.summary, screen.language), "bold"))
    if found.ranked:
        screen.console.print()
        screen.console.print(_table(screen, found))
    if found.rows:
        screen.line(text(sentence(found.how_to_read, screen.language), "dim"))
    if found.ranked:
        screen.heading(screen.say("score.why"))
        for row in found.ranked:
            screen.line(text(f"{row.rank}.", "bold"), sentence(row.reason, screen.language))
            _show_links(screen, row)
    if found.unscored:
        screen.heading(screen.say("score.unscored", n=len(found.unscored)))
        for row in found.unscored:
            screen.line(text(row.opportunity.title, "bold"))
            screen.line(text(sentence(row.reason, screen.language), "dim"), indent=4)
            _show_links(screen, row)
    _show_settled(screen, "score.done", found.done)
    _show_settled(screen, "score.rejected", found.rejected)


def _show_settled(screen: Screen, key: str, settled: tuple[Opportunity, ...]) -> None:
    if settled:
        screen.heading(screen.say(key, titles=tuple(each.title for each in settled)))


def _show_links(screen: Screen, row: RankedOpportunity) -> None:
    """Print what it answers and, of a lever, what is to be tested and which moments ask for it."""
    for said in _links(screen, row):
        screen.line(text(said, "dim"), indent=4)


def _links(screen: Screen, row: RankedOpportunity) -> Iterator[str]:
    if row.answers:
        yield screen.say("score.answers", titles=_labels(row.answers))
    hypothesis = row.opportunity.hypothesis
    if hypothesis:
        yield screen.say("score.lever.hypothesis", hypothesis=hypothesis)
    elif row.is_lever:
        yield screen.say("score.lever")
    if row.moments:
        yield screen.say("score.lever.moments", titles=_labels(row.moments))


def _labels(places: Iterable[Place]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(place.entity.label for place in places))


def _table(screen: Screen, found: OpportunityRanking) -> "Table":
    from rich.table import Table

    table = Table(box=None, padding=(0, 1, 0, 0))
    table.add_column("", justify="right", no_wrap=True)
    heading = text(screen.say("score.column.score"))
    table.add_column(heading, justify="right", style="bold cyan", no_wrap=True)
    if found.by_quadrant:
        table.add_column(text(screen.say("score.column.quadrant")), no_wrap=True)
    table.add_column(text(screen.say("score.column.opportunity")))
    for factor in found.ranked[0].score.factors:
        heading = text(screen.say(f"score.column.{factor.name}"))
        table.add_column(heading, justify="right", no_wrap=True)
    for row in found.ranked:
        table.add_row(*map(text, _cells(screen, found, row)))
    return table


def _cells(screen: Screen, found: OpportunityRanking, row: RankedOpportunity) -> Iterator[str]:
    yield f"{row.rank}."
    yield _points(screen, row.score.value or 0)
    if found.by_quadrant:
        yield screen.say(f"score.quadrant.{row.quadrant}")
    yield row.opportunity.title
    for factor in row.score.factors:
        yield _figure(screen, factor)


def _points(screen: Screen, value: float) -> str:
    """Return a score with two decimals; a positive one is never shown as a zero."""
    rounded = number(value, screen.language, DECIMALS)
    return f"{value:.1e}" if value and not round(value, DECIMALS) else rounded


def _figure(screen: Screen, factor: ScoreFactor) -> str:
    if factor.value is None:
        return UNKNOWN
    if factor.name in SHARES:
        return percent(factor.value, screen.language)
    return number(factor.value, screen.language)
