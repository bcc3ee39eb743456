"""The table of a stage: touchpoint by touchpoint, what is done, thought, felt and suffered."""

from collections.abc import Sequence

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import PARAGRAPH_GAP, Setting, fit
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.page import Family
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.stage.content import Row
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import (
    DEEP,
    HIGHLIGHT,
    INK,
    MUTED,
    NEGATIVE,
    Paint,
    tint,
    valence_paint,
)
from journeykit.icons import for_valence
from journeykit.model import Friction, Stage

HEADER = 0.3
_SHARES = (0.24, 0.2, 0.2, 0.15, 0.21)
"""Of the width: touchpoint, does, thinks, feels, what gets in the way."""
_PADDING = 0.06
_AIR = 0.16
"""Above and below the texts of a row, in inches."""
_ICON = 0.17
_INDENT = 0.25
"""What an icon takes before the text of its cell, in inches."""
_WORST = 4
_COLUMNS = ("table", "does", "thinks", "feels", "hinders")


@attrs.frozen
class Grid:
    """How a table is set.

    Attributes:
        family: Its font.
        width: Of all columns, in inches.
        size: Of its text, in points.
        room: How high a row may be, in inches.
    """

    family: Family
    width: float
    size: float
    room: float

    @property
    def widths(self) -> tuple[float, ...]:
        """The width of each column."""
        return tuple(share * self.width for share in _SHARES)

    def setting(self, column: int, *, indent: float = 0.0, bold: bool = False) -> Setting:
        """Return how the text of a column is set."""
        return Setting(self.family, self.widths[column] - 2 * _PADDING - indent, bold=bold)

    def height(self, row: Row) -> float:
        """Return how high a row is."""
        text = max(self._name(row), *(self._cell(row, column) for column in range(1, 5)))
        return min(max(text, _ICON) + _AIR, self.room)

    def _name(self, row: Row) -> float:
        indent = _INDENT if row.icon else 0
        name = self.setting(0, indent=indent, bold=True).height([row.name], self.size)
        where = [row.where] if row.where else []
        return name + self.setting(0, indent=indent).height(where, Size.DENSE)

    def _cell(self, row: Row, column: int) -> float:
        indent = _INDENT if column == 3 and row.feels else 0
        texts = texts_of(row, column)
        return self.setting(column, indent=indent).height(texts, self.size) if texts else 0.0


def texts_of(row: Row, column: int) -> tuple[str, ...]:
    """Return the texts of a row in a column but the first, as they are measured."""
    hinders = tuple(f"{dots(friction)}{friction.title}" for friction in row.hinders)
    return ((), row.does, row.thinks, row.feels, hinders)[column]


def dots(friction: Friction) -> str:
    """Return the severity of a friction as four dots; nothing where nobody said."""
    if friction.severity is None:
        return ""
    return "●" * friction.severity + "○" * (_WORST - friction.severity) + "  "


def table(
    sheet: Sheet, stage: Stage, rows: Sequence[Row], area: Box, grid: Grid, hero: Row | None
) -> float:
    """Draw the table, and return where it ends.

    Args:
        sheet: The slide.
        stage: What it is about.
        rows: What is on it.
        area: Where it stands.
        grid: How it is set.
        hero: The one row to look at, if it is among them.
    """
    story = sheet.story
    heights = [grid.height(row) for row in rows]
    cells = tuple(_cells(sheet, row, grid, is_hero=row is hero) for row in rows)
    content = Table(grid.widths, (HEADER, *heights), (_header(story), *cells), _PADDING)
    box = Box(area.x, area.y, grid.width, HEADER + sum(heights))
    says = story.words("stage.table_says", count=len(rows))
    identity = Identity(story.words("stage.table"), story.address(stage), says)
    sheet.canvas.table(box, content, identity)
    y = area.y + HEADER
    for row, height in zip(rows, heights, strict=True):
        sheet.canvas.entities.append(row.entity)
        sheet.shows(*row.hinders)
        _signs(sheet, row, grid, area.x, y)
        y += height
    return box.bottom


def _header(story: Story) -> tuple[Cell, ...]:
    style = Style(Size.DENSE, bold=True, paint=MUTED, anchor="middle")
    return tuple(Cell(story.words(f"stage.{name}"), style) for name in _COLUMNS)


