"""The ranking of frictions as a table on the terminal."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from journeykit.analysis import FrictionRanking, RankedFriction
from journeykit.cli.ranking import UNKNOWN
from journeykit.cli.screen import Screen, text
from journeykit.wording import label, percent, sentence

if TYPE_CHECKING:
    from rich.table import Table

COLUMNS = ("kind", "severity", "frequency", "segment_share", "getting_there", "truth", "plan")
"""What the priority is made of, beside the friction."""
YES = "●"


def show_priorities(screen: Screen, found: FrictionRanking) -> None:
    """Print the ranking, how to read it, why each friction stands there, and what is unscored."""
    screen.line(text(sentence(found.summary, screen.language), "bold"))
    if found.ranked:
        screen.console.print()
        screen.console.print(_table(screen, found))
        screen.line(text(sentence(found.how_to_read, screen.language), "dim"))
        screen.line(text(screen.say("friction.legend"), "dim"))
        screen.heading(screen.say("terminal.why"))
        for row in found.ranked:
            screen.line(text(f"{row.rank}.", "bold"), sentence(row.reason, screen.language))
    if found.unscored:
        screen.heading(screen.say("friction.unscored", n=len(found.unscored)))
        for row in found.unscored:
            screen.line(text(row.friction.title, "bold"), text(row.address, "dim"))
            screen.line(text(sentence(row.reason, screen.language), "dim"), indent=4)


def _table(screen: Screen, found: FrictionRanking) -> "Table":
    from rich.table import Table

    table = Table(box=None, padding=(0, 1, 0, 0))
    table.add_column("", justify="right", no_wrap=True)
    heading = text(screen.say("friction.table.priority"))
    table.add_column(heading, justify="right", style="bold cyan")
    table.add_column(text(screen.say("friction.table.friction")))
    for column in COLUMNS:
        table.add_column(text(screen.say(f"friction.table.{column}")))
    for row in found.ranked:
        table.add_row(*map(text, _cells(screen, row)))
    return table


def _cells(screen: Screen, row: RankedFriction) -> Iterator[str]:
    friction, language = row.friction, screen.language
    yield f"{row.rank}."
    yield _points(row.priority or 0)
    yield f"{friction.title} · {_place(row, screen)}"
    yield label("friction", friction.kind, language) if friction.kind else UNKNOWN
    yield str(friction.severity)
    yield label("frequency", friction.frequency or "", language)
    for share in (row.factors.segment_share, row.factors.getting_there):
        yield UNKNOWN if share is None else percent(share, language)
    yield YES if row.at_moment_of_truth else ""
    yield str(len(row.opportunities)) if row.opportunities else UNKNOWN


def _points(priority: float) -> str:
    """Return a priority out of 100; only what is no problem at all, or met by nobody, has 0."""
    points = 100 * priority
    return "<1" if 0 < points < 1 else f"{points:.0f}"


def _place(row: RankedFriction, screen: Screen) -> str:
    """Return where it is met, as the map calls it."""
    return sentence(row.where, screen.language)
