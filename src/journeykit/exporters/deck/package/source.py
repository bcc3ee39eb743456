"""The project inside its deck: a custom XML part, which programs keep and nobody sees."""

from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI

from journeykit.documents.embedding import NAMESPACE, embedded
from journeykit.exporters.deck.package.template import Template
from journeykit.model import Project

_ITEM = "/customXml/item%d.xml"
_PROPERTIES = "/customXml/itemProps%d.xml"
_ID = "{8E0C2B0E-6B0B-4E0A-9B57-5A0E3C6D1F42}"
"""Tells the part from other custom XML parts of a deck: a template may bring its own."""


def add_source(template: Template, project: Project) -> None:
    """Put a project into a presentation, in place of one that its template was made from.

    Args:
        template: The presentation.
        project: What the deck shows, in the edition that it shows.
    """
    _remove_others(template)
    item = _part(template, _ITEM, CONTENT_TYPE.XML, embedded(project))
    kind = CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES
    properties = _part(template, _PROPERTIES, kind, _properties())
    item.relate_to(properties, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)
    template.document.part.relate_to(item, RELATIONSHIP_TYPE.CUSTOM_XML)


def _remove_others(template: Template) -> None:
    presentation = template.document.part
    for name, relationship in tuple(presentation.rels.items()):
        is_custom = relationship.reltype == RELATIONSHIP_TYPE.CUSTOM_XML
        if not is_custom or relationship.is_external:
            continue
        if NAMESPACE.encode() in relationship.target_part.blob:
            presentation.rels.pop(name)


def _part(template: Template, name: str, content_type: str, content: bytes) -> Part:
    package = template.document.part.package
    return Part(PackURI(package.next_partname(name)), content_type, package, content)


def _properties() -> bytes:
    """Return what says of the part which data it holds."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
        f'<ds:datastoreItem ds:itemID="{_ID}" '
        'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()
