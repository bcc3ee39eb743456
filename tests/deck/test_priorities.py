"""The slides of the priorities: the matrix, the list, and what to begin with."""

from typing import Any

import pytest
from hypothesis import given, strategies as st

from journeykit import Project
from journeykit.exporters.deck.charts.chart import Chart
from journeykit.exporters.deck.charts.quadrant import (
    BEGIN,
    BOTTOM,
    END,
    MOST_IN_A_CELL,
    TOP,
    Mark,
    quadrant_chart,
)
from journeykit.model import Barrier, Deck, Opportunity, Persona, ScorePreset, Solution
from scripts.checks.deck import find_all, parsed
from tests.deck.decks import opened, rendered
from tests.deck.formulas import NOT_AVAILABLE, evaluated
from tests.deck.parts import cells, formula_in, notes, said, text_in, value_in
from tests.deck.test_stages import of_kind, texts

NAMES = ("Quick win", "Big bet", "Fill-in", "Thankless task")
HEADINGS = ("No.", "Opportunity", "Effort", "Impact", "Place", "First", "Others", "x", "y")
UNIT = (0.96, 0.7)
FIRST, OTHERS = "First", "Others"

ratings = st.integers(1, 5)
plans = st.lists(st.tuples(ratings, ratings), min_size=1, max_size=40).map(
    lambda found: [Mark(n, f"={n}", *rated) for n, rated in enumerate(found, start=1)]
)


def chart_of(marks: list[Mark]) -> Chart:
    return quadrant_chart(marks, NAMES, UNIT, HEADINGS, "en")


def labelled(chart: Chart, name: str) -> dict[str, tuple[float, float]]:
    """Return the labels of a series with the places of their points."""
    for series in find_all(parsed(chart.xml), "//c:ser"):
        if said(find_all(series, "c:tx//c:v")[0]) == name:
            xs, ys = _points(series, "c:xVal"), _points(series, "c:yVal")
            found = find_all(series, "c:dLbls/c:dLbl")
            ids = [int(find_all(each, "c:idx")[0].get("val", "")) for each in found]
            words = [said(find_all(each, "c:tx")[0]) for each in found]
            return {word: (xs[n], ys[n]) for n, word in zip(ids, words, strict=True)}
    raise AssertionError(name)


def _points(series: Any, tag: str) -> dict[int, float]:
    found = find_all(series, f"{tag}//c:pt")
    return {int(point.get("idx", "")): float(said(point)) for point in found}


def slides(*opportunities: Opportunity, **about: Any) -> list[list[str]]:
    persona = Persona(name="Ana", segment_share=0.5, barriers=[Barrier(id="price", text="Price")])
    project = Project(title="Shop", personas=[persona], opportunities=opportunities, **about)
    deck = opened(rendered(project, language="en", slides=("cover", "priorities")))
    return [texts(slide) for slide in of_kind(deck, "priorities")]


def told(*opportunities: Opportunity, **about: Any) -> str:
    project = Project(title="Shop", opportunities=opportunities, **about)
    return notes(opened(rendered(project, language="en", slides=("priorities",))))


def rated(title: str, impact: int, effort: int, **about: Any) -> Opportunity:
    return Opportunity(title=title, impact=impact, effort=effort, **about)


@given(plans)
def test_every_dot_stands_nearest_to_its_own_ratings(marks: list[Mark]) -> None:
    chart = chart_of(marks)
    dots = labelled(chart, FIRST) | labelled(chart, OTHERS)

    for mark in marks:
        if str(mark.number) in dots:
            x, y = dots[str(mark.number)]
            assert (round(x), round(y)) == (mark.effort, mark.impact)
            assert BEGIN < x < END
            assert BOTTOM < y < TOP


@given(plans)
def test_no_two_dots_stand_at_one_place(marks: list[Mark]) -> None:
    chart = chart_of(marks)
    dots = labelled(chart, FIRST) | labelled(chart, OTHERS)

    assert len(set(dots.values())) == len(dots)
    crowds = [[m for m in marks if (m.effort, m.impact) == place] for place in _places(marks)]
    assert len(dots) == sum(min(len(crowd), MOST_IN_A_CELL) for crowd in crowds)


def _places(marks: list[Mark]) -> set[tuple[int, int]]:
    return {(mark.effort, mark.impact) for mark in marks}


@given(plans)
def test_only_number_one_is_set_off(marks: list[Mark]) -> None:
    assert list(labelled(chart_of(marks), FIRST)) == ["1"]


@given(plans)
def test_the_formulas_of_the_workbook_give_what_is_drawn(marks: list[Mark]) -> None:
    book = cells(chart_of(marks).workbook)
    known = {
        place: float(value_in(cell) or "nan")
        for place, cell in book.items()
        if formula_in(cell) is None and text_in(cell) is None
    }

    for cell in book.values():
        formula, shown = formula_in(cell), value_in(cell)
        if formula is not None:
            found = evaluated(formula, known)
            assert found == (shown if shown == NOT_AVAILABLE else pytest.approx(float(shown or "")))


