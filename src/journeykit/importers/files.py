"""Importing a file: the one place where importers meet the file system."""

import os
from pathlib import Path

from journeykit.documents.sources import content_of
from journeykit.errors import UsageError
from journeykit.importers.imported import Imported
from journeykit.importers.registry import importer, importer_of
from journeykit.plugins import options_for

MAX_BYTES = 64 * 2**20
"""The largest file that is read."""


def import_file(
    path: str | os.PathLike[str], *, format: str | None = None, **options: object
) -> Imported:
    """Return the project that a file of another kind describes, and what became of the rest.

    Args:
        path: The file; its suffix says the format, unless ``format`` does.
        format: The name of the format, one of `import_formats`.
        options: Settings of the format's importer.

    Raises:
        UsageError: The format or an option is unknown, or does not fit.
        DocumentError: The file cannot be read as a project at all.
        MissingToolError: An optional package that this needs is not installed.
    """
    source = Path(path)
    reader = importer(format) if format else importer_of(_suffix(source))
    return reader.read(
        content_of(source, MAX_BYTES, f"a file of at most {MAX_BYTES // 2**20} MB"),
        str(path),
        options_for(reader, options),
    )


def _suffix(path: Path) -> str:
    suffix = path.suffix.removeprefix(".")
    if not suffix:
        raise UsageError(f"'{path}' has no suffix: name the format")
    return suffix
