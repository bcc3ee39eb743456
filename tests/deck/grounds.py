"""What lies behind a text, and how well the text reads on it.

Colours are read from the XML: the slots of the theme, their opacity, and every fill below a point,
from the slide's own background upwards.
"""

import colorsys
from collections.abc import Iterable, Iterator, Sequence

import attrs
from lxml import etree

from journeykit.exporters.deck.geometry import PAGE, Box
from journeykit.typography import Font
from scripts.checks.deck import Deck, Slide, find_all, parsed
from tests.deck.decks import chart_parts, related
from tests.deck.textboxes import FAMILY, box_of, table_cells, text_boxes

Rgb = tuple[float, float, float]
Colour = tuple[Rgb, float]
"""A colour and its opacity."""

SLOTS = ("tx1", "bg1", "tx2", "bg2")
"""What a master decides on."""
_SAMPLES = (0.02, 0.25, 0.5, 0.75, 0.98)


@attrs.frozen
class Reading:
    """A stretch of text and the least contrast that it has anywhere on its ground."""

    where: str
    contrast: float
    required: float

    @property
    def is_enough(self) -> bool:
        """Whether the text can be read."""
        return self.contrast >= self.required

    def __str__(self) -> str:
        return f"{self.contrast:.2f} of {self.required} at {self.where}"


@attrs.frozen
class Layer:
    """A filled shape; a gradient may have the colour of either end anywhere."""

    box: Box
    preset: str
    colours: tuple[Colour, ...]

    def covers(self, x: float, y: float) -> bool:
        """Say whether a point lies on the shape."""
        box = self.box
        if not (box.x <= x < box.right and box.y <= y < box.bottom):
            return False
        across, down = (x - box.centre) / box.w * 2, (y - box.middle) / box.h * 2
        return self.preset != "ellipse" or across * across + down * down <= 1


def readings(deck: Deck, slide: Slide) -> Iterator[Reading]:
    """Iterate over every text of a slide: in boxes, in tables, in charts."""
    theme = _theme(deck)
    base = _background(deck, slide, theme)
    drawn = find_all(slide.tree, "//p:sp[p:spPr/a:xfrm] | //p:graphicFrame")
    layers = [_layer(each, theme) for each in drawn]
    for text in (*text_boxes(slide), *table_cells(slide)):
        (holder,) = find_all(text.shape, "ancestor-or-self::*[self::p:sp or self::p:graphicFrame]")
        below = [*layers[: drawn.index(holder) + 1], _layer(text.shape, theme)]
        grounds = _grounds(text.ink, base, below)
        for run in (run for each in text.paragraphs for run in each.runs):
            if run.text.strip() and run.colour is not None:
                yield _reading(str(text), run.font, _colour(run.colour, theme), grounds)
    for frame, part in chart_parts(deck, slide):
        grounds = _grounds([box_of(frame)], base, layers[: drawn.index(frame)])
        yield from _in_chart(deck, part, theme, grounds)


def _in_chart(deck: Deck, part: str, theme: dict[str, Rgb], grounds: set[Rgb]) -> Iterator[Reading]:
    for setting in find_all(parsed(deck.parts[part]), "//a:rPr | //a:defRPr"):
        size, bold = int(setting.get("sz", "0")) / 100, setting.get("b") == "1"
        (colour,) = find_all(setting, "a:solidFill/*")
        behind = _mark_behind(setting, theme, grounds)
        yield _reading(part, Font(FAMILY, size, bold=bold), _colour(colour, theme), behind)


def _mark_behind(setting: etree._Element, theme: dict[str, Rgb], grounds: set[Rgb]) -> set[Rgb]:
    """Return the colour of the dot or the bar that a label stands on, if it stands on one."""
    fills = find_all(
        setting,
        "ancestor::c:dLbl[c:dLblPos/@val='ctr']/ancestor::c:ser/c:marker/c:spPr/a:solidFill/*"
        " | ancestor::c:dLbls[c:dLblPos/@val='ctr']/parent::c:ser/c:spPr/a:solidFill/*",
    )
    return {_mixed(_colour(fill, theme), ground) for fill in fills for ground in grounds} or grounds


