"""``journeykit check``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import FAILED, details, headline, reported
from journeykit.cli.reading import language_option, project_path, read
from journeykit.errors import ModelError
from journeykit.model.scales import Language

if TYPE_CHECKING:
    from journeykit.cli.screen import Screen


@click.command(
    epilog=examples(
        "journeykit check shop.yaml",
        "journeykit check maps/*.yaml --fail-on warning",
    )
)
@click.argument("files", metavar="FILE...", type=project_path(), nargs=-1, required=True)
@click.option(
    "--fail-on",
    "threshold",
    type=click.Choice(["error", "warning", "info"]),
    default="error",
    show_default=True,
    help="The mildest finding that makes the exit status 1.",
)
@language_option
@reported
def check(files: tuple[Path, ...], threshold: str, language: Language | None) -> None:
    """Check documents, and what the maps miss.

    Everything that is wrong with each document, or else its blind spots.
    """
    sound = [_is_sound(file, threshold, language) for file in files]
    if not all(sound):
        raise SystemExit(FAILED)


def _is_sound(file: Path, threshold: str, language: Language | None) -> bool:
    from journeykit.analysis import coverage_gaps
    from journeykit.cli.findings import reaches, show_gaps
    from journeykit.cli.screen import Screen

    try:
        project = read(file)
    except ModelError as error:
        _show_problems(Screen(language or "en"), file, error)
        return False
    screen = Screen(language or project.language)
    found = coverage_gaps(project)
    screen.verbatim(str(file), "underline")
    show_gaps(screen, found)
    return not reaches(found.gaps, threshold)


def _show_problems(screen: "Screen", file: Path, error: ModelError) -> None:
    screen.verbatim(str(file), "underline")
    screen.verbatim(headline(error), "bold red")
    for line in details(error):
        screen.verbatim(line)
