"""A day as a strip: the mood, the hours with a block for each moment, and the cards."""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.exporters.diagrams.blocks import Block
from journeykit.exporters.diagrams.day.axis import Axis, spread
from journeykit.exporters.diagrams.day.cards import WIDTH as CARD, empty_block, header_block
from journeykit.exporters.diagrams.day.plan import Day, Slot
from journeykit.exporters.diagrams.drawing import Group, Node
from journeykit.exporters.diagrams.palette import BARE
from journeykit.exporters.diagrams.voice import Voice

GAP = 8
"""Between cards."""
HEADER = 36
"""From the top of a strip to its hours."""
MOOD = 92
"""The width of the column for the mood."""
RAIL = 20
"""The width of the hours."""
_AFTER_MOOD = 14
_LABELS = 42
_WAY = 32
"""From the hours to the cards."""


@attrs.frozen
class Strip:
    """A day at its place.

    Attributes:
        number: Of the day, from 0.
        blocks: The cards of its moments, in order.
        axis: Its hours.
        left: Where the strip begins.
        has_mood: Whether it has a column for the mood.
    """

    day: Day
    number: int
    blocks: Sequence[Block]
    axis: Axis
    left: float
    has_mood: bool
    voice: Voice

    @property
    def rail(self) -> float:
        """Where the hours stand."""
        return self.left + (MOOD + _AFTER_MOOD if self.has_mood else 0) + _LABELS

    @property
    def right(self) -> float:
        """Where the cards begin."""
        return self.rail + RAIL + _WAY

    @property
    def lived(self) -> tuple[float, float]:
        """Where the first moment begins and the last one ends."""
        return self.axis.y(self.day.slots[0].start), self.axis.y(self.day.slots[-1].end)

    def cards(self) -> Iterator[tuple[Slot, Node]]:
        """Yield each moment with its card, as near to the middle of the moment as can be."""
        heights = [block.height for block in self.blocks]
        middles = [self.axis.y((slot.start + slot.end) / 2) for slot in self.day.slots]
        wanted = [middle - height / 2 for middle, height in zip(middles, heights, strict=True)]
        tops = spread(wanted, heights, GAP, (self.axis.y(self.axis.start), self.axis.bottom))
        for n, (slot, block, y) in enumerate(zip(self.day.slots, self.blocks, tops, strict=True)):
            yield slot, Node(f"d{self.number}m{n}", block, self.right, round(y, 1), slot.tip)

    def group(self) -> Group:
        """Return the cards below the name of the day."""
        top = self.axis.head - HEADER
        header = header_block(self.day.name, self.day.facts)
        return Group(
            id=str(self.number),
            ground=BARE,
            header=Node(f"h{self.number}", header, self.right, top),
            nodes=tuple(node for _, node in self.cards()) or (self._nothing(),),
            x=self.right,
            y=top,
            width=CARD,
            height=self.axis.bottom - top,
        )

    def _nothing(self) -> Node:
        text = self.voice.say("no_moment")
        return Node(f"d{self.number}none", empty_block(text), self.right, self.axis.head, text)


def strip_width(*, has_mood: bool) -> int:
    """Return how wide a strip is."""
    return (MOOD + _AFTER_MOOD if has_mood else 0) + _LABELS + RAIL + _WAY + CARD
