"""The files of a project: regular files in its folder, named by a path, and nothing else.

A path is judged by its text first, alike on every system, and then by where it leads: a symbolic
link may stand anywhere on the way, as long as the way ends in the folder.
"""

import os
import re
import stat
from pathlib import Path

from journeykit.documents.file_names import is_reserved
from journeykit.errors import DocumentError, Problem
from journeykit.model.constraints import shown

FileId = tuple[int, int]
"""What a system tells files by, whatever they are called."""

_INSIDE = "a file inside the project's folder"
_KINDS = {
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


def file_inside(folder: Path, path: str) -> Path:
    """Return where a file of a project really is, without opening it.

    Args:
        folder: The project's folder.
        path: The path from there, as a document states it.

    Raises:
        DocumentError: The path leads outside, to nothing, or to something other than a file.
    """
    if hint := path_mistake(path):
        raise refused(_INSIDE, shown(path), hint)
    try:
        file = Path(os.path.realpath(folder / path))
        is_inside = file.is_relative_to(os.path.realpath(folder))
        mode = file.stat().st_mode if is_inside else 0
    except (OSError, ValueError) as error:
        raise refused("a file that can be read", shown(path), reason(error)) from error
    if not is_inside:
        raise refused(_INSIDE, shown(path), "a symbolic link leads outside")
    if not stat.S_ISREG(mode):
        found = _KINDS.get(stat.S_IFMT(mode), "something else")
        raise refused("a file", f"{found}: {shown(path)}")
    return file


def path_mistake(path: str) -> str:
    """Return what is wrong with the text of a path, as a remedy, or an empty text."""
    if not path.strip():
        return "write a path such as personas/ludovic.yaml"
    if "\\" in path:
        return "write '/' between folders"
    if path.startswith("/") or re.match(r"[A-Za-z]:", path):
        return "write the path from here, not from the root of a disk"
    if ":" in path or not path.isprintable():
        return "write a path of plain characters, without ':'"
    parts = path.split("/")
    if ".." in parts:
        return "'..' is not followed"
    bad = next((part for part in parts if part != "." and not _is_portable(part)), None)
    return "" if bad is None else f"not every system knows a file called {shown(bad)}"


def file_id(file: Path) -> FileId:
    """Return how the system tells a file from others.

    Raises:
        DocumentError: It is gone.
    """
    try:
        known = file.stat()
    except OSError as error:
        raise refused("a file that can be read", "", reason(error)) from error
    return known.st_dev, known.st_ino


def refused(expected: str, found: str = "", hint: str = "") -> DocumentError:
    """Return the refusal of a file, to be given its place."""
    return DocumentError([Problem("", expected, found, hint)])


def reason(error: Exception) -> str:
    """Return why a file cannot be read."""
    match error:
        case FileNotFoundError():
            return "there is no such file"
        case PermissionError():
            return "reading it is not permitted"
        case OSError(strerror=str(said)):
            return said
    return str(error)


def _is_portable(part: str) -> bool:
    """Say whether Windows too takes a name for itself: it drops dots and spaces at the end."""
    return bool(part) and part == part.rstrip(". ") and not is_reserved(part)
