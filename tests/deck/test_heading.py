"""Titles on slides: two lines at most, never twice the same, and always something to see."""

import pytest
from hypothesis import given, strategies as st

from journeykit import Project
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, TITLE, Size
from journeykit.exporters.deck.heading import LEADING, Heading, heading
from journeykit.exporters.deck.package.template import default_template
from journeykit.exporters.deck.story import Story
from journeykit.typography import Font, line_height, wrap

THEME = default_template().theme

titles = st.text(max_size=40) | st.text("mot long ", min_size=1, max_size=400)


def new_story() -> Story:
    return Story(Project(title="Projet"), "fr", THEME)


def lines(found: Heading) -> int:
    font = Font(THEME.heading_font, found.size, bold=True)
    return len(wrap(found.text, font, found.box.w * POINTS_PER_INCH))


@given(titles)
def test_a_title_fits_in_its_box(title: str) -> None:
    found = heading(new_story(), title, TITLE)
    font = Font(THEME.heading_font, found.size, bold=True)

    assert lines(found) <= found.lines <= 2
    needed = found.lines * line_height(font) * LEADING / POINTS_PER_INCH
    assert found.box.h >= needed
    assert found.box.w <= TITLE.w


@given(titles)
def test_a_title_can_always_be_seen(title: str) -> None:
    found = heading(new_story(), title, TITLE)

    assert found.text.strip()
    assert "\n" not in found.text


@given(st.lists(st.sampled_from(["Titre", "Titre (2)", "mot " * 99, "mot " * 99 + "fin", "\x07"])))
def test_no_two_slides_have_the_same_title(given_titles: list[str]) -> None:
    story = new_story()
    shown = [heading(story, title, TITLE).text for title in given_titles]

    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize("title", ["Titre", "mot " * 99, "mot" * 99])
def test_a_title_ends_in_its_part_however_long_it_is(title: str) -> None:
    found = heading(new_story(), title, TITLE, "(2 sur 3)")

    assert found.text.endswith(" (2 sur 3)")
    assert lines(found) <= 2


def test_a_title_that_had_to_be_cut_is_given_back_whole() -> None:
    long, short = "mot " * 99, "Titre"

    assert heading(new_story(), long, TITLE).cut == (long.strip(),)
    assert heading(new_story(), long, TITLE).text.endswith("…")
    assert heading(new_story(), short, TITLE).cut == ()


def test_a_title_steps_down_before_it_is_cut() -> None:
    found = heading(new_story(), "Une phrase assez longue pour deux lignes " * 4, TITLE)

    assert found.size == Size.HEADING


def test_no_break_spaces_of_a_title_stay() -> None:
    title = "Ludovic demande «\u00a0Laquelle\u202f?\u00a0»"

    assert heading(new_story(), title, TITLE).text == title
