"""Taking out of a template what belongs to the presentation that it was: slides, and traces."""

from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as PresentationDocument

_EXTENSION = "p:ext"
_SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
_LISTS_OF_SLIDES = ("p:sldIdLst", "p:custShowLst", "p:custDataLst")
_TRACES = {
    RELATIONSHIP_TYPE.SLIDE,
    RELATIONSHIP_TYPE.CUSTOM_XML,
    RELATIONSHIP_TYPE.TAGS,
    RELATIONSHIP_TYPE.COMMENT_AUTHORS,
}
_PACKAGE_TRACES = {
    RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
    RELATIONSHIP_TYPE.CUSTOM_PROPERTIES,
    RELATIONSHIP_TYPE.THUMBNAIL,
    RELATIONSHIP_TYPE.CUSTOM_XML,
}


def empty(document: PresentationDocument) -> None:
    """Drop the slides, and everything that tells of them: sections, shows, titles, a picture.

    Parts that nothing leads to any more are not saved.
    """
    _drop(document.part.rels, _TRACES)
    _drop(document.part.package._rels, _PACKAGE_TRACES)  # noqa: SLF001 (no public name)
    root = document.element
    for name in _LISTS_OF_SLIDES:
        for found in root.findall(qn(name)):
            root.remove(found)
    for found in root.findall(f"{qn('p:extLst')}/{qn(_EXTENSION)}"):
        if found.get("uri") == _SECTIONS:
            found.getparent().remove(found)
    for extensions in root.findall(qn("p:extLst")):
        if not len(extensions):
            root.remove(extensions)


def _drop(relationships: object, kinds: set[str]) -> None:
    for name, relationship in list(relationships.items()):  # type: ignore[attr-defined]
        if relationship.reltype in kinds:
            relationships.pop(name)  # type: ignore[attr-defined]
