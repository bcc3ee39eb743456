"""How text falls into lines."""

import pytest
from hypothesis import given

from journeykit.typography import Font, balanced, width, wrap
from journeykit.typography.graphemes import borders
from tests.typography.strategies import ems, fonts, texts

CALIBRI = Font("Calibri", 10)
NARROW = 0.01
"""Points: every place to break is taken."""


def solid(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Parcours client", ["Parcours", "client"]),
        ("Parcours   client", ["Parcours", "client"]),
        ("longueur\tconstante", ["longueur", "constante"]),
        ("rendez-vous", ["rendez-", "vous"]),
        ("aussitôt/bientôt", ["aussitôt/", "bientôt"]),
        ("Grenoble–Lyon", ["Grenoble–", "Lyon"]),
        ("longueur\u200bconstante", ["longueur\u200b", "constante"]),
    ],
)
def test_a_line_ends_at_spaces_and_behind_hyphens_and_slashes(text: str, lines: list[str]) -> None:
    assert list(wrap(text, CALIBRI, max(width(line, CALIBRI) for line in lines) + 1)) == lines


@pytest.mark.parametrize(
    "word",
    [
        "12\u00a0%",
        "Pourquoi\u202f?",
        "«\u00a0Courir\u00a0»",
        "e-mail",
        "km/h",
        "A/B",
        "2026-09-14",
        "14/09",
        "vis-à-vis",
        "Quoi ?",  # a common space, as many people type it
        "(a) ;",
    ],
)
def test_what_belongs_together_stays_on_one_line(word: str) -> None:
    assert wrap(f"m {word} m", CALIBRI, width(word, CALIBRI) + 5)[1] == word


@pytest.mark.parametrize(
    ("text", "ems", "lines"),
    [
        ("日本語です。", 3, ("日本語", "です。")),
        ("日本語。です", 3, ("日本", "語。で", "す")),
        ("これは「東京」", 4, ("これは", "「東京」")),
        ("日本abc", 2.1, ("日本", "abc")),
    ],
)
def test_ideographs_break_anywhere_but_around_punctuation(
    text: str, ems: float, lines: tuple[str, ...]
) -> None:
    assert wrap(text, CALIBRI, 10 * ems) == lines


def test_a_line_feed_ends_a_line() -> None:
    assert wrap("a\n\nb\n", CALIBRI, 100) == ("a", "", "b", "")


def test_no_text_is_one_empty_line() -> None:
    assert wrap("", CALIBRI, 100) == ("",)


def test_spaces_at_the_end_of_a_line_hang_and_those_at_its_start_stay() -> None:
    assert wrap("  a   ", CALIBRI, width("  a", CALIBRI)) == ("  a",)


def test_a_box_of_exactly_the_width_holds_the_text() -> None:
    text = "Trouver la bonne paire sans se tromper"
    assert wrap(text, CALIBRI, width(text, CALIBRI)) == (text,)


def test_an_overlong_word_starts_on_a_line_of_its_own_and_is_cut() -> None:
    font = Font("Courier New", 10)  # 6.001 points a character
    assert wrap("un anticonstitutionnel mot", font, 60.1) == (
        "un",
        "anticonsti",
        "tutionnel",
        "mot",
    )


@pytest.mark.parametrize(
    ("text", "clusters"),
    [
        ("e\u0301e\u0301", ("e\u0301", "e\u0301")),
        ("👨\u200d👩\u200d👧👍🏽", ("👨\u200d👩\u200d👧", "👍🏽")),
        ("🇫🇷🇬🇧🇩", ("🇫🇷", "🇬🇧", "🇩")),
        ("1\ufe0f\u20e3x", ("1\ufe0f\u20e3", "x")),
        ("กำกำ", ("กำ", "กำ")),
        ("काकि", ("का", "कि")),
    ],
)
def test_cutting_leaves_what_a_reader_sees_as_one_character(
    text: str, clusters: tuple[str, ...]
) -> None:
    assert wrap(text, CALIBRI, NARROW) == clusters


