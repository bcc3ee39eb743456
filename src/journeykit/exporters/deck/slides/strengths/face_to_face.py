"""The table of the stages: what works, how many of each as bars to both sides, what hinders."""

from collections.abc import Sequence

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.charts.diverging import Side, diverging_chart
from journeykit.exporters.deck.fitting import PARAGRAPH_GAP, Setting, common_size, fit
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.page import Family
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.stage.table import dots
from journeykit.exporters.deck.slides.strengths.content import Row
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import (
    HIGHLIGHT,
    INK,
    MUTED,
    NEGATIVE,
    PAPER,
    QUIET,
    Paint,
    tint,
)
from journeykit.model import Friction

_HEADER = 0.36
_HIGHEST = {1: 2.6, 2: 1.5, 3: 1.4}
"""Of a row where stages are few enough to speak up, by their number."""
_HIGHEST_OF_MANY = 0.92
_HIGHEST_BARS = 1.3
_WIDTHS = (1.5, 3.4, 2.5, 4.933)
"""Stage, what works, the bars, what gets in the way."""
_PADDING = 0.06
_BESIDE_BARS = 0.1
_AIR = 0.04
_SIZES = (Size.SMALL, Size.MAP, Size.DENSE)
_SIZES_OF_FEW = (Size.SUBHEADING, Size.LEAD, Size.BODY)
_SEPARATOR = "  ·  "


@attrs.frozen
class _Grid:
    """How the table is set.

    Attributes:
        family: Its font.
        height: Of a row, in inches.
        size: Of its text, in points.
    """

    family: Family
    height: float
    size: float = _SIZES[-1]

    @classmethod
    def of(cls, story: Story, rows: Sequence[Row], room: float) -> "_Grid":
        """Return the grid that fills so many inches, with the largest text that has room in it."""
        highest = _HIGHEST.get(len(rows), _HIGHEST_OF_MANY)
        grid = cls(story.theme.body_font, min(room / len(rows), highest))
        return attrs.evolve(grid, size=grid.largest(story, rows, is_few=len(rows) in _HIGHEST))

    def largest(self, story: Story, rows: Sequence[Row], *, is_few: bool) -> float:
        """Return the largest size at which every cell has room; of few on a line each."""
        works = [row.strengths for row in rows]
        hinders = [tuple(_hinder(story, row, each) for each in row.frictions) for row in rows]
        works_in, hinders_in = self.setting(1), self.setting(3)
        for size in _SIZES_OF_FEW if is_few else ():
            on_a_line = all(hinders_in.lines(text, size) == 1 for each in hinders for text in each)
            if on_a_line and all(works_in.height(each, size) <= self.room for each in works):
                return size
        return min(
            common_size(works, works_in, self.room, _SIZES),
            common_size(hinders, hinders_in, self.room, _SIZES),
        )

    def setting(self, column: int, *, bold: bool = False) -> Setting:
        """Return how the texts of a column are set."""
        beside = _BESIDE_BARS if column in {1, 3} else 0.0
        return Setting(self.family, _WIDTHS[column] - 2 * _PADDING - beside, bold=bold)

    @property
    def room(self) -> float:
        """The height that the texts of a row may take, in inches."""
        return self.height - _AIR


def face_to_face(
    sheet: Sheet, rows: Sequence[Row], area: Box, hero: Row | None, most: tuple[int, int]
) -> float:
    """Draw the table with its bars, and return where it ends.

    Args:
        sheet: The slide.
        rows: The stages on it, each with something to say.
        area: Where it stands.
        hero: The one stage to look at, if it is among them.
        most: The most strengths and the most frictions that any stage of the journey has.
    """
    story = sheet.story
    header = _header_height(story)
    grid = _Grid.of(story, rows, area.h - header)
    cells = tuple(_cells(sheet, row, grid, is_hero=row is hero) for row in rows)
    heights = (header, *(grid.height for _ in rows))
    content = Table(_WIDTHS, heights, (_header(story), *cells), _PADDING)
    box = Box(area.x, area.y, sum(_WIDTHS), sum(heights))
    says = story.words("strengths.table_says", count=len(rows))
    sheet.canvas.table(box, content, Identity(story.words("strengths.table"), "", says))
    sheet.shows(*(row.stage for row in rows))
    beside = Box(area.x + sum(_WIDTHS[:2]), area.y + header, _WIDTHS[2], grid.height * len(rows))
    _bars(sheet, rows, _frame(beside, len(rows)), most)
    return box.bottom


def _frame(beside: Box, rows: int) -> Box:
    """Return the frame of the bars: of a single high row its middle, or they would be blocks."""
    above = (beside.h - _HIGHEST_BARS) / 2
    return beside.inset(0, above) if rows == 1 and above > 0 else beside


def _header(story: Story) -> tuple[Cell, ...]:
    style = Style(Size.DENSE, bold=True, paint=MUTED, anchor="middle")
    works = attrs.evolve(style, align="right")
    return (
        Cell(story.words("strengths.stage"), style),
        Cell(story.words("strengths.works"), works),
        Cell(_legend(story), attrs.evolve(style, align="centre")),
        Cell(story.words("strengths.hinders"), style, indent=_BESIDE_BARS),
    )


def _header_height(story: Story) -> float:
    """Return how high the header is: where columns are narrow, its legend takes a line more."""
    setting = Setting(story.theme.body_font, _WIDTHS[2] - 2 * _PADDING, bold=True)
    texts = [paragraph.text for paragraph in _legend(story)]
    lines = sum(setting.lines(text, Size.DENSE) for text in texts)
    return max(_HEADER, lines * setting.line(Size.DENSE))


