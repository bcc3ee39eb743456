"""A project inside another file, such as a deck: an XML part that programs keep and nobody sees."""

import json
from typing import Any

from lxml import etree

from journeykit.documents.limits import DEFAULT_LIMITS
from journeykit.documents.plain import plain_document
from journeykit.documents.reading import loads
from journeykit.errors import DocumentError, Problem
from journeykit.model import Project

NAMESPACE = "urn:journeykit:project"
"""The namespace of the part, by which it is found."""
_ROOT = f"{{{NAMESPACE}}}project"
_TEXT = f"{{{NAMESPACE}}}text"
_PIECE = 1_000_000
"""How many characters stand in one element: readers of XML refuse texts of ten million."""
_NAMESPACES: dict[Any, str] = {None: NAMESPACE}


def embedded(project: Project) -> bytes:
    """Return a project as an XML part.

    It holds the document as JSON in ASCII: what XML cannot hold is escaped there.
    """
    root = etree.Element(_ROOT, nsmap=_NAMESPACES)
    text = json.dumps(plain_document(project))
    for start in range(0, len(text), _PIECE):
        etree.SubElement(root, _TEXT).text = text[start : start + _PIECE]
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def project_in(part: bytes, name: str) -> Project | None:
    """Return the project in an XML part; None where it holds something else.

    Args:
        part: The part, which anybody may have written.
        name: What problems call the file.

    Raises:
        DocumentError: It holds a project that cannot be read.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        root = etree.fromstring(part, parser)
    except etree.XMLSyntaxError:
        return None
    if root.tag != _ROOT:
        return None
    if len(part) > DEFAULT_LIMITS.json_bytes:
        raise DocumentError([Problem("", "a smaller project", "a very large one", file=name)])
    text = "".join(piece.text or "" for piece in root.iterchildren(_TEXT))
    return loads(text, format="json", name=name)
