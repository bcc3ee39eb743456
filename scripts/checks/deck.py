"""A presentation as a package of parts: read with zipfile and lxml alone."""

import posixpath
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import cast

import attrs
from lxml import etree

NAMESPACES = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
    "ct": "http://schemas.openxmlformats.org/package/2006/content-types",
}
PRESENTATION = "ppt/presentation.xml"


@attrs.frozen
class Slide:
    """A slide in the order of the presentation.

    Attributes:
        number: Its place, from 1.
        part: Its name in the package.
        tree: Its XML.
        hidden: Whether a slide show, and a PDF, leaves it out.
    """

    number: int
    part: str
    tree: etree._Element
    hidden: bool

    @property
    def label(self) -> str:
        """How a finding names the slide."""
        return f"slide {self.number}"


@attrs.frozen
class Deck:
    """A presentation file.

    Attributes:
        path: Where it lies.
        names: The names in the archive, in order, repetitions included.
        parts: Name to content; of a repeated name, the last.
        width: Of every slide, in EMU.
        height: Of every slide, in EMU.
        slides: In the order of the presentation.
    """

    path: Path
    names: tuple[str, ...]
    parts: dict[str, bytes]
    width: int
    height: int
    slides: tuple[Slide, ...]

    def xml_parts(self) -> Mapping[str, etree._Element]:
        """Return every part that is XML, parsed."""
        return {
            name: parsed(content)
            for name, content in self.parts.items()
            if name.endswith((".xml", ".rels"))
        }


def parsed(content: bytes) -> etree._Element:
    """Return the root of an XML text; nothing outside it is read.

    Raises:
        lxml.etree.XMLSyntaxError: If it is not well formed.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(content, parser)


def find_all(element: etree._Element, path: str) -> list[etree._Element]:
    """Return the elements that an XPath with the usual prefixes selects."""
    return cast("list[etree._Element]", _compiled(path)(element))  # noqa: SLF001 - no other name


@cache
def _compiled(path: str) -> etree.XPath:
    """Decks are searched a hundred thousand times over, by a few dozen paths."""
    return etree.XPath(path, namespaces=NAMESPACES)


def read_deck(path: Path) -> Deck:
    """Read a .pptx file.

    Raises:
        zipfile.BadZipFile: If it is no archive.
        KeyError: If the presentation or a slide that it lists is missing.
        lxml.etree.XMLSyntaxError: If one of these is not well formed.
    """
    with zipfile.ZipFile(path) as archive:
        names = tuple(archive.namelist())
        parts = {name: archive.read(name) for name in names}
    presentation = parsed(parts[PRESENTATION])
    (size,) = find_all(presentation, "p:sldSz")
    return Deck(
        path=path,
        names=names,
        parts=parts,
        width=int(size.get("cx", "0")),
        height=int(size.get("cy", "0")),
        slides=_slides(presentation, parts),
    )


def _slides(presentation: etree._Element, parts: Mapping[str, bytes]) -> tuple[Slide, ...]:
    targets = _targets(parts)
    relationship = f"{{{NAMESPACES['r']}}}id"
    slides = []
    for number, entry in enumerate(find_all(presentation, "p:sldIdLst/p:sldId"), start=1):
        part = targets[entry.get(relationship, "")]
        tree = parsed(parts[part])
        slides.append(Slide(number, part, tree, hidden=tree.get("show") in {"0", "false"}))
    return tuple(slides)


def _targets(parts: Mapping[str, bytes]) -> Mapping[str, str]:
    """Return which part each relationship of the presentation leads to."""
    relationships = parsed(parts["ppt/_rels/presentation.xml.rels"])
    return {
        entry.get("Id", ""): posixpath.normpath(
            posixpath.join("/ppt", entry.get("Target", ""))
        ).lstrip("/")
        for entry in find_all(relationships, "rel:Relationship")
    }
