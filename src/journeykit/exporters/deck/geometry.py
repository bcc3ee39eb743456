"""Boxes on a slide, in inches, and the one grid that every slide keeps."""

from collections.abc import Iterable

import attrs

EMU_PER_INCH = 914_400
POINTS_PER_INCH = 72


def emu(inches: float) -> int:
    """Return inches as whole English Metric Units, the unit of the file format."""
    return round(inches * EMU_PER_INCH)


@attrs.frozen
class Box:
    """A rectangle: left edge, top edge, width and height in inches."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The bottom edge."""
        return self.y + self.h

    @property
    def middle(self) -> float:
        """The horizontal line through its centre."""
        return self.y + self.h / 2

    @property
    def centre(self) -> float:
        """The vertical line through its centre."""
        return self.x + self.w / 2

    def inset(self, across: float, down: float | None = None) -> "Box":
        """Return the box made smaller by ``across`` left and right, ``down`` above and below."""
        down = across if down is None else down
        return Box(self.x + across, self.y + down, self.w - 2 * across, self.h - 2 * down)

    def columns(self, count: int, gap: float = 0.0) -> tuple["Box", ...]:
        """Return ``count`` columns of equal width with a gap between them."""
        width = (self.w - gap * (count - 1)) / count
        return tuple(Box(self.x + n * (width + gap), self.y, width, self.h) for n in range(count))

    def rows(self, count: int, gap: float = 0.0) -> tuple["Box", ...]:
        """Return ``count`` rows of equal height with a gap between them."""
        height = (self.h - gap * (count - 1)) / count
        return tuple(Box(self.x, self.y + n * (height + gap), self.w, height) for n in range(count))


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest box that holds all of the boxes, of which there is at least one."""
    boxes = tuple(boxes)
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    return Box(x, y, max(box.right for box in boxes) - x, max(box.bottom for box in boxes) - y)


PAGE = Box(0, 0, 13.333, 7.5)
MARGIN = 0.5
TITLE = Box(MARGIN, 0.52, 9.6, 0.78)
KICKER = Box(MARGIN, 0.26, 9.6, 0.24)
CONTENT = Box(MARGIN, 1.42, PAGE.w - 2 * MARGIN, 5.48)
FOOTER_TOP = 7.1
LABELS = Box(MARGIN, CONTENT.y, 1.1, CONTENT.h)
"""The column of lane labels."""
COLUMNS = Box(1.72, CONTENT.y, PAGE.w - MARGIN - 1.72, CONTENT.h)
"""Where the columns of a map stand."""


class Size:
    """The type scale, in points. Nothing below `CAPTION` exists."""

    COVER = 54
    TITLE = 26
    HEADING = 22
    SUBHEADING = 16
    LEAD = 14
    BODY = 12
    SMALL = 11
    MAP = 10
    DENSE = 9
    CAPTION = 8
