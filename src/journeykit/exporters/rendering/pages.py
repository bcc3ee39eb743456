"""The pages of a PDF as pictures."""

import importlib
import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

from journeykit.errors import MissingToolError, RenderingError
from journeykit.exporters.rendering.programs import found, run

SECONDS = 240.0
MOST_PAGES = 1_000
_ADVICE = (
    "no program to draw the pages of a PDF: install poppler-utils (pdftoppm), or "
    "`pip install 'journeykit[preview]'`"
)


def pages_of(pdf: bytes, pixels: int) -> tuple[bytes, ...]:
    """Return the pages of a PDF as PNG pictures, a thousand at most.

    Args:
        pdf: The document.
        pixels: The longer side of each picture.

    Raises:
        MissingToolError: Neither Poppler's ``pdftoppm`` nor the package ``pypdfium2`` is there.
        RenderingError: The program failed or took too long.
    """
    if poppler := found(["pdftoppm"]):
        return _by_poppler(poppler, pdf, pixels)
    return tuple(_by_pdfium(pdf, pixels))


def _by_poppler(poppler: str, pdf: bytes, pixels: int) -> tuple[bytes, ...]:
    with tempfile.TemporaryDirectory(prefix="journeykit-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source = folder / "deck.pdf"
        source.write_bytes(pdf)
        how = ("-png", "-scale-to", str(pixels), "-l", str(MOST_PAGES))
        run([poppler, *how, str(source), str(folder / "page")], "pdftoppm", SECONDS)
        # Numbers are padded to one length, so that the order of names is that of the pages.
        return tuple(page.read_bytes() for page in sorted(folder.glob("page-*.png")))


def _by_pdfium(pdf: bytes, pixels: int) -> Iterator[bytes]:
    try:
        pdfium = importlib.import_module("pypdfium2")
    except ImportError as error:
        raise MissingToolError(_ADVICE) from error
    try:
        document = pdfium.PdfDocument(pdf)
        for number in range(min(len(document), MOST_PAGES)):
            page = document[number]
            target = io.BytesIO()
            page.render(scale=pixels / max(page.get_size())).to_pil().save(target, "PNG")
            yield target.getvalue()
    except pdfium.PdfiumError as error:
        raise RenderingError(f"pypdfium2 cannot read the PDF: {error}") from error
