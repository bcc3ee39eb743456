"""The emotion curve: a line that never lies, and a workbook that gives the same numbers."""

import io
import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st
from lxml import etree
from pptx import Presentation

from journeykit.exporters.deck.charts.chart import Chart
from journeykit.exporters.deck.charts.emotion import Dot, emotion_chart
from journeykit.exporters.deck.geometry import POINTS_PER_INCH
from scripts.checks.deck import find_all, parsed
from tests.deck.decks import LANGUAGES, PROJECTS, example, rendered
from tests.deck.formulas import NOT_AVAILABLE, Value, evaluated
from tests.deck.parts import as_written, cells, formula_in, said, text_in, value_in

HEADINGS = ("x", "name", "valence", "positive", "neutral", "negative", "line x", "line y")
COLUMNS, UNIT = 24, 0.463
Series = list[float | None]

valences = st.none() | st.integers(-2, 2) | st.floats(-2, 2)
places = st.lists(st.integers(1, 24 * 60), unique=True, max_size=30).map(sorted)


@st.composite
def curves(draw: st.DrawFn) -> list[Dot]:
    """Draw the dots of a curve, in order."""
    return [
        Dot(at / 60, draw(valences), f"=dot {number}", draw(st.sampled_from(["", "calme"])))
        for number, at in enumerate(draw(places))
    ]


def chart_of(dots: list[Dot]) -> Chart:
    return emotion_chart(dots, COLUMNS, UNIT, HEADINGS, "fr")


def series_of(chart: Chart, name: str) -> tuple[Series, Series]:
    """Return the x and the y of a series; None is a gap. A series that is not there is empty."""
    for series in find_all(parsed(chart.xml), "//c:ser"):
        if "".join(text.text or "" for text in find_all(series, "c:tx//c:v")) == name:
            return _cached(series, "c:xVal"), _cached(series, "c:yVal")
    return [], []


def _cached(series: etree._Element, tag: str) -> Series:
    (count,) = find_all(series, f"{tag}//c:ptCount")
    values: Series = [None] * int(count.get("val", "0"))
    for point in find_all(series, f"{tag}//c:pt"):
        values[int(point.get("idx", "0"))] = float(said(point))
    return values


def stretches(dots: list[Dot]) -> list[tuple[Dot, Dot]]:
    """Return the neighbours between which a line is due."""
    return [(a, b) for a, b in pairwise(dots) if a.valence is not None and b.valence is not None]


def drawn(chart: Chart) -> Iterator[list[tuple[float, float]]]:
    """Iterate over the stretches of the line that are drawn without a break."""
    run: list[tuple[float, float]] = []
    for x, y in [*zip(*series_of(chart, "line y"), strict=True), (None, None)]:
        if x is not None and y is not None:
            run.append((x, y))
        elif run:
            yield run
            run = []


@given(curves())
def test_every_known_emotion_is_a_dot_of_the_class_of_its_sign(dots: list[Dot]) -> None:
    chart = chart_of(dots)

    for name, sign in (("positive", 1), ("neutral", 0), ("negative", -1)):
        xs, ys = series_of(chart, name)
        assert xs == [as_written(dot.x) for dot in dots]
        assert ys == [
            None if dot.valence is None or _sign(dot.valence) != sign else as_written(dot.valence)
            for dot in dots
        ]


def _sign(number: float) -> int:
    return (number > 0) - (number < 0)


@given(curves())
def test_the_line_breaks_where_an_emotion_is_unknown(dots: list[Dot]) -> None:
    runs = list(drawn(chart_of(dots)))

    assert len(runs) == len(stretches(dots))
    for run, (start, end) in zip(runs, stretches(dots), strict=True):
        assert all(start.x < x < end.x for x, _ in run)


