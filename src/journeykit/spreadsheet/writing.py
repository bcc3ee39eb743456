"""Writing a workbook: cells hold texts and numbers, never a formula, and bytes are reproducible."""

import datetime
import io
import re
import zipfile
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openpyxl import Workbook

MAX_TEXT = 32_767
"""How many characters Excel keeps in a cell."""
_UNSPEAKABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
"""What no XML part can hold."""
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""Excel reads ``_x0041_`` as ``A``, unless its first sign is written in the same way."""
_FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")
"""A text that begins so may become a formula in another program (OWASP, "CSV Injection")."""
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_WRITTEN = rb"\g<1>1980-01-01T00:00:00Z"
"""openpyxl states the time at which it saves, whatever it was told."""
_MOMENT = datetime.datetime(1980, 1, 1)  # noqa: DTZ001 (the first that a zip file can hold)


def text_for_cell(text: str) -> str:
    """Return what a cell can hold of a text: without control characters, and not longer."""
    return _UNSPEAKABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))[:MAX_TEXT]


def put(sheet: Any, row: int, column: int, value: str | float | None) -> Any:
    """Put a value into a cell of an openpyxl worksheet, and return the cell.

    A text stays a text, whatever it begins with: it is stored as one, and marked as one for
    those who go on editing.

    Args:
        sheet: The worksheet.
        row: Counted from 1.
        column: Counted from 1.
        value: A text, a number, or None for nothing.
    """
    cell = sheet.cell(row, column)
    if not isinstance(value, str):
        cell.value = value
        return cell
    cell.value = _ESCAPE.sub("_x005F_", text_for_cell(value))
    cell.data_type = "s"
    if _FORMULA.match(value):
        cell.quotePrefix = True
    return cell


def workbook_bytes(book: "Workbook") -> bytes:
    """Return an openpyxl workbook as a file: the same bytes for the same content."""
    book.properties.created = _MOMENT
    written = io.BytesIO()
    book.save(written)
    return _with_one_time(written.getvalue())


def _with_one_time(content: bytes) -> bytes:
    """Return an archive whose parts do not tell when they were written."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w") as archive:
        for part in sorted(source.namelist()):
            entry = zipfile.ZipInfo(part, _MOMENT.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, _MODIFIED.sub(_WRITTEN, source.read(part)))
    return target.getvalue()
