"""Personas compared, as tables on the terminal."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from journeykit.analysis import (
    DAY_KINDS,
    TRAITS,
    Overlap,
    PersonaComparison,
    PersonaPair,
    SharedWindow,
)
from journeykit.cli.ranking import UNKNOWN
from journeykit.cli.records import Row
from journeykit.cli.screen import Screen, text
from journeykit.model.scales import Language
from journeykit.wording import channel_name, label, percent, sentence, span

if TYPE_CHECKING:
    from rich.table import Table

MOST_PAIRS = 10
"""So many pairs are shown; the others are in the JSON."""


def comparison_rows(found: PersonaComparison, language: Language) -> list[Row]:
    """Return a row per pair, per persona and stage, and per window, all with the same columns."""
    rows: list[Row] = [{"of": "pair"} | row for row in found.as_rows(language)]
    rows += [{"of": "stage"} | row for row in found.stage_rows()]
    rows += [{"of": "window"} | row for row in found.window_rows(language)]
    columns = dict.fromkeys(column for row in rows for column in row)
    return [{column: row.get(column) for column in columns} for row in rows]


def show_comparison(screen: Screen, found: PersonaComparison) -> None:
    """Print what personas share, how the same stage feels to them, and where they meet."""
    screen.line(text(sentence(found.summary, screen.language), "bold"))
    if found.pairs:
        _show_pairs(screen, found)
    if found.stages:
        screen.heading(screen.say("personas.stages"))
        for stage in found.stages:
            screen.line(sentence(stage.message, screen.language), indent=2)
    if found.pairs:
        screen.heading(screen.say("personas.windows"))
        _show_windows(screen, found)


def _show_pairs(screen: Screen, found: PersonaComparison) -> None:
    screen.heading(screen.say("personas.overlaps"))
    screen.console.print(_pairs(screen, found))
    if (more := len(found.pairs) - MOST_PAIRS) > 0:
        screen.line(text(screen.say("personas.more_pairs", n=more), "dim"))
    if found.closest:
        screen.line(sentence(found.closest, screen.language))
    screen.line(text(sentence(found.how_to_read, screen.language), "dim"))


def _pairs(screen: Screen, found: PersonaComparison) -> "Table":
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column(text(screen.say("personas.table.pair")))
    for column in (*TRAITS, *DAY_KINDS):
        table.add_column(text(screen.say(f"personas.table.{column}")), justify="right")
    for pair in found.pairs[:MOST_PAIRS]:
        table.add_row(*map(text, _pair(screen, pair)))
    return table


def _pair(screen: Screen, pair: PersonaPair) -> Iterator[str]:
    yield f"{pair.one.name} · {pair.other.name}"
    for overlap in pair.overlaps:
        yield _overlap(screen, overlap)


def _overlap(screen: Screen, overlap: Overlap) -> str:
    if overlap.share is None:
        return UNKNOWN
    if overlap.of in DAY_KINDS:
        return screen.say("personas.minutes", minutes=overlap.common)
    return percent(overlap.share, screen.language)


def _show_windows(screen: Screen, found: PersonaComparison) -> None:
    if not found.windows:
        screen.line(screen.say("personas.windows.none"))
        return
    screen.console.print(_windows(screen, found))
    screen.line(text(sentence(found.windows_note, screen.language), "dim"))


def _windows(screen: Screen, found: PersonaComparison) -> "Table":
    from rich.table import Table

    table = Table(box=None, padding=(0, 1, 0, 0))
    table.add_column("", justify="right", no_wrap=True)
    table.add_column(text(screen.say("personas.table.window")), no_wrap=True)
    for column in ("channels", "personas"):
        table.add_column(text(screen.say(f"personas.table.{column}")))
    for column in ("score", "reach"):
        table.add_column(text(screen.say(f"personas.table.{column}")), justify="right")
    for window in found.windows:
        table.add_row(*map(text, _window(screen, found, window)))
    return table


def _window(screen: Screen, found: PersonaComparison, window: SharedWindow) -> Iterator[str]:
    language = screen.language
    yield f"{window.rank}."
    yield f"{label('day', window.day, language)} {span(window.start, window.end)}"
    yield ", ".join(channel_name(found.project, each, language) for each in window.channels)
    yield ", ".join(persona.name for persona in window.personas)
    yield UNKNOWN if window.score is None else f"{100 * window.score:.0f}"
    yield UNKNOWN if window.reach is None else percent(window.reach, language)
