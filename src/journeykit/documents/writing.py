"""Dumping: from a project to a text or a file."""

import json
import os
from pathlib import Path

from journeykit.documents.files import write_atomically
from journeykit.documents.notation import PROJECT_FILES, Notation, notation_named, notation_of
from journeykit.documents.plain import plain_document
from journeykit.documents.yaml_writing import yaml_text
from journeykit.errors import UsageError
from journeykit.model import Project


def dump(project: Project, path: str | os.PathLike[str]) -> None:
    """Write a project to a file that `load` reads, as a whole or not at all.

    Args:
        project: What to write.
        path: A ``.yaml``, ``.yml`` or ``.json`` file in a folder that exists; or such a folder,
            in which ``project.yaml`` is written. What was there is replaced.

    Raises:
        UsageError: The suffix of the file is another one.
        OSError: The file cannot be written; what was there is still there.
    """
    file = Path(path)
    if file.is_dir():
        file /= PROJECT_FILES[0]
    notation = notation_of(file)
    if notation is None:
        raise UsageError(f"'{file}' does not end in .yaml, .yml or .json")
    write_atomically(file, _text(project, notation).encode())


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
    return _text(project, notation_named(format))


def _text(project: Project, notation: Notation) -> str:
    document = plain_document(project)
    if notation == "yaml":
        return yaml_text(document)
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
