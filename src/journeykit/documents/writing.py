"""Dumping: from a project to a text, a file or a folder."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from journeykit.documents.files import write_atomically, write_together
from journeykit.documents.folder.images import images_of
from journeykit.documents.folder.inside import file_inside, path_mistake
from journeykit.documents.folder.layout import laid_out
from journeykit.documents.notation import PROJECT_FILES, Notation, notation_named, notation_of
from journeykit.documents.plain import plain_document
from journeykit.documents.yaml_writing import yaml_text
from journeykit.errors import DocumentError, UsageError
from journeykit.model import Project
from journeykit.model.origin import Origin


def dump(project: Project, path: str | os.PathLike[str]) -> None:
    """Write a project to a file or a folder that `load` reads, as a whole or not at all.

    A project that was loaded from several files keeps them when it is written to a folder, or to
    the main file that it was loaded from: every entity goes back to the file that it came from.
    A new one gets a file of its own beside those of its kind, if each of them has one, and else
    goes to the file of its neighbour. A file that is left with nothing to say is no longer
    included; it is not deleted.

    Args:
        project: What to write.
        path: A ``.yaml``, ``.yml`` or ``.json`` file in a folder that exists: all of the project
            goes into it, unless it is the main file of several. Or such a folder: the main file
            in it is the ``project`` file that is there, else ``project.yaml``, and images that
            it does not have yet are copied from the folder that the project came from. What was
            there is replaced.

    Raises:
        UsageError: The suffix of the file is another one, or a file of the project would lie
            outside its folder.
        OSError: A file cannot be written; what was there is still there.
    """
    target, origin = Path(path), project.origin
    if target.is_dir():
        _dump_folder(project, target)
    elif origin and _has_layout(origin) and os.path.realpath(target) == _main_file(origin):
        _write(project, target.parent, target.name, {})
    else:
        write_atomically(target, _text(plain_document(project), _notation(target)).encode())


def dumps(project: Project, *, format: str = "yaml") -> str:
    """Return a project as a text that `loads` reads.

    Everything that goes without saying is left out: defaults, ids that would be derived, the
    keys of entities that consist of one text.

    Args:
        project: What to write.
        format: ``yaml`` or ``json``.

    Raises:
        UsageError: The format is unknown.
    """
    return _text(plain_document(project), notation_named(format))


def _has_layout(origin: Origin) -> bool:
    return len(origin.files) > 1


def _main_file(origin: Origin) -> str:
    return os.path.realpath(Path(origin.folder, origin.files[0].path))


def _dump_folder(project: Project, folder: Path) -> None:
    origin = project.origin
    is_elsewhere = origin and os.path.realpath(folder) != os.path.realpath(origin.folder)
    images = _missing_images(project, origin, folder) if origin and is_elsewhere else {}
    main = _main_name(folder, origin)
    _check_inside(folder, main)
    _write(project, folder, main, images)


def _main_name(folder: Path, origin: Origin | None) -> str:
    """Return what the main file in a folder is called, or is to be called."""
    there = [name for name in PROJECT_FILES if (folder / name).exists()]
    if len(there) == 1:
        return there[0]
    main = Path(origin.files[0].path) if origin and _has_layout(origin) else Path(PROJECT_FILES[0])
    return f"project{main.suffix.lower()}"


def _missing_images(project: Project, origin: Origin, folder: Path) -> dict[str, bytes]:
    """The images of a project that its folder has and another one lacks."""
    paths = {image.file for _, image in images_of(project)}
    found = {}
    for path in sorted(paths):
        with suppress(DocumentError):  # an image that nobody has is no matter of writing
            if not (folder / path).exists():
                found[path] = file_inside(Path(origin.folder), path).read_bytes()
    return found


def _write(project: Project, folder: Path, main: str, files: dict[str, bytes]) -> None:
    """Write a project to the files that it came from, together with others.

    Args:
        project: What to write.
        folder: The folder.
        main: The main file in it.
        files: The content of the others.
    """
    documents = _documents(project, main)
    texts = {path: _text(said, _notation(Path(path))) for path, said in documents.items()}
    contents = files | {path: text.encode() for path, text in texts.items()}
    for path in contents.keys() - {main}:
        _check_inside(folder, path)
    write_together({folder / path: data for path, data in contents.items()})


def _documents(project: Project, main: str) -> dict[str, dict[str, Any]]:
    if project.origin is None or not _has_layout(project.origin):
        return {main: plain_document(project)}
    if any(file.path == main for file in project.origin.files[1:]):
        raise UsageError(f"'{main}' is a file that the main file includes: name another main file")
    return laid_out(project, project.origin, main)


def _check_inside(folder: Path, path: str) -> None:
    """Refuse to write outside of a folder, be it through a symbolic link."""
    real = Path(os.path.realpath(folder / path))
    if path_mistake(path) or not real.is_relative_to(os.path.realpath(folder)):
        raise UsageError(f"'{folder / path}' would lie outside of the project's folder '{folder}'")


def _notation(file: Path) -> Notation:
    notation = notation_of(file)
    if notation is None:
        raise UsageError(f"'{file}' does not end in .yaml, .yml or .json")
    return notation


def _text(document: dict[str, Any], notation: Notation) -> str:
    if notation == "yaml":
        return yaml_text(document)
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
