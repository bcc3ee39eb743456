"""The table of overlaps: figures, and the names behind them."""

from collections.abc import Iterator

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, common_size, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.comparison.overlap import Column, Overlaps, Words
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, MUTED, Paint, tint

_LABELS = 1.2
_HEADER, _FIGURES = 0.44, 0.44
_PADDING = 0.06
_AIR = 0.1
_HIGHEST, _HIGHEST_OF_FEW, _LOWEST = 0.9, 1.2, 0.36
_FEW = 3
"""So few rows speak up."""
_MOST_LINES = 2
_SIZES = (Size.SMALL, Size.MAP, Size.DENSE)
_NOTHING = "–"


@attrs.frozen
class _Grid:
    """How the words of a column are set, and how high a row is.

    Attributes:
        plain: How words are set.
        height: Of a row, in inches.
        figure: The size of figures, in points.
        names: The sizes of the names behind them.
        alone: The sizes of names without a figure.
    """

    plain: Setting
    height: float
    figure: float = Size.SMALL
    names: tuple[float, ...] = (Size.DENSE,)
    alone: tuple[float, ...] = (Size.MAP, Size.DENSE)

    @classmethod
    def of(cls, plain: Setting, room: float, rows: int) -> "_Grid":
        """Return the grid of so many rows in so many inches; fewer are higher and larger."""
        if rows <= _FEW:
            sizes = (Size.BODY, Size.SMALL, Size.MAP)
            return cls(plain, min(room / rows, _HIGHEST_OF_FEW), Size.LEAD, sizes, sizes)
        return cls(plain, min(max(room / rows, _LOWEST), _HIGHEST))

    @property
    def bold(self) -> Setting:
        """How its heading is set."""
        return attrs.evolve(self.plain, bold=True)


def table(sheet: Sheet, found: Overlaps, area: Box, hero: Column | None) -> None:
    """Draw the table.

    Args:
        sheet: The slide.
        found: What it says.
        area: Where it stands.
        hero: The column to look at, if any.
    """
    story = sheet.story
    has_figures = any(column.figure for column in found.columns)
    heads = (_HEADER, _FIGURES) if has_figures else (_HEADER,)
    wide = (area.w - _LABELS) / len(found.columns)
    plain = Setting(story.theme.body_font, wide - 2 * _PADDING)
    grid = _Grid.of(plain, area.h - sum(heads), len(found.rows))
    rows = [tuple(_headings(sheet, found, grid, hero))]
    if has_figures:
        rows.append(tuple(_figures(sheet, found, hero)))
    rows += [tuple(_row(sheet, found, n, grid, hero)) for n in range(len(found.rows))]
    heights = (*heads, *(grid.height for _ in found.rows))
    widths = (_LABELS, *(wide for _ in found.columns))
    content = Table(widths, heights, tuple(rows), _PADDING)
    says = story.words("comparison.table_says", headings=tuple(c.heading for c in found.columns))
    identity = Identity(story.words("comparison.table"), "", says)
    sheet.canvas.table(Box(area.x, area.y, area.w, sum(heights)), content, identity)
    sheet.shows(*(persona for column in found.columns for persona in column.entities))


def _headings(sheet: Sheet, found: Overlaps, grid: _Grid, hero: Column | None) -> Iterator[Cell]:
    yield Cell("", Style(Size.DENSE))
    setting, room = grid.bold, _HEADER - 0.04
    headings = [(column.heading,) for column in found.columns]
    size = common_size(headings, setting, room, _SIZES)
    for column in found.columns:
        fitted = fit([column.heading], setting, room, (size,))
        sheet.cut.extend(fitted.cut)
        style = Style(fitted.size, bold=True, paint=_paint(column), anchor="middle")
        yield Cell(fitted.texts[0], style, _fill(column, hero))


def _figures(sheet: Sheet, found: Overlaps, hero: Column | None) -> Iterator[Cell]:
    style = Style(Size.DENSE, bold=True, paint=MUTED, anchor="middle")
    yield Cell(sheet.story.words("comparison.in_common"), style)
    for column in found.columns:
        paint = HIGHLIGHT if column is hero else INK
        large = Style(Size.HEADING, bold=True, paint=paint, anchor="middle")
        yield Cell(column.figure, large, _fill(column, hero))


def _row(
    sheet: Sheet, found: Overlaps, number: int, grid: _Grid, hero: Column | None
) -> Iterator[Cell]:
    name = found.rows[number]
    yield Cell(name, Style(Size.SMALL, bold=True, anchor="middle"))
    for column in found.columns:
        fill = _fill(column, hero)
        yield attrs.evolve(_cell(sheet, column.cells[number], grid), fill=fill)


def _cell(sheet: Sheet, words: Words, grid: _Grid) -> Cell:
    """Return a figure and the names behind it, or the names alone."""
    if not words.is_known or words.is_nothing:
        text = _NOTHING if words.is_nothing else words.figure
        style = Style(grid.names[-1], italic=not words.is_nothing, paint=MUTED, anchor="middle")
        return Cell(text, style)
    setting, lines = grid.plain, []
    room, sizes = grid.height - _AIR, grid.names if words.figure else grid.alone
    if words.figure:
        lines.append(Paragraph((Run(words.figure, bold=True, size=grid.figure),)))
        room -= setting.line(grid.figure)
    if words.names and room > setting.line(sizes[-1]) - 1e-6:
        fitted = fit([words.names], setting, min(room, _MOST_LINES * setting.line(sizes[0])), sizes)
        sheet.cut.extend(fitted.cut)
        paint = MUTED if words.figure else INK
        lines.append(Paragraph((Run(fitted.texts[0], size=fitted.size, paint=paint),)))
    return Cell(lines, Style(Size.DENSE, anchor="middle"))


def _paint(column: Column) -> Paint:
    return INK if column.is_shared else MUTED


def _fill(column: Column, hero: Column | None) -> Paint | None:
    return tint(HIGHLIGHT, 0.1) if column is hero else None
