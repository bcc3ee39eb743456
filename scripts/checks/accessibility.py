"""What a slide says to those who do not see it."""

from collections.abc import Iterator

from lxml import etree

from scripts.checks.deck import Deck, find_all
from scripts.checks.finding import Finding

# What shows something that its own text does not say. A shape or a line speaks by its text or
# not at all; a group speaks for everything inside it.
SILENT = {"pic": "picture", "graphicFrame": "chart or table", "grpSp": "group"}


def missing_alternative_texts(deck: Deck) -> Iterator[Finding]:
    """Find pictures, charts, tables and groups with neither a text nor a decoration mark."""
    for slide in deck.slides:
        for tree in find_all(slide.tree, "p:cSld/p:spTree"):
            for kind, name in _undescribed(tree):
                message = f"{kind} {name!r} has no alternative text and is no decoration"
                yield Finding(slide.label, message)


def _undescribed(container: etree._Element) -> Iterator[tuple[str, str]]:
    for shape in container.iterchildren(etree.Element):
        kind = etree.QName(shape).localname
        if kind not in SILENT:
            continue
        (properties,) = find_all(shape, "*[1]/p:cNvPr")
        if _speaks(properties):
            continue
        yield SILENT[kind], properties.get("name", "")
        if kind == "grpSp":
            yield from _undescribed(shape)


def _speaks(properties: etree._Element) -> bool:
    marks = find_all(properties, ".//adec:decorative")
    decorative = any(mark.get("val") in {"1", "true"} for mark in marks)
    return decorative or bool(properties.get("descr", "").strip())
