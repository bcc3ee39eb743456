"""Decks made for the tests, and how they are taken apart."""

import posixpath
import tempfile
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from lxml import etree

from journeykit import Project, load
from journeykit.exporters.deck import DECK, DeckOptions
from journeykit.model.edition import Edition
from journeykit.model.scales import Language
from scripts.checks.deck import NAMESPACES, Deck, Slide, find_all, parsed, read_deck

EXAMPLES = Path(__file__).parents[2] / "examples"
PROJECTS: Mapping[str, Path] = {
    "foulee": EXAMPLES / "foulee",
    "days-only": EXAMPLES / "days-only.yaml",
    "b2b": EXAMPLES / "b2b.yaml",
    "minimal": EXAMPLES / "minimal.yaml",
}
LANGUAGES: tuple[Language, ...] = ("fr", "en")


@cache
def example(name: str) -> Project:
    """Return an example, read once."""
    return load(PROJECTS[name])


@cache
def example_deck(name: str, language: Language, edition: Edition = "internal") -> Deck:
    """Return the deck of an example, taken apart once."""
    return opened(rendered(example(name), language=language, edition=edition))


def rendered(project: Project, **options: Any) -> bytes:
    """Return the deck of a project, the internal edition unless another one is asked for."""
    return DECK.render(project, DeckOptions(**{"edition": "internal", **options}))


def opened(content: bytes) -> Deck:
    """Return a deck as parts; its slides are parsed, in order."""
    with tempfile.TemporaryDirectory(prefix="journeykit-deck-") as folder:
        path = Path(folder, "deck.pptx")
        path.write_bytes(content)
        return read_deck(path)


def related(deck: Deck, part: str) -> dict[str, str]:
    """Return the relationships of a part: id to the name of the part that it leads to."""
    folder, name = posixpath.split(part)
    entries = find_all(parsed(deck.parts[f"{folder}/_rels/{name}.rels"]), "rel:Relationship")
    return {
        entry.get("Id", ""): posixpath.normpath(posixpath.join(folder, entry.get("Target", "")))
        for entry in entries
    }


def chart_parts(deck: Deck, slide: Slide) -> Iterator[tuple[etree._Element, str]]:
    """Iterate over the charts of a slide: the frame, and the name of the chart's part."""
    parts = related(deck, slide.part)
    for chart in find_all(slide.tree, "//c:chart"):
        (frame,) = find_all(chart, "ancestor::p:graphicFrame")
        yield frame, parts[chart.get(f"{{{NAMESPACES['r']}}}id", "")]
