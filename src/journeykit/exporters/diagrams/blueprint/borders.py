"""The lines between lanes, with their names."""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.analysis.backstage import Lane
from journeykit.exporters.diagrams.blueprint.cells import border_block
from journeykit.exporters.diagrams.drawing import Line, Node, Pen
from journeykit.exporters.diagrams.palette import DEEP, UNKNOWN
from journeykit.exporters.diagrams.voice import Voice

BETWEEN_LANES = 44
"""A line runs in its middle."""

_BORDERS: dict[Lane, tuple[str, Pen]] = {
    "customer": ("line.interaction", Pen(UNKNOWN, 1, arrow=False)),
    "front_stage": ("line.visibility", Pen(DEEP, 1.4, dashed=True, arrow=False)),
    "back_stage": ("line.internal", Pen(UNKNOWN, 1, dashed=True, arrow=False)),
}
"""The line below a lane."""


@attrs.frozen
class Stretch:
    """A lane at its place in a band."""

    lane: Lane
    top: float
    height: float

    @property
    def middle(self) -> float:
        """Of the space below, where its line runs."""
        return self.top + self.height + BETWEEN_LANES / 2


def lines_of(lanes: Sequence[Stretch], start: float, end: float) -> Iterator[Line]:
    """Yield the lines between lanes."""
    for each in lanes:
        if each.lane in _BORDERS:
            pen = _BORDERS[each.lane][1]
            yield Line((start, each.middle), (end, each.middle), pen)


def names_of(lanes: Sequence[Stretch], voice: Voice, number: int) -> Iterator[Node]:
    """Yield the names of the lines of a band."""
    for place, each in enumerate(lanes):
        if each.lane in _BORDERS:
            block = border_block(voice.say(_BORDERS[each.lane][0]))
            y = each.middle - block.height / 2
            yield Node(f"b{number}x{place}", block, 0, y, fixed=True)
