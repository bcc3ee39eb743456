"""``journeykit rank``."""

from pathlib import Path

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import form_options, language_option, project_argument, read
from journeykit.model.scales import Language


@click.command(
    epilog=examples(
        "journeykit rank shop.yaml",
        "journeykit rank shop.yaml --persona ana --csv > moments.csv",
    )
)
@project_argument
@click.option("--persona", metavar="ID", help="Only this persona.")
@language_option
@form_options
@reported
def rank(file: Path, persona: str | None, language: Language | None, form: str | None) -> None:
    """Rank contact moments: when to reach whom.

    Every waking moment of the typical days in FILE, with its score and the reason for it.
    """
    from journeykit.analysis import contact_moments
    from journeykit.cli.ranking import show_ranking
    from journeykit.cli.records import print_records
    from journeykit.cli.screen import Screen

    project = read(file)
    spoken = language or project.language
    found = contact_moments(project, persona=persona)
    if form:
        print_records(found.as_rows(spoken), form)
    else:
        show_ranking(Screen(spoken), found)
