"""The list of the sources: what each found, its kind, its date, its size, and what it supports."""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.page import Family
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.sources.content import Source
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import INK, MUTED, NEGATIVE
from journeykit.wording import label, long_date
from journeykit.wording.numbers import number

HEADER = 0.28
_FIXED = (1.2, 1.2, 0.72, 0.86)
"""Kind, date, sample, statements."""
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
        lines: How many lines a finding may take.
    """

    family: Family
    width: float
    size: float
    air: float
    lines: int

    @property
    def widths(self) -> tuple[float, ...]:
        """The width of each column."""
        return (self.width - sum(_FIXED), *_FIXED)

    def setting(self, column: int = 0, *, bold: bool = False) -> Setting:
        """Return how the words of a column are set."""
        return Setting(self.family, self.widths[column] - 2 * _PADDING, bold=bold)

    def title_room(self, source: Source) -> float:
        """Return how high the title may be."""
        setting = self.setting(bold=True)
        lines = min(setting.lines(source.evidence.label, self.size), _MOST_LINES)
        return lines * setting.line(self.size)

    def finding_room(self, source: Source) -> float:
        """Return how high the finding may be."""
        finding, setting = source.evidence.finding, self.setting()
        if not finding:
            return 0.0
        return min(setting.lines(finding, Size.DENSE), self.lines) * setting.line(Size.DENSE)

    def height(self, story: Story, source: Source) -> float:
        """Return how high a row is."""
        words = self.title_room(source) + self.finding_room(source)
        narrow = self.setting(1).lines(_kind(story, source), Size.DENSE)
        beside = max(min(narrow, _MOST_LINES), 2 if source.is_stale else 1)
        return max(words, beside * self.setting().line(Size.DENSE)) + self.air


def table(sheet: Sheet, sources: Sequence[Source], area: Box, grid: Grid) -> None:
    """Draw the list."""
    story = sheet.story
    heights = [grid.height(story, source) for source in sources]
    cells = (tuple(_cells(sheet, source, grid)) for source in sources)
    content = Table(grid.widths, (HEADER, *heights), (_header(story), *cells), _PADDING)
    box = Box(area.x, area.y, area.w, HEADER + sum(heights))
    says = story.words("sources.table_says", count=len(sources))
    sheet.canvas.table(box, content, Identity(story.words("sources.table"), "", says))
    sheet.shows(*(source.evidence for source in sources))


def _header(story: Story) -> tuple[Cell, ...]:
    names = ("source", "kind", "date", "sample", "supports")
    style = Style(Size.DENSE, bold=True, paint=MUTED, anchor="middle")
    return tuple(Cell(story.words(f"sources.{name}"), style) for name in names)


def _cells(sheet: Sheet, source: Source, grid: Grid) -> Iterator[Cell]:
    story, evidence = sheet.story, source.evidence
    plain = Style(Size.DENSE, paint=INK, anchor="middle")
    yield Cell(_words(sheet, source, grid), Style(grid.size, anchor="middle"))
    room = _MOST_LINES * grid.setting(1).line(Size.DENSE)
    kind = fit([_kind(story, source)], grid.setting(1), room, (Size.DENSE,))
    sheet.cut.extend(kind.cut)
    yield Cell(kind.texts[0], plain)
    yield Cell(_date(story, source), plain)
    size = evidence.sample_size
    yield Cell("–" if size is None else number(size, story.language, 0), plain)
    yield Cell(str(source.count), Style(Size.MAP, bold=True, anchor="middle"))


def _words(sheet: Sheet, source: Source, grid: Grid) -> tuple[Paragraph, ...]:
    """Return the title and, below it, what was found."""
    bold, plain, evidence = grid.setting(bold=True), grid.setting(), source.evidence
    title = fit([evidence.label], bold, grid.title_room(source), (grid.size,))
    sheet.cut.extend(title.cut)
    lines = [Paragraph((Run(title.texts[0], bold=True),))]
    if evidence.finding:
        found = fit([evidence.finding], plain, grid.finding_room(source), (Size.DENSE,))
        sheet.cut.extend(found.cut)
        lines.append(Paragraph((Run(found.texts[0], size=Size.DENSE, paint=MUTED),)))
    return tuple(lines)


def _kind(story: Story, source: Source) -> str:
    return label("evidence", source.evidence.kind, story.language)


def _date(story: Story, source: Source) -> tuple[Paragraph, ...]:
    """Return when it was collected, and that this was long ago where that is known."""
    date = source.evidence.date
    lines = [Paragraph((Run("–" if date is None else long_date(date, story.language)),))]
    if source.is_stale:
        old = story.words("sources.stale")
        lines.append(Paragraph((Run(old, bold=True, paint=NEGATIVE),)))
    return tuple(lines)
