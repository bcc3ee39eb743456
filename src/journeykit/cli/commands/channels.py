"""``journeykit channels``."""

from pathlib import Path

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import form_options, language_option, project_argument, read
from journeykit.model.scales import Language


@click.command(
    epilog=examples(
        "journeykit channels shop.yaml",
        "journeykit channels shop.yaml --journey first-visit --csv > channels.csv",
    )
)
@project_argument
@click.option("--journey", metavar="ID", help="Only this journey; a target journey too.")
@language_option
@form_options
@reported
def channels(file: Path, journey: str | None, language: Language | None, form: str | None) -> None:
    """Show which channels carry the journeys.

    The touchpoints in FILE by stage and channel, the hand-offs on the way, what hangs on a single
    channel, and whose the touchpoints are.
    """
    from journeykit.analysis import channel_use
    from journeykit.cli.channels import show_channels
    from journeykit.cli.records import print_records
    from journeykit.cli.screen import Screen

    project = read(file)
    spoken = language or project.language
    found = channel_use(project, journey=journey)
    if form:
        print_records(found.as_rows(spoken), form)
    else:
        show_channels(Screen(spoken), found)
