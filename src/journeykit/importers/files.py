"""Importing a file or a folder: the one place where importers meet the file system."""

import os
from collections.abc import Iterable
from pathlib import Path

from journeykit.documents.sources import content_of
from journeykit.errors import DocumentError, Problem, UsageError
from journeykit.importers.imported import Imported
from journeykit.importers.protocol import FolderImporter
from journeykit.importers.registry import folder_importer, importer, importer_of
from journeykit.plugins import options_for

MAX_BYTES = 64 * 2**20
"""The largest file that is read, and how much the files of a folder may be together."""
MAX_FILES = 1_000
"""The most files of a folder that are read."""


def import_file(
    path: str | os.PathLike[str], *, format: str | None = None, **options: object
) -> Imported:
    """Return the project that a file of another kind describes, and what became of the rest.

    Args:
        path: The file; its suffix says the format, unless ``format`` does. Or a folder of files.
        format: The name of the format, one of `import_formats`.
        options: Settings of the format's importer.

    Raises:
        UsageError: The format or an option is unknown, or does not fit.
        DocumentError: The file cannot be read as a project at all.
        MissingToolError: An optional package that this needs is not installed.
    """
    source = Path(path)
    if source.is_dir():
        return _import_folder(source, format, options)
    reader = importer(format) if format else importer_of(_suffix(source))
    if isinstance(reader, FolderImporter):
        raise UsageError(f"the format '{reader.format}' is a folder of files, '{path}' is none")
    return reader.read(
        content_of(source, MAX_BYTES, f"a file of at most {MAX_BYTES // 2**20} MB"),
        str(path),
        options_for(reader, options),
    )


def _import_folder(folder: Path, format: str | None, options: dict[str, object]) -> Imported:
    reader = importer(format) if format else folder_importer()
    if not isinstance(reader, FolderImporter):
        raise UsageError(f"the format '{reader.format}' is a file, '{folder}' is a folder")
    settings = options_for(reader, options)
    return reader.read_folder(_files_in(folder, reader.suffixes), str(folder), settings)


def _files_in(folder: Path, suffixes: Iterable[str]) -> dict[str, bytes]:
    """Return the files of a folder with one of the suffixes, by name.

    Raises:
        DocumentError: There are none, or too many, or too large ones.
    """
    wanted = {f".{suffix}" for suffix in suffixes}
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in wanted)
    expected = f"a folder with 1 to {MAX_FILES} files that end in {' or '.join(sorted(wanted))}"
    if not 0 < len(paths) <= MAX_FILES:
        raise DocumentError([Problem("", expected, f"{len(paths)} of them", file=str(folder))])
    room = MAX_BYTES
    files = {}
    for path in paths:
        files[path.name] = content_of(
            path, room, f"files of at most {MAX_BYTES // 2**20} MB in all"
        )
        room -= len(files[path.name])
    return files


def _suffix(path: Path) -> str:
    suffix = path.suffix.removeprefix(".")
    if not suffix:
        raise UsageError(f"'{path}' has no suffix: name the format")
    return suffix
