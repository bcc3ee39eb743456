"""Exporting to a file or a folder: the one place where outputs are written."""

import os
from collections.abc import Mapping
from pathlib import Path

from journeykit.documents.files import write_atomically
from journeykit.errors import UsageError
from journeykit.exporters.folders import write_folder
from journeykit.exporters.protocol import Content
from journeykit.exporters.registry import formats, render
from journeykit.model import Project


def export(
    project: Project,
    path: str | os.PathLike[str],
    *,
    format: str | None = None,
    **options: object,
) -> Path:
    """Write a project to a file, in any of `formats`.

    Args:
        project: What to show.
        path: The file to write; its suffix says the format, unless ``format`` does. Its folder
            exists. What was there is replaced as a whole, and kept if anything fails.
        format: The name of the format.
        options: Settings of the format, such as ``language="fr"`` or ``edition="internal"``.

    Returns:
        The path that was written.

    Raises:
        UsageError: The format or an option is unknown, or does not fit.
        JourneykitError: What the exporter itself raises (see `Exporter.render`).
        OSError: The file cannot be written.
    """
    target = Path(path)
    write(target, render(project, format or format_of(target), **options))
    return target


def write(path: Path, content: Content) -> None:
    """Write what an exporter made, as a whole or not at all.

    Args:
        path: The file to write, or the folder where there are several files.
        content: What `Exporter.render` returned.

    Raises:
        UsageError: ``path`` is a folder with files that no export wrote.
        OSError: It cannot be written.
    """
    if isinstance(content, Mapping):
        write_folder(path, content)
    else:
        write_atomically(path, content)


def format_of(path: Path) -> str:
    """Return the format that the suffix of a path names.

    Raises:
        UsageError: The path has no suffix.
    """
    suffix = path.suffix.removeprefix(".").lower()
    if not suffix:
        known = ", ".join(formats())
        raise UsageError(f"'{path}' has no suffix: give it one of these, or a format: {known}")
    return suffix
