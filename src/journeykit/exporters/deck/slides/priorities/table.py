"""The ranked list: the opportunity with who sees to it and by when, and its impact ÷ effort."""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.page import Family
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.priorities.content import Row, is_late, quotient
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, MUTED, NEGATIVE, tint
from journeykit.wording import label, long_date, message

HEADER = 0.28
_NUMBER, _DUE, _QUOTIENT = 0.4, 1.36, 1.04
_ANSWERS = 0.36
"""What the column of answers takes of the room for words, where it is shown."""
_PADDING = 0.05
_MOST_LINES = 2


@attrs.frozen
class Grid:
    """How the list is set.

    Attributes:
        family: Its font.
        width: Of all columns, in inches.
        size: Of the titles, in points.
        air: Above and below the texts of a row together, in inches.
        answers: Whether a column says what each opportunity answers.
    """

    family: Family
    width: float
    size: float
    air: float
    answers: bool = False

    @property
    def widths(self) -> tuple[float, ...]:
        """The width of each column."""
        fixed = (_DUE, _QUOTIENT)
        words = self.width - _NUMBER - sum(fixed)
        if not self.answers:
            return (_NUMBER, words, *fixed)
        return (_NUMBER, words * (1 - _ANSWERS), words * _ANSWERS, *fixed)

    def setting(self, column: int = 1, *, bold: bool = False) -> Setting:
        """Return how the words of a column are set."""
        return Setting(self.family, self.widths[column] - 2 * _PADDING, bold=bold)

    def height(self, story: Story, row: Row) -> float:
        """Return how high a row is."""
        title, aside = self._lines(row.opportunity.title), self.setting().line(Size.DENSE)
        if row.ranked.rank is None:
            aside = self.aside_height(story, row)
        words = title * self.setting(bold=True).line(self.size) + aside
        return max(words, self._due_height(story, row)) + self.air

    def _due_height(self, story: Story, row: Row) -> float:
        setting = self.setting(len(self.widths) - 2)
        lines = sum(setting.lines(paragraph.text, Size.DENSE) for paragraph in _due(story, row))
        return lines * setting.line(Size.DENSE)

    def aside_height(self, story: Story, row: Row) -> float:
        """Return how high the line below the title is; what is missing may take a second one."""
        lines = min(self.setting().lines(story.say(row.ranked.reason), Size.DENSE), _MOST_LINES)
        return lines * self.setting().line(Size.DENSE)

    def _lines(self, title: str) -> int:
        return min(self.setting(bold=True).lines(title, self.size), _MOST_LINES)


def table(sheet: Sheet, rows: Sequence[Row], area: Box, grid: Grid) -> None:
    """Draw the list."""
    story = sheet.story
    heights = [grid.height(story, row) for row in rows]
    cells = tuple(tuple(_cells(sheet, row, grid)) for row in rows)
    content = Table(grid.widths, (HEADER, *heights), (_header(story, grid), *cells), _PADDING)
    says = story.words("priorities.table_says", count=len(rows))
    box = Box(area.x, area.y, area.w, HEADER + sum(heights))
    sheet.canvas.table(box, content, Identity(story.words("priorities.table"), "", says))
    sheet.shows(*(row.opportunity for row in rows))


def _header(story: Story, grid: Grid) -> tuple[Cell, ...]:
    style = Style(Size.DENSE, bold=True, paint=MUTED, anchor="middle")
    words = ["rank", "opportunity", *(["answered"] if grid.answers else ()), "due", "quotient"]
    return tuple(Cell(story.words(f"priorities.{word}"), style) for word in words)


def _cells(sheet: Sheet, row: Row, grid: Grid) -> Iterator[Cell]:
    story, is_first = sheet.story, row.ranked.rank == 1
    fill = tint(HIGHLIGHT, 0.1) if is_first else None
    paint = HIGHLIGHT if is_first else MUTED
    number = Style(Size.LEAD, bold=True, paint=paint, align="centre", anchor="middle")
    plain = Style(Size.MAP, paint=INK, bold=is_first, anchor="middle")
    yield Cell(str(row.ranked.rank or "–"), number, fill)
    yield Cell(_words(sheet, row, grid), Style(grid.size, anchor="middle"), fill)
    if grid.answers:
        yield Cell(_answers(sheet, row, grid), Style(Size.DENSE, anchor="middle"), fill)
    yield Cell(_due(story, row), Style(Size.DENSE, anchor="middle"), fill)
    yield Cell(quotient(story, row.ranked), plain, fill)


def _words(sheet: Sheet, row: Row, grid: Grid) -> tuple[Paragraph, ...]:
    """Return the title and, below it, who sees to it; or what is missing for a score."""
    bold, story = grid.setting(bold=True), sheet.story
    room = _MOST_LINES * bold.line(grid.size)
    title = fit([row.opportunity.title], bold, room, (grid.size,))
    line = grid.setting().line(Size.DENSE)
    aside, room = "  ·  ".join(_aside(story, row, grid)), line
    if row.ranked.rank is None:
        aside, room = story.say(row.ranked.reason), grid.aside_height(story, row)
    below = fit([aside], grid.setting(), room, (Size.DENSE,))
    sheet.cut.extend(title.cut + below.cut)
    return (
        Paragraph((Run(title.texts[0], bold=True),)),
        Paragraph((Run(below.texts[0], size=Size.DENSE, paint=MUTED),)),
    )


def _aside(story: Story, row: Row, grid: Grid) -> Iterator[str]:
    """Iterate over the quadrant, where the matrix is not beside it, and the plan."""
    if grid.answers and row.ranked.quadrant:
        yield story.say(message(f"score.quadrant.{row.ranked.quadrant}"))
    yield row.opportunity.owner or story.words("priorities.nobody")


def _due(story: Story, row: Row) -> tuple[Paragraph, ...]:
    """Return by when, and how far it is; that the day has passed is set off."""
    opportunity = row.opportunity
    # On the ground of the first row, the red would not be read well enough.
    warning = INK if row.ranked.rank == 1 else NEGATIVE
    late = story.words("priorities.late") if is_late(story, opportunity) else ""
    status = label("status", opportunity.status, story.language) if opportunity.status else ""
    day = (Run(long_date(opportunity.due, story.language)),) if opportunity.due else ()
    between = "  ·  " if late and status else ""
    below = (Run(late, bold=True, paint=warning), Run(f"{between}{status}", paint=MUTED))
    return tuple(Paragraph(runs) for runs in (day, below) if any(run.text for run in runs))


def _answers(sheet: Sheet, row: Row, grid: Grid) -> str:
    labels = tuple(dict.fromkeys(place.entity.label for place in row.ranked.answers))
    if not labels:
        return "–"
    setting = grid.setting(2)
    room = grid.height(sheet.story, row) - 0.04
    fitted = fit([" · ".join(labels)], setting, room, (Size.DENSE,))
    sheet.cut.extend(fitted.cut)
    return fitted.texts[0]
