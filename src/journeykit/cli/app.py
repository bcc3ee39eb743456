"""The command ``journeykit`` and its subcommands."""

import sys
from typing import TextIO

import click

from journeykit import __version__
from journeykit.cli.commands.audience import audience
from journeykit.cli.commands.audit import audit
from journeykit.cli.commands.brief import brief
from journeykit.cli.commands.build import build
from journeykit.cli.commands.channels import channels
from journeykit.cli.commands.check import check
from journeykit.cli.commands.compare import compare
from journeykit.cli.commands.content import content
from journeykit.cli.commands.export import export
from journeykit.cli.commands.extract import extract
from journeykit.cli.commands.formats import formats
from journeykit.cli.commands.frictions import frictions
from journeykit.cli.commands.gaps import gaps
from journeykit.cli.commands.import_ import import_
from journeykit.cli.commands.mood import mood
from journeykit.cli.commands.opportunities import opportunities
from journeykit.cli.commands.paths import paths
from journeykit.cli.commands.personas import personas
from journeykit.cli.commands.preview import preview
from journeykit.cli.commands.rank import rank
from journeykit.cli.commands.reconcile import reconcile
from journeykit.cli.commands.schema import schema
from journeykit.cli.commands.series import series
from journeykit.cli.commands.workshop import workshop
from journeykit.cli.examples import examples
from journeykit.cli.failures import INTERRUPTED

EXIT_STATUS = """

Exit status: 0 fine; 1 a bad document, findings at or above --fail-on, or a file that cannot be
written; 2 wrong usage.
"""


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=examples(
        "journeykit build shop.yaml -o out        everything, in one folder",
        "journeykit export shop.yaml shop.pptx    one file",
        "journeykit check shop.yaml               is it sound, and what is missing?",
        "journeykit rank shop.yaml                when can we reach these people?",
    )
    + EXIT_STATUS,
)
@click.version_option(__version__, "-V", "--version", message="journeykit %(version)s")
def app() -> None:
    """Customer journeys as data: decks, diagrams, reports and explained analyses.

    A project is a YAML or JSON file, or a folder with a project.yaml.
    """


for command in (
    build,
    export,
    series,
    workshop,
    import_,
    extract,
    preview,
    check,
    rank,
    mood,
    channels,
    paths,
    personas,
    frictions,
    opportunities,
    gaps,
    audit,
    compare,
    audience,
    brief,
    content,
    reconcile,
    formats,
    schema,
):
    app.add_command(command)


def main() -> None:
    """Run the command line with the arguments of the process, and exit."""
    for stream in (sys.stdout, sys.stderr):
        _never_fail_to_encode(stream)
    try:
        status = app.main(prog_name="journeykit", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except click.Abort:
        status = INTERRUPTED
    sys.exit(status)


def _never_fail_to_encode(stream: TextIO) -> None:
    """Let a terminal without UTF-8 show ``?`` for what it cannot show."""
    if reconfigure := getattr(stream, "reconfigure", None):
        reconfigure(errors="replace")
