"""JSON and CSV are safe to open, and hold what they were given."""

import csv
import io
import json
import re

import pytest
from hypothesis import given, strategies as st

from journeykit.cli.records import as_csv, as_json

CELLS = st.text() | st.integers() | st.floats(allow_nan=False) | st.none()


def cells(value: object) -> list[str]:
    """Return the cells of the one row of a table with one value."""
    [_, row] = csv.reader(io.StringIO(as_csv([{"value": value, "other": 1}])))
    return row


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"]
)
def test_no_text_is_a_formula(text: str) -> None:
    assert cells(text)[0].startswith("'")


@given(st.text())
def test_no_cell_begins_like_a_formula(text: str) -> None:
    assert not re.match(r"[=+\-@\t\r\n＝＋－＠]", cells(text)[0])


@pytest.mark.parametrize(("value", "cell"), [(-0.5, "-0.5"), (3, "3"), (None, ""), ("a", "a")])
def test_numbers_stay_numbers(value: object, cell: str) -> None:
    assert cells(value) == [cell, "1"]


def test_quotes_and_commas_stay_in_their_cell() -> None:
    assert cells('a,"b";c') == ['a,"b";c', "1"]


def test_no_rows_are_an_empty_table() -> None:
    assert as_csv([]) == ""
    assert as_json([]) == "[]"


@given(st.lists(st.dictionaries(st.text(), CELLS)))
def test_json_reads_back_as_it_was(rows: list[dict[str, object]]) -> None:
    assert json.loads(as_json(rows)) == rows


@given(st.text())
def test_json_commands_no_terminal(text: str) -> None:
    written = as_json([{"value": text}])

    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", written)
