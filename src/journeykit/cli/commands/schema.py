"""``journeykit schema``."""

from pathlib import Path

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported


@click.command(
    epilog=examples(
        "journeykit schema -o journeykit.schema.json",
        "journeykit schema --part -o journeykit-part.schema.json",
    )
)
@click.option("--part", is_flag=True, help="For a file that a project includes.")
@click.option(
    "-o",
    "--output",
    "file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write FILE, in place of standard output.",
)
@reported
def schema(file: Path | None, *, part: bool) -> None:
    """Print the JSON Schema of a project.

    With it, editors complete and check a project while you type. The first line of a YAML file
    says where it is: `# yaml-language-server: $schema=journeykit.schema.json`
    """
    content = _part() if part else _whole()
    if file is None:
        click.echo(content, nl=False)
        return
    from journeykit.documents.files import write_atomically

    write_atomically(file, content)
    click.echo(file)


def _whole() -> bytes:
    from journeykit.documents.json_schema.shipped import shipped_schema

    return shipped_schema()


def _part() -> bytes:
    from journeykit.documents.json_schema.generate import part_of, schema
    from journeykit.documents.json_schema.shipped import schema_text

    return schema_text(part_of(schema())).encode()
