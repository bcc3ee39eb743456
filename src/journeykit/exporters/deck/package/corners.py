"""Where a logo may stand on a client's cover: in a corner where nothing else is."""

from collections.abc import Collection, Iterator

from journeykit.exporters.deck.geometry import MARGIN, PAGE, Box
from journeykit.exporters.deck.package.drawn import common

_LARGEST = (2.4, 1.2)
"""Across and down, in inches of a slide as wide as the design page."""
_SIZES = (1.0, 0.8, 0.6)
_CLEAR = 0.1
"""What is left free around it, in inches of such a slide."""


def free_corner(slide: Box, taken: Collection[Box]) -> Box | None:
    """Return the largest place for a logo that keeps clear of some boxes; None if there is none.

    Of two places of one size the one at the top comes first, and the one at the right.
    """
    scale = slide.w / PAGE.w
    for place in (each for size in _SIZES for each in _corners(slide, scale, size)):
        around = place.inset(-_CLEAR * scale)
        if not any(common(around, each) for each in taken):
            return place
    return None


def _corners(slide: Box, scale: float, size: float) -> Iterator[Box]:
    wide, high = (side * scale * size for side in _LARGEST)
    inner = slide.inset(MARGIN * scale)
    for y in (inner.y, inner.bottom - high):
        for x in (inner.right - wide, inner.x):
            yield Box(x, y, wide, high)
