"""Workbooks: what goes in comes out, and what strangers send cannot do harm."""

import datetime
import io
import zipfile
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest
from hypothesis import given, strategies as st

from journeykit.errors import DocumentError
from journeykit.spreadsheet import put, read_workbook, text_for_cell, workbook_bytes

MARCH = datetime.datetime(2026, 3, 1)  # noqa: DTZ001 (a spreadsheet knows no time zones)


def saved(book: Any) -> bytes:
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def workbook(fill: Callable[[Any], object]) -> bytes:
    book = openpyxl.Workbook()
    fill(book.active)
    return saved(book)


def nothing(sheet: Any) -> None:
    """Leave a sheet empty."""


def repacked(content: bytes, changes: dict[str, bytes]) -> bytes:
    """Return a workbook with other bytes in some of its parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(target, "w") as new:
        for part in {*old.namelist(), *changes}:
            new.writestr(part, changes[part] if part in changes else old.read(part))
    return target.getvalue()


def sheet_with(rows: str, merged: str = "") -> bytes:
    xml = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"<sheetData>{rows}</sheetData>{merged}</worksheet>"
    )
    empty = workbook(nothing)
    return repacked(empty, {"xl/worksheets/sheet1.xml": xml.encode()})


@given(st.lists(st.text(max_size=40), max_size=8))
def test_texts_come_back_as_they_were_and_are_never_formulas(texts: list[str]) -> None:
    texts = [text_for_cell(text) for text in texts]
    book = openpyxl.Workbook()
    for row, text in enumerate(texts, start=1):
        assert put(book.active, row, 1, text).data_type == "s"
    content = workbook_bytes(book)

    found = {cell.row: cell.value for cell in read_workbook(content, "a.xlsx").sheets[0].cells}
    assert found == {row: text for row, text in enumerate(texts, start=1) if text.strip()}
    xml = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in xml


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
def test_a_text_that_looks_like_a_formula_is_marked_as_text(start: str) -> None:
    book = openpyxl.Workbook()
    cell = put(book.active, 1, 1, f"{start}1+1")

    assert cell.quotePrefix
    assert read_workbook(workbook_bytes(book), "a").sheets[0].cells[0].value == f"{start}1+1"


def test_the_same_content_gives_the_same_bytes() -> None:
    def made() -> bytes:
        book = openpyxl.Workbook()
        put(book.active, 1, 1, "x")
        return workbook_bytes(book)

    assert made() == made()


def test_values_keep_their_kinds() -> None:
    def fill(sheet: Any) -> None:
        sheet.append([0.5, 3, True, datetime.time(7, 30), MARCH])

    values = [cell.value for cell in read_workbook(workbook(fill), "a").sheets[0].cells]
    assert values == [0.5, 3, True, datetime.time(7, 30), MARCH]


def test_dates_of_the_system_of_1904_are_the_same_dates() -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active["A1"] = MARCH

    assert read_workbook(saved(book), "a").sheets[0].cells[0].value == MARCH


def test_a_formula_without_a_value_is_said_to_be_unknown() -> None:
    found = read_workbook(workbook(lambda sheet: sheet.append(["=1+1", "x"])), "a").sheets[0]

    assert found.uncomputed == ("A1",)
    assert [cell.name for cell in found.cells] == ["B1"]


def test_the_stored_value_of_a_formula_counts() -> None:
    content = sheet_with('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>')

    found = read_workbook(content, "a").sheets[0]
    assert [cell.value for cell in found.cells] == [2]
    assert found.uncomputed == ()


def test_merged_cells_lead_to_the_one_that_shows() -> None:
    def fill(sheet: Any) -> None:
        sheet["B2"] = "Morning"
        sheet.merge_cells("B2:B4")

    assert read_workbook(workbook(fill), "a").sheets[0].merged == {(3, 2): (2, 2), (4, 2): (2, 2)}


def test_rows_come_with_their_cells() -> None:
    def fill(sheet: Any) -> None:
        sheet["A1"], sheet["C1"], sheet["B5"] = "a", "c", "b"

    rows = list(read_workbook(workbook(fill), "a").sheets[0].rows())
    assert [(number, sorted(cells)) for number, cells in rows] == [(1, [1, 3]), (5, [2])]


def test_sheets_are_found_in_any_case() -> None:
    book = openpyxl.Workbook()
    book.active.title = "Journée "

    found = read_workbook(saved(book), "a")
    assert found.sheet("journée") is found.sheets[0]
    assert found.sheet("Semaine") is None


def test_a_million_empty_rows_say_nothing() -> None:
    rows = "".join(f'<row r="{n}"/>' for n in range(1, 1_000_001))

    assert read_workbook(sheet_with(rows), "a").sheets[0].cells == ()


COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 512
ODS = {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}
PART = "xl/worksheets/sheet1.xml"
DOCTYPE = b'<!DOCTYPE x [<!ENTITY a "aa">]><worksheet>&a;</worksheet>'


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (COMPOUND, r"older kind \(\.xls\); open it .* save it as \.xlsx"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "with a password; save it without"),
        (repacked(workbook(nothing), ODS), r"OpenDocument \(\.ods\)"),
        (repacked(workbook(nothing), {"xl/workbook.bin": b""}), r"binary .*\.xlsb"),
        (repacked(workbook(nothing), {PART: DOCTYPE}), "a document type in"),
        (repacked(workbook(nothing), {PART: b"<worksheet"}), "a damaged one"),
        (b"title: Shop", "something else, or a damaged file"),
        (b"", "something else, or a damaged file"),
        (b"PK\x03\x04" + b"\x00" * 40, "something else, or a damaged file"),
        (sheet_with("", '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'), "merged"),
        (sheet_with('<row r="1">' + "<c/>" * 4_000_001 + "</row>"), "a smaller workbook"),
    ],
    ids=[
        "xls",
        "password",
        "ods",
        "xlsb",
        "doctype",
        "cut",
        "text",
        "empty",
        "zip",
        "merge",
        "tags",
    ],
)
def test_what_is_no_good_workbook_is_refused_in_one_sentence(content: bytes, said: str) -> None:
    with pytest.raises(DocumentError, match=rf"^canvas\.xlsx: expected .*{said}") as error:
        read_workbook(content, "canvas.xlsx")
    assert len(error.value.problems) == 1


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = repacked(workbook(nothing), {"xl/media/a.xml": b""})
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(bomb)) as old, zipfile.ZipFile(target, "w") as new:
        for part in old.namelist():
            new.writestr(part, old.read(part))
        with new.open("xl/big.xml", "w") as big:
            for _ in range(65):
                big.write(b" " * 2**20)
    with pytest.raises(DocumentError, match="at most 64 MB when unpacked"):
        read_workbook(target.getvalue(), "canvas.xlsx")


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_with_the_name_of_the_file(content: bytes) -> None:
    with pytest.raises(DocumentError, match=r"^canvas\.xlsx: "):
        read_workbook(content, "canvas.xlsx")