def _reading(where: str, font: Font, colour: Colour, grounds: Iterable[Rgb]) -> Reading:
    worst = min(contrast(_mixed(colour, ground), ground) for ground in grounds)
    large = font.size >= 18 or (font.bold and font.size >= 14)  # WCAG 2.2, criterion 1.4.3
    return Reading(where, worst, 3.0 if large else 4.5)


def _grounds(boxes: Iterable[Box], base: Rgb, layers: Sequence[Layer]) -> set[Rgb]:
    """Return every colour that points of the boxes may have."""
    points = (
        (box.x + across * box.w, box.y + down * box.h)
        for box in boxes
        for across in _SAMPLES
        for down in _SAMPLES
    )
    return {seen for x, y in points for seen in _seen(x, y, base, layers)}


def _seen(x: float, y: float, base: Rgb, layers: Sequence[Layer]) -> set[Rgb]:
    seen = {base}
    for layer in layers:
        if layer.colours and layer.covers(x, y):
            seen = {_mixed(colour, ground) for colour in layer.colours for ground in seen}
    return seen


def _layer(shape: etree._Element, theme: dict[str, Rgb]) -> Layer:
    """Return what a shape or a cell is filled with; nothing, where it is not."""
    fills = find_all(
        shape, "p:spPr/a:solidFill/* | p:spPr/a:gradFill/a:gsLst/a:gs/* | a:tcPr/a:solidFill/*"
    )
    presets = [found.get("prst", "") for found in find_all(shape, "p:spPr/a:prstGeom")]
    is_cell = etree.QName(shape).localname == "tc"
    box = Box(0, 0, PAGE.w, PAGE.h) if is_cell else box_of(shape)
    return Layer(box, "".join(presets), tuple(_colour(fill, theme) for fill in fills))


def _background(deck: Deck, slide: Slide, theme: dict[str, Rgb]) -> Rgb:
    """Return the colour of the slide's layout, or else of its master."""
    part = slide.part
    for kind in ("slideLayout", "slideMaster"):
        part = next(target for target in related(deck, part).values() if f"/{kind}s/" in target)
        for fill in find_all(parsed(deck.parts[part]), "p:cSld/p:bg//a:solidFill/*"):
            return _colour(fill, theme)[0]
    raise AssertionError(f"{slide.label} has no background")


def _theme(deck: Deck) -> dict[str, Rgb]:
    scheme = find_all(parsed(deck.parts["ppt/theme/theme1.xml"]), "//a:clrScheme/*")
    colours = {etree.QName(slot).localname: _rgb(slot[0].get("val", "")) for slot in scheme}
    (mapping,) = find_all(parsed(deck.parts["ppt/slideMasters/slideMaster1.xml"]), "p:clrMap")
    return {**colours, **{slot: colours[mapping.get(slot, "")] for slot in SLOTS}}


def _colour(element: etree._Element, theme: dict[str, Rgb]) -> Colour:
    assert etree.QName(element).localname == "schemeClr", "a colour that is none of the theme's"
    colour, alpha = theme[element.get("val", "")], 1.0
    red, green, blue = colour
    hue, light, saturation = colorsys.rgb_to_hls(red / 255, green / 255, blue / 255)
    for change in element:
        share = int(change.get("val", "0")) / 100_000
        match etree.QName(change).localname:
            case "lumMod":
                light *= share
            case "lumOff":
                light += share
            case "satMod":
                saturation *= share
            case "alpha":
                alpha = share
    if find_all(element, "a:lumMod"):
        red, green, blue = colorsys.hls_to_rgb(hue, min(light, 1.0), saturation)
        colour = (red * 255, green * 255, blue * 255)
    return colour, alpha


def _rgb(value: str) -> Rgb:
    red, green, blue = bytes.fromhex(value)
    return red, green, blue


def _mixed(colour: Colour, ground: Rgb) -> Rgb:
    (red, green, blue), alpha = colour
    return (
        red * alpha + ground[0] * (1 - alpha),
        green * alpha + ground[1] * (1 - alpha),
        blue * alpha + ground[2] * (1 - alpha),
    )


def contrast(one: Rgb, other: Rgb) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Rgb) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (component / 255 for component in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
