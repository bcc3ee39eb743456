"""The package that holds the parts: what validators of single parts do not see."""

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from scripts.checks.deck import Deck, find_all, parsed
from scripts.checks.finding import Finding

CONTENT_TYPES = "[Content_Types].xml"

# BCP 47 as Office writes it: language, script, region. "fr_FR" and "french" stop PowerPoint.
LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")


def repeated_names(deck: Deck) -> Iterator[Finding]:
    """Find names that the archive holds twice: which one counts depends on the reader."""
    for name, times in Counter(deck.names).items():
        if times > 1:
            yield Finding(name, f"is in the archive {times} times")


def missing_content_types(deck: Deck) -> Iterator[Finding]:
    """Find parts without a content type, and content types without a part."""
    types = parsed(deck.parts[CONTENT_TYPES])
    extensions = {e.get("Extension", "").lower() for e in find_all(types, "ct:Default")}
    overrides = {e.get("PartName", "").lstrip("/") for e in find_all(types, "ct:Override")}
    for name in deck.parts:
        extension = name.rpartition("/")[2].rpartition(".")[2].lower()
        if name != CONTENT_TYPES and name not in overrides and extension not in extensions:
            yield Finding(name, "has no content type")
    for name in sorted(overrides - deck.parts.keys()):
        yield Finding(CONTENT_TYPES, f"names /{name}, which is not there")


def bad_language_tags(deck: Deck) -> Iterator[Finding]:
    """Find language tags that are none, anywhere in the package."""
    for name, root in deck.xml_parts().items():
        for tag in sorted(_language_tags(root) - {""}):
            if not LANGUAGE_TAG.fullmatch(tag):
                yield Finding(name, f"has the language tag {tag!r}")


def _language_tags(root: etree._Element) -> set[str]:
    """Return the tags on text properties, and the language of a chart."""
    on_text = {
        element.get(attribute, "")
        for element in find_all(root, "//a:*[@lang or @altLang]")
        for attribute in ("lang", "altLang")
    }
    return on_text | {element.get("val", "") for element in find_all(root, "//c:lang")}
