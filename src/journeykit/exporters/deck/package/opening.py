"""Opening a stranger's presentation to build on, or saying in one sentence why not.

Its size is bounded before anything is unpacked, and nothing in it is run: presentations with macros
are refused, and so are encrypted ones, which nobody can read.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import chain

from lxml import etree
from pptx import Presentation
from pptx.exc import PythonPptxError
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.presentation import Presentation as PresentationDocument

from journeykit.errors import UsageError
from journeykit.exporters.deck.package.archive import add

MOST_BYTES = 64_000_000
"""Of a template's file."""
MOST_UNPACKED = 512_000_000
"""Of everything in it, in bytes."""
MOST_PARTS = 5_000
_MOST_XML = 32_000_000
"""Of one part that has to be parsed, in bytes."""
_COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")
"""How encrypted presentations begin, and those of PowerPoint 97 to 2003."""
_TYPES = "[Content_Types].xml"
_MAIN = re.compile(rb"presentationml\.(?:template|slideshow)\.main\+xml")
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    etree.XMLSyntaxError,
    PythonPptxError,
    KeyError,
    ValueError,
    AttributeError,
    IndexError,
    TypeError,
    NotImplementedError,
    RuntimeError,
    OSError,
    EOFError,
)
"""What zipfile, lxml and python-pptx raise for files that are not what they seem."""


def opened(content: bytes, name: str) -> PresentationDocument:
    """Return a presentation or a template, ready to be saved as a presentation.

    Args:
        content: The file.
        name: What an error calls it.

    Raises:
        UsageError: It is no presentation that can be built on; says why.
    """
    _refuse_other_kinds(content, name)
    with broken_is_said(name), zipfile.ZipFile(io.BytesIO(content)) as archive:
        _refuse_what_is_too_much(archive, name)
        parts = {each: archive.read(each) for each in archive.namelist()}
    _refuse_other_packages(parts, name)
    _refuse_macros(parts, name)
    _refuse_entities(parts, name)
    with broken_is_said(name):
        document = Presentation(io.BytesIO(_as_presentation(parts)))
        _check(document)
    return document


@contextmanager
def broken_is_said(name: str) -> Iterator[None]:
    """Say in one sentence that a template is broken, wherever reading it fails.

    Raises:
        UsageError: What is done with it met something that no sound file has.
    """
    try:
        yield
    except UsageError:
        raise
    except _BROKEN as error:
        raise _broken(name) from error


def _refuse_other_kinds(content: bytes, name: str) -> None:
    if len(content) > MOST_BYTES:
        most = MOST_BYTES // 1_000_000
        raise UsageError(f"the template '{name}' is larger than {most} MB: save a smaller one")
    if content.startswith(_COMPOUND):
        raise UsageError(
            f"the template '{name}' is encrypted, or of PowerPoint 97 to 2003: save it as .pptx or "
            ".potx, without a password"
        )
    if not content.startswith(b"PK"):
        raise _no_powerpoint_file(name)


def _refuse_what_is_too_much(archive: zipfile.ZipFile, name: str) -> None:
    entries = archive.infolist()
    names = {entry.filename for entry in entries}
    xml = (e.file_size for e in entries if e.filename.endswith((".xml", ".rels")))
    if (
        len(entries) > MOST_PARTS
        or sum(entry.file_size for entry in entries) > MOST_UNPACKED
        or max(xml, default=0) > _MOST_XML
    ):
        raise UsageError(
            f"the template '{name}' unpacks to more than a template needs: save one with fewer and "
            "smaller pictures"
        )
    if len(names) < len(entries):
        raise _broken(name)
    if any(entry.flag_bits & 1 for entry in entries):
        raise UsageError(f"the template '{name}' is encrypted: save it without a password")


def _refuse_other_packages(parts: Mapping[str, bytes], name: str) -> None:
    if b"presentationml" not in parts.get(_TYPES, b""):
        raise _no_powerpoint_file(name)


def _refuse_macros(parts: Mapping[str, bytes], name: str) -> None:
    links = (content for part, content in parts.items() if part.endswith(".rels"))
    if b"macroEnabled" in parts[_TYPES] or any(b"vbaProject" in each for each in links):
        raise UsageError(f"the template '{name}' holds macros: save it as .pptx or .potx")


def _refuse_entities(parts: Mapping[str, bytes], name: str) -> None:
    """Refuse document types: Office writes none, and entities can grow without bounds.

    Nor does it write XML of two bytes a character, in which a document type could hide.
    """
    for part, content in parts.items():
        is_wide = part.startswith("ppt/") and b"\0" in content
        if part.endswith((".xml", ".rels")) and (b"<!DOCTYPE" in content or is_wide):
            raise _broken(name)


def _as_presentation(parts: Mapping[str, bytes]) -> bytes:
    """Return the package of a presentation, whatever it was."""
    types = _MAIN.sub(b"presentationml.presentation.main+xml", parts.get(_TYPES, b""))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for part, content in {**parts, _TYPES: types}.items():
            add(archive, part, content, zipfile.ZIP_STORED)
    return target.getvalue()


def refuse_links(document: PresentationDocument, name: str) -> None:
    """Refuse pictures and other files that lie outside: whoever opens a deck would fetch them.

    Web links that somebody has to follow may stay.

    Raises:
        UsageError: A master, a layout or the presentation itself leads to one.
    """
    package = document.part.package
    owners = (package._rels, *(part.rels for part in package.iter_parts()))  # noqa: SLF001
    for each in chain.from_iterable(owner.values() for owner in owners):
        if each.is_external and each.reltype != RELATIONSHIP_TYPE.HYPERLINK:
            raise UsageError(
                f"the template '{name}' links to a file outside it, '{each.target_ref}': break the "
                "link in PowerPoint (File, Info, Edit Links to Files) or insert the file itself"
            )


def _check(document: PresentationDocument) -> None:
    """Look at what everything else relies on, so that a file without it is refused at once."""
    wide, high = document.slide_width, document.slide_height
    if not wide or not high or not any(len(m.slide_layouts) for m in document.slide_masters):
        raise ValueError("no size, or no layouts")


def _no_powerpoint_file(name: str) -> UsageError:
    return UsageError(f"the template '{name}' is no PowerPoint file: give a .pptx or a .potx")


def _broken(name: str) -> UsageError:
    return UsageError(
        f"the template '{name}' is broken: open it in PowerPoint, let it repair the file and save "
        "it anew"
    )
