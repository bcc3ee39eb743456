"""Taking out of a template what belongs to the presentation that it was: slides, and traces.

Programs add kinds of traces with every version: who commented, who changed what, which label a file
has. So what is design is named, and everything else goes.
"""

from typing import Any

from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.package import Part
from pptx.opc.packuri import PackURI
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationDocument

_EXTENSION = "p:ext"
_SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
_LEADING = qn("r:id").removesuffix("id")
"""How the names of attributes begin that name a relationship."""
_LISTS_OF_SLIDES = ("p:sldIdLst", "p:custShowLst", "p:custDataLst")
_DESIGN = {
    RELATIONSHIP_TYPE.SLIDE_MASTER,
    RELATIONSHIP_TYPE.NOTES_MASTER,
    RELATIONSHIP_TYPE.HANDOUT_MASTER,
    RELATIONSHIP_TYPE.THEME,
    RELATIONSHIP_TYPE.TABLE_STYLES,
    RELATIONSHIP_TYPE.FONT,
}
"""What a presentation leads to that is design."""
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_SETTINGS = (
    (RELATIONSHIP_TYPE.PRES_PROPS, CONTENT_TYPE.PML_PRES_PROPS, "presProps", "presentationPr"),
    (RELATIONSHIP_TYPE.VIEW_PROPS, CONTENT_TYPE.PML_VIEW_PROPS, "viewProps", "viewPr"),
)
"""What PowerPoint wants to be there: written anew, since it tells which slides were shown and how.

Templates that LibreOffice saved lack the second.
"""
_PACKAGE = {RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES}
"""What a file has to lead to; its properties are written anew.

LibreOffice leads to them by a relationship of another name. Kept, that would be a second part of
the name of ours.
"""
_TRACES = {RELATIONSHIP_TYPE.SLIDE, RELATIONSHIP_TYPE.CUSTOM_XML, RELATIONSHIP_TYPE.TAGS}
"""What masters and layouts may lead to that is no design: one slide would bring all the others."""


def empty(document: PresentationDocument) -> None:
    """Drop the slides, and everything that tells of them: sections, authors, changes, a picture.

    Parts that nothing leads to any more are not saved.
    """
    package = document.part.package
    root = document.element
    for name in _LISTS_OF_SLIDES:
        for found in root.findall(qn(name)):
            root.remove(found)
    relationships = package._rels  # noqa: SLF001 (no public name)
    _drop(relationships, _kinds(relationships) - _PACKAGE)
    _drop(document.part.rels, _kinds(document.part.rels) - _DESIGN, root)
    _add_settings(document.part)
    for part in tuple(package.iter_parts()):
        if hasattr(part, "_element"):  # parsed: masters, layouts
            _drop(part.rels, _TRACES, part._element)  # noqa: SLF001
    _drop_sections(root)


def _add_settings(presentation: Any) -> None:
    for relationship, content_type, file, name in _SETTINGS:
        content = f'{_DECLARATION}<p:{name} xmlns:p="{_P}"/>'.encode()
        part = Part(PackURI(f"/ppt/{file}.xml"), content_type, presentation.package, content)
        presentation.relate_to(part, relationship)


def _kinds(relationships: Any) -> set[str]:
    return {each.reltype for each in relationships.values()}


def _drop(relationships: Any, kinds: set[str], root: Any = None) -> None:
    """Drop relationships, and the elements that lead there by them."""
    dropped = {name for name, each in relationships.items() if each.reltype in kinds}
    for name in dropped:
        relationships.pop(name)
    if root is None or not dropped:
        return
    for found in root.xpath("//*[@r:*]"):
        if any(name.startswith(_LEADING) and to in dropped for name, to in found.attrib.items()):
            found.getparent().remove(found)


def _drop_sections(root: Any) -> None:
    for found in root.findall(f"{qn('p:extLst')}/{qn(_EXTENSION)}"):
        if found.get("uri") == _SECTIONS:
            found.getparent().remove(found)
    for extensions in root.findall(qn("p:extLst")):
        if not len(extensions):
            root.remove(extensions)
