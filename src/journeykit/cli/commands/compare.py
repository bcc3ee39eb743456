"""``journeykit compare``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import FAILED, reported
from journeykit.cli.reading import (
    STANDARD_INPUT,
    form_options,
    language_option,
    project_argument,
    project_path,
    read,
)
from journeykit.errors import UsageError
from journeykit.model.scales import Language

if TYPE_CHECKING:
    from journeykit.cli.comparing import Compared


@click.command(
    epilog=examples(
        "journeykit compare old.yaml shop.yaml",
        "journeykit compare shop.yaml                  today and target",
        "journeykit compare shop.yaml --actual         plan and reality",
        "journeykit compare old.yaml shop.yaml --exit-code --json",
    )
)
@project_argument
@click.argument("later", metavar="[LATER]", type=project_path(), required=False)
@click.option("--actual", is_flag=True, help="Compare planned journeys with observed ones.")
@click.option("--journey", metavar="ID", help="Only this journey, without LATER.")
@click.option("--exit-code", is_flag=True, help="Exit with status 1 where there is a difference.")
@language_option
@form_options
@reported
def compare(
    file: Path,
    later: Path | None,
    *,
    actual: bool,
    journey: str | None,
    exit_code: bool,
    language: Language | None,
    form: str | None,
) -> None:
    """Show what changed, in plain sentences.

    From FILE to LATER, two versions of a project. Without LATER, from today's journeys in FILE to
    their targets, or with --actual from planned journeys to what really happens.
    """
    from journeykit.cli.records import print_records
    from journeykit.cli.screen import Screen

    found, spoken = _compared(file, later, actual=actual, journey=journey)
    language = language or spoken
    if form:
        print_records(found.rows(language), form)
    else:
        found.show(Screen(language))
    if exit_code and found.differs:
        raise SystemExit(FAILED)


def _compared(
    file: Path, later: Path | None, *, actual: bool, journey: str | None
) -> "tuple[Compared, Language]":
    from journeykit.cli.comparing import deviations, states, versions

    project = read(file)
    if later is None:
        found = deviations(project, journey) if actual else states(project, journey)
        return found, project.language
    if actual or journey:
        raise UsageError("--actual and --journey are about one project: leave LATER out")
    if file == later == STANDARD_INPUT:
        raise UsageError("only one of the two versions can come from standard input")
    after = read(later)
    return versions(project, after), after.language
