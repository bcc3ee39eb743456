"""The workbook behind a chart: texts stay texts, whatever they look like."""

import io
import zipfile

import pytest
from hypothesis import given, strategies as st

from journeykit.exporters.deck.charts.workbook import (
    LONGEST_TEXT,
    Formula,
    cell_text,
    column,
    figure,
    reference,
    workbook,
)
from tests.deck.parts import cells, formula_in, text_in, value_in

rows = st.lists(
    st.lists(st.none() | st.text(max_size=5) | st.integers(-9, 9), max_size=8), max_size=6
)


@pytest.mark.parametrize(
    "text", ["=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "12", "#N/A"]
)
def test_a_text_that_looks_like_a_formula_is_a_text(text: str) -> None:
    cell = cells(workbook([[text]]))["A1"]

    assert formula_in(cell) is None
    assert value_in(cell) is None
    assert text_in(cell) == text


def test_a_formula_of_ours_keeps_its_value_beside_it() -> None:
    book = cells(workbook([[1, Formula("A1*2", 2.0), Formula("NA()", None)]]))

    assert formula_in(book["B1"]) == "A1*2"
    assert value_in(book["B1"]) == "2.0"
    assert value_in(book["C1"]) == "#N/A"
    assert book["C1"].get("t") == "e"


def test_spreadsheets_read_no_escape_into_a_text() -> None:
    assert cell_text("_x0041_ _x000D_ _x00_") == "_x005F_x0041_ _x005F_x000D_ _x00_"


def test_a_text_that_no_cell_holds_is_cut() -> None:
    (cell,) = cells(workbook([["a" * 40_000]])).values()

    assert text_in(cell) == "a" * LONGEST_TEXT


def test_a_text_of_several_lines_stands_on_one() -> None:
    assert cell_text("un\r\ndeux\x0btrois") == "un deux trois"


@given(rows)
def test_empty_cells_are_left_out(content: list[list[str | int | None]]) -> None:
    expected = {
        f"{column(at)}{number}"
        for number, row in enumerate(content, start=1)
        for at, value in enumerate(row)
        if value is not None
    }

    assert set(cells(workbook(content))) == expected


@given(rows)
def test_the_same_rows_give_the_same_bytes(content: list[list[str | int | None]]) -> None:
    assert workbook(content) == workbook(content)


def test_a_reference_names_the_sheet_that_exists() -> None:
    with zipfile.ZipFile(io.BytesIO(workbook([[1]]))) as archive:
        sheet = archive.read("xl/workbook.xml").decode()

    assert reference(2, 2, 3) == "Data!$C$2:$C$4"
    assert 'name="Data"' in sheet


def test_the_last_digits_on_which_machines_disagree_are_left_out() -> None:
    one, other = 3.726993700047689, 3.7269937000476894  # a sum by Python 3.11, and by 3.12

    assert workbook([[one, Formula("A1", one)]]) == workbook([[other, Formula("A1", other)]])
    assert figure(10**15) == "1000000000000000"
    assert figure(0.1 + 0.2) == "0.3"
    assert figure(2.0) == "2.0"


def test_what_is_no_number_is_left_out() -> None:
    assert set(cells(workbook([[float("nan"), float("inf"), -1.5]]))) == {"C1"}
