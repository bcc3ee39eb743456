"""``journeykit mood``."""

from pathlib import Path

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import form_options, language_option, project_argument, read
from journeykit.model.scales import Language


@click.command(
    epilog=examples(
        "journeykit mood shop.yaml",
        "journeykit mood shop.yaml --journey first-visit --csv > mood.csv",
    )
)
@project_argument
@click.option("--journey", metavar="ID", help="Only this journey.")
@click.option("--persona", metavar="ID", help="Only this persona's journeys and days.")
@language_option
@form_options
@reported
def mood(
    file: Path,
    journey: str | None,
    persona: str | None,
    language: Language | None,
    form: str | None,
) -> None:
    """Show how journeys and days feel.

    The emotion curve of the journeys in FILE, what stays in memory, and what to improve first;
    and how much of each typical day feels unpleasant.
    """
    from journeykit.cli.feelings import feelings, show_feelings
    from journeykit.cli.records import print_records
    from journeykit.cli.screen import Screen

    project = read(file)
    spoken = language or project.language
    found = feelings(project, journey=journey, persona=persona)
    if form:
        print_records(found.as_rows(spoken), form)
    else:
        show_feelings(Screen(spoken), found)
