"""What lies inside the parts of a deck: workbooks, notes, names."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import cast

from lxml import etree

from journeykit.typography import clean
from scripts.checks.deck import Deck, find_all, parsed

_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_WORKSHEET = "xl/worksheets/sheet1.xml"
_MARKS = re.compile('[«»“”‘’"]')


def everything(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Iterate over all files of an archive, those of the archives inside it included."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            inner = archive.read(name)
            yield name, inner
            if inner.startswith(b"PK"):
                yield from ((f"{name}/{each}", found) for each, found in everything(inner))


def cells(workbook: bytes) -> dict[str, etree._Element]:
    """Return the cells of a workbook's only sheet, by their place such as ``B2``."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        sheet = parsed(archive.read(_WORKSHEET))
    return {cell.get("r", ""): cell for cell in sheet.iter(f"{_SHEET}c")}


def text_in(cell: etree._Element) -> str | None:
    """Return the inline text of a cell; None where it holds something else."""
    texts = [each.text or "" for each in cell.iterfind(f"{_SHEET}is/{_SHEET}t")]
    return "".join(texts) if cell.get("t") == "inlineStr" else None


def formula_in(cell: etree._Element) -> str | None:
    """Return the formula of a cell; None where it has none."""
    return cell.findtext(f"{_SHEET}f")


def as_written(value: float | None) -> float | None:
    """Return a number as a chart holds it: twelve digits of it."""
    return None if value is None else float(f"{value:.12g}")


def value_in(cell: etree._Element) -> str | None:
    """Return the value that a cell shows."""
    return cell.findtext(f"{_SHEET}v")


def said(element: etree._Element) -> str:
    """Return all text inside an element."""
    return "".join(cast("Iterator[str]", element.itertext()))


def workbooks(deck: Deck) -> Iterator[dict[str, etree._Element]]:
    """Iterate over the cells of every workbook of a deck."""
    return (cells(content) for name, content in deck.parts.items() if name.endswith(".xlsx"))


def readable(deck: Deck) -> str:
    """Return every text that a reader of the deck can come by, a paragraph a line.

    That is what stands on the slides, in their notes and in their charts, and the alternative
    texts. Spaces are single.
    """
    found: list[str] = []
    for name, root in deck.xml_parts().items():
        if name.startswith(("ppt/slides/slide", "ppt/notesSlides/", "ppt/charts/chart")):
            found += paragraphs(root)
            found += [each.text or "" for each in find_all(root, "//c:v")]
            found += [each.get("descr", "") for each in find_all(root, "//p:cNvPr[@descr]")]
    return "\n".join(" ".join(text.split()) for text in found)


def spelled(text: str) -> str:
    """Return a text as it is compared with others: clean, in capitals, without quotation marks.

    Kickers are set in capitals, and marks within marks follow the language of the deck.
    """
    return " ".join(_MARKS.sub(" ", clean(text)).upper().split())


def notes(deck: Deck) -> str:
    """Return what the notes of all slides say, a paragraph a line."""
    parts = deck.xml_parts().items()
    pages = (root for name, root in parts if name.startswith("ppt/notesSlides/"))
    return "\n".join(line for page in pages for line in paragraphs(page))


def paragraphs(root: etree._Element) -> Iterator[str]:
    """Iterate over the texts of the paragraphs of a part."""
    for each in find_all(root, "//a:p"):
        yield "".join(run.text or "" for run in find_all(each, ".//a:t"))
