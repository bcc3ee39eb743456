"""From finished slides to the bytes of a presentation.

Slides, charts and notes are added as opaque parts with relationships of our own numbering:
python-pptx neither parses them nor searches for the next free name or id, which it does anew for
every part and which makes large decks slow out of proportion.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import quoteattr

import attrs
from lxml import etree
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn

from journeykit.exporters.deck.canvas.canvas import TAGS_REL
from journeykit.exporters.deck.package.archive import add
from journeykit.exporters.deck.package.notes import notes_xml, tags_xml
from journeykit.exporters.deck.package.sections import Span, add_sections
from journeykit.exporters.deck.package.slide import FinishedSlide, Section
from journeykit.exporters.deck.package.source import add_source
from journeykit.exporters.deck.package.template import Template
from journeykit.model import Project
from journeykit.model.scales import Language

_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FIRST_SLIDE_ID = 256
"""The least id that the format allows for a slide."""

Relationship = tuple[str, str, Part]
"""Its id, its type, and the part that it leads to."""


def assemble(
    template: Template, sections: Sequence[Section], language: Language, source: Project
) -> bytes:
    """Return the presentation.

    Args:
        template: What the slides are added to.
        sections: The slides, in order.
        language: The language of the deck.
        source: The project that travels inside the file.
    """
    slides = tuple(slide for section in sections for slide in section.slides)
    anchors = {slide.anchor for slide in slides if slide.anchor}
    slides = tuple(_without_dead_links(slide, anchors) for slide in slides)
    parts = [
        _part(template, f"/ppt/slides/slide{n}.xml", CONTENT_TYPE.PML_SLIDE, slide.xml)
        for n, slide in enumerate(slides, start=1)
    ]
    shared = Shared(
        {slide.anchor: part for slide, part in zip(slides, parts, strict=True) if slide.anchor}
    )
    for number, (slide, part) in enumerate(zip(slides, parts, strict=True), start=1):
        _complete(template, slide, number, part, language, shared)
    _append(template, parts)
    add_source(template, source)
    add_sections(template.document.element, _spans(sections))
    return _archive(template)


def _without_dead_links(slide: FinishedSlide, anchors: set[str]) -> FinishedSlide:
    """Return a slide that leads only to slides which the deck has."""
    dead = [name for name, anchor in slide.links if anchor not in anchors]
    if not dead:
        return slide
    click = re.compile(rf'<a:hlinkClick r:id="(?:{"|".join(dead)})"[^>]*/>'.encode())
    alive = tuple(link for link in slide.links if link[0] not in dead)
    return attrs.evolve(slide, xml=click.sub(b"", slide.xml), links=alive)


@attrs.frozen
class Shared:
    """The parts that several slides lead to.

    Attributes:
        anchors: Slides, by what other slides call them.
        pictures: Pictures, by their names: the same one is stored once.
    """

    anchors: dict[str, Part]
    pictures: dict[str, Part] = attrs.field(factory=dict)


def _complete(
    template: Template,
    slide: FinishedSlide,
    number: int,
    part: Part,
    language: Language,
    shared: Shared,
) -> None:
    """Give the part of a slide everything that it leads to."""
    notes = _notes_part(template, slide, number, part, language)
    relationships: list[Relationship] = [
        ("rId1", RELATIONSHIP_TYPE.SLIDE_LAYOUT, template.layout(slide.layout)),
        ("rId2", RELATIONSHIP_TYPE.NOTES_SLIDE, notes),
        (TAGS_REL, RELATIONSHIP_TYPE.TAGS, _tags_part(template, slide, number)),
    ]
    relationships += _chart_parts(template, slide, number)
    relationships += _picture_parts(template, slide, shared)
    relationships += [
        (name, RELATIONSHIP_TYPE.SLIDE, shared.anchors[anchor]) for name, anchor in slide.links
    ]
    _relate(part, relationships)


def _notes_part(
    template: Template, slide: FinishedSlide, number: int, part: Part, language: Language
) -> Part:
    content = notes_xml(slide.notes, language)
    name = f"/ppt/notesSlides/notesSlide{number}.xml"
    notes = _part(template, name, CONTENT_TYPE.PML_NOTES_SLIDE, content)
    master = template.document.notes_master.part
    _relate(
        notes,
        [
            ("rId1", RELATIONSHIP_TYPE.NOTES_MASTER, master),
            ("rId2", RELATIONSHIP_TYPE.SLIDE, part),
        ],
    )
    return notes


def _tags_part(template: Template, slide: FinishedSlide, number: int) -> Part:
    tags = {"JOURNEYKIT_SLIDE": slide.kind, "JOURNEYKIT_ENTITIES": " ".join(slide.entities)}
    return _part(template, f"/ppt/tags/slide{number}.xml", CONTENT_TYPE.PML_TAGS, tags_xml(tags))


def _chart_parts(template: Template, slide: FinishedSlide, number: int) -> Iterator[Relationship]:
    for index, (relationship, chart) in enumerate(slide.charts, start=1):
        name = f"{number}-{index}"
        book_name = f"/ppt/embeddings/workbook{name}.xlsx"
        book = _part(template, book_name, CONTENT_TYPE.SML_SHEET, chart.workbook)
        part = _part(template, f"/ppt/charts/chart{name}.xml", CONTENT_TYPE.DML_CHART, chart.xml)
        _relate(part, [("rId1", RELATIONSHIP_TYPE.PACKAGE, book)])
        yield relationship, RELATIONSHIP_TYPE.CHART, part


def _picture_parts(
    template: Template, slide: FinishedSlide, shared: Shared
) -> Iterator[Relationship]:
    for relationship, picture in slide.pictures:
        if picture.name not in shared.pictures:
            name = f"/ppt/media/{picture.name}"
            part = _part(template, name, f"image/{picture.kind}", picture.content)
            shared.pictures[picture.name] = part
        yield relationship, RELATIONSHIP_TYPE.IMAGE, shared.pictures[picture.name]


def _part(template: Template, name: str, content_type: str, content: bytes) -> Part:
    return Part(PackURI(name), content_type, template.document.part.package, content)


def _relate(part: Part, relationships: Iterable[Relationship], existing: str = "") -> None:
    """Give a part its relationships, all at once and with the ids that we chose."""
    targets = {target.partname: target for _, _, target in relationships}
    if existing:
        inside = (each.target_part for each in part.rels.values() if not each.is_external)
        targets |= {target.partname: target for target in inside}
    entries = "".join(
        f"<Relationship Id={quoteattr(name)} Type={quoteattr(kind)} "
        f"Target={quoteattr(target.partname.relative_ref(part.partname.baseURI))}/>"
        for name, kind, target in relationships
    )
    xml = f'<Relationships xmlns="{_RELATIONSHIPS}">{existing}{entries}</Relationships>'
    part.load_rels_from_xml(parse_xml(xml), targets)


def _append(template: Template, parts: Sequence[Part]) -> None:
    presentation = template.document.part
    root = etree.fromstring(presentation.rels.xml)
    existing = "".join(etree.tostring(child, encoding="unicode") for child in root)
    names = [f"rIdSlide{n}" for n in range(1, len(parts) + 1)]
    slides = [
        (name, RELATIONSHIP_TYPE.SLIDE, part) for name, part in zip(names, parts, strict=True)
    ]
    _relate(presentation, slides, existing)
    listing = template.document.element.get_or_add_sldIdLst()
    for number, name in enumerate(names, start=FIRST_SLIDE_ID):
        entry = etree.SubElement(listing, qn("p:sldId"))
        entry.set("id", str(number))
        entry.set(qn("r:id"), name)


def _spans(sections: Iterable[Section]) -> Iterator[Span]:
    first = FIRST_SLIDE_ID
    for section in sections:
        yield Span(section.name, range(first, first + len(section.slides)))
        first += len(section.slides)


def _archive(template: Template) -> bytes:
    package = template.document.part.package
    parts = sorted(package.iter_parts(), key=lambda part: str(part.partname))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        add(archive, "[Content_Types].xml", _content_types(parts))
        add(archive, "_rels/.rels", _xml(package._rels.xml))  # noqa: SLF001 (no public name)
        for part in parts:
            add(archive, part.partname.membername, part.blob)
            if len(part.rels):
                add(archive, part.partname.rels_uri.membername, _xml(part.rels.xml))
    return target.getvalue()


def _xml(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode()


def _content_types(parts: Iterable[Part]) -> bytes:
    parts = tuple(parts)
    kinds = sorted({part.content_type for part in parts if _is_picture(part)})
    defaults = "".join(
        f'<Default Extension="{kind.removeprefix("image/")}" ContentType="{kind}"/>'
        for kind in kinds
    )
    overrides = "".join(
        f"<Override PartName={quoteattr(str(part.partname))} "
        f"ContentType={quoteattr(part.content_type)}/>"
        for part in parts
        if not _is_picture(part)
    )
    return (
        f'{_HEAD}<Types xmlns="{_CONTENT_TYPES}"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{defaults}{overrides}</Types>'
    ).encode()


def _is_picture(part: Part) -> bool:
    """Say whether the suffix of a part says what it is."""
    return part.content_type in {"image/png", "image/jpeg"} and part.content_type.endswith(
        f"/{part.partname.ext}"
    )
