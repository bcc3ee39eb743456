"""Getting at the text of a document: which file, how much of it, and whether it is text."""

import os
from pathlib import Path

from journeykit.documents.notation import PROJECT_FILES
from journeykit.errors import DocumentError, Problem

BYTE_ORDER_MARK = "\ufeff"


def document_at(path: Path) -> Path:
    """Return the file that a path means: itself, or the project file in a folder.

    Raises:
        DocumentError: The folder holds no project file, or more than one.
    """
    if not os.path.isdir(path):  # noqa: PTH112 (says no, rather than fail, where it may not look)
        return path
    found = [name for name in PROJECT_FILES if (path / name).exists()]
    if len(found) == 1:
        return path / found[0]
    got = f"{' and '.join(found)}" if found else "none of them"
    expected = f"one of {', '.join(PROJECT_FILES)} in this folder"
    raise DocumentError([Problem("", expected, got, file=str(path))])


def content_of(file: Path, max_bytes: int) -> bytes:
    """Return what a file holds, of at most ``max_bytes``.

    Raises:
        DocumentError: It cannot be read, or holds more.
    """
    try:
        with file.open("rb") as stream:
            data = stream.read(max_bytes + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        expected = "a file that can be read"
        raise DocumentError([Problem("", expected, "", _reason(error), str(file))]) from error
    check_size(len(data), max_bytes)
    return data


def check_size(size: int, max_bytes: int) -> None:
    """Refuse a document of too many bytes.

    Raises:
        DocumentError: It has more than ``max_bytes``.
    """
    if size > max_bytes:
        raise DocumentError([Problem("", f"a document of at most {_amount(max_bytes)}", "more")])


def decoded(data: bytes) -> str:
    """Return bytes in UTF-8 as a text, without a byte order mark.

    Raises:
        DocumentError: They are not UTF-8.
    """
    try:
        return data.decode("utf-8").removeprefix(BYTE_ORDER_MARK)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        found = f"the byte 0x{data[error.start]:02X} at offset {error.start}"
        hint = "save the file as UTF-8"
        raise DocumentError([Problem("", "a text in UTF-8", found, hint, line=line)]) from error


def encoded_size(text: str) -> int:
    """Return how many bytes a text takes.

    Raises:
        DocumentError: It holds half of a surrogate pair, which no file can hold.
    """
    try:
        return len(text.encode())
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        found = f"the surrogate U+{ord(text[error.start]):04X}"
        raise DocumentError([Problem("", "whole characters", found, line=line)]) from error


def _reason(error: Exception) -> str:
    match error:
        case FileNotFoundError():
            return "there is no such file"
        case PermissionError():
            return "reading it is not permitted"
        case OSError(strerror=str(reason)):
            return reason
    return str(error)


def _amount(size: int) -> str:
    return f"{size // 2**20} MB" if size >= 2**20 else f"{size} bytes"
