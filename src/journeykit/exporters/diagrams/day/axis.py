"""The hours of days, from top to bottom.

A day begins with its first moment and may end after midnight; a night shift is read from top to
bottom as it is lived.
"""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.exporters.diagrams.day.plan import Day

HOUR = 60
_COMMON = 27 * HOUR
"""Days that together take no longer stand on the same hours."""
_QUIET = 0.3
"""How long an hour without waking moments is drawn, in waking hours."""
_WITHOUT_MOMENTS = (6 * HOUR, 24 * HOUR)


@attrs.frozen
class Axis:
    """Where each minute of a day lies.

    Attributes:
        start: The first minute of the day, a full hour.
        end: The last minute, a full hour.
        origin: The minute at the head of the strip; other days may begin earlier.
        head: Where that minute lies.
        scale: Points per minute.
        busy: When somebody is awake on any of the days that stand on these hours; the other
            hours are drawn shorter.
    """

    start: int
    end: int
    origin: int
    head: float
    scale: float
    busy: tuple[tuple[int, int], ...]

    def y(self, minute: float) -> float:
        """Return where a minute lies."""
        passed = minute - self.origin
        waking = sum(max(0, min(end, minute) - start) for start, end in self.busy)
        return self.head + self.scale * weighed(waking, passed)

    @property
    def bottom(self) -> float:
        """Where the last minute lies."""
        return self.y(self.end)

    def hours(self) -> Iterator[tuple[int, str]]:
        """Yield every full hour, as a minute and as a time of day."""
        for minute in range(self.start, self.end + 1, HOUR):
            midnight = minute == self.end and minute % (24 * HOUR) == 0
            yield minute, "24:00" if midnight else f"{minute // HOUR % 24:02d}:00"


def weighed(waking: float, passed: float) -> float:
    """Return how many minutes of waking length some minutes take, so many of them waking."""
    return waking + _QUIET * (passed - waking)


def axes(days: Sequence[Day], head: float, scale: float) -> Iterator[Axis]:
    """Yield the axis of each day; the same hours stand side by side where they can.

    Args:
        days: The days.
        head: Where the hours begin.
        scale: Points per minute.
    """
    extents = [extent(day) for day in days]
    first = min((start for start, _ in extents), default=0)
    together = all(end - first <= _COMMON for _, end in extents)
    for day, (start, end) in zip(days, extents, strict=True):
        origin = first if together else start
        yield Axis(start, end, origin, head, scale, busy(days if together else [day]))


def busy(days: Sequence[Day]) -> tuple[tuple[int, int], ...]:
    """Return when somebody is awake on any of the days, without overlaps."""
    found: list[tuple[int, int]] = []
    waking = (slot for day in days for slot in day.slots if not slot.asleep)
    for start, end in sorted((slot.start, slot.end) for slot in waking):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)


def extent(day: Day) -> tuple[int, int]:
    """Return the first and the last minute of a day, in full hours."""
    if not day.slots:
        return _WITHOUT_MOMENTS
    start, end = day.slots[0].start, max(slot.end for slot in day.slots)
    return start // HOUR * HOUR, -(-end // HOUR) * HOUR


def spread(
    wanted: Sequence[float], heights: Sequence[float], gap: float, room: tuple[float, float]
) -> list[float]:
    """Return upper edges, in order and apart, as near to the wanted ones as can be.

    Args:
        wanted: Where each thing would best begin.
        heights: How high each is; together with the gaps they fit into the room.
        gap: Between two of them, at least.
        room: Where the first may begin and the last must end.

    Source:
        Isotonic regression by pooling adjacent violators: the least sum of squared distances.
    """
    before = [sum(heights[:n]) + gap * n for n in range(len(heights))]
    pools: list[tuple[float, int]] = []
    for each, above in zip(wanted, before, strict=True):
        mean, count = each - above, 1
        while pools and pools[-1][0] > mean:
            other, others = pools.pop()
            mean, count = (mean * count + other * others) / (count + others), count + others
        pools.append((mean, count))
    slack = [mean for mean, count in pools for _ in range(count)]
    last = room[1] - (sum(heights) + gap * max(0, len(heights) - 1))
    return [max(room[0], min(s, last)) + b for s, b in zip(slack, before, strict=True)]
