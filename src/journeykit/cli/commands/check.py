"""``journeykit check``."""

import datetime
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import FAILED, details, headline, reported
from journeykit.cli.reading import language_option, project_path
from journeykit.cli.today import today_option
from journeykit.model.scales import Language

if TYPE_CHECKING:
    from journeykit.cli.checking import Checked


@click.command(
    epilog=examples(
        "journeykit check shop.yaml",
        "journeykit check maps/*.yaml --fail-on warning",
        "journeykit check maps/*.yaml --format sarif > findings.sarif",
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
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github", "sarif"]),
    default="text",
    show_default=True,
    help="'github' annotates pull requests, 'sarif' is for code hosts and editors.",
)
@today_option("Also find what is overdue or too old on this day, such as 2026-11-22.")
@language_option
@reported
def check(
    files: tuple[Path, ...],
    threshold: str,
    form: str,
    today: datetime.date | None,
    language: Language | None,
) -> None:
    """Check documents, and what the maps miss.

    Everything that is wrong with each document, or else its blind spots.
    """
    from journeykit.cli.checking import checked

    sound = []
    results = []
    for file in files:
        result = checked(file, today)
        sound.append(_is_sound(result, threshold))
        if form == "text":
            _show(result, language)
        else:
            results.append(result)
    if form != "text":
        _print(results, form, language)
    if not all(sound):
        raise SystemExit(FAILED)


def _is_sound(result: "Checked", threshold: str) -> bool:
    from journeykit.cli.findings import reaches

    return result.found is not None and not reaches(result.found.gaps, threshold)


def _show(result: "Checked", language: Language | None) -> None:
    from journeykit.cli.findings import show_gaps
    from journeykit.cli.screen import Screen

    project, error = result.project, result.error
    screen = Screen(language or (project.language if project else "en"))
    screen.verbatim(str(result.file), "underline")
    if error:
        screen.verbatim(headline(error), "bold red")
        for line in details(error):
            screen.verbatim(line)
    elif result.found:
        show_gaps(screen, result.found)


def _print(results: Iterable["Checked"], form: str, language: Language | None) -> None:
    import attrs

    from journeykit.cli.annotations import annotations
    from journeykit.cli.checking import reports
    from journeykit.cli.records import as_json
    from journeykit.cli.sarif import sarif

    found = [each for result in results for each in reports(result, language)]
    match form:
        case "github":
            for line in annotations(found):
                click.echo(line)
        case "sarif":
            click.echo(as_json(sarif(found)))
        case _:
            click.echo(as_json([attrs.asdict(each) for each in found]))
