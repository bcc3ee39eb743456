"""The most probable paths of journeys as tables on the terminal."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from journeykit.analysis import JourneyPath, JourneyPaths
from journeykit.analysis.paths.listing import share_said
from journeykit.cli.screen import Screen, text
from journeykit.wording import label, sentence, stage_name

if TYPE_CHECKING:
    from rich.table import Table


def show_paths(screen: Screen, found: Sequence[JourneyPaths]) -> None:
    """Print the paths of each journey, how many people they stand for, and how to read them."""
    if not found:
        screen.line(screen.say("paths.none"))
        return
    for number, each in enumerate(found):
        if number:
            screen.console.print()
        _show(screen, each)
    screen.line(text(sentence(found[0].how_to_read, screen.language), "dim"))


def _show(screen: Screen, found: JourneyPaths) -> None:
    screen.line(text(found.journey.title, "bold underline"))
    screen.line(text(sentence(found.summary, screen.language), "bold"))
    if found.paths:
        screen.console.print(_table(screen, found))
    screen.line(sentence(found.coverage, screen.language))
    if found.to_find_out:
        screen.line(sentence(found.to_find_out, screen.language))
    if found.is_cut_short:
        screen.line(screen.say("paths.cut_short"))


def _table(screen: Screen, found: JourneyPaths) -> "Table":
    from rich.table import Table

    table = Table(box=None, padding=(0, 1, 0, 0))
    table.add_column("", justify="right", no_wrap=True)
    heading = text(screen.say("paths.table.share"))
    table.add_column(heading, justify="right", style="bold cyan", no_wrap=True)
    for column in ("path", "ending"):
        table.add_column(text(screen.say(f"paths.table.{column}")))
    for path in found.paths:
        table.add_row(*map(text, _cells(screen, found, path)))
    if found.remaining:
        share = _share(screen, found.remaining)
        table.add_row("", text(share), text(screen.say("paths.remaining"), "dim"))
    return table


def _cells(screen: Screen, found: JourneyPaths, path: JourneyPath) -> Iterator[str]:
    stage = stage_name(path.steps[-1].stage, screen.language, found.project)
    ending = screen.say(f"paths.ending.{path.ending}", stage=stage)
    outcome = label("outcome", path.outcome, screen.language) if path.outcome else ""
    yield f"{path.rank}."
    yield _share(screen, path.probability)
    yield " → ".join(path.names(screen.language, found.project))
    yield " · ".join(filter(None, (ending, outcome)))


def _share(screen: Screen, share: float) -> str:
    return sentence(share_said(share), screen.language)
