"""``journeykit frictions``."""

from pathlib import Path

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import form_options, language_option, project_argument, read
from journeykit.model.scales import Language


@click.command(
    epilog=examples(
        "journeykit frictions shop.yaml",
        "journeykit frictions shop.yaml --journey first-visit --json",
    )
)
@project_argument
@click.option("--journey", metavar="ID", help="Only this journey; a target journey too.")
@click.option("--persona", metavar="ID", help="Only what this persona meets.")
@language_option
@form_options
@reported
def frictions(
    file: Path,
    journey: str | None,
    persona: str | None,
    language: Language | None,
    form: str | None,
) -> None:
    """Rank frictions: what to fix first.

    Every friction in FILE with its priority, the reason for it, and what is planned.
    """
    from journeykit.analysis import rank_frictions
    from journeykit.cli.priorities import show_priorities
    from journeykit.cli.records import print_records
    from journeykit.cli.screen import Screen

    project = read(file)
    spoken = language or project.language
    found = rank_frictions(project, journey=journey, persona=persona)
    if form:
        print_records(found.as_rows(spoken), form)
    else:
        show_priorities(Screen(spoken), found)
