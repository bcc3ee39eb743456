"""The sheet that a drawing stands on: as large as the drawing, or one of a standard size."""

from collections.abc import Iterable
from typing import Literal

import attrs

from journeykit.exporters.diagrams.drawing import MARGIN, Drawing

Page = Literal["A4", "A3", "A2", "A1", "A0"]

LONG_SIDES: dict[Page, int] = {"A4": 297, "A3": 420, "A2": 594, "A1": 841, "A0": 1189}
"""In millimetres (ISO 216)."""
SHORT_SIDES: dict[Page, int] = {"A4": 210, "A3": 297, "A2": 420, "A1": 594, "A0": 841}
_WORTH = 1.25
"""How much larger another shape has to be printed than a more usual one, to be taken."""
_POINTS_PER_MM = 72 / 25.4


@attrs.frozen
class Sheet:
    """A drawing's paper.

    Attributes:
        width: In points of the drawing, the margin included.
        height: The same.
        left: How far the drawing stands from the left edge, in points of the drawing.
        top: How far it stands from the upper edge.
        size: Width and height as they are printed, in millimetres; None where it is not said.
    """

    width: float
    height: float
    left: float
    top: float
    size: tuple[int, int] | None = None

    @property
    def scale(self) -> float:
        """How much larger than drawn it is printed."""
        return 1 if self.size is None else self.size[0] * _POINTS_PER_MM / self.width

    @property
    def points(self) -> tuple[float, float]:
        """Width and height as they are printed, in points."""
        return self.width * self.scale, self.height * self.scale


def fitting(drawings: Iterable[Drawing], page: Page | None = None) -> Drawing:
    """Return the most usual of those drawings that are printed about as large as any.

    Args:
        drawings: The same in several shapes, the usual one first; at least one.
        page: A standard size; all have the same shape, so that any does without it.
    """
    every = [(drawing, sheet_for(drawing, page or "A4").scale) for drawing in drawings]
    largest = max(scale for _, scale in every)
    return next(drawing for drawing, scale in every if _WORTH * scale >= largest)


def sheet_for(drawing: Drawing, page: Page | None = None) -> Sheet:
    """Return the sheet of a drawing.

    Args:
        drawing: What stands on it, in the middle.
        page: A standard size, lying or upright as suits the drawing; None for one that fits.
    """
    width, height = drawing.width + 2 * MARGIN, drawing.height + 2 * MARGIN
    if page is None:
        return Sheet(width, height, MARGIN, MARGIN)
    size = LONG_SIDES[page], SHORT_SIDES[page]
    if height > width:
        size = size[1], size[0]
    ratio = size[0] / size[1]
    full_width, full_height = max(width, height * ratio), max(height, width / ratio)
    left, top = (full_width - drawing.width) / 2, (full_height - drawing.height) / 2
    return Sheet(full_width, full_height, left, top, size)
