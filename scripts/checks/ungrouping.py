"""Decks without groups, for validators that do not look inside them."""

import re
import zipfile
from pathlib import Path

from lxml import etree

from scripts.checks.deck import Deck, Slide, find_all
from scripts.checks.geometry import TRANSFORM, Frame, box_of, inner_frame

_INSIDE_A_WORD = re.compile(r"(?<=\w)-(?=\w)")


def write_ungrouped(deck: Deck, target: Path, *, opens_hyphens: bool = False) -> None:
    """Write a copy in which every grouped shape stands alone, at the same place.

    Args:
        deck: The presentation.
        target: Where to write the copy.
        opens_hyphens: Whether a space follows every hyphen inside a word, for validators that do
            not break lines there as programs do.
    """
    changed = {slide.part: _ungrouped(slide, opens_hyphens=opens_hyphens) for slide in deck.slides}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, content in deck.parts.items():
            archive.writestr(name, changed.get(name, content))


def _ungrouped(slide: Slide, *, opens_hyphens: bool) -> bytes:
    root = etree.fromstring(etree.tostring(slide.tree))  # the deck itself stays as it is
    while groups := find_all(root, "p:cSld/p:spTree/p:grpSp"):
        for group in groups:
            _dissolve(group)
    for text in find_all(root, "//a:t") if opens_hyphens else ():
        text.text = _INSIDE_A_WORD.sub("- ", text.text or "")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _dissolve(group: etree._Element) -> None:
    frame = _frame_inside(group)
    for shape in find_all(group, "p:sp | p:pic | p:cxnSp | p:graphicFrame | p:grpSp"):
        for transform in find_all(shape, TRANSFORM):
            _place(transform, frame)
        group.addprevious(shape)
    parent = group.getparent()
    if parent is not None:
        parent.remove(group)


def _frame_inside(group: etree._Element) -> Frame:
    for transform in find_all(group, TRANSFORM):
        return inner_frame(box_of(transform, "a:off", "a:ext"), transform)
    return Frame()


def _place(transform: etree._Element, frame: Frame) -> None:
    box = frame.placed(box_of(transform, "a:off", "a:ext"))
    (at,) = find_all(transform, "a:off")
    (size,) = find_all(transform, "a:ext")
    for element, name, value in (
        (at, "x", box.left),
        (at, "y", box.top),
        (size, "cx", box.width),
        (size, "cy", box.height),
    ):
        element.set(name, str(round(value)))
