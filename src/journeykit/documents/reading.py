"""Loading: from a text, a file or a folder to a project, or to everything that is wrong."""

import os
from pathlib import Path

from journeykit.documents.extensions import Extensions, extra_findings
from journeykit.documents.finding import Finding, problems_in
from journeykit.documents.folder.images import image_findings
from journeykit.documents.folder.origins import origin_of
from journeykit.documents.folder.project_files import ProjectFiles
from journeykit.documents.folder.whole import Whole
from journeykit.documents.garbage import collector_paused
from journeykit.documents.limits import DEFAULT_LIMITS, Limits
from journeykit.documents.notation import notation_named, notation_of
from journeykit.documents.sources import (
    BYTE_ORDER_MARK,
    Source,
    check_size,
    content_of,
    decoded,
    document_at,
    encoded_size,
    in_file,
    max_bytes,
)
from journeykit.errors import DocumentError, Problem
from journeykit.model import Project

Judgement = tuple[Project | None, tuple[Finding, ...]]


_NONE: Extensions = {}


def load(
    path: str | os.PathLike[str], *, extras: Extensions = _NONE, limits: Limits = DEFAULT_LIMITS
) -> Project:
    """Return the project that a file or a folder holds.

    A project may consist of several files: the main one names the others under ``include``.

    Args:
        path: A ``.yaml``, ``.yml`` or ``.json`` file, or a folder with such a file named
            ``project``.
        extras: The attrs class that data below a key of ``extra`` has to fit, by key; other keys
            are not looked at. `journeykit.read_extra` then gives the data as values of it.
        limits: How much the project may ask of this machine.

    Raises:
        DocumentError: It cannot be read, or is no project. Says everything that is wrong, with
            file and line; references and images are judged once everything else is right.
    """
    given = Path(path)
    with in_file(str(given)):
        file = document_at(given)
    with in_file(str(file)):
        notation = notation_of(file)
        if notation is None:
            raise DocumentError([Problem("", "a file that ends in .yaml, .yml or .json")])
        data = content_of(file, max_bytes(notation, limits))
        source = Source(str(file), decoded(data), notation, len(data))
        files = ProjectFiles(source, file, limits)
    return _project(files, extras)


def loads(
    text: str,
    *,
    format: str = "yaml",
    name: str = "<text>",
    extras: Extensions = _NONE,
    limits: Limits = DEFAULT_LIMITS,
) -> Project:
    """Return the project that a text says.

    A text has no folder: it includes no files, and nobody looks whether its images exist.

    Args:
        text: A document.
        format: ``yaml`` or ``json``.
        name: What problems call the text, in place of a file.
        extras: The attrs class that data below a key of ``extra`` has to fit, by key.
        limits: How much the document may ask of this machine.

    Raises:
        DocumentError: The text is no project; says everything that is wrong, with lines.
        UsageError: The format is unknown.
    """
    notation = notation_named(format)
    with in_file(name):
        size = encoded_size(text)
        check_size(size, max_bytes(notation, limits))
    source = Source(name, text.removeprefix(BYTE_ORDER_MARK), notation, size)
    return _project(ProjectFiles(source, None, limits), extras)


@collector_paused()
def _project(files: ProjectFiles, extras: Extensions) -> Project:
    whole = files.whole(careful=False)
    project, findings = _judged(whole, files, extras)
    if findings and not whole.knows_lines:
        whole = files.whole(careful=True)
        project, findings = _judged(whole, files, extras)
    if project is None or findings:
        names = [part.name for part in whole.parts]
        placed = map(whole.placed, findings)
        problems = problems_in(names, placed, whole.spot_of, files.limits.problems)
        raise DocumentError(problems) from whole.cause
    if files.folder is not None:
        origin = origin_of(project, whole, os.path.realpath(files.folder))
        object.__setattr__(project, "origin", origin)  # nobody has seen it yet
    return project


def _judged(whole: Whole, files: ProjectFiles, extras: Extensions) -> Judgement:
    """Return the project that files stand for, and what is wrong with them."""
    from journeykit.documents.structure import structured

    if not whole.is_readable:
        return None, whole.findings
    project, findings = structured(
        whole.content, files.limits.problems, briefly=not whole.knows_lines
    )
    if project is not None and files.folder is not None:
        findings = image_findings(project, files.folder)
    if project is not None and extras:
        findings = (*findings, *extra_findings(project, extras))
    return project, (*whole.findings, *findings)
