"""From a template and finished slides to the file of a presentation.

The parts of slides are opaque to python-pptx, which has opened the template: it neither parses
them nor counts them.
"""

from collections.abc import Iterable, Iterator, Sequence

from lxml import etree
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn

from journeykit.exporters.deck.package.parts import Part, Relationship, entries
from journeykit.exporters.deck.package.sections import Span, add_sections
from journeykit.exporters.deck.package.slide import FinishedSlide, Section
from journeykit.exporters.deck.package.slide_parts import (
    Surroundings,
    picture_part,
    slide_name,
    slide_parts,
)
from journeykit.exporters.deck.package.template import Template
from journeykit.exporters.deck.package.writing import written
from journeykit.model.scales import Language

FIRST_SLIDE_ID = 256
"""The least id that the format allows for a slide."""
_END = "</Relationships>"


def assemble(template: Template, sections: Sequence[Section], language: Language) -> bytes:
    """Return the presentation.

    Args:
        template: What the slides are added to.
        sections: The slides, in order.
        language: The language of the deck.
    """
    slides = tuple(slide for section in sections for slide in section.slides)
    around = _surroundings(template, slides, language)
    leads_to = tuple(_listed(template, len(slides)))
    add_sections(template.document.element, _spans(sections))
    parts = [*_own_parts(template, leads_to), *_added_parts(slides, around)]
    return written(parts, _xml(template.document.part.package._rels.xml))  # noqa: SLF001 (no public name)


def _surroundings(
    template: Template, slides: Iterable[FinishedSlide], language: Language
) -> Surroundings:
    return Surroundings(
        {name: str(part.partname) for name, part in template.layouts.items()},
        str(template.document.notes_master.part.partname),
        {each.anchor: slide_name(n) for n, each in enumerate(slides, start=1) if each.anchor},
        language,
    )


def _listed(template: Template, count: int) -> Iterator[Relationship]:
    """List so many slides in the presentation, and iterate over what it leads to by that."""
    listing = template.document.element.get_or_add_sldIdLst()
    for number in range(1, count + 1):
        name = f"rIdSlide{number}"
        entry = etree.SubElement(listing, qn("p:sldId"))
        entry.set("id", str(FIRST_SLIDE_ID + number - 1))
        entry.set(qn("r:id"), name)
        yield Relationship(name, RELATIONSHIP_TYPE.SLIDE, slide_name(number))


def _spans(sections: Iterable[Section]) -> Iterator[Span]:
    first = FIRST_SLIDE_ID
    for section in sections:
        yield Span(section.name, range(first, first + len(section.slides)))
        first += len(section.slides)


def _own_parts(template: Template, leads_to: Iterable[Relationship]) -> Iterator[Part]:
    """Iterate over the parts of a template, whose presentation leads to more than it knows."""
    presentation = template.document.part
    for part in presentation.package.iter_parts():
        name = str(part.partname)
        relationships = _xml(part.rels.xml) if len(part.rels) else b""
        if part is presentation:
            more = f"{entries(leads_to, name)}{_END}"
            relationships = relationships.replace(_END.encode(), more.encode())
        yield Part(name, part.content_type, part.blob, relationships)


def _added_parts(slides: Sequence[FinishedSlide], around: Surroundings) -> Iterator[Part]:
    """Iterate over the parts of slides; a picture on several of them is stored once."""
    pictures = {picture.name: picture for slide in slides for _, picture in slide.pictures}
    yield from map(picture_part, pictures.values())
    for number, slide in enumerate(slides, start=1):
        yield from slide_parts(slide, number, around)


def _xml(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode()
