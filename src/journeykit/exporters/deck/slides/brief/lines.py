"""Blocks of a brief: a heading with its icon, and the few lines that speak at full voice."""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Fitted, Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.page import Typeface
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, MUTED, NEGATIVE

HEAD = 0.42
"""What a heading takes above its lines, in inches."""
SEPARATOR = " · "
_GAP = 0.12
_LEAD_LINES = 2


@attrs.frozen
class Line:
    """One thing that a block says.

    Attributes:
        lead: What it is about, in bold; empty where there is nothing to say.
        rest: More about it, part by part.
        entity: The address of what it shows.
        is_open: Whether something is still to be settled here.
        icon: The name of an icon before it, if any.
    """

    lead: str
    rest: tuple[str, ...] = ()
    entity: str = ""
    is_open: bool = False
    icon: str = ""

    @property
    def text(self) -> str:
        """The whole line."""
        return "  ".join(filter(None, (self.lead, SEPARATOR.join(self.rest))))


@attrs.frozen
class Block:
    """A heading and what stands below it.

    Attributes:
        icon: The name of the icon beside the heading.
        heading: What the block is about.
        lines: What to show, the most important first.
        box: Where.
        most: How many lines it shows at most.
        least: So many are worth smaller letters.
    """

    icon: str
    heading: str
    lines: tuple[Line, ...]
    box: Box
    most: int
    least: int = 1

    @property
    def area(self) -> Box:
        """Where the lines stand."""
        return Box(self.box.x, self.box.y + HEAD, self.box.w, self.box.h - HEAD)


@attrs.frozen
class Way:
    """How lines are set: the sizes in points, and how many lines of text the rest may take."""

    lead: float
    rest: float
    most: int


WIDE = (Way(Size.BODY, Size.SMALL, 1), Way(Size.SMALL, Size.MAP, 1), Way(Size.SMALL, Size.MAP, 2))
NARROW = (Way(Size.SMALL, Size.MAP, 2), Way(Size.MAP, Size.DENSE, 2))


@attrs.frozen
class _Set:
    """A line as it is set; ``is_cut``: in the middle of a sentence."""

    lead: Fitted
    rest: Fitted
    is_cut: bool

    @property
    def height(self) -> float:
        """How high it is, in inches."""
        return self.lead.height + self.rest.height


_NOTHING = Fitted(0, (), (), 0.0)


@attrs.frozen
class _Column:
    """The lines of a block, set in a way."""

    family: Typeface
    area: Box
    way: Way

    def holds(self, lines: Sequence[Line]) -> bool:
        """Say whether lines have room, none of them cut in the middle of a sentence."""
        found = [self.set(line) for line in lines]
        needed = sum(each.height for each in found) + _GAP * (len(lines) - 1)
        return needed <= self.area.h + 1e-6 and not any(each.is_cut for each in found)

    def set(self, line: Line) -> _Set:
        """Return a line as far as it is shown."""
        bold, plain = (Setting(self.family, self.area.w, bold=is_bold) for is_bold in (True, False))
        room = _LEAD_LINES * bold.line(self.way.lead)
        lead = fit([line.lead], bold, room, (self.way.lead,)) if line.lead else _NOTHING
        if not line.rest:
            return _Set(lead, _NOTHING, bool(lead.cut))
        rest = self._parts(line.rest, plain)
        if rest:
            return _Set(lead, rest, bool(lead.cut))
        room = self.way.most * plain.line(self.way.rest)
        rest = fit([SEPARATOR.join(line.rest)], plain, room, (self.way.rest,))
        return _Set(lead, rest, bool(lead.cut + rest.cut))

    def _parts(self, parts: Sequence[str], setting: Setting) -> Fitted | None:
        """Return as many parts as have room, and how many have not; None if not even one has."""
        size, whole = self.way.rest, SEPARATOR.join(parts)
        for text in shorter(parts):
            if setting.lines(text, size) <= self.way.most:
                cut = () if text == whole else (whole,)
                return Fitted(size, (text,), cut, setting.height([text], size))
        return None


def shorter(parts: Sequence[str]) -> Iterator[str]:
    """Iterate over what can be said of several things: all of them, then ever fewer."""
    yield SEPARATOR.join(parts)
    for shown in range(len(parts) - 1, 0, -1):
        yield SEPARATOR.join((*parts[:shown], f"+ {len(parts) - shown}"))


def blocks(sheet: Sheet, found: Sequence[Block], ways: Sequence[Way]) -> None:
    """Draw blocks whose lines are set in one way: the largest in which all have room."""
    family = sheet.story.theme.body_font
    shown = [(block, _with_room(family, block, ways)) for block in found]
    way = _common(family, shown, ways)
    for block, lines in shown:
        head(sheet, block, len(block.lines) - len(lines))
        sheet.cut.extend(line.text for line in block.lines[len(lines) :])
        _draw(sheet, lines, _Column(family, block.area, way))


def _with_room(family: Typeface, block: Block, ways: Sequence[Way]) -> tuple[Line, ...]:
    """Return the lines that have room: rather few in the largest way than many in a small one.

    The first line has always room, cut if need be.
    """
    counts = range(min(block.most, len(block.lines)), 0, -1)
    enough = [count for count in counts if count >= min(block.least, len(block.lines))]
    for some in (enough, counts):
        for way in ways:
            column = _Column(family, block.area, way)
            holding = (n for n in some if column.holds(block.lines[:n]))
            if count := next(holding, 0):
                return block.lines[:count]
    return block.lines[:1]


def _common(
    family: Typeface, shown: Sequence[tuple[Block, tuple[Line, ...]]], ways: Sequence[Way]
) -> Way:
    """Return the first way that holds the lines of all blocks, or else the last."""
    for way in ways:
        if all(_Column(family, block.area, way).holds(lines) for block, lines in shown):
            return way
    return ways[-1]


def head(sheet: Sheet, block: Block, more: int) -> None:
    """Set the heading of a block, and beside it how many lines stand in the notes alone."""
    canvas, box = sheet.canvas, block.box
    canvas.icon(block.icon, Box(box.x, box.y + 0.03, 0.22, 0.22), HIGHLIGHT)
    runs = [Run(block.heading, bold=True)]
    if more:
        said = sheet.story.words("brief.more", count=more)
        runs.append(Run(f"   {said}", size=Size.DENSE, paint=MUTED))
    area = Box(box.x + 0.32, box.y, box.w - 0.32, 0.28)
    style = Style(Size.LEAD, anchor="middle")
    canvas.text(area, Paragraph(tuple(runs)), style, Identity("Heading"))


def _draw(sheet: Sheet, lines: Sequence[Line], column: _Column) -> None:
    y = column.area.y
    for line in lines:
        found = column.set(line)
        lead, rest = found.lead, found.rest
        sheet.cut.extend(lead.cut + rest.cut)
        below = NEGATIVE if line.is_open else MUTED
        paragraphs = [
            *(Paragraph((Run(text, bold=True, size=lead.size),)) for text in lead.texts),
            *(Paragraph((Run(text, size=rest.size, paint=below),)) for text in rest.texts),
        ]
        box = Box(column.area.x, y, column.area.w, found.height)
        style = Style(column.way.rest, paint=INK)
        sheet.canvas.text(box, paragraphs, style, Identity("Line", line.entity))
        y = box.bottom + _GAP
