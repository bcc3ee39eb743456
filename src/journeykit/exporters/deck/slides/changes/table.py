"""The most important changes: what happened, to what, from what to what."""

from collections.abc import Mapping, Sequence

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import PARAGRAPH_GAP, Fitted, Setting, fit
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.changes.content import SORTS, Row, Sort
from journeykit.exporters.deck.slides.sign_tables import (
    HEADER,
    PADDING,
    Sign,
    firsts,
    header,
    sign_cell,
    sign_table,
    sign_width,
)
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, MUTED, NEGATIVE, Paint

SIGNS: Mapping[Sort, Sign] = {
    "added": ("plus", HIGHLIGHT),
    "removed": ("circle-x", NEGATIVE),
    "moved": ("arrow-right", MUTED),
    "renamed": ("tag", MUTED),
    "changed": ("pen-line", INK),
}
"""The sign of what happened; its word stands beside it."""
_DETAILS = 0.54
"""What before and after take of the room for words."""
_NAME_LINES, _DETAIL_LINES = 2, 3


@attrs.frozen
class Scale:
    """The sizes of a row in points, and the air in it in inches."""

    name: float
    where: float
    details: float
    air: float


SCALES = (
    Scale(Size.HEADING, Size.BODY, Size.SUBHEADING, 0.9),
    Scale(Size.SUBHEADING, Size.SMALL, Size.LEAD, 0.5),
    Scale(Size.BODY, Size.MAP, Size.BODY, 0.26),
    Scale(Size.MAP, Size.DENSE, Size.MAP, 0.16),
)
"""From few changes, which speak up, to many."""


@attrs.frozen
class Grid:
    """How the list is set: what happened, to what, from what to what.

    Attributes:
        like: How words are set; its width is that of all columns.
        sort: How wide the column is that says what happened, in inches.
        scale: The sizes.
    """

    like: Setting
    sort: float
    scale: Scale

    @property
    def widths(self) -> tuple[float, float, float]:
        """The width of each column."""
        words = self.like.width - self.sort
        return (self.sort, words * (1 - _DETAILS), words * _DETAILS)

    def setting(self, column: int, *, bold: bool = False) -> Setting:
        """Return how the words of a column are set."""
        return attrs.evolve(self.like, width=self.widths[column] - 2 * PADDING, bold=bold)

    def name(self, row: Row) -> Fitted:
        """Return what it happened to."""
        setting, size = self.setting(1, bold=True), self.scale.name
        return fit([row.name], setting, _NAME_LINES * setting.line(size), (size,))

    def where(self, row: Row) -> Fitted:
        """Return what that is part of."""
        setting, size = self.setting(1), self.scale.where
        return fit([row.where], setting, setting.line(size), (size,))

    def details(self, row: Row) -> Fitted:
        """Return what it was and what it is."""
        setting, size = self.setting(2), self.scale.details
        gaps = (_DETAIL_LINES - 1) * PARAGRAPH_GAP
        return fit(row.details, setting, _DETAIL_LINES * setting.line(size) + gaps, (size,))

    def height(self, row: Row) -> float:
        """Return how high a row is."""
        words = self.name(row).height + self.where(row).height
        return max(words, self.details(row).height) + self.scale.air


def grids(story: Story, width: float) -> tuple[Grid, ...]:
    """Return how a list so many inches wide can be set, the roomiest first."""
    like = Setting(story.theme.body_font, width)
    sort = sign_width(
        like.family, (_word(story, sort) for sort in SORTS), story.words("changes.sort")
    )
    return tuple(Grid(like, sort, scale) for scale in SCALES)


def table(sheet: Sheet, rows: Sequence[Row], area: Box, grid: Grid) -> None:
    """Draw the list, what happened in the same way together; only the first row says how."""
    story = sheet.story
    together = _together(rows)
    shown = tuple(zip(together, firsts([row.sort for row in together]), strict=True))
    heights = (grid.height(row) for row in together)
    cells = (_cells(sheet, row, grid, is_first=is_first) for row, is_first in shown)
    headings = (story.words(f"changes.{name}") for name in ("sort", "what", "details"))
    content = Table(grid.widths, (HEADER, *heights), (header(headings), *cells), PADDING)
    says = story.words("changes.table_says", count=len(rows))
    identity = Identity(story.words("changes.table"), "", says)
    signs = [SIGNS[row.sort] if is_first else None for row, is_first in shown]
    sign_table(sheet, (area.x, area.y), content, identity, signs)


def _together(rows: Sequence[Row]) -> list[Row]:
    """Return rows with those of a sort together, the sort of the most important one first."""
    order = list(dict.fromkeys(row.sort for row in rows))
    return sorted(rows, key=lambda row: order.index(row.sort))


def _word(story: Story, sort: Sort) -> str:
    return story.words(f"changes.sort.{sort}")


def _cells(sheet: Sheet, row: Row, grid: Grid, *, is_first: bool) -> tuple[Cell, ...]:
    name, where, details = grid.name(row), grid.where(row), grid.details(row)
    sheet.cut.extend(name.cut + where.cut + details.cut)
    plain = Style(grid.scale.details, anchor="middle")
    return (
        sign_cell(_word(sheet.story, row.sort) if is_first else "", SIGNS[row.sort][1]),
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
