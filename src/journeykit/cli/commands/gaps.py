"""``journeykit gaps``."""

import datetime
from pathlib import Path

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import form_options, language_option, project_argument, read
from journeykit.cli.today import today_option
from journeykit.model.scales import Language


@click.command(
    epilog=examples(
        "journeykit gaps shop.yaml",
        "journeykit gaps shop.yaml --json > gaps.json",
        "journeykit gaps shop.yaml --coverage",
    )
)
@project_argument
@click.option("--coverage", is_flag=True, help="What is described, as tables, and not the gaps.")
@today_option("Also find what is overdue or too old on this day, such as 2026-11-22.")
@language_option
@form_options
@reported
def gaps(
    file: Path,
    *,
    coverage: bool,
    today: datetime.date | None,
    language: Language | None,
    form: str | None,
) -> None:
    """List blind spots and their remedies.

    What the map in FILE is missing, the worst first.
    """
    from journeykit.analysis import coverage_gaps, coverage_matrices
    from journeykit.cli.coverage import show_coverage
    from journeykit.cli.findings import show_gaps
    from journeykit.cli.records import print_records
    from journeykit.cli.screen import Screen

    project = read(file)
    spoken = language or project.language
    if coverage:
        covered = coverage_matrices(project)
        if form:
            print_records(covered.as_rows(), form)
        else:
            show_coverage(Screen(spoken), covered, project)
        return
    found = coverage_gaps(project, today=today)
    if form:
        print_records(found.as_rows(spoken), form)
    else:
        show_gaps(Screen(spoken), found)
