"""Rows and heads, as blocks."""

import attrs

from journeykit.exporters.diagrams.blocks import Block, Mark, Row, Style, Words
from journeykit.exporters.diagrams.palette import DEEP, INK, MUTED, TEAL, Colour
from journeykit.exporters.diagrams.persona_map.plan import Column, Line, SectionKind
from journeykit.exporters.diagrams.persona_map.signs import (
    BAR,
    colour_of,
    dot,
    line_sign,
    share_bar,
)
from journeykit.exporters.diagrams.sections import QUIET, texts
from journeykit.exporters.diagrams.voice import Voice
from journeykit.exporters.diagrams.words import lines, points

ROW = 26
_EDGE = 12
_ICON = 25
NAME = 220
COUNT = 74
_SHARE = 46
_REACH = BAR + 6 + _SHARE
_DOT = 16
_BETWEEN_HEADS = 8
_HEAD = Style(14, DEEP, bold=True)
_NAME = Style(12, INK)
_SHARED = Style(12, INK, bold=True)
_OURS = Style(12, TEAL, bold=True)


@attrs.frozen
class Grid:
    """How wide the columns are.

    Attributes:
        count: How many personas have a column of their own, or share one.
        width: Of a column.
        has_count: Whether there are several personas, so that something can be shared.
        has_reach: Whether what part of the customers is reached is known of any line.
        name: The width of the names at the left.
    """

    count: int
    width: int
    has_count: bool
    has_reach: bool
    name: int = NAME

    @property
    def first(self) -> int:
        """Where the first column begins."""
        return _EDGE + self.name

    @property
    def total(self) -> int:
        """The width of everything."""
        return self.first + self.count * self.width + self.tail + _EDGE

    @property
    def tail(self) -> int:
        """The width of what stands behind the columns."""
        return (COUNT if self.has_count else 0) + (_REACH if self.has_reach else 0)

    def centre(self, column: int) -> float:
        """Return the middle of a column."""
        return self.first + (column + 0.5) * self.width


def line_block(line: Line, kind: SectionKind, grid: Grid, of: int, voice: Voice) -> Block:
    """Return a row.

    Args:
        line: What it is about.
        kind: Of the section that it is part of.
        grid: Of the columns.
        of: How many personas there are.
        voice: Says the rest.
    """
    ours = kind == "ours"
    cells: list[Mark | Words] = [*_named(line, grid, ours=ours)]
    colour = colour_of(ours=ours, shared=line.is_shared)
    for count in line.has:
        cells += _cell(count, grid, line, colour)
    cells += _tail(line, grid, of, voice, ours=ours)
    return Block((Row(ROW, tuple(cells)),), room=grid.total - 2 * _EDGE, left=_EDGE, right=_EDGE)


def head_block(column: Column, grid: Grid) -> Block:
    """Return the head of a column, in the middle of it."""
    room = grid.width - _BETWEEN_HEADS
    name = lines(column.name, _HEAD.size, room, 2, bold=True)
    facts = lines(column.facts, QUIET.size, room, 2) if column.facts else ()
    rows = [_centred(line, _HEAD, room, 19) for line in name]
    return Block((*rows, *(_centred(line, QUIET, room, 15) for line in facts)), room=room)


def tail_head_block(text: str, width: int) -> Block:
    """Return the head of what stands behind the columns."""
    return Block(texts(text, Style(12, MUTED), width, 2), room=width)


def section_block(text: str, kind: SectionKind, grid: Grid) -> Block:
    """Return what stands above the rows of a section."""
    style = Style(14, TEAL if kind == "ours" else DEEP, bold=True)
    room = grid.total - 2 * _EDGE
    return Block(texts(text, style, room, 1, height=22), room=room, left=_EDGE, right=_EDGE)


def quiet_block(text: str, grid: Grid) -> Block:
    """Return a row that says that there is nothing, or how much more there is."""
    room = grid.total - 2 * _EDGE
    return Block(texts(text, Style(12, MUTED), room, 1, height=22), room, _EDGE, _EDGE)


def _named(line: Line, grid: Grid, *, ours: bool) -> list[Mark | Words]:
    style = _OURS if ours else _SHARED if line.is_shared else _NAME
    icon: list[Mark | Words] = []
    if line.channel is not None:
        icon.append(Mark(_ICON, line_sign(line.channel, line.name, ours=ours)))
    room = grid.name - _ICON * len(icon)
    return [*icon, Words(room, lines(line.name, style.size, room, 1, bold=style.bold)[0], style)]


def _cell(count: int, grid: Grid, line: Line, colour: Colour) -> list[Mark | Words]:
    """Return a column of a row: a dot, or how many of those who share the column have it."""
    left = (grid.width - _DOT) // 2
    if not count:
        return [Words(grid.width, "", _NAME)]
    sign = Mark(_DOT, dot(colour, line.tip))
    rest = grid.width - left - _DOT
    return [Words(left, "", _NAME), sign, Words(rest, f" {count}" if count > 1 else "", QUIET)]


def _tail(line: Line, grid: Grid, of: int, voice: Voice, *, ours: bool) -> list[Mark | Words]:
    """Return how many personas share it, and what part of the customers that is."""
    style = Style(12, INK, bold=True) if line.is_shared else Style(12, MUTED)
    cells: list[Mark | Words] = []
    if grid.has_count:
        said = voice.say("count", n=line.count, total=of) if line.count else voice.say("nobody")
        cells.append(Words(COUNT, said, style))
    if grid.has_reach and line.reach is not None:
        share = voice.say("share", share=line.reach)
        bar = share_bar(line.reach, colour_of(ours=ours, shared=line.is_shared), share)
        cells += [Mark(BAR + 6, bar), Words(_SHARE, share, style)]
    return cells


def _centred(text: str, style: Style, room: int, height: int) -> Row:
    before = max(0, (room - points(text, style.size, bold=style.bold)) // 2)
    return Row(height, (Words(before, "", style), Words(room - before, text, style)))
