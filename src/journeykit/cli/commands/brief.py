"""``journeykit brief``."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import (
    edition_option,
    form_options,
    language_option,
    persona_option,
    project_argument,
    read,
)
from journeykit.errors import UsageError
from journeykit.model import Project
from journeykit.model.edition import Edition, in_edition
from journeykit.model.scales import Language

if TYPE_CHECKING:
    from journeykit.analysis import ActivationBrief

FORMS = {".md": "markdown", ".json": "json", ".csv": "csv"}


@click.command(
    epilog=examples(
        "journeykit brief shop.yaml --persona ana",
        "journeykit brief shop.yaml --persona ana -o ana.md",
        "journeykit brief shop.yaml --csv > briefs.csv",
    )
)
@project_argument
@persona_option
@click.option("--markdown", "form", flag_value="markdown", help="Print Markdown, to pass on.")
@form_options
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write it to this file; its suffix (.md, .json, .csv) says how.",
)
@language_option
@edition_option
@reported
def brief(
    file: Path,
    persona: str | None,
    form: str | None,
    output: Path | None,
    language: Language | None,
    edition: Edition | None,
) -> None:
    """Brief a campaign: when, where, what, to whom, with whom.

    A page for each persona of FILE, made of what stands on the map; what is missing is named.
    """
    from journeykit.analysis import activation_brief
    from journeykit.cli.activation import personas_meant, show_briefs
    from journeykit.cli.screen import Screen

    project = in_edition(read(file), edition or "client")
    spoken = language or project.language
    form = form or (_form_of(output) if output else None)
    briefs = [activation_brief(project, persona=p.id) for p in personas_meant(project, persona)]
    if form is None:
        show_briefs(Screen(spoken), briefs)
        return
    content = _rendered(project, briefs, form, spoken)
    if output:
        _write(file, output, content)
    else:
        click.echo(content, nl=False)


def _form_of(output: Path) -> str:
    """Return the form that the suffix of a file names.

    Raises:
        UsageError: It names none.
    """
    form = FORMS.get(output.suffix.lower())
    if form is None:
        raise UsageError(f"'{output}' ends in none of {', '.join(FORMS)}: say which form is meant")
    return form


def _rendered(
    project: Project, briefs: Sequence["ActivationBrief"], form: str, language: Language
) -> str:
    from journeykit.cli.records import as_csv, as_json
    from journeykit.exporters.report.brief import brief_markdown

    if form == "markdown":
        return brief_markdown(project, briefs, language)
    rows = [row for each in briefs for row in each.as_rows(language)]
    return as_csv(rows) if form == "csv" else f"{as_json(rows)}\n"


def _write(file: Path, output: Path, content: str) -> None:
    from journeykit.exporters.files import write

    if output.exists() and file.exists() and output.samefile(file):
        raise UsageError(f"'{output}' is the project itself: the brief would replace it")
    write(output, content.encode())
    click.echo(output)
