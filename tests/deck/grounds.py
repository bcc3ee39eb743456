"""What lies behind a text, and how well the text reads on it.

Colours are read from the XML: the slots of the theme, their opacity, and every fill below a point,
from the slide's own background upwards.
"""

from collections.abc import Iterable, Iterator, Sequence

import attrs
from lxml import etree

from journeykit.exporters.deck.geometry import Box
from journeykit.typography import Font
from scripts.checks.deck import Deck, Slide, find_all, parsed
from tests.deck.decks import chart_parts, related
from tests.deck.textboxes import FAMILY, TextBox, box_of, table_cells, text_boxes

Rgb = tuple[float, float, float]
Colour = tuple[Rgb, float]
"""A colour and its opacity."""

SLOTS = {"tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"}
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
        if not (box.x <= x <= box.right and box.y <= y <= box.bottom):
            return False
        across, down = (x - box.centre) / box.w * 2, (y - box.middle) / box.h * 2
        return self.preset != "ellipse" or across * across + down * down <= 1


def readings(deck: Deck, slide: Slide) -> Iterator[Reading]:
    """Iterate over every text of a slide: in boxes, in tables, in charts."""
    theme = _theme(deck)
    base = _background(deck, slide, theme)
    for text in (*text_boxes(slide), *table_cells(slide)):
        grounds = _grounds(text.ink, base, list(_layers(slide, text.shape, theme)))
        for run in (run for each in text.paragraphs for run in each.runs):
            if run.text.strip() and run.colour is not None:
                yield _reading(str(text), run.font, _colour(run.colour, theme), grounds)
    yield from _chart_readings(deck, slide, theme, base)


def _chart_readings(deck: Deck, slide: Slide, theme: dict[str, Rgb], base: Rgb) -> Iterator[Reading]:
    for frame, part in chart_parts(deck, slide):
        grounds = _grounds([box_of(frame)], base, list(_layers(slide, frame, theme)))
        for setting in find_all(parsed(deck.parts[part]), "//a:rPr | //a:defRPr"):
            size, bold = int(setting.get("sz", "0")) / 100, setting.get("b") == "1"
            (colour,) = find_all(setting, "a:solidFill/*")
            font = Font(FAMILY, size, bold=bold)
            yield _reading(f"{slide.label}, {part}", font, _colour(colour, theme), grounds)


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
        if layer.covers(x, y):
            seen = {_mixed(colour, ground) for colour in layer.colours for ground in seen}
    return seen


def _layers(slide: Slide, shape: etree._Element, theme: dict[str, Rgb]) -> Iterator[Layer]:
    """Iterate over what is filled below a text, its own shape or cell last."""
    for each in _before(slide, shape):
        fills = find_all(each, "p:spPr/a:solidFill/* | p:spPr/a:gradFill/a:gsLst/a:gs/*")
        if fills:
            presets = [found.get("prst", "") for found in find_all(each, "p:spPr/a:prstGeom")]
            colours = tuple(_colour(fill, theme) for fill in fills)
            yield Layer(box_of(each), presets[0] if presets else "", colours)
    for fill in find_all(shape, "a:tcPr/a:solidFill/*"):
        yield Layer(Box(0, 0, 100, 100), "", (_colour(fill, theme),))


def _before(slide: Slide, shape: etree._Element) -> list[etree._Element]:
    """Return the shapes from the bottom up to a shape or the frame of a cell, itself included."""
    drawn = find_all(slide.tree, "//p:sp[p:spPr/a:xfrm] | //p:graphicFrame")
    frames = find_all(shape, "ancestor-or-self::p:graphicFrame") or [shape]
    until = drawn[: drawn.index(frames[0]) + 1]
    return [each for each in until if etree.QName(each).localname == "sp"]


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
    return {etree.QName(slot).localname: _rgb(slot[0].get("val", "")) for slot in scheme}


def _colour(element: etree._Element, theme: dict[str, Rgb]) -> Colour:
    assert etree.QName(element).localname == "schemeClr", "a colour that is none of the theme's"
    slot = element.get("val", "")
    alphas = [int(each.get("val", "0")) / 100_000 for each in find_all(element, "a:alpha")]
    return theme[SLOTS.get(slot, slot)], alphas[0] if alphas else 1.0


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
