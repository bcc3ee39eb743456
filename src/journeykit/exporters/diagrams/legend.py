"""The legend: the signs that do not explain themselves, with a word each."""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from journeykit.exporters.diagrams.blocks import Block, Mark, Row, Style, Words
from journeykit.exporters.diagrams.drawing import Node
from journeykit.exporters.diagrams.palette import MUTED
from journeykit.exporters.diagrams.signs import Sign
from journeykit.exporters.diagrams.words import points

_LINE = 22
_WORDS = Style(11, MUTED)
_AFTER_SIGN, _AFTER_WORDS = 7, 22


@attrs.frozen
class Entry:
    """Signs and what they mean."""

    signs: tuple[Sign, ...]
    words: str

    @property
    def cells(self) -> tuple[Mark | Words, ...]:
        """The entry as cells of a row, with the space that follows it."""
        marks = tuple(Mark(round(sign.width) + _AFTER_SIGN, sign) for sign in self.signs)
        width = points(self.words, _WORDS.size) + _AFTER_WORDS
        return (*marks, Words(width, self.words, _WORDS))

    @property
    def width(self) -> int:
        """All in all."""
        return sum(cell.width for cell in self.cells)


def legend_node(entries: Iterable[Entry], room: int, y: float) -> Node | None:
    """Return a legend at its place, ``room`` wide; None where nothing needs one."""
    rows = tuple(_wrapped(tuple(entries), room))
    return Node("legend", Block(rows, room=room), 0, y) if rows else None


def _wrapped(entries: Sequence[Entry], room: int) -> Iterator[Row]:
    """Yield the entries in as many rows as they need."""
    row: list[Entry] = []
    for entry in entries:
        if row and sum(each.width for each in (*row, entry)) > room:
            yield _row(row)
            row = []
        row.append(entry)
    if row:
        yield _row(row)


def _row(entries: Sequence[Entry]) -> Row:
    return Row(_LINE, tuple(cell for entry in entries for cell in entry.cells))
