"""``journeykit import``."""

from pathlib import Path
from typing import Any

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import LANGUAGES, form_options


@click.command(
    "import",
    epilog=examples(
        "journeykit import canvas.xlsx -o shop",
        "journeykit import checkout.mmd -o checkout.yaml --persona Ana",
        "journeykit import checkout.mmd -o checkout --json > notices.json",
        "journeykit import shop.xlsx -o shop --replace",
        "journeykit import tables/ -o shop",
        "journeykit import journey.csv -o shop --columns stage=Phase,touchpoint=Step",
    ),
)
@click.argument("file", type=click.Path(exists=True, path_type=Path))
@click.option(
    "-o",
    "--output",
    "out",
    required=True,
    type=click.Path(path_type=Path),
    help="The folder to make, or a .yaml or .json file.",
)
@click.option("--as", "format_", metavar="FORMAT", help="The format, if not the suffix of FILE.")
@click.option("--persona", metavar="NAME", help="Whose journey it is, where FILE leaves it open.")
@click.option(
    "--columns",
    metavar="MAPPING",
    help="What the columns of journeys in CSV mean: stage=Phase,touchpoint=Step or a .yaml file.",
)
@click.option("--replace", is_flag=True, help="Replace the project that is there already.")
@click.option(
    "--lang",
    "language",
    type=LANGUAGES,
    help="Language of the project and of what is said.",
)
@form_options
@reported
def import_(
    file: Path, out: Path, format_: str | None, form: str | None, *, replace: bool, **given: Any
) -> None:
    """Make a project from a file of another kind.

    FILE may be a folder of CSV files. What was read as something else, repaired, refused or
    without a place in the model is said, with where it stands.
    """
    from journeykit.cli.columns import columns_in
    from journeykit.cli.importing import show_imported
    from journeykit.cli.records import print_records
    from journeykit.importers import import_file
    from journeykit.importers.folders import write_project

    options = {name: value for name, value in given.items() if value is not None}
    if "columns" in options:
        options["columns"] = columns_in(options["columns"])
    imported = import_file(file, format=format_, **options)
    write_project(imported.project, out, replace=replace)
    if form:
        print_records(imported.as_rows(given["language"]), form)
    else:
        show_imported(imported, file, out, given["language"])
