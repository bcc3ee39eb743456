"""One slide of a journey map: which stages are on it and where each stands."""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from journeykit.exporters.deck.geometry import COLUMNS, Box
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.journey_map.content import Column

MOST_STAGES = int(COLUMNS.w / 1.55)
"""More would make columns of less than 1.55 inches."""
CHEVRONS = Box(COLUMNS.x, 1.46, COLUMNS.w, 0.5)
LANES = (2.06, 6.66)
"""Between which heights the lanes lie, in inches."""
FOOT = Box(COLUMNS.x, 6.7, COLUMNS.w, 0.2)
"""Where the marked columns are named."""
MARGIN = 0.1
"""Left and right of a text in its column."""


@attrs.frozen
class Page:
    """The stages of one slide.

    Attributes:
        columns: What each stage says.
        boxes: The column of each stage, as high as the content of the slide.
        hero: The one stage to look at, which may stand on another slide; None where none does.
        crowded: The ids of the stages that have more to show than their columns hold.
    """

    columns: tuple[Column, ...]
    boxes: tuple[Box, ...]
    hero: Column | None
    crowded: set[str] = attrs.field(factory=set)

    @classmethod
    def of(cls, columns: Sequence[Column], hero: Column | None) -> "Page":
        """Return a page whose columns share the width evenly."""
        return cls(tuple(columns), COLUMNS.columns(len(columns)), hero)

    @property
    def text_width(self) -> float:
        """The width of a text in a column, in inches."""
        return self.boxes[0].w - 2 * MARGIN

    def leave_out(self, sheet: Sheet, each: Column, texts: Iterable[str]) -> None:
        """Note what a stage has to say beyond its column: on a slide of its own it says all."""
        left_out = tuple(texts)
        if left_out:
            sheet.cut.extend(left_out)
            self.crowded.add(each.stage.id)

    def leads(self, each: Column) -> bool:
        """Say whether a stage has a slide of its own."""
        return each.stage.id in self.crowded

    def cells(self, lane: Box) -> Iterator[tuple[Column, Box]]:
        """Iterate over the stages with the place of their text in a lane."""
        for each, box in zip(self.columns, self.boxes, strict=True):
            yield each, Box(box.x + MARGIN, lane.y, box.w - 2 * MARGIN, lane.h)
