"""One slide of a journey map: which stages are on it and where each stands."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import ceil

import attrs

from journeykit.exporters.deck.geometry import COLUMNS, Box
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.journey_map.content import Column
from journeykit.model import Journey, Stage

_NARROWEST = 1.55
"""Of a column, in inches of the slide."""
CHEVRONS = Box(COLUMNS.x, 1.46, COLUMNS.w, 0.5)
LANES = (2.06, 6.66)
"""Between which heights the lanes lie, in inches."""
FOOT = Box(COLUMNS.x, 6.7, COLUMNS.w, 0.2)
"""Where the marked columns are named."""
CROWDED = 6
"""From how many texts on that a column leaves out its stage has a slide of its own: that slide
would be half empty before."""
MARGIN = 0.1
"""Left and right of a text in its column."""


def on_each(stages: int, across: float = 1.0) -> int:
    """Return how many stages each slide of a map has, which are spread evenly.

    Args:
        stages: How many there are, one at least.
        across: Inches of the slide to an inch of the design page.
    """
    most = max(int(COLUMNS.w * across / _NARROWEST), 2)
    return ceil(stages / ceil(stages / most))


def page_of(journey: Journey, stage: Stage | None, across: float = 1.0) -> int:
    """Return on which slide of the map a stage stands, from 0; the first for no stage.

    Args:
        journey: The journey.
        stage: One of its stages.
        across: Inches of the slide to an inch of the design page.
    """
    if stage is None:
        return 0
    place = next(n for n, each in enumerate(journey.stages) if each is stage)
    return place // on_each(len(journey.stages), across)


@attrs.frozen
class Page:
    """The stages of one slide.

    Attributes:
        columns: What each stage says.
        boxes: The column of each stage, as high as the content of the slide.
        hero: The one stage to look at, which may stand on another slide; None where none does.
        left_out: How many texts of each stage, by its id, have no room in full in its column.
    """

    columns: tuple[Column, ...]
    boxes: tuple[Box, ...]
    hero: Column | None
    left_out: Counter[str] = attrs.field(factory=Counter)

    @classmethod
    def of(cls, columns: Sequence[Column], hero: Column | None) -> "Page":
        """Return a page whose columns share the width evenly."""
        return cls(tuple(columns), COLUMNS.columns(len(columns)), hero)

    @property
    def text_width(self) -> float:
        """The width of a text in a column, in inches."""
        return self.boxes[0].w - 2 * MARGIN

    def leave_out(self, sheet: Sheet, each: Column, texts: Iterable[str]) -> None:
        """Note what a stage has to say beyond its column, for the notes."""
        left_out = tuple(texts)
        sheet.cut.extend(left_out)
        self.left_out[each.stage.id] += len(left_out)

    def leads(self, each: Column) -> bool:
        """Say whether a stage is so crowded that it has a slide of its own, to say all there."""
        return self.left_out[each.stage.id] >= CROWDED

    def cells(self, lane: Box) -> Iterator[tuple[Column, Box]]:
        """Iterate over the stages with the place of their text in a lane."""
        for each, box in zip(self.columns, self.boxes, strict=True):
            yield each, Box(box.x + MARGIN, lane.y, box.w - 2 * MARGIN, lane.h)
