"""``journeykit gaps``."""

from pathlib import Path

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import form_options, language_option, project_argument, read
from journeykit.model.scales import Language


@click.command(
    epilog=examples(
        "journeykit gaps shop.yaml",
        "journeykit gaps shop.yaml --json > gaps.json",
    )
)
@project_argument
@language_option
@form_options
@reported
def gaps(file: Path, language: Language | None, form: str | None) -> None:
    """List blind spots and their remedies.

    What the map in FILE is missing, the worst first.
    """
    from journeykit.analysis import coverage_gaps
    from journeykit.cli.findings import show_gaps
    from journeykit.cli.records import print_records
    from journeykit.cli.screen import Screen

    project = read(file)
    spoken = language or project.language
    found = coverage_gaps(project)
    if form:
        print_records(found.as_rows(spoken), form)
    else:
        show_gaps(Screen(spoken), found)
