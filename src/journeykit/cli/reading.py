"""Which project, and how to show it: what most commands ask for."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from journeykit.errors import UsageError
from journeykit.model import Project

STANDARD_INPUT = Path("-")
STANDARD_INPUT_NAME = "<stdin>"

LANGUAGES = click.Choice(["fr", "en"])
MADE_IF_MISSING = "The folder to write to; made if missing."

Command = TypeVar("Command", bound=Callable[..., Any])


def project_argument(command: Command) -> Command:
    """Take a FILE: a file, a folder, or ``-``."""
    return click.argument("file", type=project_path())(command)


def project_path() -> "click.Path[Path]":
    """Return the type of an argument that names a project."""
    return click.Path(exists=True, allow_dash=True, path_type=Path)


def language_option(command: Command) -> Command:
    """Take a --lang."""
    return click.option(
        "--lang",
        "language",
        type=LANGUAGES,
        help="Language of what is said; the project's own unless given.",
    )(command)


def languages_option(command: Command) -> Command:
    """Take any number of --lang, for commands that write in several languages."""
    return click.option(
        "--lang",
        "languages",
        multiple=True,
        type=LANGUAGES,
        help="Language to write in, may be repeated; the project's own unless given.",
    )(command)


def directory_option(meaning: str = MADE_IF_MISSING) -> Callable[[Command], Command]:
    """Take a folder to write to."""
    return click.option(
        "-o",
        "--output",
        "directory",
        required=True,
        type=click.Path(file_okay=False, path_type=Path),
        help=meaning,
    )


def persona_option(command: Command) -> Command:
    """Take a --persona."""
    return click.option("--persona", metavar="ID", help="Only this persona.")(command)


def edition_option(command: Command) -> Command:
    """Take an --edition."""
    return click.option(
        "--edition",
        type=click.Choice(["client", "internal"]),
        help="'client', unless given, leaves out what the project marks as internal.",
    )(command)


def slides_option(command: Command) -> Command:
    """Take a --slides."""
    return click.option(
        "--slides",
        metavar="KINDS",
        callback=_names,
        help="The slides of a deck, in order, with commas between; of cover, summary, persona, "
        "days, moments, brief, comparison, map, stages, blueprint, strengths, priorities, "
        "blind_spots, objectives, changes, sources and scores.",
    )(command)


def _names(_: click.Context, __: click.Parameter, said: str | None) -> tuple[str, ...] | None:
    """Return the names that a text lists with commas between; None where nobody asked."""
    return None if said is None else tuple(said.split(","))


def brand_options(command: Command) -> Command:
    """Take a --template and a --brand."""
    template = click.option(
        "--template",
        metavar="FILE",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="A client's .pptx or .potx: the deck is built on its layouts, colours and fonts.",
    )
    brand = click.option(
        "--brand",
        metavar="FILE",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="A brand file (YAML): the template, logo, colours, fonts and layouts of a deck.",
    )
    return template(brand(command))


def since_option(command: Command) -> Command:
    """Take a --since."""
    return click.option(
        "--since",
        metavar="OLDER",
        type=project_path(),
        help="An earlier version of the project: the deck then tells what changed.",
    )(command)


def form_options(command: Command) -> Command:
    """Take --json or --csv, for results that other programs read."""
    as_json = click.option("--json", "form", flag_value="json", help="Print JSON, for programs.")
    as_csv = click.option("--csv", "form", flag_value="csv", help="Print CSV, for a spreadsheet.")
    return as_json(as_csv(command))


def read(file: Path) -> Project:
    """Return the project in a file or a folder, or the YAML on standard input for ``-``.

    Raises:
        DocumentError: It cannot be read as a project.
    """
    from journeykit.documents import load, loads

    if file == STANDARD_INPUT:
        return loads(standard_input(), name=STANDARD_INPUT_NAME)
    return load(file)


def read_older(since: Path, file: Path) -> Project:
    """Return an earlier version of the project in a file.

    Raises:
        UsageError: Both are to come from standard input.
        DocumentError: It cannot be read as a project.
    """
    if since == file == STANDARD_INPUT:
        raise UsageError("only one of the two versions can come from standard input")
    return read(since)


def standard_input() -> str:
    """Return the text on standard input.

    Raises:
        DocumentError: It is no text, or too long.
    """
    from journeykit.documents import DEFAULT_LIMITS
    from journeykit.documents.sources import check_size, decoded

    data = sys.stdin.buffer.read(DEFAULT_LIMITS.yaml_bytes + 1)  # a pipe may never end
    check_size(len(data), DEFAULT_LIMITS.yaml_bytes)
    return decoded(data)
