"""Everything that a project has to show, in one folder."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, get_args

import attrs

from journeykit.errors import MissingToolError, UsageError, nearest
from journeykit.model import Project
from journeykit.model.edition import Edition, in_edition
from journeykit.model.scales import Language
from journeykit.wording.message import Message, message

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from journeykit.exporters import Content, Exporter

PICTURES = ("svg", "png")
"""Formats of a diagram that need an engine; its text, ``gv``, needs none."""


@attrs.frozen
class Built:
    """What a build made.

    Attributes:
        files: Every file written, in the order of writing.
        notes: What could not be made, and what to do about it.
    """

    files: tuple[Path, ...]
    notes: tuple[Message, ...] = ()


@attrs.frozen
class _Output:
    """One file to write: where, in which format, with which settings of its exporter."""

    path: Path
    format: str
    options: Mapping[str, object]


Render: TypeAlias = "Callable[[_Output], Content | None]"


def build(  # noqa: PLR0913 (each is a choice of its own)
    project: Project | str | os.PathLike[str],
    directory: str | os.PathLike[str],
    *,
    languages: Sequence[Language] | None = None,
    edition: Edition = "client",
    slides: Sequence[str] | None = None,
    since: Project | str | os.PathLike[str] | None = None,
    template: str | os.PathLike[str] | None = None,
    brand: str | os.PathLike[str] | None = None,
    on_step: Callable[[Path], None] | None = None,
) -> Built:
    """Write a project's deck, diagrams and report into a folder.

    Each language gives ``PROJECT.LANG.pptx``, ``diagrams/SUBJECT.KIND.LANG.gv`` for every diagram
    of a journey, a persona and the project, with its pictures in SVG and PNG, and
    ``report.LANG.md``. Without an engine for the pictures the rest is written
    all the same.

    Args:
        project: The project, or the file or folder to load it from.
        directory: The folder to write to; made if missing. Other files in it are left alone.
        languages: The languages to write in; None for the project's own.
        edition: ``client`` leaves out what is marked internal.
        slides: The kinds of slide of the deck, in order; None for all that it has by default.
        since: An earlier version of the project, or where to load it from: the deck then tells
            what changed.
        template: A client's .pptx or .potx to build the deck on.
        brand: A brand file with the template, logo, colours, fonts and layouts of the deck.
        on_step: Called with every file that has been written.

    Returns:
        The files, and notes on what is missing.

    Raises:
        UsageError: A language, the edition or a kind of slide is unknown.
        DocumentError: The project cannot be read.
        RenderingError: The engine that draws the pictures failed.
        OSError: A file cannot be read or written.
    """
    check("edition", edition, get_args(Edition))
    check_languages(languages)
    whole = loaded(project)
    shown = in_edition(whole, edition)
    of_deck = {
        "slides": slides,
        "since": None if since is None else loaded(since),
        "template": template,
        "brand": brand,
    }
    outputs = tuple(
        output
        for language in dict.fromkeys(languages or (whole.language,))
        for output in _outputs(shown, Path(directory), language, edition, of_deck)
    )
    files, missing = _write(shown, outputs, on_step)
    notes = (message("terminal.no_pictures", formats=missing),) if missing else ()
    return Built(files, notes)


def loaded(project: Project | str | os.PathLike[str]) -> Project:
    """Return a project, read from its file or folder if need be."""
    if isinstance(project, Project):
        return project
    from journeykit.documents import load

    return load(project)


def check_languages(languages: Sequence[Language] | None) -> None:
    """Refuse what is no list of languages that we write.

    Raises:
        UsageError: It is none.
    """
    if languages is None:
        return
    if isinstance(languages, str) or not languages:
        raise UsageError(f"languages is a list such as ['fr', 'en'], got {languages!r}")
    for language in languages:
        check("language", language, get_args(Language))


def check(what: str, value: str, known: tuple[str, ...]) -> None:
    """Refuse a word that is not known.

    Raises:
        UsageError: It is unknown (names the nearest).
    """
    if value not in known:
        parts = (f"no {what} '{value}'", nearest(value, known), f"known: {', '.join(known)}")
        raise UsageError("; ".join(filter(None, parts)))


def _outputs(
    project: Project,
    directory: Path,
    language: Language,
    edition: Edition,
    of_deck: Mapping[str, object],
) -> Iterator[_Output]:
    from journeykit.documents.file_names import file_names

    options = {"language": language, "edition": edition}
    name = file_names([project.id])[project.id]
    asked = {name: value for name, value in of_deck.items() if value is not None}
    deck = {**options, **asked}
    yield _Output(directory / f"{name}.{language}.pptx", "pptx", deck)
    yield from _diagrams(project, directory / "diagrams", options, language)
    yield _Output(directory / f"report.{language}.md", "md", options)


def _diagrams(
    project: Project, directory: Path, options: Mapping[str, object], language: Language
) -> Iterator[_Output]:
    from journeykit.documents.file_names import file_names
    from journeykit.exporters.diagrams import every_subject

    found = tuple(every_subject(project))
    stems = {
        of: file_names(dict.fromkeys(subject.id for kind, subject in found if kind.of == of))
        for of in ("journey", "persona", "project")
    }
    for kind, subject in found:
        drawn = {**options, "diagram": kind.name, **_chosen(kind.of, subject.id)}
        for format in ("gv", *PICTURES):
            name = f"{stems[kind.of][subject.id]}.{kind.name}.{language}.{format}"
            yield _Output(directory / name, format, drawn)


def _chosen(of: str, subject_id: str) -> Mapping[str, object]:
    return {} if of == "project" else {of: subject_id}


def _write(
    project: Project, outputs: Sequence[_Output], on_step: Callable[[Path], None] | None
) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """Write the outputs; return the files written and the formats that nothing here can draw."""
    from journeykit.exporters import exporter, write

    exporters = {format: exporter(format) for format in sorted({each.format for each in outputs})}

    def rendered(output: _Output) -> "Content | None":
        return _rendered(exporters[output.format], project, output)

    files: list[Path] = []
    with _pictures(rendered, outputs) as pictures:
        for output in outputs:
            drawn = output.format in PICTURES
            content = pictures.content(output) if drawn else rendered(output)
            if content is None:
                continue
            output.path.parent.mkdir(parents=True, exist_ok=True)
            write(output.path, content)
            files.append(output.path)
            if on_step:
                on_step(output.path)
        return tuple(files), tuple(pictures.missing)


@contextmanager
def _pictures(rendered: Render, outputs: Sequence[_Output]) -> Iterator["_Pictures"]:
    """Draw pictures ahead, several at a time; what is left undrawn at an error is given up."""
    from concurrent.futures import ThreadPoolExecutor

    workers = os.cpu_count() or 1
    pool = ThreadPoolExecutor(workers, thread_name_prefix="journeykit")
    try:
        yield _Pictures(rendered, outputs, pool, 2 * workers)
    finally:
        pool.shutdown(cancel_futures=True)


class _Pictures:
    """Pictures, drawn while others are written: engines are programs that wait for nobody.

    They are handed out in their order. The first of each format is drawn alone, so that a missing
    engine is asked for only once.
    """

    def __init__(
        self, rendered: Render, outputs: Sequence[_Output], pool: "ThreadPoolExecutor", most: int
    ) -> None:
        self.missing: dict[str, None] = {}
        self._rendered, self._pool, self._most = rendered, pool, most
        self._waiting = {
            format: deque(each for each in outputs if each.format == format) for format in PICTURES
        }
        self._drawing: dict[str, deque[Future[Content | None]]] = {}

    def content(self, output: _Output) -> "Content | None":
        """Return the next picture of its format, or None where nothing here can draw it."""
        format = output.format
        if format in self.missing:
            return None
        if format in self._drawing:
            content = self._drawing[format].popleft().result()
        else:
            self._drawing[format] = deque()
            content = self._rendered(self._waiting[format].popleft())
            if content is None:
                self.missing[format] = None
                return None
        self._go_on(format)
        return content

    def _go_on(self, format: str) -> None:
        """Draw ahead, as many as are bounded."""
        waiting, drawing = self._waiting[format], self._drawing[format]
        while waiting and len(drawing) < self._most:
            drawing.append(self._pool.submit(self._rendered, waiting.popleft()))


def _rendered(exporter: "Exporter", project: Project, output: _Output) -> "Content | None":
    """Return the content of a file, or None for a picture that nothing here can draw."""
    from journeykit.plugins import options_for

    try:
        return exporter.render(project, options_for(exporter, output.options))
    except MissingToolError:
        if output.format in PICTURES:
            return None
        raise
