"""The hours of a day from left to right.

A day that ends after midnight starts its axis at the hour of its first moment, so that a night
shift reads from left to right as it is lived. What goes beyond the 24 hours of the axis comes
back at its left. A day of which only some hours are told has an axis of these hours.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

import attrs

from journeykit.exporters.deck.geometry import COLUMNS, Box
from journeykit.model import DayTimeline, Moment
from journeykit.model.day import MINUTES_A_DAY

HOUR = 60
STEP = 3 * HOUR
"""The axis begins and ends at a multiple of this."""
_WHOLE_DAY = 18 * HOUR
"""A day of which more is told has an axis of 24 hours."""
_LEAST = 6 * HOUR
_CLOSE = 12 * HOUR
"""An axis of less than this names every hour."""


@attrs.frozen
class Piece:
    """A stretch of the axis, from and to in minutes from its left end."""

    start: int
    end: int
    moments: tuple[Moment, ...]

    @property
    def moment(self) -> Moment:
        """The first moment of the stretch."""
        return self.moments[0]


@attrs.frozen
class Axis:
    """Where on the slide each minute of a day lies.

    Attributes:
        origin: The minute of the day at the left end, a full hour.
        left: Where it begins on the slide, in inches.
        width: How wide it is, in inches.
        length: How many minutes it spans, full hours.
    """

    origin: int
    left: float = COLUMNS.x
    width: float = COLUMNS.w
    length: int = MINUTES_A_DAY

    @classmethod
    def of(cls, day: DayTimeline) -> "Axis":
        """Return the axis for a day."""
        spans = list(day.spans())
        if not spans:
            return cls(0)
        if spans[-1][1] > MINUTES_A_DAY:
            return cls(spans[0][0] // HOUR * HOUR)
        start, end = spans[0][0] // STEP * STEP, -(-spans[-1][1] // STEP) * STEP
        if end - start > _WHOLE_DAY:
            return cls(0)
        if end - start < _LEAST:
            start, end = max(start - STEP, 0), max(end, _LEAST)
        return cls(start, length=end - start)

    def x(self, minute: float) -> float:
        """Return the horizontal place of a minute counted from the left end, in inches."""
        return self.left + minute / self.length * self.width

    def box(self, piece: Piece, y: float, height: float, gap: float = 0.02) -> Box:
        """Return the box of a stretch, a hair narrower than the stretch itself."""
        left, right = self.x(piece.start) + gap, self.x(piece.end) - gap
        return Box(left, y, max(right - left, 0.01), height)

    def pieces(self, day: DayTimeline) -> Iterator[Piece]:
        """Iterate over the moments of a day, split where they pass the right end."""
        for start, end, moment in day.spans():
            begin, finish = start - self.origin, end - self.origin
            if begin < MINUTES_A_DAY:
                yield Piece(begin, min(finish, MINUTES_A_DAY), (moment,))
            if finish > MINUTES_A_DAY:
                yield Piece(max(begin - MINUTES_A_DAY, 0), finish - MINUTES_A_DAY, (moment,))

    def hours(self) -> Iterator[tuple[float, str]]:
        """Iterate over (place, time of day) every few hours, both ends included."""
        for minute in range(0, self.length + 1, HOUR if self.length < _CLOSE else STEP):
            at = self.origin + minute
            is_end = at == MINUTES_A_DAY and minute == self.length
            yield self.x(minute), f"{24 if is_end else at // HOUR % 24:02d}:00"


def apart(places: Iterable[float], step: float, last: float) -> list[float]:
    """Return ascending places moved to lie a step apart at least, the last one at most there."""
    moved: list[float] = []
    for place in places:
        moved.append(max(place, moved[-1] + step) if moved else place)
    for index in reversed(range(len(moved))):
        moved[index] = min(moved[index], last)
        last = moved[index] - step
    return moved


def merged(pieces: Iterable[Piece], key: Callable[[Moment], object]) -> Iterator[Piece]:
    """Iterate over stretches, neighbours joined where what they share is the same."""
    ordered = sorted(pieces, key=lambda piece: piece.start)
    for _, run in groupby(_numbered(ordered, key), key=lambda item: item[0]):
        same = [piece for _, piece in run]
        moments = tuple(moment for piece in same for moment in piece.moments)
        yield Piece(same[0].start, same[-1].end, moments)


def _numbered(pieces: list[Piece], key: Callable[[Moment], object]) -> Iterator[tuple[int, Piece]]:
    run, last, end = 0, None, -1
    for piece in pieces:
        if key(piece.moment) != last or piece.start != end:
            run += 1
        last, end = key(piece.moment), piece.end
        yield run, piece
