"""Diagrams: DOT text that Graphviz reads, SVG that is safe to open, PNG that shows something."""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from lxml import etree
from PIL import Image, UnidentifiedImageError

from scripts.checks.deck import find_all
from scripts.checks.finding import Finding, Outcome
from scripts.checks.rendering import BLANK_SHARE, inked_share
from scripts.checks.tools import run

SVG = "{http://www.w3.org/2000/svg}"
ACTIVE = frozenset({"script", "foreignObject", "handler", "listener", "iframe", "embed", "object"})
REFERENCES = frozenset({"href", "src"})
COMPLAINT = re.compile(r"^(?=Warning:|Error:)", re.MULTILINE)  # each may take several lines
# What a link may lead to; everything else that is referred to lies in the file itself.
LINK = re.compile(r"(https?://|mailto:|#)", re.IGNORECASE)
INSIDE = re.compile(r"#|data:image/(png|jpeg);base64,")
OUTSIDE_CSS = re.compile(r"@import|url\(\s*['\"]?(?!#)", re.IGNORECASE)


def dot_faults(path: Path) -> Iterator[Finding]:
    """Find what Graphviz says against a DOT text; a warning counts as much as an error."""
    finished = run(["dot", "-Tcanon"], seconds=60, given=path.read_bytes())
    for complaint in COMPLAINT.split(finished.stderr.decode(errors="replace")):
        if complaint.strip():
            yield Finding(path.name, " ".join(complaint.split()))
    if finished.returncode:
        yield Finding(path.name, f"dot ended with status {finished.returncode}")


def svg_faults(path: Path) -> Iterator[Finding]:
    """Find what makes an SVG unsafe to open, or mute for those who do not see it."""
    content = path.read_bytes()
    if b"<!DOCTYPE" in content:
        yield Finding(path.name, "has a document type, which leads outside the file")
    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False))
    except etree.XMLSyntaxError as error:
        yield Finding(path.name, f"is no XML: {error}")
        return
    for message in (*_prologue(root), *_silence(root)):
        yield Finding(path.name, message)
    for element in root.iter(etree.Element):
        for message in (*_activity(element), *_references(element), *_styles(element)):
            yield Finding(f"{path.name}, line {element.sourceline}", message)


def _prologue(root: etree._Element) -> Iterator[str]:
    if root.tag != f"{SVG}svg":
        yield f"its root is {root.tag}"
    for instruction in find_all(root, "//processing-instruction()"):
        yield f"has the instruction {str(instruction)[:80]}"


def _silence(root: etree._Element) -> Iterator[str]:
    for name in ("title", "desc"):
        if not (root.findtext(f"{SVG}{name}") or "").strip():
            yield f"has no <{name}>"


def _activity(element: etree._Element) -> Iterator[str]:
    name = etree.QName(element).localname
    if name in ACTIVE:
        yield f"has the active element <{name}>"
    for attribute in element.attrib:
        if etree.QName(str(attribute)).localname.lower().startswith("on"):
            yield f"<{name}> has the event attribute {attribute!s}"


def _references(element: etree._Element) -> Iterator[str]:
    name = etree.QName(element).localname
    allowed = LINK if name == "a" else INSIDE
    for attribute, value in element.attrib.items():
        if etree.QName(str(attribute)).localname in REFERENCES and not allowed.match(str(value)):
            yield f"<{name}> refers to {str(value)[:80]!r}"


def _styles(element: etree._Element) -> Iterator[str]:
    texts = [str(value) for value in element.attrib.values()]
    if etree.QName(element).localname == "style":
        texts.append(element.text or "")
    for text in texts:
        if OUTSIDE_CSS.search(text):
            yield f"styles by what lies outside the file: {text[:80]!r}"


def png_faults(path: Path) -> Iterator[Finding]:
    """Find pictures that cannot be decoded or show nothing."""
    try:
        share = inked_share(path)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError) as error:
        yield Finding(path.name, f"is no picture: {error}")
    else:
        if share < BLANK_SHARE:
            yield Finding(path.name, "shows nothing")


FaultsOf = Callable[[Path], Iterator[Finding]]

DIAGRAM_CHECKS: Mapping[str, tuple[str, FaultsOf]] = {
    "gv": ("dot reads every DOT text without a complaint", dot_faults),
    "svg": ("every SVG is XML, described, without script or outside reference", svg_faults),
    "png": ("every PNG shows something", png_faults),
}


def diagrams(folder: Path) -> list[Outcome]:
    """Check every diagram below ``folder``, one outcome per kind of file."""
    outcomes = []
    for suffix, (check, faults_of) in DIAGRAM_CHECKS.items():
        files = sorted(folder.rglob(f"*.{suffix}"))
        faults = tuple(fault for file in files for fault in faults_of(file))
        outcomes.append(Outcome(f"{check} ({len(files)})", faults))
    return outcomes
