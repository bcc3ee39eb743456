"""What a slide holds: identities, titles, languages, tables."""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from scripts.checks.deck import Deck, Slide, find_all
from scripts.checks.finding import Finding

TITLE = "p:cSld/p:spTree//p:sp[p:nvSpPr/p:nvPr/p:ph[@type='title' or @type='ctrTitle']]"


def repeated_shape_ids(deck: Deck) -> Iterator[Finding]:
    """Find ids that two shapes of a slide share: PowerPoint repairs such a file."""
    yield from _repetitions(deck, "id")


def repeated_shape_names(deck: Deck) -> Iterator[Finding]:
    """Find names that two shapes of a slide share: a person cannot tell them apart."""
    yield from _repetitions(deck, "name")


def _repetitions(deck: Deck, attribute: str) -> Iterator[Finding]:
    for slide in deck.slides:
        values = (properties.get(attribute, "") for properties in find_all(slide.tree, "//p:cNvPr"))
        for value, times in Counter(values).items():
            if value and times > 1:
                yield Finding(slide.label, f"{times} shapes have the {attribute} {value!r}")


def missing_or_repeated_titles(deck: Deck) -> Iterator[Finding]:
    """Find slides without a title of their own: screen readers move from title to title."""
    first_with: dict[str, Slide] = {}
    for slide in deck.slides:
        title = " ".join(
            text for shape in find_all(slide.tree, TITLE) for text in _texts(shape)
        ).strip()
        if not title:
            yield Finding(slide.label, "has no text in a title placeholder")
        elif title in first_with:
            yield Finding(slide.label, f"has the title of {first_with[title].label}: {title!r}")
        else:
            first_with[title] = slide


def _texts(shape: etree._Element) -> Iterator[str]:
    for text in find_all(shape, ".//a:t"):
        yield text.text or ""


def runs_without_language(deck: Deck) -> Iterator[Finding]:
    """Find text that does not say its language: it is read out and spell-checked wrongly."""
    for slide in deck.slides:
        for run in find_all(slide.tree, "//a:r[a:t and not(a:rPr/@lang)]"):
            yield Finding(slide.label, f"no language on {''.join(_texts(run))[:60]!r}")


def uneven_tables(deck: Deck) -> Iterator[Finding]:
    """Find tables whose rows do not have one cell per grid column."""
    for slide in deck.slides:
        for number, table in enumerate(find_all(slide.tree, "//a:tbl"), start=1):
            columns = len(find_all(table, "a:tblGrid/a:gridCol"))
            for row, element in enumerate(find_all(table, "a:tr"), start=1):
                cells = len(find_all(element, "a:tc"))
                if cells != columns:
                    where = f"{slide.label}, table {number}, row {row}"
                    yield Finding(where, f"{cells} cells for {columns} grid columns")
