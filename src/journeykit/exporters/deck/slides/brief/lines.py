"""Blocks of a brief: a heading with its icon, and lines that begin with what they are about."""

from collections.abc import Sequence

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import MOST_CHARACTERS, Setting, fit
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.page import Typeface
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, MUTED, NEGATIVE, Paint
from journeykit.typography import width

HEAD = 0.34
_GAP = 0.06
_ICON = 0.28
_APART = "  "
_WIDEST_LEAD = 0.5
"""The part of a width that bold letters may take beyond regular ones; more is estimated."""


@attrs.frozen
class Line:
    """One line of a block.

    Attributes:
        lead: What it is about, in bold.
        rest: More about it.
        entity: The address of what it shows.
        is_open: Whether something is still to be settled here.
        icon: The name of an icon before it, if any.
    """

    lead: str
    rest: str = ""
    entity: str = ""
    is_open: bool = False
    icon: str = ""

    @property
    def text(self) -> str:
        """The whole line."""
        return _APART.join(filter(None, (self.lead, self.rest)))


@attrs.frozen
class Way:
    """How lines are set: the size in points, and how many lines of text one may take."""

    size: float
    most: int


WAYS = (Way(Size.SMALL, 3), Way(Size.MAP, 3), Way(Size.DENSE, 3), Way(Size.DENSE, 2))
LONG = (Way(Size.SMALL, 4), Way(Size.MAP, 4), Way(Size.MAP, 3), Way(Size.MAP, 2), Way(Size.MAP, 1))
"""For lines that are wide, long and few."""


@attrs.frozen
class Column:
    """Lines that stand one below the other in an area.

    Attributes:
        sheet: The slide.
        lines: What to show.
        area: Where.
    """

    sheet: Sheet
    lines: Sequence[Line]
    area: Box

    @property
    def indent(self) -> float:
        """The room for icons, in inches."""
        return _ICON if any(line.icon for line in self.lines) else 0.0

    def holds(self, way: Way) -> bool:
        """Say whether all lines have room in a way, none of them shortened."""
        short = all(self._count(line, way.size) <= way.most for line in self.lines)
        return short and self.shows_all(way)

    def shows_all(self, way: Way) -> bool:
        """Say whether all lines have room in a way, shortened or not."""
        return self._needed(way) <= self.area.h

    def draw(self, way: Way) -> None:
        """Set the lines; those without room are counted in a last one."""
        shown = self._room(way)
        x, y = self.area.x + self.indent, self.area.y
        for line in self.lines[:shown]:
            y = self._set(line, x, y, way) + _GAP
        left = len(self.lines) - shown
        if left:
            self.sheet.cut.extend(line.text for line in self.lines[shown:])
            more = self.sheet.story.words("brief.more", count=left)
            box = Box(x, y, self.area.right - x, self._line(way))
            style = Style(way.size, italic=True, paint=MUTED)
            self.sheet.canvas.text(box, more, style, Identity("More"))

    def _room(self, way: Way) -> int:
        """Return how many lines have room, with one left to say how many have not."""
        if self.shows_all(way):
            return len(self.lines)
        left, count = self.area.h - self._line(way), 0
        for line in self.lines:
            left -= self._height(line, way) + _GAP
            if left < 0:
                break
            count += 1
        return count

    def _needed(self, way: Way) -> float:
        gaps = _GAP * max(len(self.lines) - 1, 0)
        return sum(self._height(line, way) for line in self.lines) + gaps

    def _height(self, line: Line, way: Way) -> float:
        return min(self._count(line, way.size), way.most) * self._line(way)

    def _count(self, line: Line, size: float) -> int:
        return self._setting(line, size).lines(line.text, size)

    def _line(self, way: Way) -> float:
        return Setting(self._family, self.area.w).line(way.size)

    @property
    def _family(self) -> Typeface:
        return self.sheet.story.theme.body_font

    def _setting(self, line: Line, size: float) -> Setting:
        """Return a setting for regular letters, narrower by what the bold ones take more."""
        regular, bold = self._family.font(size), self._family.font(size, bold=True)
        lead = line.lead[:MOST_CHARACTERS]
        extra = (width(lead, bold) - width(lead, regular)) / POINTS_PER_INCH
        room = self.area.w - self.indent
        return Setting(self._family, room - min(max(extra, 0), _WIDEST_LEAD * room))

    def _set(self, line: Line, x: float, y: float, way: Way) -> float:
        setting, height = self._setting(line, way.size), self._line(way)
        fitted = fit([line.text], setting, way.most * height + 1e-6, (way.size,))
        self.sheet.cut.extend(fitted.cut)
        if line.icon:
            icon = Box(x - _ICON, y + (height - 0.17) / 2, 0.17, 0.17)
            self.sheet.canvas.icon(line.icon, icon, MUTED if line.is_open else HIGHLIGHT)
        shown = fitted.texts[0]
        lead = line.lead if shown.startswith(line.lead) else shown
        runs = (Run(lead, bold=True, paint=_lead(line)), Run(shown.removeprefix(lead)))
        box = Box(x, y, self.area.right - x, fitted.height)
        style = Style(way.size, paint=_rest(line))
        self.sheet.canvas.text(box, Paragraph(runs), style, Identity("Line", line.entity))
        return box.bottom


def blocks(sheet: Sheet, found: Sequence[tuple[str, str, Sequence[Line], Box]]) -> None:
    """Draw blocks whose lines share one size.

    Args:
        sheet: The slide.
        found: For each block its icon, its heading, its lines and where it stands.
    """
    columns = [
        Column(sheet, lines, Box(box.x, box.y + HEAD, box.w, box.h - HEAD))
        for _, _, lines, box in found
    ]
    way = common_way(columns)
    for (icon, heading, _, box), column in zip(found, columns, strict=True):
        sheet.canvas.icon(icon, Box(box.x, box.y + 0.03, 0.2, 0.2), HIGHLIGHT)
        area = Box(box.x + 0.28, box.y, box.w - 0.28, 0.26)
        style = Style(Size.BODY, bold=True, anchor="middle")
        sheet.canvas.text(area, heading, style, Identity("Heading"))
        column.draw(way)


def common_way(columns: Sequence[Column], ways: Sequence[Way] = WAYS) -> Way:
    """Return the first way in which all columns hold their lines in full.

    Where there is none, it is the one that shows most of each line, or else the last.
    """
    whole = (way for way in ways if all(each.holds(way) for each in columns))
    small_first = sorted(ways, key=lambda way: (way.size, -way.most))
    short = (way for way in small_first if all(each.shows_all(way) for each in columns))
    return next(whole, None) or next(short, ways[-1])


def _lead(line: Line) -> Paint:
    return MUTED if line.is_open and line.icon else INK


def _rest(line: Line) -> Paint:
    return NEGATIVE if line.is_open and not line.icon else MUTED
