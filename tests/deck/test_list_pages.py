"""Lists over several slides: every row once, in order, as roomy as that allows."""

from hypothesis import given, strategies as st

from journeykit.exporters.deck.slides.list_pages import fitting, holding_all, roomiest, split

ROOM = 4.0
GRIDS = (1.5, 1.0, 0.5)
"""Factors by which a grid stretches its rows, the roomiest first."""

heights = st.lists(st.floats(0.1, 3.0), max_size=30)


def height(grid: float, row: float) -> float:
    return grid * row


@given(heights, st.sampled_from(GRIDS))
def test_every_row_stands_on_one_slide_in_order(rows: list[float], grid: float) -> None:
    pages = list(split(rows, grid, height, ROOM))

    assert [row for page in pages for row in page] == rows
    for page in pages:
        assert len(page) == 1 or sum(height(grid, row) for row in page) <= ROOM + 1e-6


@given(heights)
def test_room_is_not_given_for_another_slide(rows: list[float]) -> None:
    grid = roomiest(rows, GRIDS, height, ROOM)
    densest = len(list(split(rows, GRIDS[-1], height, ROOM)))

    assert len(list(split(rows, grid, height, ROOM))) == densest


@given(heights)
def test_all_rows_stay_together_where_any_grid_holds_them(rows: list[float]) -> None:
    grid = holding_all(rows, GRIDS, height, ROOM)
    holds = any(fitting(rows, each, height, ROOM) == len(rows) for each in GRIDS)

    assert (fitting(rows, grid, height, ROOM) == len(rows)) == holds
