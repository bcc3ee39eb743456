"""Boxes, and the grid that they keep."""

from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from journeykit.exporters.deck.geometry import (
    COLUMNS,
    CONTENT,
    FOOTER_TOP,
    KICKER,
    LABELS,
    PAGE,
    TITLE,
    Box,
    Size,
    around,
    emu,
)

lengths = st.floats(0, 20)
boxes = st.builds(Box, lengths, lengths, lengths, lengths)


@given(boxes, st.integers(1, 12), st.floats(0, 0.2))
def test_columns_share_the_width_evenly(box: Box, count: int, gap: float) -> None:
    columns = box.columns(count, gap)

    assert len(columns) == count
    assert columns[0].x == box.x
    assert columns[-1].right == pytest.approx(box.right)
    assert {(column.y, column.h) for column in columns} == {(box.y, box.h)}
    for one, other in pairwise(columns):
        assert other.x - one.right == pytest.approx(gap, abs=1e-9)


@given(boxes, st.integers(1, 12), st.floats(0, 0.2))
def test_rows_are_columns_turned(box: Box, count: int, gap: float) -> None:
    turned = Box(box.y, box.x, box.h, box.w).columns(count, gap)

    assert box.rows(count, gap) == tuple(Box(each.y, each.x, each.h, each.w) for each in turned)


@given(boxes, st.floats(0, 1), st.floats(0, 1))
def test_an_inset_box_keeps_its_middle(box: Box, across: float, down: float) -> None:
    inner = box.inset(across, down)

    assert inner.centre == pytest.approx(box.centre)
    assert inner.middle == pytest.approx(box.middle)
    assert inner.w == pytest.approx(box.w - 2 * across)
    assert inner.h == pytest.approx(box.h - 2 * down)


@given(st.lists(boxes, min_size=1, max_size=6))
def test_the_box_around_boxes_touches_the_outermost(found: list[Box]) -> None:
    whole = around(found)

    assert whole.x == min(box.x for box in found)
    assert whole.y == min(box.y for box in found)
    assert whole.right == pytest.approx(max(box.right for box in found))
    assert whole.bottom == pytest.approx(max(box.bottom for box in found))


@given(lengths)
def test_inches_become_whole_units(inches: float) -> None:
    assert emu(inches) == pytest.approx(inches * 914_400, abs=0.5)


def test_everything_of_the_grid_lies_on_the_page() -> None:
    for box in (TITLE, KICKER, CONTENT, LABELS, COLUMNS):
        assert PAGE.x <= box.x < box.right <= PAGE.right
        assert PAGE.y <= box.y < box.bottom < FOOTER_TOP < PAGE.bottom


def test_what_stands_above_each_other_on_the_grid_does_not_touch() -> None:
    assert KICKER.bottom <= TITLE.y
    assert TITLE.bottom <= CONTENT.y
    assert LABELS.right <= COLUMNS.x


def test_captions_are_the_smallest_text() -> None:
    sizes = [value for name, value in vars(Size).items() if name.isupper()]

    assert min(sizes) == Size.CAPTION == 8
    assert len(set(sizes)) == len(sizes)
