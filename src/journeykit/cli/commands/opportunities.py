"""``journeykit opportunities``."""

from pathlib import Path

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import form_options, language_option, project_argument, read
from journeykit.model.scales import Language


@click.command(
    epilog=examples(
        "journeykit opportunities shop.yaml",
        "journeykit opportunities shop.yaml --preset rice",
        "journeykit opportunities shop.yaml --preset ice --csv > plan.csv",
    )
)
@project_argument
@click.option(
    "--preset",
    metavar="ID",
    default="impact_effort",
    show_default=True,
    help="impact_effort, rice, ice, odi, or one of the project's own score_presets.",
)
@language_option
@form_options
@reported
def opportunities(file: Path, preset: str, language: Language | None, form: str | None) -> None:
    """Rank opportunities: what to do first.

    Every open opportunity and lever in FILE with its score and the reason for it.
    """
    from journeykit.analysis import rank_opportunities
    from journeykit.cli.opportunities import show_opportunities
    from journeykit.cli.records import print_records
    from journeykit.cli.screen import Screen

    project = read(file)
    spoken = language or project.language
    found = rank_opportunities(project, preset=preset)
    if form:
        print_records(found.as_rows(spoken), form)
    else:
        show_opportunities(Screen(spoken), found)