def _legend(story: Story) -> tuple[Paragraph, ...]:
    """Return what the bars count, in their colours."""

    def key(name: str, paint: Paint, end: str = "") -> Run:
        return Run(f"{story.words(f'strengths.{name}')}{end}", paint=paint)

    frictions = (key("open", NEGATIVE, "   "), key("planned", MUTED))
    return Paragraph((key("strengths", HIGHLIGHT),)), Paragraph(frictions)


def _cells(sheet: Sheet, row: Row, grid: _Grid, *, is_hero: bool) -> tuple[Cell, ...]:
    fill = tint(NEGATIVE, 0.08) if is_hero else None
    sizes = (max(grid.size, Size.BODY), Size.BODY, *_SIZES)
    name = fit([row.name], grid.setting(0, bold=True), grid.room, sizes)
    sheet.cut.extend(name.cut)
    text = Style(grid.size, anchor="middle")
    return (
        Cell(name.texts, Style(name.size, bold=True, anchor="middle"), fill),
        Cell(_works(sheet, row, grid), attrs.evolve(text, align="right"), fill),
        Cell("", text, fill),
        Cell(_frictions(sheet, row, grid), text, fill, indent=_BESIDE_BARS),
    )


def _works(sheet: Sheet, row: Row, grid: _Grid) -> tuple[Paragraph, ...]:
    shown = _kept(sheet, row.strengths, grid, 1)
    return tuple(_apart(n, Run(text)) for n, text in enumerate(shown)) or (Paragraph(()),)


def _apart(number: int, *runs: Run) -> Paragraph:
    """Return a paragraph that stands off the one above it."""
    return Paragraph(runs, space_before=PARAGRAPH_GAP * POINTS_PER_INCH if number else 0)


def _frictions(sheet: Sheet, row: Row, grid: _Grid) -> tuple[Paragraph, ...]:
    if not row.frictions:
        return (Paragraph(()),)
    texts = [_hinder(sheet.story, row, friction) for friction in row.frictions]
    shown = _kept(sheet, texts, grid, 3)
    frictions: list[Friction | None] = list(row.frictions[: len(shown)])
    frictions += [None] * (len(shown) - len(frictions))
    lines = (
        _apart(number, *_runs(sheet.story, row, friction, text))
        for number, (text, friction) in enumerate(zip(shown, frictions, strict=True))
    )
    return tuple(lines)


def _hinder(story: Story, row: Row, friction: Friction) -> str:
    return f"{dots(friction)}{friction.title}{_SEPARATOR}{_mark(story, row, friction)}"


def _mark(story: Story, row: Row, friction: Friction) -> str:
    return story.words("strengths.open" if row.is_open(friction) else "strengths.planned")


def _runs(story: Story, row: Row, friction: Friction | None, text: str) -> tuple[Run, ...]:
    """Return a friction with its severity and its mark set off; None only says how many more."""
    if friction is None or not text.startswith(dots(friction)):
        return (Run(text, paint=MUTED),)
    severity, end = dots(friction), f"{_SEPARATOR}{_mark(story, row, friction)}"
    title = text.removeprefix(severity)
    mark = end if title.endswith(end) else ""
    is_open = row.is_open(friction)
    return (
        Run(severity, paint=NEGATIVE),
        Run(title.removesuffix(mark)),
        Run(mark, bold=is_open, paint=NEGATIVE if is_open else MUTED),
    )


def _kept(sheet: Sheet, texts: Sequence[str], grid: _Grid, column: int) -> tuple[str, ...]:
    """Return the texts of a cell that have room, and how many more there are."""
    setting, shown = grid.setting(column), tuple(texts)
    while len(shown) > 1 and setting.height(_with_more(sheet, shown, texts), grid.size) > grid.room:
        shown = shown[:-1]
    fitted = fit(_with_more(sheet, shown, texts), setting, grid.room, (grid.size,))
    sheet.cut.extend(text for text in texts if text in fitted.cut)
    return fitted.texts


def _with_more(sheet: Sheet, shown: tuple[str, ...], texts: Sequence[str]) -> tuple[str, ...]:
    more = len(texts) - len(shown)
    return (*shown, sheet.story.words("strengths.more", count=more)) if more else shown


def _bars(sheet: Sheet, rows: Sequence[Row], box: Box, most: tuple[int, int]) -> None:
    story = sheet.story
    unplanned = tuple(len(row.open) for row in rows)
    planned = tuple(len(row.frictions) - len(row.open) for row in rows)
    strengths = tuple(len(row.strengths) for row in rows)
    sides = (
        Side(story.words("strengths.strengths"), strengths, HIGHLIGHT, PAPER, is_left=True),
        Side(story.words("strengths.open"), unplanned, NEGATIVE, PAPER),
        Side(story.words("strengths.planned"), planned, QUIET, INK),
    )
    names = [row.name for row in rows]
    # A little more than the longest bars, so that none touches the texts.
    reach = (max(most[0], 1) + 0.3, max(most[1], 1) + 0.3)
    chart = diverging_chart(
        names, sides, story.words("strengths.stage"), story.language, reach=reach
    )
    bars = ", ".join(
        story.words(
            "strengths.bar",
            stage=row.name,
            strengths=len(row.strengths),
            frictions=len(row.frictions),
        )
        for row in rows
    )
    says = story.words("strengths.chart_says", bars=bars)
    sheet.canvas.chart(box, chart, Identity(story.words("strengths.chart"), "", says))
