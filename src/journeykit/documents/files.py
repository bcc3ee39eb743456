"""Writing files as a whole or not at all: one of them, or several that belong together."""

import os
import secrets
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import attrs

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
    else:
        write_together({path: data})


def write_together(files: Mapping[Path, bytes]) -> None:
    """Write several files, each as `write_atomically` does, or none of them.

    All of them are on the disk before the first one takes its place. If anything fails after
    that, those that were replaced are put back.

    Args:
        files: What each file is to hold. Folders that are missing are made, but for the last
            file's: that is the one that makes the others count, and is replaced last.

    Raises:
        OSError: One of the files cannot be written.
    """
    with ExitStack() as copies, ExitStack() as undone, ExitStack() as unfinished:
        *others, _ = files
        for path in others:
            _make_folder(path.parent, undone)
        changes = [_Change.staged(path, data, unfinished) for path, data in files.items()]
        for change in changes:
            if others:
                change.be_undone_by(undone, copies)
            change.make()
        undone.pop_all()  # all is done: nothing is put back


@attrs.frozen
class _Change:
    """A file that is ready to take its place.

    Attributes:
        path: The file as the caller named it.
        target: Where it really is.
        new: The file that is to take its place.
    """

    path: Path
    target: Path
    new: Path

    @classmethod
    def staged(cls, path: Path, data: bytes, unfinished: ExitStack) -> "_Change":
        """Write a new file beside the one that it is to replace."""
        target = Path(os.path.realpath(path))
        change = cls(path, target, _beside(target))
        unfinished.callback(change.new.unlink, missing_ok=True)
        with _named(path):
            _write_through(change.new, data)
            if target.exists():
                change.new.chmod(target.stat().st_mode & 0o777)
        return change

    def make(self) -> None:
        """Let the new file take its place."""
        with _named(self.path):
            self.new.replace(self.target)

    def be_undone_by(self, undone: ExitStack, copies: ExitStack) -> None:
        """Keep what is there now until all is done."""
        if not self.target.exists():
            undone.callback(self.target.unlink, missing_ok=True)
            return
        copy = _beside(self.target)
        copies.callback(copy.unlink, missing_ok=True)
        with _named(self.path):
            shutil.copy2(self.target, copy)
        undone.callback(copy.replace, self.target)


def _make_folder(folder: Path, undone: ExitStack) -> None:
    """Make a folder and those above it, each to be taken away if all is undone."""
    if folder.exists():
        return
    _make_folder(folder.parent, undone)
    folder.mkdir(exist_ok=True)
    undone.callback(_remove_if_empty, folder)


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):  # somebody else uses it already, and the first error is to be told
        folder.rmdir()


def _beside(file: Path) -> Path:
    return file.with_name(f".{secrets.token_hex(8)}.tmp")


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Let errors speak of the file that the caller knows."""
    try:
        yield
    except OSError as error:
        error.filename, error.filename2 = str(path), None
        raise


def _write_through(path: Path, data: bytes) -> None:
    """Create a file and hand its content to the disk, with the mode that the umask asks for."""
    with os.fdopen(os.open(path, _CREATE, 0o666), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
