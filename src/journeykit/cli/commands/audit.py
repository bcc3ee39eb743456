"""``journeykit audit``."""

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
        "journeykit audit shop.yaml",
        "journeykit audit shop.yaml --today 2027-01-15 --csv > review.csv",
    )
)
@project_argument
@today_option("The day from which ages are counted; the date of today unless given.")
@click.option(
    "--max-age",
    metavar="DAYS",
    type=click.IntRange(min=1),
    help="After how many days a source is old; as the review rhythm says unless given.",
)
@language_option
@form_options
@reported
def audit(
    file: Path,
    today: datetime.date | None,
    max_age: int | None,
    language: Language | None,
    form: str | None,
) -> None:
    """List what to look at again, and what to ask.

    Still true? Current? How do we know? What each statement of the map in FILE rests on, and the
    questions that would settle the open ones.
    """
    from journeykit.analysis import evidence_audit
    from journeykit.cli.auditing import show_audit
    from journeykit.cli.records import print_records
    from journeykit.cli.screen import Screen

    project = read(file)
    spoken = language or project.language
    found = evidence_audit(project, today=today or _date_of_today(), max_age=max_age)
    if form:
        print_records(found.as_rows(spoken), form)
    else:
        show_audit(Screen(spoken), found)


def _date_of_today() -> datetime.date:
    """Return the date where the command runs: people review by their own calendar."""
    return datetime.datetime.now().astimezone().date()
