"""The lines of a text of any size, one after the other."""

from collections.abc import Callable, Iterator
from typing import TextIO

from journeykit.errors import DocumentError, Problem
from journeykit.importers.counts.limits import CountLimits

CHUNK = 1 << 16
"""Characters."""


def bounded_lines(stream: TextIO, rows: Callable[[], int], limits: CountLimits) -> Iterator[str]:
    r"""Iterate over lines that end in ``\n``, without ever holding much of the text.

    Args:
        stream: A text whose line ends are translated.
        rows: Says how many rows have been made of the lines so far: a row with line breaks in its
            cells could take in a whole file.
        limits: How long lines and rows may be.

    Raises:
        DocumentError: A line or a row is longer, or the bytes are no text in this encoding.
    """
    rest, number = "", 0
    rows_before, waiting = 0, 0
    while chunk := _read(stream, number):
        rows_before, waiting = rows(), waiting + CHUNK if rows() == rows_before else 0
        *lines, rest = (rest + chunk).split("\n")
        for line in lines:
            number += 1
            if len(line) > limits.line:
                raise _too_long("line", number, limits.line)
            yield line + "\n"
        if len(rest) > limits.line:
            raise _too_long("line", number + 1, limits.line)
        if waiting > limits.row:
            raise _too_long("row", number, limits.row)
    if rest:
        yield rest


def _read(stream: TextIO, number: int) -> str:
    try:
        return stream.read(CHUNK)
    except UnicodeError as error:
        expected = f"a text in {stream.encoding}"
        found = getattr(error, "reason", str(error))
        hint = "name the right encoding, or save the file as UTF-8"
        raise DocumentError([Problem("", expected, found, hint, line=number + 1)]) from error


def _too_long(what: str, number: int, longest: int) -> DocumentError:
    expected = f"a {what} of at most {longest:,} characters"
    hint = "is this a table, and is every quotation mark closed?"
    return DocumentError([Problem("", expected, "more", hint, line=number)])
