"""``journeykit personas``."""

from pathlib import Path

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import form_options, language_option, project_argument, read
from journeykit.model.scales import Language


@click.command(
    epilog=examples(
        "journeykit personas shop.yaml",
        "journeykit personas shop.yaml --persona ana --persona leo --json",
    )
)
@project_argument
@click.option(
    "--persona", "chosen", metavar="ID", multiple=True, help="Only these personas; repeat it."
)
@language_option
@form_options
@reported
def personas(
    file: Path, chosen: tuple[str, ...], language: Language | None, form: str | None
) -> None:
    """Compare personas: what they share, and when.

    What the personas in FILE have in common, pair by pair; how differently the same stage feels;
    and in which windows of the day one message reaches several of them.
    """
    from journeykit.analysis import compare_personas
    from journeykit.cli.meeting_points import comparison_rows, show_comparison
    from journeykit.cli.records import print_records
    from journeykit.cli.screen import Screen

    project = read(file)
    spoken = language or project.language
    found = compare_personas(project, personas=chosen or None)
    if form:
        print_records(comparison_rows(found, spoken), form)
    else:
        show_comparison(Screen(spoken), found)
