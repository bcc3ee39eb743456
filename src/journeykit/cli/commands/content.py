"""``journeykit content``."""

from pathlib import Path

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import (
    edition_option,
    form_options,
    language_option,
    persona_option,
    project_argument,
    read,
)
from journeykit.model.edition import Edition, in_edition
from journeykit.model.scales import Language


@click.command(
    epilog=examples(
        "journeykit content shop.yaml",
        "journeykit content shop.yaml --persona ana --csv > content.csv",
    )
)
@project_argument
@persona_option
@language_option
@edition_option
@form_options
@reported
def content(
    file: Path,
    persona: str | None,
    language: Language | None,
    edition: Edition | None,
    form: str | None,
) -> None:
    """Plan content: what is said where, and what is missing.

    Every stage and moment in FILE that content is for, and those that still wait for some.
    """
    from journeykit.analysis import content_plan
    from journeykit.cli.activation import show_content
    from journeykit.cli.records import print_records
    from journeykit.cli.screen import Screen

    project = in_edition(read(file), edition or "client")
    spoken = language or project.language
    plan = content_plan(project, persona=persona)
    if form:
        print_records(plan.as_rows(spoken), form)
    else:
        show_content(Screen(spoken), plan)
