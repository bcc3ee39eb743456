"""Text made fit for XML, office programs and layout."""

import unicodedata
from xml.etree import ElementTree

import pytest
from hypothesis import given, strategies as st

from journeykit.typography import clean, direction, one_line

NASTY = st.text(
    st.one_of(
        st.characters(),
        st.characters(categories=["Cs", "Cc", "Cf", "Mn"]),
        st.sampled_from("\r\n\t\v\f\u2028\u0344\u0958\u0f73\ufffe\uffff\ufeff\U0010ffff"),
    )
)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\vb\fc\u2028d\u2029e", "a\nb\nc\nd\ne"),
        ("a\tb", "a b"),
        ("a\x00b\x07c\x1bd\x7fe\x85f\x9fg", "abcdefg"),
        ("a\ud800b\udfffc", "abc"),
        ("a\ufffeb\uffffc\ufdd0d\U0001fffee\U0010fffff", "abcdef"),
        ("a\u202eb\u202cc\u2066d\u2069e", "abcde"),
        ("\ufeffa", "a"),
        ("Cafe\u0301", "Café"),
        ("e\x00\u0301", "é"),
        ("12\u00a0%\u202f! «\u00a0a\u00a0»", "12\u00a0%\u202f! «\u00a0a\u00a0»"),
        ("👨\u200d👩\u200d👧 ❤\ufe0f", "👨\u200d👩\u200d👧 ❤\ufe0f"),
        ("\u200fשלום", "\u200fשלום"),
        ("<b> & \"'", "<b> & \"'"),
        ("", ""),
    ],
)
def test_what_is_removed_and_what_stays(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_an_overlong_run_of_marks_is_broken_up_and_none_is_lost() -> None:
    marks = "\u0301\u0327" * 200_000  # composing these as they are takes hours
    cleaned = clean("e" + marks)
    assert len(cleaned.replace("\u034f", "")) >= len(marks)
    assert clean(cleaned) == cleaned


def test_the_marks_of_real_languages_are_left_alone() -> None:
    assert "\u034f" not in clean("Tiếng Việt, e\u0301\u0323\u0302" + "\u0301" * 20)


@given(NASTY)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(NASTY)
def test_a_clean_text_can_be_encoded_and_is_allowed_in_xml(text: str) -> None:
    cleaned = clean(text)
    element = ElementTree.Element("t")
    element.text = cleaned
    read = ElementTree.fromstring(ElementTree.tostring(element, encoding="utf-8"))  # noqa: S314
    assert (read.text or "") == cleaned


@given(NASTY)
def test_a_clean_text_is_composed_and_has_no_control_but_line_feeds(text: str) -> None:
    cleaned = clean(text)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert {char for char in cleaned if unicodedata.category(char) in {"Cc", "Cs"}} <= {"\n"}


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Parcours", "ltr"),
        ("שלום Paris", "rtl"),
        ("مرحبا", "rtl"),
        ("12 % – שלום", "rtl"),
        ("(Paris) שלום", "ltr"),
        ("12:30", "ltr"),
        ("", "ltr"),
    ],
)
def test_the_first_letter_decides_the_direction(text: str, way: str) -> None:
    assert direction(text) == way


def test_a_text_on_one_line_keeps_its_no_break_spaces() -> None:
    assert one_line("\t« \u00a0Fidélisation\u202f»\r\n  fin ") == "« \u00a0Fidélisation\u202f» fin"
