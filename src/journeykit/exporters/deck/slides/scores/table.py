"""The table of the scores: a column each, with formula, factors, unknowns and source."""

from collections.abc import Sequence

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.page import Family
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.scores.content import Factor, Score
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, MUTED, tint
from journeykit.typography import width

ROWS = ("question", "formula", "factors", "unknown", "source")
_HEADER = 0.46
_LABELS = 1.2
_WIDEST = 5.4
"""A column of fewer scores is not wider than this."""
_PADDING = 0.1
_AIR = 0.2
_GAP = 5
"""Between two factors, in points."""
_ICON, _INDENT = 0.24, 0.34
_STEPS = (Size.BODY, Size.SMALL, Size.MAP, Size.DENSE)


@attrs.frozen
class Grid:
    """How the table is set: its font, how many scores it has, and the size of its text."""

    family: Family
    count: int
    width: float
    size: float

    @property
    def column(self) -> float:
        """The width of the column of a score."""
        return min((self.width - _LABELS) / self.count, _WIDEST)

    @property
    def widths(self) -> tuple[float, ...]:
        """The width of each column."""
        return (_LABELS, *(self.column for _ in range(self.count)))

    def setting(self, *, bold: bool = False) -> Setting:
        """Return how the text of a cell is set."""
        return Setting(self.family, self.column - 2 * _PADDING, bold=bold)

    def height(self, story: Story, listed: Sequence[Score], row: str) -> float:
        """Return how high a row is."""
        return max(self._cell(story, score, row) for score in listed) + _AIR

    def _cell(self, story: Story, score: Score, row: str) -> float:
        if row != "factors":
            setting = self.setting(bold=row == "formula")
            return setting.height([_words(story, score, row)], self.size)
        lines = sum(map(self._lines, score.factors))
        gaps = (len(score.factors) - 1) * _GAP / POINTS_PER_INCH
        return lines * self.setting().line(self.size) + gaps

    def _lines(self, factor: Factor) -> int:
        """Return how many lines a factor takes; what its bold name takes more is set aside."""
        name = f"{factor.name} {factor.counts}"
        wider = width(name, self.setting(bold=True).font(self.size))
        wider -= width(name, self.setting().font(self.size))
        room = self.setting().width - wider / POINTS_PER_INCH
        return attrs.evolve(self.setting(), width=room).lines(_said(factor), self.size)


def table(sheet: Sheet, listed: Sequence[Score], area: Box) -> None:
    """Draw the table at the largest size that has room."""
    story = sheet.story
    grids = _grids(story, listed, area)
    grid = next((each for each in grids if _needs(each, story, listed) <= area.h), grids[-1])
    heights = (_HEADER, *(grid.height(story, listed, row) for row in ROWS))
    rows = tuple(_row(story, listed, row, grid) for row in ROWS)
    content = Table(grid.widths, heights, (_header(story, listed), *rows), _PADDING)
    box = Box(area.x, area.y, sum(grid.widths), sum(heights))
    says = story.words("scores.table_says", count=len(listed))
    sheet.canvas.table(box, content, Identity(story.words("scores.table"), "", says))
    for number, score in enumerate(listed):
        x = area.x + _LABELS + number * grid.column + _PADDING
        side = Box(x, area.y + (_HEADER - _ICON) / 2, _ICON, _ICON)
        sheet.canvas.icon(score.icon, side, HIGHLIGHT)


def has_room(story: Story, listed: Sequence[Score], area: Box) -> bool:
    """Say whether a table of some scores has room, at the smallest size at least."""
    return _needs(_grids(story, listed, area)[-1], story, listed) <= area.h


def _grids(story: Story, listed: Sequence[Score], area: Box) -> list[Grid]:
    return [Grid(story.theme.body_font, len(listed), area.w, size) for size in _STEPS]


def _needs(grid: Grid, story: Story, listed: Sequence[Score]) -> float:
    return _HEADER + sum(grid.height(story, listed, row) for row in ROWS)


def _header(story: Story, listed: Sequence[Score]) -> tuple[Cell, ...]:
    style = Style(Size.LEAD, bold=True, anchor="middle")
    names = (Cell(story.words(f"scores.{each.id}"), style, indent=_INDENT) for each in listed)
    return (Cell("", style), *names)


def _row(story: Story, listed: Sequence[Score], row: str, grid: Grid) -> tuple[Cell, ...]:
    is_hero = row == "formula"
    fill = tint(HIGHLIGHT, 0.1) if is_hero else None
    name = Style(Size.DENSE, bold=True, paint=MUTED)
    paint = MUTED if row in {"question", "source"} else INK
    style = Style(grid.size, bold=is_hero, italic=row == "question", paint=paint)
    top = _AIR / 2
    return (
        Cell(story.words(f"scores.row.{row}"), name, fill, top=top),
        *(Cell(_content(story, score, row), style, fill, top=top) for score in listed),
    )


def _content(story: Story, score: Score, row: str) -> str | tuple[Paragraph, ...]:
    if row != "factors":
        return _words(story, score, row)
    return tuple(_factor(factor, is_first=not n) for n, factor in enumerate(score.factors))


def _factor(factor: Factor, *, is_first: bool) -> Paragraph:
    runs = (
        Run(f"{factor.name}  ", bold=True),
        Run(f"{factor.counts}  " if factor.counts else "", bold=True, paint=HIGHLIGHT),
        Run(factor.how, paint=MUTED),
    )
    return Paragraph(runs, space_before=0 if is_first else _GAP)


def _said(factor: Factor) -> str:
    return "  ".join(filter(None, (factor.name, factor.counts, factor.how)))


def _words(story: Story, score: Score, row: str) -> str:
    return story.words(f"scores.{score.id}.{row}")
