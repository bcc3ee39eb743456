"""The notes page and the tags of a slide, as XML."""

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from journeykit.exporters.deck.canvas.text import LANGUAGE_TAGS
from journeykit.model.scales import Language
from journeykit.typography import clean

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)


def notes_xml(paragraphs: Sequence[str], language: Language) -> bytes:
    """Return a notes page: the picture of the slide, and the notes below it."""
    lines = [line for text in paragraphs for line in clean(text).split("\n")]
    tag = LANGUAGE_TAGS[language]
    text = "".join(
        f'<a:p><a:r><a:rPr lang="{tag}" dirty="0"/><a:t>{escape(line)}</a:t></a:r></a:p>'
        for line in lines
        if line
    )
    return (
        f"{_HEAD}<p:notes {_NAMESPACES}><p:cSld><p:spTree><p:nvGrpSpPr>"
        '<p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" '
        'noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr>'
        '</p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr>'
        '<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr>'
        f"<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>{text or '<a:p/>'}</p:txBody></p:sp>"
        "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    ).encode()


def tags_xml(tags: Mapping[str, str]) -> bytes:
    """Return tags: names and values that PowerPoint keeps but does not show."""
    content = "".join(
        f"<p:tag name={quoteattr(name)} val={quoteattr(clean(value))}/>"
        for name, value in tags.items()
    )
    return f"{_HEAD}<p:tagLst {_NAMESPACES}>{content}</p:tagLst>".encode()
