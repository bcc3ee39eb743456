"""The step of a type scale that a text fits at."""

from collections.abc import Iterator

import pytest
from hypothesis import given, strategies as st

from journeykit.typography import Font, fitting_size, width, wrap
from tests.typography.strategies import texts

SCALE = (26, 22, 16, 14, 12, 11, 10, 9)
COURIER = "Courier New"  # a character is a hair over six tenths of the size wide


def test_the_largest_size_at_which_the_text_fits() -> None:
    assert fitting_size("comparatif", COURIER, SCALE, 10 * 0.601 * 14, 1) == 14
    assert fitting_size("comparatif", COURIER, SCALE, 10 * 0.601 * 14 - 0.2, 1) == 12


def test_all_texts_share_the_size_of_the_longest() -> None:
    assert fitting_size(["un", "comparatif"], COURIER, SCALE, 10 * 0.601 * 14, 1) == 14


def test_more_lines_allow_a_larger_size() -> None:
    assert fitting_size("trois mots ici", COURIER, SCALE, 61, 1) is None
    assert fitting_size("trois mots ici", COURIER, SCALE, 61, 2) == 12
    assert fitting_size("trois mots ici", COURIER, SCALE, 61, 3) == 16


def test_a_size_that_cuts_a_word_does_not_fit() -> None:
    assert fitting_size("comparatif", COURIER, SCALE, 10 * 0.601 * 12, 2) == 12


def test_bold_text_needs_more_room() -> None:
    text = "Peur de se tromper"
    assert fitting_size(text, "Arial", SCALE, 100, 1) == 11
    assert fitting_size(text, "Arial", SCALE, 100, 1, bold=True) == 10


def test_nothing_fits_at_the_first_size() -> None:
    assert fitting_size([], COURIER, SCALE, 61, 1) == 26
    assert fitting_size("", COURIER, SCALE, 61, 1) == 26


def test_no_size_is_no_answer() -> None:
    assert fitting_size("a", COURIER, (), 60, 1) is None


def test_texts_may_be_read_only_once() -> None:
    def once() -> Iterator[str]:
        yield "comparatif"

    assert fitting_size(once(), COURIER, SCALE, 10 * 0.601 * 14, 1) == 14


@pytest.mark.parametrize("points", [0, float("nan")])
def test_a_box_is_wider_than_nothing(points: float) -> None:
    with pytest.raises(ValueError, match="max_width"):
        fitting_size("a", COURIER, SCALE, points, 1)


@given(st.lists(texts, max_size=3), st.floats(10, 300), st.integers(1, 3))
def test_the_size_found_is_the_first_that_fits(
    several: list[str], points: float, count: int
) -> None:
    found = fitting_size(several, "Calibri", SCALE, points, count)
    larger = SCALE if found is None else SCALE[: SCALE.index(int(found))]
    if found is not None:
        assert all(len(wrap(text, Font("Calibri", found), points)) <= count for text in several)
    for size in larger:
        font = Font("Calibri", size)
        # A size may also be refused because it cuts a word, or a letter is too wide already.
        assert any(
            len(wrap(text, font, points)) > count
            or max(width(line, font) for line in wrap(text, font, points)) > points
            or len(wrap(text, font, points)) > len(wrap(text, font, 1_000 * points))
            for text in several
        )
