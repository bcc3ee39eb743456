"""Writing a file as a whole or not at all."""

import os
import secrets
from pathlib import Path

_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file so that it holds either all of ``data`` or what it held before.

    A symbolic link stays and what it leads to is written; an existing file keeps its mode. A
    device or a pipe cannot be replaced and is written directly.

    Args:
        path: The file to write; its folder exists.
        data: Everything that the file is to hold.

    Raises:
        OSError: The file cannot be written: no such folder, no permission, a full disk, or
            ``path`` is a folder. What was there before is untouched.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    target = Path(os.path.realpath(path))
    unfinished = target.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        _write_through(unfinished, data)
        if target.exists():
            unfinished.chmod(target.stat().st_mode & 0o777)
        unfinished.replace(target)
    except BaseException as error:  # Ctrl-C too must not leave half a file behind
        unfinished.unlink(missing_ok=True)
        if isinstance(error, OSError):
            error.filename, error.filename2 = str(path), None  # the name that the caller knows
        raise


def _write_through(path: Path, data: bytes) -> None:
    """Create a file and hand its content to the disk, with the mode that the umask asks for."""
    with os.fdopen(os.open(path, _CREATE, 0o666), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
