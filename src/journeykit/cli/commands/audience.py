"""``journeykit audience``."""

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
        "journeykit audience shop.yaml --persona ana",
        "journeykit audience shop.yaml --csv > audiences.csv",
    )
)
@project_argument
@persona_option
@language_option
@edition_option
@form_options
@reported
def audience(
    file: Path,
    persona: str | None,
    language: Language | None,
    edition: Edition | None,
    form: str | None,
) -> None:
    """List whom to target, ready to paste.

    What to enter into an ad platform or the CRM for each persona of FILE: interests, brands, age,
    cities, channels, best moments, CRM rule and look-alike settings; what to leave out, and what
    is missing.
    """
    from journeykit.analysis import audience as audience_of
    from journeykit.cli.activation import personas_meant, show_audiences
    from journeykit.cli.records import print_records
    from journeykit.cli.screen import Screen

    project = in_edition(read(file), edition or "client")
    spoken = language or project.language
    tables = [audience_of(project, persona=each.id) for each in personas_meant(project, persona)]
    if form:
        print_records([row for table in tables for row in table.as_rows(spoken)], form)
    else:
        show_audiences(Screen(spoken), tables)
