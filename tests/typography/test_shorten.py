"""Text that has to end early."""

import pytest
from hypothesis import given, strategies as st

from journeykit.typography import Font, shorten, width, wrap
from journeykit.typography.graphemes import borders
from tests.typography.strategies import ems, fonts, texts

CALIBRI = Font("Calibri", 10)
COURIER = Font("Courier New", 10)
"""6.001 points a character."""

line_counts = st.integers(min_value=1, max_value=4)


def test_a_text_that_fits_stays_whole() -> None:
    short = shorten("Lit trois comparatifs", CALIBRI, 100, 1)
    assert short.whole
    assert short.text == "Lit trois comparatifs"
    assert short.lines == ("Lit trois comparatifs",)


def test_what_does_not_fit_ends_in_an_ellipsis_behind_a_word() -> None:
    short = shorten("Lit trois comparatifs en ligne", COURIER, 73, 2)
    assert not short.whole
    assert short.lines == ("Lit trois", "comparatifs…")
    assert short.text == "Lit trois comparatifs…"


def test_a_word_gives_way_to_the_ellipsis() -> None:
    assert shorten("un deux trois quatre", COURIER, 6.1 * 8, 1).text == "un deux…"
    assert shorten("un deux trois quatre", COURIER, 6.1 * 7, 1).text == "un…"


@pytest.mark.parametrize(
    "text", ["un deux, trois", "un deux : trois", "un deux (trois", "un deux – t"]
)
def test_no_punctuation_dangles_before_the_ellipsis(text: str) -> None:
    assert shorten(text, COURIER, 6.1 * 10, 1).text == "un deux…"


def test_a_line_feed_counts_as_a_line() -> None:
    short = shorten("un\ndeux\ntrois", COURIER, 60, 2)
    assert short.lines == ("un", "deux…")
    assert short.text == "un\ndeux…"


def test_a_single_overlong_word_is_cut() -> None:
    assert shorten("anticonstitutionnellement", COURIER, 61, 1).text == "anticonst…"


@pytest.mark.parametrize(
    "cluster", ["e\u0323\u0302", "👨\u200d👩\u200d👧", "👍🏽", "🇫🇷", "1\ufe0f\u20e3"]
)
def test_a_cut_leaves_what_a_reader_sees_as_one_character(cluster: str) -> None:
    short = shorten(cluster * 30, CALIBRI, 61, 1)
    kept = short.text.removesuffix("…")
    assert kept
    assert kept == cluster * (len(kept) // len(cluster))


def test_lines_are_at_least_one() -> None:
    with pytest.raises(ValueError, match="max_lines: expected 1 or more, got 0"):
        shorten("a", CALIBRI, 60, 0)


@given(texts, fonts, ems, line_counts)
def test_the_lines_are_the_text_and_no_more_than_allowed(
    text: str, font: Font, em: float, count: int
) -> None:
    short = shorten(text, font, em * font.size, count)
    assert short.lines == wrap(short.text, font, em * font.size)
    assert len(short.lines) <= count


@given(texts, fonts, ems, line_counts)
def test_no_line_is_too_wide_but_for_a_single_character(
    text: str, font: Font, em: float, count: int
) -> None:
    for line in shorten(text, font, em * font.size, count).lines:
        fits = width(line, font) <= em * font.size * (1 + 1e-9) + 1e-6 * font.size
        assert fits or len(borders(line)) == 2


@given(texts, fonts, ems, line_counts)
def test_what_is_kept_is_the_beginning(text: str, font: Font, em: float, count: int) -> None:
    short = shorten(text, font, em * font.size, count)
    assert short.whole == (short.text == text)
    assert text.startswith(short.text.removesuffix("…"))


@given(texts, fonts, ems, line_counts)
def test_a_text_is_whole_when_its_lines_are_few_enough(
    text: str, font: Font, em: float, count: int
) -> None:
    fits = len(wrap(text, font, em * font.size)) <= count
    assert shorten(text, font, em * font.size, count).whole == fits
