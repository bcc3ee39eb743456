"""Bars: what is known is drawn, what is unknown is left out, and a name is only a name."""

from hypothesis import given, strategies as st

from journeykit.exporters.deck.charts.bars import Bar, bar_chart
from journeykit.exporters.deck.theme import HIGHLIGHT, QUIET
from scripts.checks.deck import find_all, parsed
from tests.deck.parts import as_written, cells, formula_in, said, text_in, value_in

values = st.none() | st.integers(0, 1440) | st.floats(0, 1440)
names = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=8)
bars = st.lists(
    st.builds(Bar, names, values, st.sampled_from([HIGHLIGHT, QUIET])), min_size=1, max_size=9
)


def values_of(xml: bytes, count: int) -> list[float | None]:
    """Return the value of each bar; None has no bar."""
    found: list[float | None] = [None] * count
    for point in find_all(parsed(xml), "//c:val//c:pt"):
        found[int(point.get("idx", "0"))] = float(said(point))
    return found


@given(bars)
def test_every_known_value_has_a_bar_and_no_other_has_one(shown: list[Bar]) -> None:
    chart = bar_chart(shown, ("Canal", "Minutes"), "fr", longest=1440)

    assert values_of(chart.xml, len(shown)) == [as_written(bar.value) for bar in shown]


@given(bars)
def test_the_workbook_holds_the_names_as_texts_and_the_values_as_numbers(shown: list[Bar]) -> None:
    book = cells(bar_chart(shown, ("Canal", "Minutes"), "fr", longest=1440).workbook)

    assert [text_in(book["A1"]), text_in(book["B1"])] == ["Canal", "Minutes"]
    for row, bar in enumerate(shown, start=2):
        assert text_in(book[f"A{row}"]) is not None
        shown_value = book.get(f"B{row}")
        if bar.value is None:
            assert shown_value is None
        else:
            assert shown_value is not None
            assert float(value_in(shown_value) or "") == as_written(bar.value)
    assert all(formula_in(cell) is None for cell in book.values())


@given(bars)
def test_each_bar_has_its_own_colour(shown: list[Bar]) -> None:
    root = parsed(bar_chart(shown, ("Canal", "Minutes"), "fr", longest=1440).xml)
    colours = [each.get("val") for each in find_all(root, "//c:dPt/c:spPr/a:solidFill/a:schemeClr")]

    assert colours == ["accent1" if bar.paint == HIGHLIGHT else "accent4" for bar in shown]


def test_the_names_take_a_part_of_the_frame_and_the_bars_the_rest() -> None:
    root = parsed(bar_chart([Bar("E-mail", 90)], ("", ""), "fr", longest=108, names=0.34).xml)
    (left,) = find_all(root, "//c:manualLayout/c:x")
    (wide,) = find_all(root, "//c:manualLayout/c:w")

    assert float(left.get("val", "")) == 0.34
    assert float(left.get("val", "")) + float(wide.get("val", "")) == 1
