"""The ranking of contact moments as a table on the terminal."""

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from journeykit.analysis import FACTORS, ContactMoment, ContactMoments, Factor
from journeykit.cli.screen import Screen, text
from journeykit.model.scales import Language
from journeykit.wording import day_name, percent, sentence, span

if TYPE_CHECKING:
    from rich.table import Table

DOTS = 5
UNKNOWN = "–"


def show_ranking(screen: Screen, found: ContactMoments) -> None:
    """Print the ranking, how to read it, why each moment stands there, and what is unscored.

    Below each reason stands what would change it.
    """
    screen.line(text(sentence(found.summary, screen.language), "bold"))
    if found.ranked:
        screen.console.print()
        screen.console.print(_table(screen, found))
        screen.line(text(sentence(found.how_to_read, screen.language), "dim"))
        screen.line(text(sentence(found.robustness_note, screen.language), "dim"))
        screen.line(text(screen.say("terminal.legend"), "dim"))
        screen.heading(screen.say("terminal.why"))
        for row in found.ranked:
            screen.line(text(f"{row.rank}.", "bold"), sentence(row.reason, screen.language))
            _show_change(screen, row)
    if found.unscored:
        screen.heading(screen.say("terminal.unscored", n=len(found.unscored)))
        for row in found.unscored:
            window = span(row.moment.start, row.moment.end)
            screen.line(text(window, "bold"), _named(screen, found, row))
            screen.line(text(sentence(row.reason, screen.language), "dim"), indent=4)
            if row.change:
                _show_change(screen, row)


def _show_change(screen: Screen, row: ContactMoment) -> None:
    said = sentence(row.what_would_change_it, screen.language)
    screen.line(text(f"→ {said}", "dim"), indent=4)


def _table(screen: Screen, found: ContactMoments) -> "Table":
    from rich.table import Table

    table = Table(box=None, padding=(0, 1, 0, 0))
    table.add_column("", justify="right", no_wrap=True)
    table.add_column(text(screen.say("terminal.score")), justify="right", style="bold cyan")
    table.add_column(text(screen.say("terminal.window")), no_wrap=True)
    table.add_column(text(screen.say("terminal.moment")))
    for factor in FACTORS:
        table.add_column(text(screen.say(f"terminal.factor.{factor}")), no_wrap=True)
    table.add_column(text(f"Top {found.top}"), justify="right", no_wrap=True)
    for row in found.ranked:
        table.add_row(*map(text, _cells(screen, found, row)))
    return table


def _cells(screen: Screen, found: ContactMoments, row: ContactMoment) -> Iterator[str]:
    yield f"{row.rank}."
    yield f"{100 * (row.score or 0):.0f}"
    yield span(row.moment.start, row.moment.end)
    yield _named(screen, found, row)
    yield from map(_dots, row.factors)
    yield UNKNOWN if row.robustness is None else percent(row.robustness, screen.language)


def moment_name(row: ContactMoment, language: Language) -> str:
    """Return the moment, after its day unless that is the weekday."""
    if row.day.kind == "weekday":
        return row.moment.label
    return f"{day_name(row.day, language)} · {row.moment.label}"


def _named(screen: Screen, found: ContactMoments, row: ContactMoment) -> str:
    """Return the moment, after its persona where there are several."""
    name = moment_name(row, screen.language)
    several = len({other.persona.id for other in found.rows}) > 1
    return f"{row.persona.name} · {name}" if several else name


def _dots(factor: Factor) -> str:
    """Return a factor as dots; only a factor of 0, which rules a moment out, has no full one."""
    if factor.value is None:
        return UNKNOWN
    full = max(math.floor(factor.value * DOTS + 0.5), int(factor.value > 0))
    return "●" * full + "○" * (DOTS - full)
