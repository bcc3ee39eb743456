"""The hours of the rows of a day: read, completed, and kept from overlapping."""

from itertools import pairwise

import attrs

from journeykit.importers.canvas.clocks import MINUTES_A_DAY, Clock, clock_of, clock_text
from journeykit.importers.canvas.entry import Entry, Remarks
from journeykit.importers.canvas.tables import TableRow

START, END = "day.start", "day.end"


@attrs.define
class Stretch:
    """A stretch of a day.

    Attributes:
        start: Minutes from midnight.
        end: Minutes from midnight; at or before the start it lies on the next day.
        entry: Where it is said.
    """

    start: int
    end: int
    entry: Entry

    @property
    def minutes(self) -> int:
        """How long it lasts, from 1 to 1440."""
        return (self.end - self.start - 1) % MINUTES_A_DAY + 1

    @property
    def text(self) -> str:
        """Both ends, as ``07:30–08:15``."""
        return f"{clock_text(self.start)}–{clock_text(self.end)}"


def stretch_of(row: TableRow, following: int | None, remarks: Remarks) -> Stretch | None:
    """Return the hours of a row; one end that is missing is the end of the neighbour, or an hour.

    Args:
        row: The row.
        following: When the next row begins, if that is known.
        remarks: Where to say what was read as something else.
    """
    start, end = (_clock(row.entries.get(name), remarks) for name in (START, END))
    entry = row.entries.get(START) or row.entries.get(END)
    if entry is None or (start is None and end is None):
        return None
    if start is None:
        start = _whole_of(end, entry, remarks)
        if start is None:
            return None
    if start.end is not None:
        found = Stretch(start.start, start.end, entry)
        remarks.read_as(entry, "hours", value=found.text)
        _report_other_end(row.entries.get(END), end, found, remarks)
        return found
    _report_words(row.entries.get(START), start, remarks)
    if end is None:
        least = following if following is not None else start.start + 60
        found = Stretch(start.start % MINUTES_A_DAY, least % MINUTES_A_DAY, entry)
        remarks.read_as(entry, "hours", value=found.text)
        return found
    _report_words(row.entries.get(END), end, remarks)
    last = end.end if end.end is not None else end.start
    return Stretch(start.start % MINUTES_A_DAY, last, entry)


def start_of(row: TableRow) -> int | None:
    """Return when a row begins, as far as its cell says so."""
    entry = row.entries.get(START)
    clock = clock_of(entry.value) if entry else None
    return clock.start if clock else None


def _clock(entry: Entry | None, remarks: Remarks) -> Clock | None:
    if entry is None:
        return None
    clock = clock_of(entry.value)
    if clock is None:
        remarks.refused(entry, "time")
    return clock


def _whole_of(end: Clock | None, entry: Entry, remarks: Remarks) -> Clock | None:
    """Return a stretch that stands in the second column, or the hour before a lone end."""
    if end is None:
        return None
    if end.end is not None:
        return end
    begun = (end.start - 60) % MINUTES_A_DAY
    remarks.read_as(entry, "hours", value=Stretch(begun, end.start, entry).text)
    return Clock(begun)


def _report_words(entry: Entry | None, clock: Clock, remarks: Remarks) -> None:
    if entry is not None and not clock.is_exact:
        minutes = clock.start if clock.end is None else clock.end
        remarks.read_as(entry, "hours", value=clock_text(minutes))


def _report_other_end(
    entry: Entry | None, end: Clock | None, found: Stretch, remarks: Remarks
) -> None:
    """Say that the second column does not count where the first one has both ends."""
    if entry is not None and end is not None and end.start != found.end:
        remarks.read_as(entry, "hours", value=found.text)


def in_order(stretches: list[Stretch], remarks: Remarks) -> list[int]:
    """Return the order of the rows in which the day is lived, and clear small overlaps.

    Rows that are out of order are sorted by the hour. Where two neighbours overlap, the one
    whose end or start is a full hour, as it is printed, gives way.
    """
    order = list(range(len(stretches)))
    if not _follow(stretches):
        by_hour = sorted(order, key=lambda n: (stretches[n].start, n))
        if _turns([stretches[n] for n in by_hour]) < _turns(stretches):
            moved = next(n for n, m in zip(by_hour, order, strict=True) if n != m)
            remarks.repaired(stretches[moved].entry, "order")
            order = by_hour
    ordered = [stretches[n] for n in order]
    for before, after in pairwise(ordered):
        _clear(before, after, remarks)
    return order


def _turns(stretches: list[Stretch]) -> int:
    """Return how often a stretch begins earlier than the one before it."""
    starts = [each.start for each in stretches]
    return sum(one > other for one, other in pairwise(starts))


def _follow(stretches: list[Stretch]) -> bool:
    """Say whether they follow each other and pass midnight once at most, without a gap."""
    turns = [(one, other) for one, other in pairwise(stretches) if other.start < one.start]
    if not turns:
        return True
    before = turns[0][0]
    passes_midnight = before.end <= before.start or before.end == MINUTES_A_DAY
    return len(turns) == 1 and passes_midnight and stretches[-1].start < stretches[0].start


def _clear(before: Stretch, after: Stretch, remarks: Remarks) -> None:
    gap = (after.start - before.start) % MINUTES_A_DAY
    if gap >= before.minutes or gap == 0:
        return
    end = before.start + before.minutes
    if before.end % 60 == 0 and after.start % 60 != 0:
        before.end = after.start or MINUTES_A_DAY
        remarks.repaired(before.entry, "overlap", value=before.text)
    elif after.minutes > end - before.start - gap:
        after.start = end % MINUTES_A_DAY
        remarks.repaired(after.entry, "overlap", value=after.text)
