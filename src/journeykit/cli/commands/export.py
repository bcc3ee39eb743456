"""``journeykit export``."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import (
    brand_options,
    edition_option,
    language_option,
    persona_option,
    project_argument,
    read,
    read_older,
    since_option,
    slides_option,
)
from journeykit.errors import UsageError
from journeykit.model import Project

STANDARD_OUTPUT = Path("-")
DECKS = {"pptx": "pptx", "pdf": "deck.pdf"}
"""The formats that a deck has, by suffix: that of a diagram is the PDF that needs no other word."""


@click.command(
    epilog=examples(
        "journeykit export shop.yaml shop.pptx --lang en",
        "journeykit export shop.yaml ana.pptx --persona ana --slides persona,days",
        "journeykit export shop.yaml shop.pptx --since last-year.yaml",
        "journeykit export shop.yaml shop.pptx --template client.potx",
        "journeykit export shop.yaml shop.pdf --as deck",
        "journeykit export shop.yaml first-visit.svg --journey first-visit",
        "journeykit export shop.yaml wall.pdf --diagram blueprint --page A1",
        "journeykit export shop.yaml - --format md | less",
        "journeykit export shop.yaml activation.xlsx --sheets audience,content,brief",
    )
)
@project_argument
@click.argument("out", type=click.Path(allow_dash=True, path_type=Path))
@click.option("--format", "format_", metavar="FORMAT", help="The format, if not the suffix of OUT.")
@click.option(
    "--as", "what", type=click.Choice(["deck"]), help="Write a PDF of the deck, not of a diagram."
)
@persona_option
@click.option("--journey", metavar="ID", help="Only this journey.")
@click.option(
    "--diagram",
    metavar="KIND",
    help="The kind of diagram: flow, blueprint, paths, day, personas or opportunities.",
)
@slides_option
@brand_options
@since_option
@click.option("--sheets", metavar="NAMES", help="What a workbook holds: audience,content,brief.")
@click.option("--page", metavar="SIZE", help="Fit a diagram to paper, A4 to A0.")
@click.option("--hide", metavar="PART", multiple=True, help="Leave a part of a diagram out.")
@click.option(
    "--colour", "colours", metavar="ROLE=#RRGGBB", multiple=True, help="Change a diagram's colour."
)
@click.option("--font", metavar="NAME", help="The font of a diagram, such as Cambria.")
@click.option(
    "--direction", metavar="WAY", help="Lead across the page or down it: flow, blueprint, paths."
)
@language_option
@edition_option
@reported
def export(
    file: Path,
    out: Path,
    format_: str | None,
    what: str | None,
    since: Path | None,
    **given: Any,
) -> None:
    """Write one output, such as a deck.

    The suffix of OUT says the format; `journeykit formats` lists them. FILE may be - for YAML
    on standard input, OUT may be - for standard output.
    """
    options = {name: value for name, value in given.items() if value not in (None, ())}
    format_ = _as_deck(format_ or out.suffix) if what else format_
    if since:
        options["since"] = read_older(since, file)
    project = read(file)
    if out == STANDARD_OUTPUT:
        click.echo(_piped(project, format_, options), nl=False)
        _say_notes(project, format_ or "", options)
        return
    if out.exists() and file.exists() and out.samefile(file):
        raise UsageError(f"'{out}' is the project itself: exporting would replace it")
    from journeykit.exporters import export as write
    from journeykit.exporters.files import format_of

    click.echo(write(project, out, format=format_, **options))
    _say_notes(project, format_ or format_of(out), options)


def _say_notes(project: Project, format: str, options: Mapping[str, Any]) -> None:
    """Say what there is to say of an output where it does not get into the output itself."""
    from journeykit.exporters import notes
    from journeykit.wording import sentence

    for note in notes(project, format, **options):
        click.echo(sentence(note, options.get("language", project.language)), err=True)


def _as_deck(format: str) -> str:
    """Return the format of a deck, by the suffix that its file has.

    Raises:
        UsageError: No deck is written like that.
    """
    suffix = format.removeprefix(".").lower()
    if suffix not in DECKS:
        raise UsageError(f"a deck is a .{' or a .'.join(DECKS)}, got '{format}'")
    return DECKS[suffix]


def _piped(project: Project, format: str | None, options: Mapping[str, object]) -> bytes:
    from journeykit.exporters import render

    if format is None:
        raise UsageError("standard output has no suffix: give a --format")
    content = render(project, format, **options)
    if isinstance(content, Mapping):
        raise UsageError(f"the format '{format}' makes a folder, standard output takes one file")
    return content
