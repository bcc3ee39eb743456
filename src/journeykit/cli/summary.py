"""What matters in a project, on one screen: who, when, and what is missing."""

import shlex
from collections.abc import Iterator
from itertools import islice

from journeykit.analysis import ContactMoment, contact_moments, coverage_gaps
from journeykit.cli.findings import show_gaps
from journeykit.cli.ranking import moment_name
from journeykit.cli.screen import Screen, text
from journeykit.model import Persona, Project
from journeykit.wording import sentence, span

TOP_MOMENTS = 3
WORST_GAPS = 3


def show_summary(screen: Screen, project: Project, file: str) -> None:
    """Print the personas of the project in ``file``, their best moments and the worst gaps."""
    if project.personas:
        _show_personas(screen, project)
        _show_moments(screen, project)
    found = coverage_gaps(project)
    screen.console.print()
    show_gaps(screen, found, WORST_GAPS)
    if len(found.gaps) > WORST_GAPS:
        screen.verbatim(
            screen.say("terminal.all_gaps", command=f"journeykit gaps {shlex.quote(file)}")
        )


def _show_personas(screen: Screen, project: Project) -> None:
    screen.heading(screen.say("terminal.personas"))
    for persona in project.personas:
        facts = " · ".join(_facts(screen, project, persona))
        screen.line(text(persona.name, "bold"), text(facts, "dim"), indent=2)


def _facts(screen: Screen, project: Project, persona: Persona) -> Iterator[str]:
    if persona.age:
        yield screen.say("terminal.age", age=persona.age)
    if persona.occupation:
        yield persona.occupation
    if persona.segment_share is not None:
        yield screen.say("terminal.share", share=persona.segment_share)
    yield screen.say("terminal.days", n=len(persona.days))
    journeys = [journey for journey in project.journeys if journey.persona == persona.id]
    yield screen.say("terminal.journeys", n=len(journeys))


def _show_moments(screen: Screen, project: Project) -> None:
    screen.heading(screen.say("terminal.best_moments"))
    rankings = [contact_moments(project, persona=each.id) for each in project.personas]
    for persona, found in zip(project.personas, rankings, strict=True):
        screen.line(text(persona.name, "bold"), indent=2)
        for row in found.ranked[:TOP_MOMENTS]:
            _show_moment(screen, row)
        if not found.ranked:
            screen.line(sentence(found.summary, screen.language), indent=4)
    scored = (found for found in rankings if found.ranked)
    for found in islice(scored, 1):
        screen.line(text(sentence(found.how_to_read, screen.language), "dim"), indent=2)


def _show_moment(screen: Screen, row: ContactMoment) -> None:
    score = text(f"{100 * (row.score or 0):3.0f}", "bold cyan")
    window = span(row.moment.start, row.moment.end)
    screen.line(score, window, moment_name(row, screen.language), indent=4)
    screen.line(text(sentence(row.reason, screen.language), "dim"), indent=8)
