"""Widths and heights."""

from itertools import product

import pytest
from hypothesis import given

from journeykit.typography import Font, line_height, width
from journeykit.typography.faces import face
from tests.typography.strategies import fonts, texts

FAMILIES = ["Caladea", "Carlito", "Liberation Mono", "Liberation Sans", "Liberation Serif"]
FACES = list(product(FAMILIES, [False, True], [False, True]))


@pytest.mark.parametrize(("family", "bold", "italic"), FACES)
def test_every_face_knows_the_letters_of_french_and_english(
    family: str, bold: bool, italic: bool
) -> None:
    known = face(family, bold=bold, italic=italic).advances
    letters = "AZaz09 àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸ«»’“”–—…€%&@·"
    assert [letter for letter in letters if letter not in known] == []


@pytest.mark.parametrize(
    ("text", "font", "points"),
    [
        # At one point a font unit; measured by Pillow in the fonts, without kerning.
        ("Parcours client", Font("Calibri", 2048), 12340),
        ("Parcours client", Font("Arial", 2048), 13545),
        ("Parcours client", Font("Cambria", 1000), 6147),
    ],
)
def test_a_text_is_as_wide_as_its_letters(text: str, font: Font, points: float) -> None:
    assert width(text, font) == pytest.approx(points)


def test_bold_is_wider() -> None:
    assert width("Parcours", Font("Arial", 10, bold=True)) > width("Parcours", Font("Arial", 10))


def test_courier_has_one_width() -> None:
    assert width("iiii", Font("Courier New", 10)) == width("WWWW", Font("Courier New", 10))


@pytest.mark.parametrize(
    ("text", "em"),
    [
        ("日本語", 3),
        ("，", 1),
        ("😀", 1.3),
        ("⌚", 1.3),
        ("👨\u200d👩\u200d👧\u200d👦", 1.3),
        ("👍🏽", 1.3),
        ("🇫🇷🇬🇧", 2.6),
        ("1\ufe0f\u20e3", 1.3),
        ("\u0301", 0),
        ("\u200b\u200e\ufeff", 0),
        ("\u1c00", 0.75),  # a letter of Lepcha
        ("\U0001d7d8", 0.75),
        ("⣿", 1),
        ("", 0),
    ],
)
def test_characters_without_a_table_have_a_documented_width(text: str, em: float) -> None:
    assert width(text, Font("Calibri", 1)) == pytest.approx(em, abs=1e-3)


def test_marks_add_nothing() -> None:
    font = Font("Calibri", 10)
    assert width("e\u0323\u0302", font) == width("e", font)


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\t"])
def test_a_space_that_the_font_lacks_is_a_space(space: str) -> None:
    assert width(space, Font("Calibri", 10)) == width(" ", Font("Calibri", 10))


def test_a_missing_letter_is_borrowed_from_the_family_that_has_most() -> None:
    assert width("Ж", Font("Cambria", 10)) == pytest.approx(width("Ж", Font("Arial", 10)), rel=1e-3)


def test_a_family_without_a_twin_is_measured_with_a_reserve() -> None:
    arial = width("Parcours client", Font("Arial", 10))
    assert width("Parcours client", Font("Aptos", 10)) == pytest.approx(1.08 * arial)
    assert width("Parcours client", Font("Verdana", 10)) == pytest.approx(1.21 * arial)


@given(texts, fonts)
def test_width_grows_with_the_size(text: str, font: Font) -> None:
    double = Font(font.family, 2 * font.size, bold=font.bold, italic=font.italic)
    assert width(text, double) == pytest.approx(2 * width(text, font))


@given(texts, texts, fonts)
def test_a_text_is_as_wide_as_its_words(one: str, other: str, font: Font) -> None:
    together = width(f"{one} {other}", font)
    assert together == pytest.approx(width(one, font) + width(" ", font) + width(other, font))


@pytest.mark.parametrize(
    ("family", "em"), [("Calibri", 1.2207), ("Arial", 1.2), ("Cambria", 1.2), ("Aptos", 1.37)]
)
def test_a_line_is_as_high_as_the_highest_program_draws_it(family: str, em: float) -> None:
    assert line_height(Font(family, 10)) == pytest.approx(10 * em, abs=1e-3)


@pytest.mark.parametrize("size", [0, -1, float("nan"), float("inf")])
def test_a_size_is_above_nothing(size: float) -> None:
    with pytest.raises(ValueError, match="size: expected points above 0"):
        Font("Calibri", size)
