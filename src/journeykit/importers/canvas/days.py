"""From the sheet of a day to typical days."""

from collections.abc import Iterator
from typing import Any

import attrs

from journeykit.canvas.hours import BANDS, Band
from journeykit.canvas.lookup import is_sleep
from journeykit.canvas.sheets import DAY
from journeykit.importers.canvas.clocks import clock_text
from journeykit.importers.canvas.entry import Entry, Remarks
from journeykit.importers.canvas.offers import Offers
from journeykit.importers.canvas.parts import Ids, Parts
from journeykit.importers.canvas.reader import Reader
from journeykit.importers.canvas.stretches import (
    END,
    START,
    Stretch,
    in_order,
    start_of,
    stretch_of,
)
from journeykit.importers.canvas.tables import Block, TableRow
from journeykit.importers.draft import Placed

_HOURS = (START, END)
_ACTIVITY, _DEMAND, _ANSWER = "day.activity", "day.demand", "day.answer"


@attrs.define
class _Found:
    """A moment in the making: its hours, and the rows that speak of it."""

    stretch: Stretch
    rows: list[TableRow]


@attrs.define
class Days:
    """Reads the days of one persona."""

    reader: Reader
    ids: Ids
    offers: Offers
    scope: str

    @property
    def remarks(self) -> Remarks:
        """Where to say what was read as something else."""
        return self.reader.remarks

    def read(self, blocks: list[Block]) -> list[dict[str, Any]]:
        """Return the days that the blocks of a sheet tell; an empty one is none."""
        days = []
        for number, block in enumerate(blocks):
            band = block.band or BANDS[min(number, 1)]
            moments = self._moments(block)
            if moments:
                days.append(_day(band, moments))
        return days

    def _moments(self, block: Block) -> list[dict[str, Any]]:
        found = list(self._found(block.rows))
        order = in_order([each.stretch for each in found], self.remarks)
        return [self._moment(found[n]) for n in order]

    def _found(self, rows: list[TableRow]) -> Iterator[_Found]:
        """Iterate over the moments, with the rows of each; tell of hours that nobody filled."""
        moments: list[_Found] = []
        empty: list[Stretch] = []
        for number, row in enumerate(rows):
            last = moments[-1] if moments else None
            if _goes_on(row, last):
                self._extend(moments[-1], row)
            elif _is_filled(row):
                self._begin(moments, row, rows[number + 1 :])
            else:
                empty += filter(None, [stretch_of(row, None, self.remarks)])
        if empty:
            spans = tuple(_joined(empty))
            self.remarks.read_as(empty[0].entry, "empty_hours", spans=spans)
        yield from moments

    def _begin(self, moments: list[_Found], row: TableRow, rest: list[TableRow]) -> None:
        has_hours = any(name in row.entries for name in _HOURS)
        if not has_hours and moments and _ACTIVITY not in row.entries:
            for entry in row.entries.values():
                self.remarks.read_as(entry, "carried")
            moments[-1].rows.append(row)
            return
        following = next((at for each in rest if (at := start_of(each)) is not None), None)
        stretch = stretch_of(row, following, self.remarks)
        if stretch is None:
            for name, entry in row.entries.items():
                if name not in _HOURS:
                    self.remarks.refused(entry, "no_time")
            return
        moments.append(_Found(stretch, [row]))

    def _extend(self, moment: _Found, row: TableRow) -> None:
        """Let an activity that is merged over several rows last as long as these."""
        moment.rows.append(row)
        hours = stretch_of(row, None, self.remarks)
        if hours is None:
            return
        moment.stretch.end = hours.end
        activity = moment.rows[0].entries[_ACTIVITY]
        self.remarks.read_as(activity, "merged", value=moment.stretch.text)

    def _moment(self, found: _Found) -> dict[str, Any]:
        stretch = found.stretch
        hours = stretch.entry
        moment: dict[str, Any] = {
            "start": hours.placed(clock_text(stretch.start)),
            "end": hours.placed(clock_text(stretch.end)),
        }
        parts = Parts(moment, self.ids, self.remarks, self.scope)
        for row in found.rows:
            self._fill(parts, row)
        self._mark_sleep(moment)
        return moment

    def _fill(self, parts: Parts, row: TableRow) -> None:
        for field in DAY.columns:
            entry = row.entries.get(field.name)
            if entry is None or field.name in {*_HOURS, _DEMAND, _ANSWER}:
                continue
            parts.put(field, entry, self.reader.read(field, entry))
        self._demand(parts, row)

    def _demand(self, parts: Parts, row: TableRow) -> None:
        asked, answered = (row.entries.get(name) for name in (_DEMAND, _ANSWER))
        if asked:
            demands = self.reader.read(DAY.column(_DEMAND), asked)
            parts.put(DAY.column(_DEMAND), asked, demands)
        if answered is None:
            return
        values = self.reader.values(DAY.column(_ANSWER), answered)
        truth = parts.document.get("moment_of_truth")
        if truth is None:
            if values:
                self.remarks.refused(answered, "no_demand")
            return
        for value in values:
            truth.setdefault("answered_by", []).append(self.offers.reference(value))

    def _mark_sleep(self, moment: dict[str, Any]) -> None:
        activity = moment.get("activity")
        if isinstance(activity, Placed) and is_sleep(str(activity.value)):
            moment["asleep"] = True
            entry = Entry(activity.as_found, activity.spot, activity.value)
            self.remarks.read_as(entry, "asleep")


def _day(band: Band, moments: list[dict[str, Any]]) -> dict[str, Any]:
    return {"kind": band.kind, "detail": band.detail, "moments": moments}


def _is_filled(row: TableRow) -> bool:
    return any(name not in _HOURS for name in row.entries)


def _goes_on(row: TableRow, last: _Found | None) -> bool:
    """Say whether a merged cell above tells what is done in this row too."""
    top = row.goes_on.get(_ACTIVITY)
    return top is not None and last is not None and last.rows[0].number == top


def _joined(stretches: list[Stretch]) -> Iterator[str]:
    """Iterate over stretches of time; those that follow each other are one."""
    start, end = stretches[0].start, stretches[0].end
    for each in stretches[1:]:
        if each.start != end:
            yield f"{clock_text(start)}–{clock_text(end)}"
            start = each.start
        end = each.end
    yield f"{clock_text(start)}–{clock_text(end)}"
