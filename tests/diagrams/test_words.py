"""Texts from strangers, made fit for a label."""

import pytest
from hypothesis import given

from journeykit.exporters.diagrams.words import LONGEST, MEASURED, lines, plain, points
from journeykit.typography import Font, width
from tests.strategies import any_texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\r\nb\tc\n\n d ", "a b c d"),
        ("a\x00b\x1b[31m\u202ec\ufffe", "ab[31mc"),
        ("Pourquoi\u202f?", "Pourquoi\u00a0?"),
        ("e\u0301te\u0301", "été"),
    ],
)
def test_a_text_is_one_clean_line(text: str, expected: str) -> None:
    assert plain(text) == expected


@pytest.mark.parametrize("length", [LONGEST + 1, 5 * LONGEST, 2_000_000])
def test_a_text_is_bounded_and_shows_that_it_goes_on(length: int) -> None:
    said = plain("x" * length)

    assert len(said) == LONGEST
    assert said.endswith("…")


def test_a_text_that_fits_is_kept() -> None:
    assert plain("x" * LONGEST) == "x" * LONGEST


@given(any_texts())
def test_what_is_plain_stays_as_it_is(text: str) -> None:
    assert plain(plain(text)) == plain(text)


@given(any_texts())
def test_lines_fit_their_room(text: str) -> None:
    found = lines(text * 9, 13, 100, 2, bold=True)

    assert 1 <= len(found) <= 2
    assert all(points(line, 13, bold=True) <= 100 for line in found)


def test_widths_are_whole_points_rounded_up() -> None:
    exact = width("Parcours", Font(MEASURED, 12))

    assert points("Parcours", 12) - 1 < exact <= points("Parcours", 12)
