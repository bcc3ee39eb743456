"""Where the page that slides are designed on lies on a client's slide.

Slides are drawn on one page of 13.33 × 7.5 inches. On a template of another size, or with less room
between its bands and logos, the design page is laid over the room that there is: across and down
by a factor of their own, so that the whole room is used. Type follows the width, down to sizes that
can be read, and is measured as it will be drawn.
"""

from functools import lru_cache
from typing import TypeAlias

import attrs

from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.typography import Font, line_height

SMALLEST_TEXT, SMALLEST_CAPTION = 9.0, 8.0
"""In points, on the real slide."""


@attrs.frozen
class Page:
    """From inches of the design page to inches of a slide.

    Attributes:
        x: Where the design page begins on the slide.
        y: Where it begins on the slide.
        across: Inches of the slide to an inch of the design page, from left to right.
        down: The same from top to bottom.
    """

    x: float = 0.0
    y: float = 0.0
    across: float = 1.0
    down: float = 1.0

    @property
    def is_plain(self) -> bool:
        """Whether it is the slide itself."""
        return (self.x, self.y, self.across, self.down) == (0, 0, 1, 1)

    def points(self, size: float) -> float:
        """Return the size of a text on the slide, by its size in the type scale."""
        least = SMALLEST_CAPTION if size <= Size.CAPTION else SMALLEST_TEXT
        return max(round(size * self.across, 1), min(least, size))

    def placed(self, box: Box) -> Box:
        """Return where a box of the design page lies on the slide."""
        return Box(
            self.x + box.x * self.across,
            self.y + box.y * self.down,
            box.w * self.across,
            box.h * self.down,
        )

    def designed(self, box: Box) -> Box:
        """Return which box of the design page lies where a box of the slide is."""
        return Box(
            (box.x - self.x) / self.across,
            (box.y - self.y) / self.down,
            box.w / self.across,
            box.h / self.down,
        )


DESIGN_PAGE = Page()
"""The design page where it is the slide itself."""


@attrs.frozen(cache_hash=True)
class Typeface:
    """A family of fonts, measured on the design page as it is drawn on the slide.

    Attributes:
        name: The family.
        page: Where the design page lies.
    """

    name: str
    page: Page = DESIGN_PAGE

    def __str__(self) -> str:
        return self.name

    def font(self, size: float, *, bold: bool = False, italic: bool = False) -> Font:
        """Return the font whose widths are those of a size of the type scale."""
        return _font(self, size, bold=bold, italic=italic)

    def line(self, font: Font) -> float:
        """Return the height of a line of a font, in inches of the design page."""
        return line_height(font) / POINTS_PER_INCH * self.page.across / self.page.down


@lru_cache(maxsize=512)
def _font(face: Typeface, size: float, *, bold: bool, italic: bool) -> Font:
    points = face.page.points(size) / face.page.across
    return Font(face.name, points, bold=bold, italic=italic)


def typeface(family: "str | Typeface") -> Typeface:
    """Return a family given by its name as it is measured where nothing is scaled."""
    return Typeface(family) if isinstance(family, str) else family


Family: TypeAlias = str | Typeface
"""A family of fonts; a name alone is measured as on a slide of the design page's size."""
