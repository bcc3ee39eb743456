"""Comparisons on the terminal: what changed, and how reality deviates from the plan."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

import attrs

from journeykit.analysis import (
    Comparison,
    JourneyDeviations,
    PlannedVersusActual,
    ScoreChange,
    compare,
    compare_journeys,
    planned_versus_actual,
)
from journeykit.cli.ranking import UNKNOWN
from journeykit.cli.records import Row
from journeykit.cli.screen import Screen, text
from journeykit.model import Project
from journeykit.model.scales import Language
from journeykit.wording import sentence

if TYPE_CHECKING:
    from rich.table import Table

COLUMNS = ("measure", "name", "before", "after", "difference")


@attrs.frozen
class Compared:
    """Something that was compared, ready for the screen and for other programs.

    Attributes:
        rows: Returns plain rows in a language.
        show: Prints it.
        differs: Whether there is any difference.
    """

    rows: Callable[[Language], list[Row]]
    show: Callable[[Screen], None]
    differs: bool


def versions(before: Project, after: Project) -> Compared:
    """Compare two versions of a project."""
    found = compare(before, after)
    return Compared(found.as_rows, partial(show_comparison, found=found), found.differs)


def states(project: Project, journey: str | None) -> Compared:
    """Compare today's journeys with their targets, in the order of the targets.

    Args:
        project: The map.
        journey: The id of the one journey meant, be it today's or the target.

    Raises:
        NotFoundError: There is no such journey.
    """
    meant = {project.journey(journey).id} if journey else {each.id for each in project.journeys}
    found = tuple(
        compare_journeys(project, each.target_of, each.id)
        for each in project.journeys
        if each.target_of and {each.id, each.target_of} & meant
    )
    return Compared(
        rows=lambda language: [row for each in found for row in each.as_rows(language)],
        show=partial(_show_states, found=found),
        differs=any(each.differs for each in found),
    )


def deviations(project: Project, journey: str | None) -> Compared:
    """Compare planned journeys with observed ones.

    Args:
        project: The map.
        journey: The id of the one journey meant, be it planned or observed.

    Raises:
        NotFoundError: There is no such journey.
    """
    found = planned_versus_actual(project, journey=journey)
    differs = any(each.deviations for each in found.journeys)
    return Compared(found.as_rows, partial(_show_deviations, found=found), differs)


def _show_states(screen: Screen, found: Sequence[Comparison]) -> None:
    """Print each comparison under the names of its journeys."""
    if not found:
        screen.line(screen.say("changes.no_target"))
    for number, comparison in enumerate(found):
        if number:
            screen.console.print()
        if comparison.journeys:
            before, after = (journey.title for journey in comparison.journeys)
            said = screen.say("changes.journeys", before=before, after=after)
            screen.line(text(said, "bold underline"))
        show_comparison(screen, comparison)


def show_comparison(screen: Screen, found: Comparison) -> None:
    """Print the changes with what they are about, then the figures, then how to read both."""
    screen.line(text(sentence(found.summary, screen.language), "bold"))
    for change in found.changes:
        screen.line(change.opening(screen.language), text(change.address, "dim"))
        for said in change.field_sentences(screen.language):
            screen.line(text(said, "dim"), indent=4)
    if found.unsought:
        screen.line(text(screen.say("changes.unsought", n=found.unsought), "dim"))
    if found.scores:
        screen.heading(screen.say("changes.figures"))
        screen.console.print(_table(screen, found.scores))
    if found.changes:
        screen.line(text(sentence(found.how_to_read, screen.language), "dim"))


def _table(screen: Screen, scores: Iterable[ScoreChange]) -> "Table":
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0))
    for column in COLUMNS:
        is_name = column in {"measure", "name"}
        heading = text(screen.say(f"changes.table.{column}"))
        table.add_column(heading, justify="left" if is_name else "right")
    for score in scores:
        figures = (score.before_text, score.after_text, score.difference_text)
        said = (figure(screen.language) or UNKNOWN for figure in figures)
        measure = screen.say(f"changes.of.{score.measure}")
        table.add_row(*map(text, (measure, score.name(screen.language), *said)))
    return table


def _show_deviations(screen: Screen, found: PlannedVersusActual) -> None:
    """Print the deviations of each observed journey, and which have no plan to hold against."""
    screen.line(text(sentence(found.summary, screen.language), "bold"))
    for journey in found.journeys:
        _show_journey(screen, journey)
    if found.unlinked:
        titles = tuple(journey.title for journey in found.unlinked)
        screen.line(screen.say("deviations.unlinked", journeys=titles))
    if found.journeys:
        screen.line(text(sentence(found.how_to_read, screen.language), "dim"))


def _show_journey(screen: Screen, found: JourneyDeviations) -> None:
    screen.heading(found.actual.title)
    screen.line(sentence(found.summary, screen.language))
    for deviation in found.deviations:
        address = text(deviation.address, "dim")
        screen.line(sentence(deviation.message, screen.language), address, indent=2)
    if found.unknown:
        screen.line(text(screen.say("deviations.unknown", n=found.unknown), "dim"), indent=2)
