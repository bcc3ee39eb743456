"""``journeykit formats``."""

import click

from journeykit.cli.failures import reported


@click.command()
@reported
def formats() -> None:
    """List the formats that `export` writes.

    The name of a format is the suffix of its files. Installed packages may add their own.
    """
    from journeykit.exporters import formats as known

    for name in known():
        click.echo(name)
