"""Audiences, briefs and the plan of content on the terminal."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from journeykit.analysis import (
    SECTIONS,
    ActivationBrief,
    AudienceTable,
    BriefItem,
    ContentPlan,
    PlannedContent,
    TargetRow,
)
from journeykit.analysis.activation.content_plan import PARTS
from journeykit.analysis.activation.items import Topic, spoken
from journeykit.cli.ranking import UNKNOWN
from journeykit.cli.screen import Screen, text
from journeykit.model import Persona, Project
from journeykit.wording import label, sentence

if TYPE_CHECKING:
    from rich.table import Table

COLUMNS = ("stage", "moment", "content", "format", "placement", "hook", "status", "missing")


def personas_meant(project: Project, persona: str | None) -> tuple[Persona, ...]:
    """Return one persona by its id, or all of them.

    Raises:
        NotFoundError: No persona has this id; names the nearest one that exists.
    """
    return project.personas if persona is None else (project.persona(persona),)


def show_audiences(screen: Screen, tables: Iterable[AudienceTable]) -> None:
    """Print whom to target, persona by persona, and how the audiences come about."""
    how_to_read = None
    for table in tables:
        if how_to_read:
            screen.console.print()
        how_to_read = table.how_to_read
        _show_audience(screen, table)
    if how_to_read:
        screen.console.print()
        screen.line(text(sentence(how_to_read, screen.language), "dim"))


def _show_audience(screen: Screen, found: AudienceTable) -> None:
    screen.line(text(sentence(found.summary, screen.language), "bold"))
    for audience in found.audiences:
        way = screen.say(f"audience.way.{audience.way}")
        screen.heading(f"{audience.name} · {way}")
        screen.console.print(_targets(screen, audience.rows))
    for key in ("windows", "to_decide", "left_out"):
        if rows := getattr(found, key):
            screen.heading(screen.say(f"audience.{key}"))
            screen.console.print(_targets(screen, rows))
    if found.missing:
        screen.heading(screen.say("audience.missing"))
        for each in found.missing:
            screen.line(sentence(each.message, screen.language), indent=2)


def _targets(screen: Screen, rows: Iterable[TargetRow]) -> "Table":
    from rich.table import Table

    table = Table(box=None, padding=(0, 1, 0, 0), show_header=False)
    table.add_column("", style="dim", no_wrap=True)
    table.add_column("")
    table.add_column("", style="dim")
    for row in rows:
        kind = screen.say(f"audience.criterion.{row.criterion}")
        note = sentence(row.note, screen.language) if row.note else ""
        table.add_row(*map(text, (f"  {kind}", spoken(row.value, screen.language), note)))
    return table


def show_briefs(screen: Screen, briefs: Iterable[ActivationBrief]) -> None:
    """Print briefs, one below the other."""
    for number, brief in enumerate(briefs):
        if number:
            screen.console.print()
        screen.line(text(sentence(brief.summary, screen.language), "bold"))
        for section in SECTIONS:
            screen.heading(screen.say(f"brief.section.{section}"))
            found = brief.by_topic(section)
            for topic, items in found.items():
                _show_topic(screen, topic, items)
            if not found:
                screen.line(text(screen.say("brief.empty"), "dim"), indent=2)
            elif section == "when":
                how_to_read = sentence(brief.how_to_read, screen.language)
                screen.line(text(how_to_read, "dim"), indent=2)


def _show_topic(screen: Screen, topic: Topic, items: tuple[BriefItem, ...]) -> None:
    """Print the lines about one thing: in a row where there is nothing to add to them."""
    name = screen.say(f"brief.topic.{topic}")
    if topic != "missing" and not any(item.notes for item in items):
        lines = " · ".join(spoken(item.text, screen.language) for item in items)
        screen.line(screen.say("brief.group", topic=name, lines=lines), indent=2)
        return
    screen.line(text(name, "cyan"), indent=2)
    for item in items:
        screen.line(spoken(item.text, screen.language), indent=4)
        notes = " · ".join(sentence(note, screen.language) for note in item.notes)
        if notes:
            screen.line(text(notes, "dim"), indent=6)


def show_content(screen: Screen, plan: ContentPlan) -> None:
    """Print the plan of content persona by persona, and which places are in it."""
    screen.line(text(sentence(plan.summary, screen.language), "bold"))
    for persona in {id(row.persona): row.persona for row in plan.rows}.values():
        screen.heading(persona.name)
        rows = (row for row in plan.rows if row.persona is persona)
        screen.console.print(_plan_table(screen, rows))
    if plan.rows:
        screen.line(text(sentence(plan.how_to_read, screen.language), "dim"))


def _plan_table(screen: Screen, rows: Iterable[PlannedContent]) -> "Table":
    from rich.table import Table

    table = Table(box=None, padding=(0, 1, 0, 0))
    for column in COLUMNS:
        table.add_column(text(screen.say(f"content.column.{column}")))
    for row in rows:
        table.add_row(*map(text, _plan_cells(screen, row)))
    return table


def _plan_cells(screen: Screen, row: PlannedContent) -> Iterator[str]:
    language = screen.language
    yield sentence(row.stage_name, language) if row.stage_name else UNKNOWN
    yield sentence(row.moment_name, language) if row.moment_name else UNKNOWN
    content, hook = row.content, row.hook
    yield content.title if content else UNKNOWN
    yield _labelled("format", content.format if content else None, screen)
    yield _labelled("placement", hook.placement if hook else None, screen)
    yield hook.text if hook else UNKNOWN
    yield _labelled("content_status", content.status if content else None, screen)
    yield _missing(screen, row)


def _labelled(vocabulary: str, value: str | None, screen: Screen) -> str:
    return label(vocabulary, value, screen.language) if value else UNKNOWN


def _missing(screen: Screen, row: PlannedContent) -> str:
    if row.missing == PARTS:
        return screen.say("content.everything")
    return ", ".join(screen.say(f"content.part.{part}") for part in row.missing)
