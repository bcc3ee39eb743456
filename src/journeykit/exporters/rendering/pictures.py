"""A deck as pictures in a folder."""

from collections.abc import Callable

from journeykit.errors import RenderingError
from journeykit.exporters.rendering.contact_sheet import contact_sheet
from journeykit.exporters.rendering.office import pdf_of
from journeykit.exporters.rendering.pages import pages_of

PIXELS = 1_600
"""The longer side of a picture, unless another one is asked for."""
CONTACT_SHEET = "contact-sheet.png"


def preview(
    deck: bytes, *, pixels: int = PIXELS, on_step: Callable[[str], None] = lambda _: None
) -> dict[str, bytes]:
    """Return what a deck looks like: a picture a slide, and one that shows all of them small.

    Args:
        deck: A PowerPoint file.
        pixels: The longer side of the picture of a slide.
        on_step: Called with what is done next.

    Returns:
        PNG pictures by name, ``slide-01.png`` and so on, then ``contact-sheet.png``.

    Raises:
        MissingToolError: LibreOffice, or a program that draws the pages of a PDF, is not there.
        RenderingError: One of them failed or took too long.
    """
    on_step("LibreOffice")
    pdf = pdf_of(deck)
    on_step("PNG")
    pages = pages_of(pdf, pixels)
    if not pages:
        raise RenderingError("the deck has no page to look at")
    digits = max(2, len(str(len(pages))))
    pictures = {f"slide-{number:0{digits}}.png": page for number, page in enumerate(pages, start=1)}
    return {**pictures, CONTACT_SHEET: contact_sheet(pages)}
