"""Where shapes lie."""

import math
from collections.abc import Iterator

import attrs
from lxml import etree

from scripts.checks.deck import Deck, Slide, find_all
from scripts.checks.finding import Finding

EMU_PER_POINT = 12_700
TOLERANCE = EMU_PER_POINT // 2  # rounding to whole EMU in nested groups stays far below
TRANSFORM = "p:spPr/a:xfrm | p:xfrm | p:grpSpPr/a:xfrm"
FULL_TURN = 360 * 60_000  # rotations are in 60,000ths of a degree


@attrs.frozen
class Box:
    """A rectangle, in EMU."""

    left: float
    top: float
    width: float
    height: float

    def turned(self, rotation: int) -> "Box":
        """Return the upright box around this one, turned about its centre."""
        angle = math.tau * rotation / FULL_TURN
        sine, cosine = abs(math.sin(angle)), abs(math.cos(angle))
        width = self.width * cosine + self.height * sine
        height = self.width * sine + self.height * cosine
        left = self.left + (self.width - width) / 2
        return Box(left, self.top + (self.height - height) / 2, width, height)


@attrs.frozen
class Frame:
    """From the coordinates inside a group to those of the slide: scale, then move."""

    scale_x: float = 1
    scale_y: float = 1
    move_x: float = 0
    move_y: float = 0

    def placed(self, box: Box) -> Box:
        """Return ``box`` in the coordinates of the slide."""
        return Box(
            box.left * self.scale_x + self.move_x,
            box.top * self.scale_y + self.move_y,
            box.width * self.scale_x,
            box.height * self.scale_y,
        )


def shapes_outside(deck: Deck) -> Iterator[Finding]:
    """Find shapes that reach over the edge of the slide.

    A placeholder without a position of its own lies where its layout puts it and is left out;
    so is the turn of a whole group.
    """
    for slide in deck.slides:
        for tree in find_all(slide.tree, "p:cSld/p:spTree"):
            for name, box in _boxes(tree, Frame()):
                over = _overhang(box, deck)
                if over > TOLERANCE:
                    yield _outside(slide, name, over)


def _outside(slide: Slide, name: str, over: float) -> Finding:
    return Finding(slide.label, f"{name!r} reaches {over / EMU_PER_POINT:.1f} pt over the edge")


def _overhang(box: Box, deck: Deck) -> float:
    return max(
        -box.left,
        -box.top,
        box.left + box.width - deck.width,
        box.top + box.height - deck.height,
    )


def _boxes(container: etree._Element, frame: Frame) -> Iterator[tuple[str, Box]]:
    for shape in container.iterchildren(etree.Element):
        for transform in find_all(shape, TRANSFORM):
            name = find_all(shape, "*[1]/p:cNvPr")[0].get("name", "")
            box = box_of(transform, "a:off", "a:ext")
            yield name, frame.placed(box.turned(int(transform.get("rot", "0"))))
            if etree.QName(shape).localname == "grpSp":
                yield from _boxes(shape, inner_frame(frame.placed(box), transform))


def box_of(transform: etree._Element, offset: str, extent: str) -> Box:
    """Return the box that two elements of a transform describe.

    Args:
        transform: An ``a:xfrm`` or ``p:xfrm``.
        offset: The element with the position: ``a:off``, or ``a:chOff`` inside a group.
        extent: The element with the size: ``a:ext``, or ``a:chExt`` inside a group.
    """
    (at,) = find_all(transform, offset)
    (size,) = find_all(transform, extent)
    position = (int(at.get("x", "0")), int(at.get("y", "0")))
    return Box(*position, int(size.get("cx", "0")), int(size.get("cy", "0")))


def inner_frame(outer: Box, transform: etree._Element) -> Frame:
    """Return the frame inside a group that covers ``outer``."""
    inner = box_of(transform, "a:chOff", "a:chExt")
    scale_x = outer.width / inner.width if inner.width else 1
    scale_y = outer.height / inner.height if inner.height else 1
    return Frame(
        scale_x, scale_y, outer.left - inner.left * scale_x, outer.top - inner.top * scale_y
    )
