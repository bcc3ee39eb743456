"""How the text of a file is encoded, found by reading its bytes once.

A byte order mark decides; else the whole file is UTF-8 or it is not, which is a fact and no guess.
What is not UTF-8 is taken for Windows-1252, in which spreadsheets in Western Europe save CSV. A
statistical detector knows more encodings, but a table of numbers and a few hundred names gives it
nothing to go by, and it would want the whole file in memory.
"""

import codecs
from typing import BinaryIO

from journeykit.errors import DocumentError, Problem

CHUNK = 1 << 20
FALLBACK = "cp1252"
_MARKS = (
    # UTF-32 first: its mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def encoding_of(stream: BinaryIO) -> str:
    """Return the encoding of a stream, and leave the stream at its beginning.

    Args:
        stream: Bytes that can be read twice.

    Raises:
        DocumentError: It is no text.
    """
    start = stream.read(CHUNK)
    stream.seek(0)
    marked = next((name for mark, name in _MARKS if start.startswith(mark)), None)
    return marked or _unmarked_utf16(start) or _utf8_or_windows(stream)


def check_encoding(name: str) -> str:
    """Return an encoding that the caller names.

    Raises:
        LookupError: There is no such encoding of text.
    """
    codec = codecs.lookup(name)
    "".encode(codec.name)  # refuses what is no encoding of text, such as `hex`
    return codec.name


def _unmarked_utf16(start: bytes) -> str | None:
    """Return which UTF-16 it is: in tables, every second byte of nearly all characters is 0."""
    pairs = len(start) // 2
    for name, offset in (("utf-16-le", 1), ("utf-16-be", 0)):
        if pairs and start[offset : 2 * pairs : 2].count(0) > 0.7 * pairs:
            return name
    return None


def _utf8_or_windows(stream: BinaryIO) -> str:
    decoder = codecs.getincrementaldecoder("utf-8")()
    encoding, line = "utf-8", 1
    while chunk := stream.read(CHUNK):
        if zero := chunk.find(b"\0") + 1:
            line += chunk.count(b"\n", 0, zero)
            found = "a byte 0: a spreadsheet or another binary file"
            hint = "save the table as CSV"
            raise DocumentError([Problem("", "a text file", found, hint, line=line)])
        line += chunk.count(b"\n")
        try:
            decoder.decode(chunk)
        except UnicodeDecodeError:
            encoding = FALLBACK
            break
    else:
        encoding = "utf-8" if _ends_whole(decoder) else FALLBACK
    stream.seek(0)
    return encoding


def _ends_whole(decoder: codecs.IncrementalDecoder) -> bool:
    pending, _ = decoder.getstate()
    return not pending
