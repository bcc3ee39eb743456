"""What the layouts and masters of a template draw on every slide: their ground and decorations."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from lxml import etree
from pptx.oxml.ns import qn

from journeykit.exporters.deck.colours import Rgb, lit, rgb
from journeykit.exporters.deck.geometry import EMU_PER_INCH, Box

_SHAPES = {qn(f"p:{kind}") for kind in ("sp", "pic", "grpSp", "cxnSp", "graphicFrame")}
_LARGE = 0.55
"""From which share of the slide on a shape is not beside what is shown but behind it."""
_WHITE: Rgb = (255, 255, 255)
_THIN = 0.03
"""What a line takes at least, in inches."""

Slots = Mapping[str, Rgb]


@attrs.frozen
class Stage:
    """What a layout leaves to its slides.

    Attributes:
        free: Where nothing is drawn, in inches.
        ground: The colour there; None where it is a picture, a gradient or the like.
    """

    free: Box
    ground: Rgb | None


def stage_of(layout: Any, slide: Box, slots: Slots) -> Stage:
    """Return the part of a slide that a layout and its master leave free, and its ground.

    Args:
        layout: The layout, as python-pptx opened it.
        slide: The whole slide.
        slots: The colours of the theme, by the names that slides use.
    """
    free, ground = slide, _background(layout, slots)
    for shape, shown in _seen(layout, slide):
        if _is_behind(shown, slide):
            free, ground = common(free, shown) or free, _fill(shape, slots)
        else:
            free = _beside(free, shown)
    return Stage(free, ground)


def boxes_of(layout: Any, slide: Box) -> tuple[Box, ...]:
    """Return where a layout and its master draw something, what lies behind everything left out."""
    return tuple(box for _, box in _seen(layout, slide) if not _is_behind(box, slide))


def _is_behind(box: Box, slide: Box) -> bool:
    return box.w * box.h >= _LARGE * slide.w * slide.h


def _seen(layout: Any, slide: Box) -> Iterator[tuple[etree._Element, Box]]:
    """Iterate over what is seen of what is drawn, and where on the slide."""
    for shape in _shapes(layout):
        box = _box(shape)
        shown = common(box, slide) if box else None
        if shown is not None and _is_seen(shape):
            yield shape, shown


def _shapes(layout: Any) -> Iterator[etree._Element]:
    """Iterate over what is drawn, from the back to the front; placeholders are not."""
    elements = [layout.element]
    if elements[0].get("showMasterSp") not in {"0", "false"}:
        elements.insert(0, layout.slide_master.element)
    for element in elements:
        for shape in element.find(f"{qn('p:cSld')}/{qn('p:spTree')}"):
            if shape.tag in _SHAPES and shape.find(f".//{qn('p:nvPr')}/{qn('p:ph')}") is None:
                yield shape


def _is_seen(shape: etree._Element) -> bool:
    properties = shape.find(f"*/{qn('p:cNvPr')}")
    if properties is not None and properties.get("hidden") in {"1", "true"}:
        return False
    if shape.tag != qn("p:sp"):
        return True
    look = shape.find(qn("p:spPr"))
    is_empty = look is not None and look.find(qn("a:noFill")) is not None
    edge = None if look is None else look.find(qn("a:ln"))
    is_bare = edge is None or edge.find(qn("a:noFill")) is not None
    return not (is_empty and is_bare) or any(shape.itertext(qn("a:t")))


def _box(shape: etree._Element) -> Box | None:
    inner = qn("a:xfrm")
    for path in (f"{qn('p:spPr')}/{inner}", qn("p:xfrm"), f"{qn('p:grpSpPr')}/{inner}"):
        transform = shape.find(path)
        if transform is not None:
            return box_of(transform)
    return None


def box_of(transform: etree._Element) -> Box | None:
    """Return the box of a transform, in inches; None where it states none."""
    at, size = transform.find(qn("a:off")), transform.find(qn("a:ext"))
    if at is None or size is None:
        return None
    x, y, w, h = (
        int(each.get(name, "0")) / EMU_PER_INCH
        for each, name in ((at, "x"), (at, "y"), (size, "cx"), (size, "cy"))
    )
    if int(transform.get("rot", "0")) % 10_800_000 > 2_700_000:  # about a quarter of a turn
        x, y, w, h = x + (w - h) / 2, y + (h - w) / 2, h, w
    return Box(x, y, max(w, _THIN), max(h, _THIN))


def common(one: Box, other: Box) -> Box | None:
    """Return what two boxes share; None where they do not overlap."""
    x, y = max(one.x, other.x), max(one.y, other.y)
    w, h = min(one.right, other.right) - x, min(one.bottom, other.bottom) - y
    return Box(x, y, w, h) if w > 0 and h > 0 else None


def _beside(free: Box, taken: Box) -> Box:
    """Return the largest part of a box that lies on one side of another one."""
    if common(free, taken) is None:
        return free
    parts = (
        Box(free.x, free.y, taken.x - free.x, free.h),
        Box(free.x, free.y, free.w, taken.y - free.y),
        Box(taken.right, free.y, free.right - taken.right, free.h),
        Box(free.x, taken.bottom, free.w, free.bottom - taken.bottom),
    )
    return max(parts, key=lambda part: max(part.w, 0) * max(part.h, 0))


def _background(layout: Any, slots: Slots) -> Rgb | None:
    """Return the colour that a layout or its master lays behind everything."""
    for owner in (layout, layout.slide_master):
        found = owner.element.find(f"{qn('p:cSld')}/{qn('p:bg')}")
        if found is None:
            continue
        own, referred = found.find(qn("p:bgPr")), found.find(qn("p:bgRef"))
        if own is not None:
            return colour_in(own.find(qn("a:solidFill")), slots)
        if referred is not None:
            is_plain = referred.get("idx") in {"0", "1000", "1001"}
            return colour_in(referred, slots) if is_plain else None
    return _WHITE


def _fill(shape: etree._Element, slots: Slots) -> Rgb | None:
    look = shape.find(qn("p:spPr"))
    own = None if look is None else look.find(qn("a:solidFill"))
    if own is not None:
        return colour_in(own, slots)
    style = shape.find(f"{qn('p:style')}/{qn('a:fillRef')}")
    has_fill = look is not None and any(
        look.find(qn(f"a:{kind}")) is not None for kind in ("gradFill", "blipFill", "pattFill")
    )
    return None if has_fill else colour_in(style, slots)


def colour_in(holder: etree._Element | None, slots: Slots) -> Rgb | None:
    """Return the colour that a fill names; None where it is not opaque, or something else."""
    for found in () if holder is None else holder:
        name, value = etree.QName(found).localname, found.get("val", "")
        changes = {etree.QName(each).localname: each.get("val", "0") for each in found}
        if changes.keys() - {"lumMod", "lumOff"}:
            return None
        plain = {
            "srgbClr": lambda value=value: rgb(value),
            "sysClr": lambda found=found: rgb(found.get("lastClr", "FFFFFF")),
            "schemeClr": lambda value=value: slots.get(value),
        }.get(name, lambda: None)()
        if plain is None:
            return None
        modulated, offset = (
            int(changes.get(change, default)) / 100_000
            for change, default in (("lumMod", "100000"), ("lumOff", "0"))
        )
        return lit(plain, modulated, offset)
    return None
