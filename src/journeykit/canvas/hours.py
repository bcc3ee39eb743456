"""The hours that are printed on the sheet of a day."""

import attrs

from journeykit.model.scales import DayDetail, DayKind

DAY_START, DAY_END = 6, 24
_PARTS = ((8, 12), (12, 14), (14, 19), (19, 23))
"""A day in short: morning, noon, afternoon, evening."""


@attrs.frozen
class Band:
    """A day on its sheet; ``canvas.band.KIND.DETAIL`` is its heading.

    Attributes:
        kind: Which day it is.
        detail: Whether it is told by the hour or in short.
    """

    kind: DayKind
    detail: DayDetail

    @property
    def name(self) -> str:
        """What the catalogue calls it."""
        return f"band.{self.kind}.{self.detail}"

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """The printed stretches of time, in minutes from midnight."""
        hours = ((h, h + 1) for h in range(DAY_START, DAY_END))
        parts = hours if self.detail == "full" else _PARTS
        return tuple((60 * start, 60 * end) for start, end in parts)


BANDS: tuple[Band, ...] = (
    Band("weekday", "full"),
    Band("weekend", "summary"),
    Band("weekday", "summary"),
    Band("weekend", "full"),
)
"""Every way to tell a day; the first two are the usual ones."""
STAGES = ("awareness", "consideration", "purchase", "retention", "advocacy")
"""The stages that are printed on the sheet of a journey."""
ROWS_A_STAGE = 3
EVIDENCE_ROWS = 12
