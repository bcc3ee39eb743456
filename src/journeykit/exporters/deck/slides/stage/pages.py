"""Which rows and blocks of a stage stand on which slide."""

from collections.abc import Iterator, Sequence
from functools import partial
from math import ceil
from typing import TypeAlias

import attrs

from journeykit.exporters.deck.geometry import CONTENT, Box, Size
from journeykit.exporters.deck.page import Family
from journeykit.exporters.deck.slides.stage.blocks import Piece, highest, poured
from journeykit.exporters.deck.slides.stage.content import Block, Row
from journeykit.exporters.deck.slides.stage.table import HEADER, Grid

BOTTOM = 6.9
_ASIDE = 3.45
"""The width of the column beside the table, in inches."""
_GAP = 0.4
_BELOW = 0.28
"""Between the table and the blocks below it."""
_LEAST = 0.8
"""Less room than this below a table is left white."""
_SIZES = (Size.SMALL, Size.MAP, Size.DENSE)
Columns: TypeAlias = tuple[tuple[Box, tuple[Piece, ...]], ...]
"""Columns of text, each with what stands in it."""
_COUNT = 3
"""Columns on a slide without a table."""
_STEP = 0.25
"""By how much they grow until everything has room, in inches."""


@attrs.frozen
class Page:
    """What stands on one slide.

    Attributes:
        rows: Of the table.
        area: Where the table stands.
        grid: How it is set.
        columns: The columns of text, each with what stands in it.
    """

    rows: tuple[Row, ...]
    area: Box
    grid: Grid
    columns: Columns


def pages(
    rows: Sequence[Row], blocks: Sequence[Block], family: Family, first: float, others: float
) -> tuple[Page, ...]:
    """Return the slides of a stage: one, if that can be read, else as many as it takes.

    Args:
        rows: Of the table.
        blocks: What stands beside and below it.
        family: The font.
        first: Where the content of the first slide begins, in inches.
        others: Where that of the others begins.
    """
    laid_out = partial(_pages, rows, blocks, family, (first, others))
    for size in _SIZES:
        found = tuple(laid_out(size, len(rows)))
        if len(found) == 1:
            return found
    full = tuple(laid_out(Size.MAP, len(rows)))
    even = tuple(laid_out(Size.MAP, _share(rows, full)))
    return even if len(even) == len(full) else full


def _share(rows: Sequence[Row], full: Sequence[Page]) -> int:
    """Return how many rows a slide has where all have as many: one row is not left for the last."""
    return ceil(len(rows) / max(sum(bool(page.rows) for page in full), 1))


def _pages(
    rows: Sequence[Row],
    blocks: Sequence[Block],
    family: Family,
    tops: tuple[float, float],
    size: float,
    most: int,
) -> Iterator[Page]:
    top, others = tops
    while rows or blocks:
        page, rows, blocks = _page(rows, blocks, family, top, size, most)
        yield page
        top = others


def _page(
    rows: Sequence[Row], blocks: Sequence[Block], family: Family, top: float, size: float, most: int
) -> tuple[Page, Sequence[Row], Sequence[Block]]:
    wide = CONTENT.w - (_ASIDE + _GAP if blocks else 0)
    grid = Grid(family, wide, size, BOTTOM - top - HEADER)
    shown = _shown(rows[:most], grid)
    end = top + HEADER + sum(map(grid.height, shown)) if shown else top - _BELOW
    area = Box(CONTENT.x, top, wide, max(end, top) - top)
    if shown:
        beside = tuple(_columns(area, end, is_last=len(shown) == len(rows)))
        columns, blocks = _filled(beside, blocks, family, size)
    else:
        columns, blocks = _spread(blocks, family, top, size)
    return Page(shown, area, grid, columns), rows[len(shown) :], blocks


def _shown(rows: Sequence[Row], grid: Grid) -> tuple[Row, ...]:
    shown: list[Row] = []
    left = grid.room
    for row in rows:
        left -= grid.height(row)
        if left < -1e-6:
            break
        shown.append(row)
    return tuple(shown)


def _filled(
    boxes: Sequence[Box], blocks: Sequence[Block], family: Family, size: float
) -> tuple[Columns, Sequence[Block]]:
    """Return columns with what has room in them, and the blocks that are left."""
    columns = []
    for box in boxes:
        pieces, blocks = poured(blocks, box, family, size)
        columns.append((box, pieces))
    return tuple(columns), blocks


def _spread(
    blocks: Sequence[Block], family: Family, top: float, size: float
) -> tuple[Columns, Sequence[Block]]:
    """Return the columns of a slide without a table, and the blocks that are left.

    They are no higher than they have to be: what has room in one column would leave the others,
    and most of the slide, white.
    """
    whole = Box(CONTENT.x, top, CONTENT.w, BOTTOM - top)
    least = highest(blocks, whole.columns(_COUNT, _GAP)[0], family, size)
    for height in (least + step * _STEP for step in range(ceil((whole.h - least) / _STEP))):
        boxes = Box(whole.x, top, whole.w, height).columns(_COUNT, _GAP)
        columns, left = _filled(boxes, blocks, family, size)
        if not left:
            return columns, left
    return _filled(whole.columns(_COUNT, _GAP), blocks, family, size)


def _columns(area: Box, end: float, *, is_last: bool) -> Iterator[Box]:
    """Iterate over the columns beside the table and, where it ends early, below it."""
    if CONTENT.right - area.right >= _ASIDE:
        yield Box(CONTENT.right - _ASIDE, area.y, _ASIDE, BOTTOM - area.y)
    y = end + _BELOW
    if is_last and BOTTOM - y >= _LEAST:
        yield from Box(area.x, y, area.w, BOTTOM - y).columns(2, _GAP)
