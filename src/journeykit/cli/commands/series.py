"""``journeykit series``."""

from pathlib import Path
from typing import Any

import click

from journeykit.build import Built
from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import (
    directory_option,
    edition_option,
    languages_option,
    project_argument,
    read,
    slides_option,
)
from journeykit.cli.screen import Screen
from journeykit.cli.written import progress, show_files
from journeykit.model.scales import Language
from journeykit.series import SeriesDeck, Subjects, series as make_series


@click.command(
    epilog=examples(
        "journeykit series shop.yaml -o decks --each persona",
        "journeykit series shop/ -o decks --lang fr --lang en",
        "journeykit series shop/ -o decks --template blue.pptx --template red.potx",
    )
)
@project_argument
@directory_option()
@click.option(
    "--each",
    default="project",
    show_default=True,
    type=click.Choice(["project", "persona", "journey"]),
    help="What there is a deck for.",
)
@languages_option
@click.option(
    "--template",
    "templates",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="A client's template, may be repeated; our own unless given.",
)
@click.option(
    "--brand",
    "brands",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="A client's brand file, may be repeated.",
)
@slides_option
@edition_option
@reported
def series(
    file: Path,
    directory: Path,
    each: Subjects,
    languages: tuple[Language, ...],
    slides: tuple[str, ...] | None,
    **given: Any,
) -> None:
    """Write many decks of one project.

    One for each persona or journey, in each language and each brand. manifest.json lists what is
    finished, with digests. FILE may be a file, a folder with a project.yaml, or - for YAML on
    standard input.
    """
    project = read(file)
    with progress() as show:

        def on_deck(deck: SeriesDeck, left: int) -> None:
            show(f"{deck.file}  (… {left})" if left else deck.file)

        made = make_series(
            project,
            directory,
            each=each,
            languages=languages or None,
            slides=slides,
            brands=(*given["templates"], *given["brands"]),
            edition=given["edition"] or "client",
            on_deck=on_deck,
        )
    screen = Screen(languages[0] if languages else project.language)
    show_files(screen, Built((*made.files, made.manifest)))
