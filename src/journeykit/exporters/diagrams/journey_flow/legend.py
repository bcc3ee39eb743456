"""The legend: the signs that do not explain themselves, with a word each."""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.exporters.diagrams.blocks import Block, Mark, Row, Style, Words
from journeykit.exporters.diagrams.journey_flow.plan import Card, Column, Plan
from journeykit.exporters.diagrams.journey_flow.sections import friction_sign, say, truth_sign
from journeykit.exporters.diagrams.palette import MUTED
from journeykit.exporters.diagrams.signs import (
    Sign,
    dashed_bar,
    dashed_step,
    face,
    severity_dots,
)
from journeykit.exporters.diagrams.words import points
from journeykit.model.scales import Language
from journeykit.wording import label

_LINE = 22
_WORDS = Style(11, MUTED)
_AFTER_SIGN, _AFTER_WORDS = 7, 22
_SCALE = (2, 1, 0, -1, -2)


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


def legend_block(plan: Plan, room: int) -> Block | None:
    """Return the legend of what a plan shows, ``room`` wide; None where nothing needs one."""
    rows = tuple(_wrapped(tuple(_entries(plan)), room))
    return Block(rows, room=room) if rows else None


def _entries(plan: Plan) -> Iterator[Entry]:
    language = plan.language
    cards = [card for column in plan.columns for card in column.cards]
    parts: list[Card | Column] = [*cards, *plan.columns]
    if any(part.valence is not None for part in parts):
        yield from _scale(language)
    if any(_is_unknown(card) for card in cards):
        unknown = say(language, "legend.unknown")
        yield Entry((dashed_bar(unknown),), unknown)
    if any(part.snags for part in parts):
        yield _friction(language)
    if any(card.alarming for card in cards[:-1]):  # no step leaves the last one
        step = say(language, "legend.after_friction")
        yield Entry((dashed_step(step),), step)
    if any(part.demand for part in parts):
        yield Entry((truth_sign(language),), say(language, "legend.truth"))


def _scale(language: Language) -> Iterator[Entry]:
    for valence in _SCALE:
        words = label("valence", str(valence), language)
        yield Entry((face(valence, words),), words)


def _friction(language: Language) -> Entry:
    dots = severity_dots(3, say(language, "severity", severity=3))
    return Entry((friction_sign(language), dots), say(language, "legend.friction"))


def _is_unknown(card: Card) -> bool:
    return card.kind == "touchpoint" and card.valence is None


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