@given(curves())
def test_the_line_stays_between_its_ends_and_never_turns(dots: list[Dot]) -> None:
    for run, (start, end) in zip(drawn(chart_of(dots)), stretches(dots), strict=True):
        ys = [y for _, y in run]
        low, high = sorted((start.valence or 0, end.valence or 0))
        assert all(low - 1e-6 <= y <= high + 1e-6 for y in ys)
        assert ys in (sorted(ys), sorted(ys, reverse=True))
        assert [x for x, _ in run] == sorted(x for x, _ in run)


@given(curves())
def test_the_line_keeps_clear_of_the_dots(dots: list[Dot]) -> None:
    """Except where dots stand so close that the middle third is all that is left of it."""
    chart = chart_of(dots)
    sizes = {int(size.get("val", "0")) for size in find_all(parsed(chart.xml), "//c:marker/c:size")}
    radius = max(sizes) / 2 / POINTS_PER_INCH

    for run, (start, end) in zip(drawn(chart), stretches(dots), strict=True):
        gaps = (run[0][0] - start.x, end.x - run[-1][0])
        third = 0.3 * (end.x - start.x)
        assert all(gap * UNIT > radius or gap > third for gap in gaps)


@given(curves())
def test_the_formulas_give_the_numbers_that_are_shown(dots: list[Dot]) -> None:
    book = cells(chart_of(dots).workbook)
    known = {place: _known(cell) for place, cell in book.items() if formula_in(cell) is None}

    for place, cell in book.items():
        formula = formula_in(cell)
        if formula is not None:
            found, shown = evaluated(formula, known), value_in(cell)
            assert shown is not None, place
            if shown == NOT_AVAILABLE:
                assert found == NOT_AVAILABLE
            else:
                assert found == pytest.approx(float(shown), abs=1e-5)


def _known(cell: etree._Element) -> Value:
    text = text_in(cell)
    return float(value_in(cell) or "nan") if text is None else text


@given(curves())
def test_the_chart_shows_what_its_workbook_holds(dots: list[Dot]) -> None:
    chart = chart_of(dots)
    book = cells(chart.workbook)

    for reference in find_all(parsed(chart.xml), "//c:numRef"):
        (formula,) = find_all(reference, "c:f")
        shown = _cached(reference, ".")
        assert shown == [_number(book.get(place)) for place in _range(formula.text or "")]


def _number(cell: etree._Element | None) -> float | None:
    value = None if cell is None else value_in(cell)
    return None if value in (None, NOT_AVAILABLE) else float(value or "nan")


def _range(formula: str) -> list[str]:
    first, last = formula.replace("$", "").removeprefix("Data!").split(":")
    return [f"{first[0]}{row}" for row in range(int(first[1:]), int(last[1:]) + 1)]


@given(curves())
def test_all_dots_lie_within_the_axes(dots: list[Dot]) -> None:
    root = parsed(chart_of(dots).xml)
    lows = [float(each.get("val", "")) for each in find_all(root, "//c:valAx/c:scaling/c:min")]
    highs = [float(each.get("val", "")) for each in find_all(root, "//c:valAx/c:scaling/c:max")]

    assert lows[0] == 0
    assert highs[0] == COLUMNS
    assert lows[1] < -2
    assert highs[1] > 2


@given(curves())
def test_only_dots_with_a_label_are_labelled(dots: list[Dot]) -> None:
    root = parsed(chart_of(dots).xml)
    labels = [said(each) for each in find_all(root, "//c:dLbl/c:tx")]

    assert labels == ["calme" for dot in dots if dot.label and dot.valence is not None]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PROJECTS)
def test_axis_ids_are_positive_and_every_number_is_one(name: str, language: Any) -> None:
    presentation = Presentation(io.BytesIO(rendered(example(name), language=language)))
    charts = [
        shape.chart for slide in presentation.slides for shape in slide.shapes if shape.has_chart
    ]

    for chart in charts:
        ids = [int(each) for each in chart._chartSpace.xpath("//c:axId/@val")]
        assert len(set(ids)) == 2
        assert min(ids) > 0
        values = chart._chartSpace.xpath("//c:numCache//c:v/text()")
        assert values
        assert all(math.isfinite(float(each)) for each in values)
