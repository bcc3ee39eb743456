"""The most important changes: what happened, to what, from what to what."""

from collections.abc import Mapping, Sequence

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import PARAGRAPH_GAP, Fitted, Setting, fit
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.changes.content import Row, Sort
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, MUTED, NEGATIVE, Paint

ICONS: Mapping[Sort, tuple[str, Paint]] = {
    "added": ("plus", HIGHLIGHT),
    "removed": ("circle-x", NEGATIVE),
    "moved": ("arrow-right", MUTED),
    "renamed": ("tag", MUTED),
    "changed": ("pen-line", INK),
}
"""The sign of what happened; its word stands beside it."""
HEADER = 0.28
_SORT = 1.2
_DETAILS = 0.56
"""What before and after take of the room for words."""
_PADDING = 0.05
_AIR = 0.14
_ICON, _INDENT = 0.17, 0.24
_NAME_LINES, _DETAIL_LINES = 2, 3


@attrs.frozen
class Grid:
    """How the list is set: what happened, to what, from what to what.

    Attributes:
        like: How words are set; its width is that of all columns.
    """

    like: Setting

    @property
    def widths(self) -> tuple[float, float, float]:
        """The width of each column."""
        words = self.like.width - _SORT
        return (_SORT, words * (1 - _DETAILS), words * _DETAILS)

    def setting(self, column: int, *, bold: bool = False) -> Setting:
        """Return how the words of a column are set."""
        return attrs.evolve(self.like, width=self.widths[column] - 2 * _PADDING, bold=bold)

    def name(self, row: Row) -> Fitted:
        """Return what it happened to."""
        setting = self.setting(1, bold=True)
        return fit([row.name], setting, _NAME_LINES * setting.line(Size.MAP), (Size.MAP,))

    def where(self, row: Row) -> Fitted:
        """Return what that is part of."""
        setting = self.setting(1)
        return fit([row.where], setting, setting.line(Size.DENSE), (Size.DENSE,))

    def details(self, row: Row) -> Fitted:
        """Return what it was and what it is."""
        setting = self.setting(2)
        gaps = (_DETAIL_LINES - 1) * PARAGRAPH_GAP
        room = _DETAIL_LINES * setting.line(Size.MAP) + gaps
        return fit(row.details, setting, room, (Size.MAP,))

    def height(self, row: Row) -> float:
        """Return how high a row is."""
        words = self.name(row).height + self.where(row).height
        return max(words, self.details(row).height) + _AIR


def table(sheet: Sheet, rows: Sequence[Row], area: Box, grid: Grid) -> None:
    """Draw the list with its signs."""
    story = sheet.story
    heights = [grid.height(row) for row in rows]
    cells = (_cells(sheet, row, grid) for row in rows)
    content = Table(grid.widths, (HEADER, *heights), (_header(story), *cells), _PADDING)
    box = Box(area.x, area.y, area.w, HEADER + sum(heights))
    says = story.words("changes.table_says", count=len(rows))
    sheet.canvas.table(box, content, Identity(story.words("changes.table"), "", says))
    y = area.y + HEADER
    for row, height in zip(rows, heights, strict=True):
        icon, paint = ICONS[row.sort]
        side = Box(area.x + _PADDING, y + (height - _ICON) / 2, _ICON, _ICON)
        sheet.canvas.icon(icon, side, paint, 1.25)
        y += height


def _header(story: Story) -> tuple[Cell, ...]:
    style = Style(Size.DENSE, bold=True, paint=MUTED, anchor="middle")
    return tuple(
        Cell(story.words(f"changes.{name}"), style) for name in ("sort", "what", "details")
    )


def _cells(sheet: Sheet, row: Row, grid: Grid) -> tuple[Cell, ...]:
    name, where, details = grid.name(row), grid.where(row), grid.details(row)
    sheet.cut.extend(name.cut + where.cut + details.cut)
    word = Style(Size.DENSE, bold=True, paint=ICONS[row.sort][1], anchor="middle")
    plain = Style(Size.MAP, anchor="middle")
    return (
        Cell(sheet.story.words(f"changes.sort.{row.sort}"), word, indent=_INDENT),
        Cell((*_lines(name, bold=True), *_lines(where, paint=MUTED)), plain),
        Cell(_lines(details, gap=PARAGRAPH_GAP), plain),
    )


def _lines(
    fitted: Fitted, *, bold: bool = False, paint: Paint | None = None, gap: float = 0.0
) -> tuple[Paragraph, ...]:
    space = gap * POINTS_PER_INCH
    return tuple(
        Paragraph(
            (Run(text, bold=bold, size=fitted.size, paint=paint),),
            space_before=space if number else 0,
        )
        for number, text in enumerate(fitted.texts)
    )
