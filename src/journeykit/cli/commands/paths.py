"""``journeykit paths``."""

from pathlib import Path

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import form_options, language_option, project_argument, read
from journeykit.model.scales import Language


@click.command(
    epilog=examples(
        "journeykit paths shop.yaml",
        "journeykit paths shop.yaml --journey first-visit --limit 5 --json",
    )
)
@project_argument
@click.option("--journey", metavar="ID", help="Only this journey; a target journey too.")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=10,
    show_default=True,
    help="How many paths of a journey.",
)
@language_option
@form_options
@reported
def paths(
    file: Path, journey: str | None, limit: int, language: Language | None, form: str | None
) -> None:
    """Show the paths that people take.

    The most probable paths through the transitions of each journey in FILE, and where they end.
    """
    from journeykit.analysis import journey_paths
    from journeykit.cli.records import print_records
    from journeykit.cli.routes import show_paths
    from journeykit.cli.screen import Screen

    project = read(file)
    spoken = language or project.language
    today = [each.id for each in project.journeys if each.state == "current"]
    chosen = [journey] if journey else today
    found = [journey_paths(project, journey=each, limit=limit) for each in chosen]
    if form:
        print_records([row for each in found for row in each.as_rows(spoken)], form)
    else:
        show_paths(Screen(spoken), found)
