"""The most important blind spots: how grave, what is missing and where, and the remedy."""

from collections.abc import Sequence

import attrs

from journeykit.analysis import GapSeverity
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.page import Family
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.blind_spots.content import Spot
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
from journeykit.exporters.deck.theme import INK, MUTED, NEGATIVE, WARM, tint
from journeykit.typography import width

SIGNS: dict[GapSeverity, Sign] = {
    "error": ("circle-alert", NEGATIVE),
    "warning": ("triangle-alert", WARM),
    "info": ("info", MUTED),
}
"""The sign of each severity; its word stands beside it."""
_REMEDY = 0.36
"""What the remedy takes of the room for words."""
_AIR = 0.12
_MOST_LINES = 2


@attrs.frozen
class Grid:
    """How the list is set.

    Attributes:
        family: Its font.
        width: How wide it is, in inches.
        severity: How wide the column is that says how grave a gap is, in inches.
    """

    family: Family
    width: float
    severity: float

    @classmethod
    def of(cls, story: Story, width: float) -> "Grid":
        """Return the grid of a list so many inches wide."""
        family, heading = story.theme.body_font, story.words("blind_spots.severity")
        severity = sign_width(family, (_word(story, each) for each in SIGNS), heading)
        return cls(family, width, severity)

    @property
    def widths(self) -> tuple[float, float, float]:
        """The width of each column: how grave, what, the remedy."""
        words = self.width - self.severity
        return (self.severity, words * (1 - _REMEDY), words * _REMEDY)

    def setting(self, column: int) -> Setting:
        """Return how the words of a column are set."""
        return Setting(self.family, self.widths[column] - 2 * PADDING, bold=column == 1)

    def height(self, story: Story, spot: Spot) -> float:
        """Return how high a row is."""
        said, remedy = story.say(spot.first.message), story.say(spot.first.remedy)
        what = min(self.setting(1).lines(said, Size.MAP), _MOST_LINES)
        below = 1 if spot.where or len(spot.gaps) > 1 else 0
        left = what * self.setting(1).line(Size.MAP) + below * self.setting(2).line(Size.DENSE)
        lines = min(self.setting(2).lines(remedy, Size.DENSE), _MOST_LINES + 1)
        return max(left, lines * self.setting(2).line(Size.DENSE)) + _AIR


def _alike(story: Story, spot: Spot) -> str:
    """Return how many more there are like the one that is told; nothing where it is the only."""
    more = len(spot.gaps) - 1
    return story.words("blind_spots.alike", count=more) if more else ""


def table(sheet: Sheet, spots: Sequence[Spot], area: Box, grid: Grid) -> None:
    """Draw the list with its signs; only the first gap of a severity says how grave it is."""
    story = sheet.story
    heights = (grid.height(story, spot) for spot in spots)
    shown = tuple(zip(spots, firsts([spot.severity for spot in spots]), strict=True))
    cells = (_cells(sheet, spot, grid, is_first=is_first) for spot, is_first in shown)
    headings = (story.words(f"blind_spots.{name}") for name in ("severity", "what", "remedy"))
    content = Table(grid.widths, (HEADER, *heights), (header(headings), *cells), PADDING)
    says = story.words("blind_spots.table_says", count=len(spots))
    identity = Identity(story.words("blind_spots.table"), "", says)
    signs = [SIGNS[spot.severity] if is_first else None for spot, is_first in shown]
    sign_table(sheet, (area.x, area.y), content, identity, signs)
    sheet.canvas.entities.extend(spot.entity for spot in spots if spot.entity)


def _word(story: Story, severity: GapSeverity) -> str:
    return story.words(f"blind_spots.severity.{severity}")


def _cells(sheet: Sheet, spot: Spot, grid: Grid, *, is_first: bool) -> tuple[Cell, ...]:
    story, is_error = sheet.story, spot.severity == "error"
    fill = tint(NEGATIVE, 0.07) if is_error else None
    room = (_MOST_LINES + 1) * grid.setting(2).line(Size.DENSE)
    remedy = fit([story.say(spot.first.remedy)], grid.setting(2), room, (Size.DENSE,))
    sheet.cut.extend(remedy.cut)
    word = _word(story, spot.severity) if is_first else ""
    return (
        sign_cell(word, NEGATIVE if is_error else INK, fill),
        Cell(_what(sheet, spot, grid), Style(Size.MAP, anchor="middle"), fill),
        Cell(remedy.texts[0], Style(Size.DENSE, anchor="middle"), fill),
    )


def _what(sheet: Sheet, spot: Spot, grid: Grid) -> tuple[Paragraph, ...]:
    """Return what is missing and, below it, where and how often."""
    setting = grid.setting(1)
    room = _MOST_LINES * setting.line(Size.MAP)
    what = fit([sheet.story.say(spot.first.message)], setting, room, (Size.MAP,))
    sheet.cut.extend(what.cut)
    lines = [Paragraph((Run(what.texts[0], bold=True),))]
    below = _below(sheet, spot, setting)
    if below:
        lines.append(Paragraph((Run(below, size=Size.DENSE, paint=MUTED),)))
    return tuple(lines)


def _below(sheet: Sheet, spot: Spot, setting: Setting) -> str:
    """Return of what the gap is a part, shortened if need be, and how many are like it."""
    alike = _alike(sheet.story, spot)
    if not spot.where:
        return alike
    end = f"  ·  {alike}" if alike else ""
    taken = width(end, setting.font(Size.DENSE)) / POINTS_PER_INCH
    room = attrs.evolve(setting, width=setting.width - taken)
    place = fit([spot.where], room, room.line(Size.DENSE), (Size.DENSE,))
    sheet.cut.extend(place.cut)
    return f"{place.texts[0]}{end}"
