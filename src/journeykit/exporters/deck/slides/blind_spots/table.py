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
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import INK, MUTED, NEGATIVE, WARM, Paint, tint
from journeykit.typography import width

ICONS: dict[GapSeverity, tuple[str, Paint]] = {
    "error": ("circle-alert", NEGATIVE),
    "warning": ("triangle-alert", WARM),
    "info": ("info", MUTED),
}
"""The sign of each severity; its word stands beside it."""
HEADER = 0.28
_SEVERITY = 1.25
_REMEDY = 0.36
"""What the remedy takes of the room for words."""
_PADDING = 0.05
_AIR = 0.12
_ICON, _INDENT = 0.17, 0.24
_MOST_LINES = 2


@attrs.frozen
class Grid:
    """How the list is set: its font, and its width in inches."""

    family: Family
    width: float

    @property
    def widths(self) -> tuple[float, float, float]:
        """The width of each column: how grave, what, the remedy."""
        words = self.width - _SEVERITY
        return (_SEVERITY, words * (1 - _REMEDY), words * _REMEDY)

    def setting(self, column: int) -> Setting:
        """Return how the words of a column are set."""
        return Setting(self.family, self.widths[column] - 2 * _PADDING, bold=column == 1)

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
    """Draw the list with its signs."""
    story = sheet.story
    heights = [grid.height(story, spot) for spot in spots]
    cells = (_cells(sheet, spot, grid) for spot in spots)
    content = Table(grid.widths, (HEADER, *heights), (_header(story), *cells), _PADDING)
    box = Box(area.x, area.y, area.w, HEADER + sum(heights))
    says = story.words("blind_spots.table_says", count=len(spots))
    sheet.canvas.table(box, content, Identity(story.words("blind_spots.table"), "", says))
    sheet.canvas.entities.extend(spot.entity for spot in spots if spot.entity)
    y = area.y + HEADER
    for spot, height in zip(spots, heights, strict=True):
        icon, paint = ICONS[spot.severity]
        side = Box(area.x + _PADDING, y + (height - _ICON) / 2, _ICON, _ICON)
        sheet.canvas.icon(icon, side, paint, 1.25)
        y += height


def _header(story: Story) -> tuple[Cell, ...]:
    style = Style(Size.DENSE, bold=True, paint=MUTED, anchor="middle")
    return tuple(
        Cell(story.words(f"blind_spots.{name}"), style) for name in ("severity", "what", "remedy")
    )


def _cells(sheet: Sheet, spot: Spot, grid: Grid) -> tuple[Cell, ...]:
    story, is_error = sheet.story, spot.severity == "error"
    fill = tint(NEGATIVE, 0.07) if is_error else None
    word = Style(Size.DENSE, bold=True, paint=NEGATIVE if is_error else INK, anchor="middle")
    room = (_MOST_LINES + 1) * grid.setting(2).line(Size.DENSE)
    remedy = fit([story.say(spot.first.remedy)], grid.setting(2), room, (Size.DENSE,))
    sheet.cut.extend(remedy.cut)
    severity = story.words(f"blind_spots.severity.{spot.severity}")
    return (
        Cell(severity, word, fill, _INDENT),
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
