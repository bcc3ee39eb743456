"""``journeykit build``."""

from pathlib import Path

import click

from journeykit.build import build as build_all
from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import (
    brand_options,
    directory_option,
    edition_option,
    languages_option,
    project_argument,
    read,
    read_older,
    since_option,
    slides_option,
)
from journeykit.cli.screen import Screen
from journeykit.cli.summary import show_summary
from journeykit.cli.written import progress, show_files
from journeykit.model import Project
from journeykit.model.edition import Edition, in_edition
from journeykit.model.scales import Language


@click.command(
    epilog=examples(
        "journeykit build shop.yaml -o out",
        "journeykit build shop/ -o out --lang fr --lang en",
    )
)
@project_argument
@directory_option()
@languages_option
@edition_option
@slides_option
@since_option
@brand_options
@reported
def build(
    file: Path,
    directory: Path,
    languages: tuple[Language, ...],
    edition: Edition | None,
    slides: tuple[str, ...] | None,
    since: Path | None,
    template: Path | None,
    brand: Path | None,
) -> None:
    """Write a deck, diagrams and a report.

    Everything that the project in FILE has to show, in each language; then a summary of what
    matters. FILE may be a file, a folder with a project.yaml, or - for YAML on standard input.
    """
    older = read_older(since, file) if since else None
    project = read(file)
    shown = edition or "client"
    with progress() as show:
        built = build_all(
            project,
            directory,
            languages=languages or None,
            edition=shown,
            slides=slides,
            since=older,
            template=template,
            brand=brand,
            on_step=lambda path: show(path.name),
        )
    screen = Screen(_spoken(project, languages))
    show_files(screen, built)
    show_summary(screen, in_edition(project, shown), str(file))


def _spoken(project: Project, languages: tuple[Language, ...]) -> Language:
    """The language of the summary: the project's own if it was asked for."""
    return languages[0] if languages and project.language not in languages else project.language
