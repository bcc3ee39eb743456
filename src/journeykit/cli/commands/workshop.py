"""``journeykit workshop``."""

from pathlib import Path

import click

from journeykit.cli.examples import examples
from journeykit.cli.failures import reported
from journeykit.cli.reading import LANGUAGES, directory_option, project_path, read
from journeykit.cli.screen import Screen, text
from journeykit.cli.written import progress
from journeykit.model.scales import Language


@click.command(
    epilog=examples(
        "journeykit workshop --personas 3 --lang fr -o atelier",
        "journeykit workshop shop.yaml -o workshop       with what is known already",
    )
)
@click.argument("file", required=False, type=project_path())
@directory_option()
@click.option(
    "--personas",
    type=int,
    metavar="NUMBER",
    help="How many personas there will be, 1 to 6; those of FILE, or one, unless given.",
)
@click.option(
    "--lang",
    "language",
    type=LANGUAGES,
    help="Language of the kit; that of FILE, or English, unless given.",
)
@click.option("--replace", is_flag=True, help="Replace files that are there, filled or not.")
@reported
def workshop(
    file: Path | None,
    directory: Path,
    personas: int | None,
    language: Language | None,
    *,
    replace: bool,
) -> None:
    """Write the agenda of a workshop, and a canvas to fill.

    The agenda as Markdown and as slides, the canvas as an Excel workbook and as slides. With FILE,
    a project, the workbook holds what is known already. A filled workbook becomes a project with
    journeykit import.
    """
    from journeykit.workshop import workshop as make_kit

    project = read(file) if file else None
    with progress() as show:
        kit = make_kit(
            directory,
            project=project,
            personas=personas,
            language=language,
            replace=replace,
            on_step=lambda path: show(path.name),
        )
    screen = Screen(language or (project.language if project else "en"))
    made = screen.say("workshop.made", n=kit.personas, folder=str(directory))
    screen.line(text(made, "bold"))
    for path in kit.files:
        screen.verbatim(f"  {path}")
    if project:
        screen.line(screen.say("workshop.kept_out"))
    command = f"journeykit import {kit.canvas} -o map"
    screen.line(screen.say("workshop.next", canvas=str(kit.canvas), command=command))
