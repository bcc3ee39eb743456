"""Writing the files of a folder all together, or not at all."""

import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath

from journeykit.errors import RenderingError, UsageError

MARKER = ".journeykit"
"""The name of an empty file that says: this folder was written by an export, as a whole."""


def write_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Replace a folder by one with these files.

    The new folder is built beside the old one and then takes its place, so that nobody meets half
    of it.

    Args:
        path: The folder, which may be missing, empty, or written by an earlier call.
        files: Contents by their path in the folder, written with ``/``.

    Raises:
        UsageError: The path is a file, or a folder with files that no export wrote.
        RenderingError: A name would lie outside the folder.
        OSError: It cannot be written.
    """
    _check_free(path)
    unfinished = _beside(path)
    try:
        unfinished.mkdir()
        for name, data in {MARKER: b"", **files}.items():
            _place(unfinished, name, data)
        _swap(unfinished, path)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _check_free(path: Path) -> None:
    if path.exists() and not path.is_dir():
        raise UsageError(f"'{path}' is a file, and this format makes a folder")
    if path.is_dir() and any(path.iterdir()) and not (path / MARKER).exists():
        raise UsageError(f"the folder '{path}' holds other files: name a new or an empty one")


def _beside(path: Path) -> Path:
    return path.with_name(f".{secrets.token_hex(8)}.tmp")


def _place(folder: Path, name: str, data: bytes) -> None:
    if not _is_inside(name):
        raise RenderingError(f"an exporter wants to write {name!r}, which is outside its folder")
    file = folder.joinpath(*PurePosixPath(name).parts)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def _is_inside(name: str) -> bool:
    path = PureWindowsPath(name)  # knows "\\" and drives, beside "/"
    return bool(path.name) and not path.anchor and ".." not in path.parts


def _swap(new: Path, path: Path) -> None:
    if not path.exists():
        new.rename(path)
        return
    old = path.rename(_beside(path))
    try:
        new.rename(path)
    except BaseException:
        old.rename(path)
        raise
    shutil.rmtree(old)
