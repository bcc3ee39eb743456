"""From a finished slide to its parts: the slide, its notes, tags, charts and workbooks.

Names and ids of relationships are of our own numbering: python-pptx searches for the next free one
anew for every part, which makes large decks slow out of proportion.
"""

import re
from collections.abc import Iterator, Mapping

import attrs
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from journeykit.exporters.deck.canvas.canvas import TAGS_REL
from journeykit.exporters.deck.package.notes import notes_xml, tags_xml
from journeykit.exporters.deck.package.parts import Part, Relationship
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.pictures import Picture
from journeykit.model.scales import Language


@attrs.frozen
class Surroundings:
    """What the slides of a deck lead to, beside what is their own.

    Attributes:
        layouts: The names of the parts of layouts, by the names of the layouts.
        notes_master: The name of the part that says how notes look.
        anchors: The names of the parts of slides, by what other slides call them.
        language: The language of the deck.
    """

    layouts: Mapping[str, str]
    notes_master: str
    anchors: Mapping[str, str]
    language: Language


def slide_name(number: int) -> str:
    """Return the name of the part of a slide, by its place from 1 on."""
    return f"/ppt/slides/slide{number}.xml"


def slide_parts(slide: FinishedSlide, number: int, around: Surroundings) -> Iterator[Part]:
    """Iterate over the parts of a slide, but for its pictures, which it may share.

    Args:
        slide: The slide; where it leads to slides that the deck does not have, it no longer does.
        number: Its place, from 1 on.
        around: What it leads to.
    """
    slide = _without_dead_links(slide, around.anchors)
    name = slide_name(number)
    relationships = _relationships(slide, number, around)
    yield Part.leading_to(relationships, name, CONTENT_TYPE.PML_SLIDE, slide.packed)
    yield _notes_part(slide, number, around)
    yield _tags_part(slide, number)
    yield from _chart_parts(slide, number)


def picture_part(picture: Picture) -> Part:
    """Return the part of a picture."""
    return Part(_picture_name(picture), f"image/{picture.kind}", picture.content)


def _without_dead_links(slide: FinishedSlide, anchors: Mapping[str, str]) -> FinishedSlide:
    """Return a slide that leads only to slides which the deck has."""
    dead = [name for name, anchor in slide.links if anchor not in anchors]
    if not dead:
        return slide
    click = re.compile(rf'<a:hlinkClick r:id="(?:{"|".join(dead)})"[^>]*/>'.encode())
    alive = tuple(link for link in slide.links if link[0] not in dead)
    return attrs.evolve(slide, xml=click.sub(b"", slide.xml), links=alive)


def _relationships(
    slide: FinishedSlide, number: int, around: Surroundings
) -> Iterator[Relationship]:
    for name, anchor in slide.links:
        yield Relationship(name, RELATIONSHIP_TYPE.SLIDE, around.anchors[anchor])
    for name, picture in slide.pictures:
        yield Relationship(name, RELATIONSHIP_TYPE.IMAGE, _picture_name(picture))
    yield Relationship("rId1", RELATIONSHIP_TYPE.SLIDE_LAYOUT, around.layouts[slide.layout])
    yield Relationship("rId2", RELATIONSHIP_TYPE.NOTES_SLIDE, _notes_name(number))
    yield Relationship(TAGS_REL, RELATIONSHIP_TYPE.TAGS, _tags_name(number))
    for index, (name, _) in enumerate(slide.charts, start=1):
        yield Relationship(name, RELATIONSHIP_TYPE.CHART, _chart_name(number, index))


def _notes_part(slide: FinishedSlide, number: int, around: Surroundings) -> Part:
    leads_to = [
        Relationship("rId1", RELATIONSHIP_TYPE.NOTES_MASTER, around.notes_master),
        Relationship("rId2", RELATIONSHIP_TYPE.SLIDE, slide_name(number)),
    ]
    content = notes_xml(slide.notes, around.language)
    return Part.leading_to(leads_to, _notes_name(number), CONTENT_TYPE.PML_NOTES_SLIDE, content)


def _tags_part(slide: FinishedSlide, number: int) -> Part:
    tags = {"JOURNEYKIT_SLIDE": slide.kind, "JOURNEYKIT_ENTITIES": " ".join(slide.entities)}
    return Part(_tags_name(number), CONTENT_TYPE.PML_TAGS, tags_xml(tags))


def _chart_parts(slide: FinishedSlide, number: int) -> Iterator[Part]:
    for index, (_, chart) in enumerate(slide.charts, start=1):
        name = _chart_name(number, index)
        book = f"/ppt/embeddings/workbook{number}-{index}.xlsx"
        leads_to = [Relationship("rId1", RELATIONSHIP_TYPE.PACKAGE, book)]
        yield Part(book, CONTENT_TYPE.SML_SHEET, chart.workbook)
        yield Part.leading_to(leads_to, name, CONTENT_TYPE.DML_CHART, chart.packed)


def _notes_name(number: int) -> str:
    return f"/ppt/notesSlides/notesSlide{number}.xml"


def _tags_name(number: int) -> str:
    return f"/ppt/tags/slide{number}.xml"


def _chart_name(number: int, index: int) -> str:
    return f"/ppt/charts/chart{number}-{index}.xml"


def _picture_name(picture: Picture) -> str:
    return f"/ppt/media/{picture.name}"