def _signs(sheet: Sheet, row: Row, grid: Grid, left: float, y: float) -> None:
    """Draw the icon of the channel, and the face of what is felt."""
    top = y + _AIR / 2 + (grid.setting(0).line(grid.size) - _ICON) / 2
    if row.icon:
        box = Box(left + _PADDING, top, _ICON, _ICON)
        sheet.canvas.icon(row.icon, box, HIGHLIGHT, 1.25)
    if row.feels:
        box = Box(left + sum(grid.widths[:3]) + _PADDING, top, _ICON, _ICON)
        sheet.canvas.icon(for_valence(row.valence), box, valence_paint(row.valence), 1.25)


def _cells(sheet: Sheet, row: Row, grid: Grid, *, is_hero: bool) -> tuple[Cell, ...]:
    fill = tint(NEGATIVE, 0.08) if is_hero else None
    style = Style(grid.size)
    # A row is as high as its texts ask for: whatever it has beyond them stands above and below.
    return (
        Cell(_name(sheet, row, grid), style, fill, _INDENT if row.icon else 0.0, _AIR / 2),
        Cell(_plain(sheet, row, grid, 1, INK), style, fill, top=_AIR / 2),
        Cell(_plain(sheet, row, grid, 2, DEEP), style, fill, top=_AIR / 2),
        Cell(
            _plain(sheet, row, grid, 3, INK),
            style,
            fill,
            _INDENT if row.feels else 0.0,
            _AIR / 2,
        ),
        Cell(_hinders(sheet, row, grid, is_hero=is_hero), style, fill, top=_AIR / 2),
    )


def _name(sheet: Sheet, row: Row, grid: Grid) -> tuple[Paragraph, ...]:
    indent = _INDENT if row.icon else 0
    where = fit([row.where], grid.setting(0, indent=indent), 0.4, (Size.DENSE,))
    room = grid.height(row) - _AIR - (where.height if row.where else 0)
    name = fit([row.name], grid.setting(0, indent=indent, bold=True), room, (grid.size,))
    sheet.cut.extend(name.cut + where.cut)
    lines = [Paragraph((Run(text, bold=True),)) for text in name.texts]
    if row.where:
        aside = (Run(text, size=Size.DENSE, paint=MUTED) for text in where.texts)
        lines += [Paragraph((run,)) for run in aside]
    return tuple(lines)


def _plain(
    sheet: Sheet, row: Row, grid: Grid, column: int, paint: Paint
) -> tuple[Paragraph, ...] | str:
    texts = texts_of(row, column)
    if not texts:
        return ""
    indent = _INDENT if column == 3 else 0
    room = grid.height(row) - _AIR
    fitted = fit(texts, grid.setting(column, indent=indent), room, (grid.size,))
    sheet.cut.extend(fitted.cut)
    is_said = column == 2
    gap = PARAGRAPH_GAP * POINTS_PER_INCH
    return tuple(
        Paragraph((Run(text, italic=is_said, paint=paint),), space_before=gap if number else 0)
        for number, text in enumerate(fitted.texts)
    )


def _hinders(sheet: Sheet, row: Row, grid: Grid, *, is_hero: bool) -> tuple[Paragraph, ...] | str:
    texts = texts_of(row, 4)
    if not texts:
        return ""
    fitted = fit(texts, grid.setting(4), grid.height(row) - _AIR, (grid.size,))
    sheet.cut.extend(friction.title for friction in row.hinders if _is_cut(friction, fitted.cut))
    return tuple(
        _hinder(friction, text, is_first=number == 0)
        for number, (friction, text) in enumerate(zip(row.hinders, fitted.texts, strict=False))
    )


def _is_cut(friction: Friction, cut: Sequence[str]) -> bool:
    return f"{dots(friction)}{friction.title}" in cut


def _hinder(friction: Friction, text: str, *, is_first: bool) -> Paragraph:
    severity = dots(friction)
    seen = severity if text.startswith(severity) else ""
    runs = (Run(seen, paint=NEGATIVE), Run(text.removeprefix(seen)))
    gap = 0 if is_first else PARAGRAPH_GAP * POINTS_PER_INCH
    return Paragraph(runs, space_before=gap)
