"""The sections of a presentation, as XML."""

import uuid
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import quoteattr

import attrs
from lxml import etree
from pptx.oxml.ns import qn

_LISTING = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
_P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
_IDS = uuid.UUID("6d0b6c5e-7c8e-4a55-9d0b-3c1b8b0b5d61")
"""Names and places give ids, so that the same deck has the same."""


@attrs.frozen
class Span:
    """The name of a section, and the ids of its slides."""

    name: str
    slide_ids: Sequence[int]


def add_sections(presentation: etree._Element, spans: Iterable[Span]) -> None:
    """List the sections in a presentation, below whatever else it is extended by."""
    extensions = presentation.find(qn("p:extLst"))
    if extensions is None:
        extensions = etree.SubElement(presentation, qn("p:extLst"))
    content = "".join(_section(number, span) for number, span in enumerate(spans))
    extensions.append(
        etree.fromstring(
            f'<p:ext xmlns:p="{presentation.nsmap["p"]}" uri="{_LISTING}">'
            f'<p14:sectionLst xmlns:p14="{_P14}">{content}</p14:sectionLst></p:ext>'
        )
    )


def _section(number: int, span: Span) -> str:
    identity = f"{{{str(uuid.uuid5(_IDS, f'{number} {span.name}')).upper()}}}"
    slides = "".join(f'<p14:sldId id="{each}"/>' for each in span.slide_ids)
    return (
        f'<p14:section name={quoteattr(span.name)} id="{identity}">'
        f"<p14:sldIdLst>{slides}</p14:sldIdLst></p14:section>"
    )
