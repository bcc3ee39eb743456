"""``journeykit reconcile``."""

from pathlib import Path
from typing import Any

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import (
    form_options,
    language_option,
    persona_option,
    project_argument,
    read,
)
from journeykit.model.scales import Language


@click.command(
    epilog=examples(
        "journeykit reconcile shop.yaml crm.csv ga4.csv",
        "journeykit reconcile shop.yaml contacts.csv --each-row --city 'Billing town'",
        "journeykit reconcile shop.yaml crm.csv --persona ana --csv > ages.csv",
    )
)
@project_argument
@click.argument("tables", nargs=-1, required=True, type=click.Path(path_type=Path))
@persona_option
@click.option("--age", metavar="COLUMN", help="The column of ages, where it is not recognised.")
@click.option("--city", metavar="COLUMN", help="The column of cities, likewise.")
@click.option("--count", metavar="COLUMN", help="The column of counts, likewise.")
@click.option("--each-row", is_flag=True, help="Every row is one person; there are no counts.")
@click.option("--encoding", metavar="NAME", help="Such as utf-8 or cp1252; found out unless given.")
@language_option
@form_options
@reported
def reconcile(
    file: Path,
    tables: tuple[Path, ...],
    persona: str | None,
    language: Language | None,
    form: str | None,
    **reading: Any,
) -> None:
    """Check personas against CRM and web analytics.

    The ages and cities of the personas in FILE beside those in TABLES: CSV files with a column of
    ages or cities, or both, and one of counts, such as exports of Google Analytics.
    """
    from journeykit.analysis import reconcile as compare
    from journeykit.cli.reconciling import as_data, show_reconciliation
    from journeykit.cli.records import as_json, print_records
    from journeykit.cli.screen import Screen
    from journeykit.importers.counts import read_counts

    project = read(file)
    spoken = language or project.language
    counts = [read_counts(table, **reading) for table in tables]
    found = compare(project, counts, persona=persona)
    match form:
        case "json":
            click.echo(as_json(as_data(found, spoken)))
        case "csv":
            print_records(found.as_rows(), form)
        case _:
            show_reconciliation(Screen(spoken), found)
