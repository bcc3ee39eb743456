"""The smallest workbook that a chart can be edited with.

Texts are written as inline strings, so that nothing a user wrote can become a formula; the only
formulas are the ones of our own charts.
"""

import io
import math
import re
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

import attrs

from journeykit.exporters.deck.package.archive import add
from journeykit.typography import clean

SHEET = "Data"
LONGEST_TEXT = 32_767
"""More characters in a cell, and spreadsheets call the file broken."""
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


@attrs.frozen
class Formula:
    """A formula of ours with the value that it has now; None is ``#N/A``."""

    expression: str
    value: float | None


Cell = str | float | Formula | None


def workbook(rows: Sequence[Sequence[Cell]]) -> bytes:
    """Return a workbook of one sheet, the same bytes for the same rows."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _PARTS.items():
            add(archive, name, content.encode())
        add(archive, "xl/worksheets/sheet1.xml", _sheet(rows).encode())
    return target.getvalue()


def cell_text(text: str) -> str:
    """Return a user's text as a cell holds it: clean, on one line, escaped.

    Spreadsheets read ``_x0041_`` as a letter A (ISO/IEC 29500-1, 22.9.2.19), so its first
    underscore is escaped in the same way.
    """
    line = clean(text).replace("\n", " ")
    return escape(_ESCAPE.sub("_x005F_", line[:LONGEST_TEXT]))


def column(index: int) -> str:
    """Return the letter of a column among the first 26."""
    return chr(ord("A") + index)


def reference(column_index: int, first_row: int, count: int) -> str:
    """Return an absolute reference to a part of a column; rows are counted from 1."""
    letter = column(column_index)
    return f"{SHEET}!${letter}${first_row}:${letter}${first_row + count - 1}"


def _sheet(rows: Sequence[Sequence[Cell]]) -> str:
    data = "".join(
        f'<row r="{number}">{"".join(_cells(row, number))}</row>'
        for number, row in enumerate(rows, start=1)
    )
    return f"{_HEAD}<worksheet {_MAIN}><sheetData>{data}</sheetData></worksheet>"


def figure(value: float) -> str:
    """Return a number as it is written: twelve digits of it.

    The last of the seventeen that a float has depend on the machine: Python 3.12 adds floats up
    more exactly than 3.11 does.
    """
    return repr(value) if isinstance(value, int) else repr(float(f"{value:.12g}"))


def is_finite(value: str | float | Formula) -> bool:
    """Say whether a value can be written; no format has a word for what is no number."""
    return not isinstance(value, float) or math.isfinite(value)


def _cells(row: Sequence[Cell], number: int) -> list[str]:
    return [
        _cell(value, f"{column(at)}{number}")
        for at, value in enumerate(row)
        if value is not None and is_finite(value)
    ]


def _cell(value: str | float | Formula, place: str) -> str:
    if isinstance(value, str):
        text = f'<t xml:space="preserve">{cell_text(value)}</t>'
        return f'<c r="{place}" t="inlineStr"><is>{text}</is></c>'
    if isinstance(value, Formula):
        return _formula(value, place)
    return f'<c r="{place}"><v>{figure(value)}</v></c>'


def _formula(formula: Formula, place: str) -> str:
    expression = f"<f>{escape(formula.expression)}</f>"
    if formula.value is None:
        return f'<c r="{place}" t="e">{expression}<v>#N/A</v></c>'
    return f'<c r="{place}">{expression}<v>{figure(formula.value)}</v></c>'


_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": (
        f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEETML}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEETML}.worksheet+xml"/>'
        "</Types>"
    ),
    "_rels/.rels": (
        f'{_HEAD}<Relationships {_RELS}><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'{_HEAD}<workbook {_MAIN} xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name="{SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'{_HEAD}<Relationships {_RELS}><Relationship Id="rId1" Type="{_OFFICE}/worksheet" '
        'Target="worksheets/sheet1.xml"/></Relationships>'
    ),
}