def test_the_quadrants_carry_their_names_in_their_corners() -> None:
    corners = labelled(chart_of([Mark(1, "Call", 2, 4)]), "y")
    sides = {name: (x > 3, y > 3) for name, (x, y) in corners.items()}

    assert sides == dict(
        zip(NAMES, ((False, True), (True, True), (False, False), (True, False)), strict=True)
    )


def test_without_an_open_opportunity_there_is_no_slide() -> None:
    assert slides() == []
    assert slides(rated("Chat", 4, 2, status="done"), rated("Bot", 4, 2, status="rejected")) == []


def test_the_first_row_is_the_best_quick_win_with_its_owner_date_and_score() -> None:
    best = rated("Call back", 4, 2, confidence=4, owner="Zoe", answers=["price"], due="2026-05-04")
    (found,) = slides(rated("Chat", 5, 5), best)

    assert found[0] == "One quick win: “Call back”"
    assert {"4 ÷ 2 = 2", "Zoe", "4 May 2026"} <= set(found)
    assert "What to do next" in found


@pytest.mark.parametrize(
    ("opportunities", "title"),
    [
        ([rated("A", 4, 1), rated("B", 4, 2, owner="Zoe")], "The best quick win has no owner yet"),
        ([rated("A", 4, 1, owner="Zoe"), rated("B", 4, 2)], "2 quick wins: start with “A”"),
        ([rated("A", 5, 4)], "No quick win on the list"),
        ([rated("A", 2, 1)], "No idea with a high impact yet"),
        ([Opportunity(title="A", impact=3)], "Rate impact and effort first"),
    ],
)
def test_the_title_says_what_to_begin_with(opportunities: list[Opportunity], title: str) -> None:
    ((found, *_),) = slides(*opportunities)

    assert found.startswith(title)


def test_what_is_missing_for_a_score_is_said_and_no_score_is_shown() -> None:
    (found,) = slides(rated("A", 4, 1, owner="Zoe"), Opportunity(title="B", impact=3))

    assert "No score; still to find out: effort" in found
    assert "–" in found


def test_other_scores_are_told_in_the_notes_where_they_are_known() -> None:
    without = told(rated("A", 4, 1, owner="Zoe"))
    scored = told(rated("A", 4, 1, owner="Zoe", confidence=3))

    assert not {"RICE", "ICE"} & set(without.replace(",", " ").split())
    assert "ICE 4" in scored


def test_an_opportunity_is_late_only_where_the_day_of_the_deck_is_known() -> None:
    due = rated("A", 4, 1, owner="Zoe", due="2026-05-04")
    (unknown,) = slides(due)
    (known,) = slides(due, deck=Deck(date="2026-06-01"))

    assert not any("overdue" in text for text in unknown)
    assert any("overdue (4 May 2026)" in text for text in known)


def test_rejected_ones_are_named_in_the_notes_only_and_as_rejected() -> None:
    open_one, rejected = rated("A", 4, 1, owner="Zoe"), rated("Spam", 5, 1, status="rejected")
    (found,) = slides(open_one, rejected)

    assert not any("Spam" in text for text in found)
    assert any("Not recommended: 1\u00a0rejected" in text for text in found)
    assert "Rejected: “Spam”" in told(open_one, rejected)


def test_the_notes_tell_all_factors_solutions_and_scores_of_the_projects_own() -> None:
    best = rated(
        "Call back",
        4,
        2,
        hypothesis="One in ten answers",
        solutions=[Solution(title="A robot", owner="Ben", test="Two weeks")],
    )
    own = ScorePreset(id="fast", name="Fast and sure", impact=1, effort=-2)
    found = told(best, score_presets=[own])

    for said_there in ("One in ten answers", "A robot", "Ben", "Two weeks", "Fast and sure 0.5"):
        assert said_there in found


def test_a_long_list_goes_on_without_the_matrix_and_keeps_every_row() -> None:
    many = [rated(f"Opportunity {n}", n % 5 + 1, n % 4 + 1) for n in range(40)]
    found = slides(*many)

    assert len(found) > 1
    assert found[0][0].endswith(f"(1 of {len(found)})")
    listed = [text for page in found for text in page if text.startswith("Opportunity ")]
    assert {each.title for each in many} <= set(listed)
    assert all("What it answers" in page for page in found[1:])


def test_a_preset_that_ranks_nothing_yet_is_left_out() -> None:
    shop = Project(
        title="Shop",
        opportunities=[Opportunity(title="Tills", impact=4, effort=2)],
        score_presets=[ScorePreset(name="To be decided")],
    )

    assert of_kind(opened(rendered(shop, language="en", slides="priorities")), "priorities")
