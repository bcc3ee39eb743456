"""The files of a workshop, in one folder."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args

import attrs

from journeykit.errors import UsageError, nearest
from journeykit.exporters import write
from journeykit.exporters.deck import DECK, DeckOptions, SlideKind
from journeykit.model import Project
from journeykit.model.edition import in_edition
from journeykit.model.scales import Language
from journeykit.workshop.agenda import agenda
from journeykit.workshop.agenda_slides import agenda_slides
from journeykit.workshop.book import canvas_book
from journeykit.workshop.canvas_slides import CanvasSlides
from journeykit.workshop.page import agenda_page
from journeykit.workshop.plan import CanvasPlan, empty_plan, plan_of
from journeykit.workshop.telling import Teller

MOST_PERSONAS = 6
"""More make no workshop, and no map that anybody remembers."""


@attrs.frozen
class Kit:
    """What was made for a workshop.

    Attributes:
        files: Every file, in the order of writing.
        personas: How many personas the canvas has room for.
        canvas: The workbook to fill.
    """

    files: tuple[Path, ...]
    personas: int
    canvas: Path


def workshop(
    directory: str | os.PathLike[str],
    *,
    project: Project | None = None,
    personas: int | None = None,
    language: Language | None = None,
    replace: bool = False,
    on_step: Callable[[Path], None] | None = None,
) -> Kit:
    """Write the agenda and the canvas of a workshop into a folder.

    ``agenda.LANG.md`` and ``agenda.LANG.pptx`` say what is done when, ``canvas.LANG.xlsx`` is the
    workbook to fill, ``canvas.LANG.pptx`` the same canvas on slides.

    Args:
        directory: The folder to write to; made if missing.
        project: What is known already; the workbook is filled with as much of it as it can show.
        personas: How many personas there will be, 1 to 6; those of the project, or else one.
        language: The language of the kit; the project's, or else English.
        replace: Whether files that are there may be replaced: somebody may have filled them.
        on_step: Called with every file that has been written.

    Returns:
        The files.

    Raises:
        UsageError: The number of personas or the language does not fit, or a file is there that
            differs from what would be written.
        OSError: A file cannot be read or written; no file is left half written.
    """
    plan = _plan(project, personas)
    spoken = language or (project.language if project else "en")
    _check_language(spoken)
    folder = Path(directory)
    contents = dict(_contents(plan, spoken, folder))
    if not replace:
        _refuse_to_overwrite(contents)
    folder.mkdir(parents=True, exist_ok=True)
    for path, content in contents.items():
        write(path, content)
        if on_step:
            on_step(path)
    return Kit(tuple(contents), len(plan.personas), folder / f"canvas.{spoken}.xlsx")


def _plan(project: Project | None, personas: int | None) -> CanvasPlan:
    if personas is not None and not 1 <= personas <= MOST_PERSONAS:
        raise UsageError(f"a workshop has 1 to {MOST_PERSONAS} personas, not {personas}")
    if project is None:
        return empty_plan(personas or 1)
    return plan_of(in_edition(project, "client"), personas)


def _check_language(language: str) -> None:
    known = get_args(Language)
    if language not in known:
        parts = (
            f"no language '{language}'",
            nearest(language, known),
            f"known: {', '.join(known)}",
        )
        raise UsageError("; ".join(filter(None, parts)))


def _contents(plan: CanvasPlan, language: Language, folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Iterate over the files of a kit, with what they hold."""
    canvas = f"canvas.{language}.xlsx"
    teller = Teller(agenda(len(plan.personas)), language, canvas)
    name = plan.project.title if plan.project else ""
    title = "  ·  ".join(filter(None, (teller.words("title"), name)))
    told = plan.project or Project(title=title, language=language)

    def deck(kind: SlideKind) -> bytes:
        return DECK.render(told, DeckOptions(language=language, slides=(kind,)))

    slides = CanvasSlides(plan, teller)
    yield folder / f"agenda.{language}.md", agenda_page(teller, title).encode()
    yield (
        folder / f"agenda.{language}.pptx",
        deck(SlideKind("agenda", "project", lambda story: agenda_slides(story, teller))),
    )
    yield folder / canvas, canvas_book(plan, language)
    yield folder / f"canvas.{language}.pptx", deck(SlideKind("canvas", "project", slides.slides))


def _refuse_to_overwrite(contents: dict[Path, bytes]) -> None:
    """Refuse to replace what differs: somebody may have written into it."""
    for path, content in contents.items():
        if path.exists() and path.read_bytes() != content:
            raise UsageError(
                f"'{path}' is there already and may be filled: name another folder, or allow to "
                "replace it"
            )