def test_lines_of_libreoffice() -> None:
    """The lines that LibreOffice 7.4 made of this text in a box 180 points wide."""
    text = (
        "«\u00a0Je veux courir, pas devenir expert en chaussures\u00a0», dit-il. "
        "L’essentiel\u00a0: le point le plus bas est l’attente, deux frictions, aucune "
        "proposition. Le rendez-vous avec le service après-vente dure vingt-cinq minutes et/ou "
        "davantage."
    )
    assert wrap(text, Font("Calibri", 14), 180) == (
        "«\u00a0Je veux courir, pas devenir",
        "expert en chaussures\u00a0», dit-il.",
        "L’essentiel\u00a0: le point le plus bas",
        "est l’attente, deux frictions,",
        "aucune proposition. Le rendez-",
        "vous avec le service après-",
        "vente dure vingt-cinq minutes",
        "et/ou davantage.",
    )


@pytest.mark.parametrize("points", [0, -1, float("nan"), float("inf")])
def test_a_line_is_wider_than_nothing(points: float) -> None:
    with pytest.raises(ValueError, match="max_width: expected points above 0"):
        wrap("a", CALIBRI, points)


@given(texts, fonts, ems)
def test_wrapping_loses_nothing_but_spaces(text: str, font: Font, em: float) -> None:
    lines = wrap(text, font, em * font.size)
    assert solid("".join(lines)) == solid(text)


@given(texts, fonts, ems)
def test_no_line_is_too_wide_but_for_a_single_character(text: str, font: Font, em: float) -> None:
    for line in wrap(text, font, em * font.size):
        fits = width(line, font) <= em * font.size * (1 + 1e-9) + 1e-6 * font.size
        assert fits or len(borders(line)) == 2


@given(texts, fonts, ems)
def test_wrapping_a_line_again_changes_nothing(text: str, font: Font, em: float) -> None:
    for line in wrap(text, font, em * font.size):
        assert wrap(line, font, em * font.size) == (line,)


@given(texts, fonts, ems)
def test_a_wider_box_never_needs_more_lines(text: str, font: Font, em: float) -> None:
    narrow, wide = wrap(text, font, em * font.size), wrap(text, font, 1.3 * em * font.size)
    assert len(wide) <= len(narrow)


def test_a_title_falls_into_lines_of_similar_width() -> None:
    title = "Le point le plus bas est l’attente, avec deux frictions sans réponse"
    font = Font("Calibri", 26)
    greedy, even = wrap(title, font, 620), balanced(title, font, 620)
    assert len(greedy) == len(even) == 2
    assert abs(width(even[0], font) - width(even[1], font)) < 60
    assert abs(width(greedy[0], font) - width(greedy[1], font)) > 200


def test_a_title_that_is_too_long_is_left_as_it_falls() -> None:
    title = "Le point le plus bas est l’attente, avec deux frictions sans réponse"
    assert balanced(title, CALIBRI, 60, 2) == wrap(title, CALIBRI, 60)


def test_line_feeds_in_a_title_are_kept() -> None:
    assert balanced("Un titre\nen deux lignes", CALIBRI, 500) == ("Un titre", "en deux lignes")


@given(texts, fonts, ems)
def test_balancing_takes_no_more_lines_and_loses_nothing(text: str, font: Font, em: float) -> None:
    greedy = wrap(text, font, em * font.size)
    even = balanced(text, font, em * font.size, 3)
    assert len(even) <= len(greedy)
    assert solid("".join(even)) == solid(text)


@given(texts, fonts, ems)
def test_balancing_never_makes_the_widest_line_wider(text: str, font: Font, em: float) -> None:
    greedy = wrap(text, font, em * font.size)
    even = balanced(text, font, em * font.size, 3)
    assert (
        max(width(line, font) for line in even)
        <= max(width(line, font) for line in greedy) + 1e-6 * font.size
    )


@pytest.mark.parametrize(
    "text",
    ["a" * 300_000, " " * 300_000 + "!", "ก" * 300_000, "ab-" * 100_000, "क" + "ा" * 300_000],
    ids=["a word", "spaces", "no spaces", "hyphens", "marks"],
)
def test_a_hostile_text_takes_the_time_of_its_length(text: str) -> None:
    """Anything that took the square of it would not come back."""
    assert solid("".join(wrap(text, CALIBRI, 50))) == solid(text)
