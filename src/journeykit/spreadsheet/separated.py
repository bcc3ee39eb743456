"""CSV: rows as text, with values that no spreadsheet program takes for a formula.

Excel and pandas both read UTF-8 with a byte order mark; without one, Excel takes the file for
Windows-1252.

Source:
    OWASP, "CSV Injection": a value that begins with one of ``= + - @``, a tab or a line break
    gets an apostrophe in front.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence

_RISKY = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def separated(rows: Iterable[Sequence[str | float]], delimiter: str = ",") -> bytes:
    """Return rows as CSV.

    Args:
        rows: Texts and numbers; texts that could be a formula are guarded, see `unguarded`.
        delimiter: What separates the cells.
    """
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter, lineterminator="\r\n")
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    return written.getvalue().encode("utf-8-sig")


def _guarded(cell: str | float) -> str | float:
    return f"'{cell}" if isinstance(cell, str) and _RISKY.match(cell) else cell


def unguarded(cell: str) -> str:
    """Return a cell without the apostrophe that keeps it from being a formula."""
    return cell[1:] if _GUARDED.match(cell) else cell
