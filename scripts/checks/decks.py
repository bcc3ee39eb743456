"""Every check of a deck, in the order of the report."""

import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from lxml import etree

from scripts.checks.accessibility import missing_alternative_texts
from scripts.checks.deck import Deck, read_deck
from scripts.checks.finding import Finding, Outcome
from scripts.checks.geometry import shapes_outside
from scripts.checks.package import bad_language_tags, missing_content_types, repeated_names
from scripts.checks.rendering import drawn
from scripts.checks.slides import (
    missing_or_repeated_titles,
    repeated_shape_ids,
    repeated_shape_names,
    runs_without_language,
    uneven_tables,
)
from scripts.checks.validators import schema_and_semantics, text_fit, workbooks

DECK_CHECKS: Mapping[str, Callable[[Deck], Iterator[Finding]]] = {
    "no name is twice in the archive": repeated_names,
    "every part has a content type": missing_content_types,
    "every language tag is one": bad_language_tags,
    "every text says its language": runs_without_language,
    "shape ids are unique on each slide": repeated_shape_ids,
    "shape names are unique on each slide": repeated_shape_names,
    "every slide has a title of its own": missing_or_repeated_titles,
    "tables have a cell per grid column": uneven_tables,
    "pictures, charts, tables and groups are described or decoration": missing_alternative_texts,
    "nothing lies outside the slide": shapes_outside,
}


def deck_outcomes(path: Path, pictures: Path) -> list[Outcome]:
    """Check one presentation in every way.

    Args:
        path: The .pptx file.
        pictures: The folder for the pictures of its slides.
    """
    return outcomes_of(path, lambda deck: drawn(deck, pictures))


def outcomes_of(path: Path, drawing: Callable[[Deck], list[Outcome]]) -> list[Outcome]:
    """Check one presentation in every way.

    Args:
        path: The .pptx file.
        drawing: How its pages are drawn, and checked.
    """
    try:
        deck = read_deck(path)
        own = [Outcome(check, tuple(faults(deck))) for check, faults in DECK_CHECKS.items()]
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError) as error:
        return [Outcome("is a package of well-formed parts", (Finding(path.name, str(error)),))]
    foreign = [schema_and_semantics(path), workbooks(deck), text_fit(deck)]
    return [*own, *foreign, *drawing(deck)]
