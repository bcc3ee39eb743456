"""Texts that are fitted fit; what is cut is given back whole."""

import pytest
from hypothesis import given, strategies as st

from journeykit.exporters.deck import fitting
from journeykit.exporters.deck.fitting import (
    MOST_CHARACTERS,
    PARAGRAPH_GAP,
    Setting,
    common_size,
    even_width,
    fit,
)
from journeykit.exporters.deck.geometry import POINTS_PER_INCH
from journeykit.typography import Font, width, wrap

SIZES = (14, 12, 10, 9)

words = st.text("abcdeé Wi日", min_size=1, max_size=60).filter(str.strip)
texts = st.lists(words, min_size=1, max_size=5)
settings = st.builds(
    Setting,
    st.sampled_from(["Calibri", "Arial"]),
    st.floats(0.6, 9),
    bold=st.booleans(),
    italic=st.booleans(),
    bulleted=st.booleans(),
)


def lines_of(text: str, setting: Setting, size: float) -> int:
    return len(wrap(text, setting.font(size), setting.points))


@given(texts, settings, st.floats(0.2, 4))
def test_fitted_texts_are_no_higher_than_the_room(
    given_texts: list[str], setting: Setting, height: float
) -> None:
    fitted = fit(given_texts, setting, height, SIZES)
    lines = sum(lines_of(text, setting, fitted.size) for text in fitted.texts)
    needed = lines * setting.line(fitted.size) + PARAGRAPH_GAP * (len(fitted.texts) - 1)

    assert fitted.height == pytest.approx(needed)
    assert fitted.height <= max(height, setting.line(SIZES[-1])) + 1e-5


@given(texts, settings, st.floats(0.2, 4))
def test_what_is_not_shown_as_it_was_is_cut(
    given_texts: list[str], setting: Setting, height: float
) -> None:
    fitted = fit(given_texts, setting, height, SIZES)

    whole = [text for text in given_texts if text in fitted.texts]
    assert len(fitted.texts) >= 1
    assert set(given_texts) - set(whole) <= set(fitted.cut) <= set(given_texts)
    assert bool(fitted.cut) == (list(fitted.texts) != given_texts)


@given(texts, settings, st.floats(0.2, 4))
def test_the_largest_size_that_holds_everything_is_taken(
    given_texts: list[str], setting: Setting, height: float
) -> None:
    fitted = fit(given_texts, setting, height, SIZES)

    for larger in SIZES[: SIZES.index(fitted.size)]:
        too_high = setting.height(given_texts, larger) > height
        assert too_high or any(setting.cuts(text, larger) for text in given_texts)


@given(texts, settings, st.floats(0.2, 4))
def test_a_shortened_text_begins_like_the_whole_one(
    given_texts: list[str], setting: Setting, height: float
) -> None:
    fitted = fit(given_texts, setting, height, SIZES)

    for shown, whole in zip(fitted.texts, given_texts, strict=False):
        assert shown == whole or whole.startswith(shown.removesuffix("…"))


@given(st.lists(texts, min_size=1, max_size=4), settings, st.floats(0.2, 4))
def test_a_lane_shares_the_size_that_its_fullest_cell_needs(
    lane: list[list[str]], setting: Setting, height: float
) -> None:
    size = common_size(lane, setting, height, SIZES)

    sizes = [common_size([cell], setting, height, SIZES) for cell in lane]
    assert size == min(sizes)


@given(words, settings)
def test_an_even_width_needs_no_more_lines(text: str, setting: Setting) -> None:
    whole = lines_of(text, setting, 14)
    narrowed = Setting(
        setting.family, even_width(text, setting, 14), bold=setting.bold, italic=setting.italic
    )

    if whole <= 2 and not setting.bulleted:
        assert lines_of(text, narrowed, 14) == whole
        assert narrowed.width <= setting.width


def test_a_bullet_leaves_less_room_for_its_text() -> None:
    plain, bulleted = Setting("Calibri", 2), Setting("Calibri", 2, bulleted=True)

    assert bulleted.points < plain.points < 2 * POINTS_PER_INCH


def test_a_word_that_is_longer_than_its_line_asks_for_a_smaller_size() -> None:
    setting = Setting("Calibri", 1)
    word = "anticonstitutionnel"
    [size] = [size for size in SIZES if width(word, setting.font(size)) <= setting.points][:1]

    assert fit([word], setting, 4, SIZES).size == size < SIZES[0]


def test_a_long_text_is_measured_no_further_than_a_slide_reaches(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    measured: list[int] = []

    def noted(text: str, font: Font, max_width: float) -> tuple[str, ...]:
        measured.append(len(text))
        return wrap(text, font, max_width)

    monkeypatch.setattr(fitting, "wrap", noted)
    fitted = fit(["mot " * 10_000], Setting("Calibri", 12), 5, SIZES)
    assert max(measured) <= MOST_CHARACTERS
    assert fitted.texts[0].endswith("…")
    assert fitted.cut == ("mot " * 10_000,)
