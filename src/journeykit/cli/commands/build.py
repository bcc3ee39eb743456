"""``journeykit build``."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from journeykit.build import build as build_all
from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import edition_option, project_argument, read, slides_option
from journeykit.cli.screen import Screen, standard_error, text
from journeykit.cli.summary import show_summary
from journeykit.cli.written import show_files
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
@click.option(
    "-o",
    "--output",
    "directory",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write to; made if missing.",
)
@click.option(
    "--lang",
    "languages",
    multiple=True,
    type=click.Choice(["fr", "en"]),
    help="Language to write in, may be repeated; the project's own unless given.",
)
@edition_option
@slides_option
@reported
def build(
    file: Path,
    directory: Path,
    languages: tuple[Language, ...],
    edition: Edition | None,
    slides: str | None,
) -> None:
    """Write a deck, diagrams and a report.

    Everything that the project in FILE has to show, in each language; then a summary of what
    matters. FILE may be a file, a folder with a project.yaml, or - for YAML on standard input.
    """
    project = read(file)
    shown = edition or "client"
    with _progress() as on_step:
        built = build_all(
            project,
            directory,
            languages=languages or None,
            edition=shown,
            slides=tuple(slides.split(",")) if slides else None,
            on_step=on_step,
        )
    screen = Screen(_spoken(project, languages))
    show_files(screen, built)
    show_summary(screen, in_edition(project, shown), str(file))


def _spoken(project: Project, languages: tuple[Language, ...]) -> Language:
    """The language of the summary: the project's own if it was asked for."""
    return languages[0] if languages and project.language not in languages else project.language


@contextmanager
def _progress() -> Iterator[Callable[[Path], None]]:
    """Show what has been written last, where somebody is watching."""
    console = standard_error()
    with console.status("…") as status:
        yield lambda path: status.update(text(path.name))
