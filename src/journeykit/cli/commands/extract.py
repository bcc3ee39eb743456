"""``journeykit extract``."""

from pathlib import Path

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.screen import plain


@click.command(
    epilog=examples(
        "journeykit extract shop.pptx -o shop",
        "journeykit extract shop.pptx | journeykit check -",
    )
)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "-o",
    "--output",
    "out",
    type=click.Path(path_type=Path),
    help="The folder to make, or a .yaml or .json file; standard output unless given.",
)
@click.option("--replace", is_flag=True, help="Replace the project that is there already.")
@reported
def extract(file: Path, out: Path | None, *, replace: bool) -> None:
    """Get the project back out of a deck.

    A deck carries the project that it was made from, in the edition that it shows; pictures that
    have to be added again are named.
    """
    from journeykit.documents import dumps
    from journeykit.importers import import_file
    from journeykit.importers.folders import write_project

    imported = import_file(file, format="pptx")
    if out is None:
        click.echo(dumps(imported.project), nl=False)
        for row in imported.as_rows():
            click.echo(plain(str(row["said"])), err=True)
        return
    from journeykit.cli.importing import show_imported

    write_project(imported.project, out, replace=replace)
    show_imported(imported, file, out, None)
