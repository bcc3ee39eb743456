"""Getting at the text of a document: which file, how much of it, and whether it is text."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import attrs

from journeykit.documents.folder.inside import file_inside, reason
from journeykit.documents.limits import Limits
from journeykit.documents.notation import PROJECT_FILES, Notation
from journeykit.errors import DocumentError, Problem

BYTE_ORDER_MARK = "\ufeff"


@attrs.frozen
class Source:
    """The text of a document and what is known about it.

    Attributes:
        name: What problems call it: a file as the caller named it.
        text: All of it, without a byte order mark.
        notation: How it is written.
        size: How many bytes it takes.
    """

    name: str
    text: str = attrs.field(repr=False)
    notation: Notation
    size: int


@contextmanager
def in_file(name: str) -> Iterator[None]:
    """Give the problems raised inside the name of their file."""
    try:
        yield
    except DocumentError as error:
        named = (attrs.evolve(problem, file=name) for problem in error.problems)
        raise DocumentError(named) from error.__cause__


def document_at(path: Path) -> Path:
    """Return the file that a path means: itself, or the project file in a folder.

    A path to a file is followed wherever it leads; in a folder, which may be a stranger's, the
    project file has to be a file inside of it.

    Raises:
        DocumentError: The folder holds no such project file, or more than one.
    """
    if not os.path.isdir(path):  # noqa: PTH112 (says no, rather than fail, where it may not look)
        return path
    found = [name for name in PROJECT_FILES if (path / name).exists()]
    if len(found) == 1:
        file_inside(path, found[0])
        return path / found[0]
    got = f"{' and '.join(found)}" if found else "none of them"
    expected = f"one of {', '.join(PROJECT_FILES)} in this folder"
    raise DocumentError([Problem("", expected, got, file=str(path))])


def content_of(file: Path, limit: int, expected: str = "") -> bytes:
    """Return what a file holds, of at most ``limit`` bytes.

    Args:
        file: The file.
        limit: How many bytes it may hold.
        expected: What to say is right where it holds more.

    Raises:
        DocumentError: It cannot be read, or holds more.
    """
    try:
        with file.open("rb") as stream:
            data = stream.read(limit + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        problem = Problem("", "a file that can be read", "", reason(error), str(file))
        raise DocumentError([problem]) from error
    with in_file(str(file)):
        check_size(len(data), limit, expected)
    return data


def max_bytes(notation: Notation, limits: Limits) -> int:
    """Return how large a document in a notation may be."""
    return limits.yaml_bytes if notation == "yaml" else limits.json_bytes


def check_size(size: int, limit: int, expected: str = "") -> None:
    """Refuse a document of too many bytes.

    Raises:
        DocumentError: It has more than ``limit``.
    """
    if size > limit:
        expected = expected or f"a document of at most {amount(limit)}"
        raise DocumentError([Problem("", expected, "more")])


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


def amount(size: int) -> str:
    """Return a number of bytes as people write it."""
    return f"{size // 2**20} MB" if size >= 2**20 else f"{size} bytes"
