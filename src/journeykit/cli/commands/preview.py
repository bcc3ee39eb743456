"""``journeykit preview``."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import (
    brand_options,
    directory_option,
    edition_option,
    language_option,
    project_argument,
    read,
    slides_option,
)
from journeykit.cli.written import progress
from journeykit.errors import UsageError

DECK = ".pptx"


@click.command(
    epilog=examples(
        "journeykit preview shop.pptx -o pages",
        "journeykit preview shop.yaml -o pages --template client.potx",
        "journeykit preview shop.yaml -o pages --slides map,blueprint --lang en",
    )
)
@project_argument
@directory_option("The folder to write to, new or from an earlier preview, which is replaced.")
@click.option("--persona", metavar="ID", help="Only this persona, of a project.")
@click.option("--journey", metavar="ID", help="Only this journey, of a project.")
@slides_option
@brand_options
@language_option
@edition_option
@reported
def preview(file: Path, directory: Path, **given: Any) -> None:
    """Draw a deck: a picture a slide, and all on one.

    FILE is a deck (.pptx), or a project, whose deck is made first. LibreOffice draws it, as it
    looks there; PowerPoint may break a line elsewhere.
    """
    from journeykit.exporters import write
    from journeykit.exporters.rendering import preview as pictures_of

    options = {name: value for name, value in given.items() if value is not None}
    with progress() as on_step:
        on_step(str(file))
        pictures = pictures_of(_deck(file, options), on_step=on_step)
    write(directory, pictures)
    for name in pictures:
        click.echo(directory / name)


def _deck(file: Path, options: Mapping[str, object]) -> bytes:
    """Return the deck in a file, or of the project in it.

    Raises:
        UsageError: Options say what to show of a deck that is made already.
    """
    from journeykit.exporters.rendering.office import MOST_BYTES

    if file.suffix.lower() == DECK:
        if options:
            names = ", ".join(f"--{name}" for name in options)
            raise UsageError(f"'{file}' is a deck already, and {names} says how to make one")
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)  # what is longer is refused
    from journeykit.exporters.deck import DECK as EXPORTER
    from journeykit.plugins import options_for

    return EXPORTER.render(read(file), options_for(EXPORTER, options))
