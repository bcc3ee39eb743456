"""PNG: the engine's picture with the signs put in."""

from io import BytesIO

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from journeykit.exporters.diagrams.drawing import MARGIN, Drawing
from journeykit.exporters.diagrams.strokes import picture

_INCH = 72
FINEST = 192.0
"""Dots per inch where nothing limits them: sharp on the densest screens."""
_LONGEST_SIDE = 20_000
_MOST_PIXELS = 25_000_000
"""100 MB while the picture is made."""


def resolution(drawing: Drawing) -> float:
    """Return in how many dots per inch a drawing is made, so that its picture stays bounded."""
    width, height = drawing.width + 2 * MARGIN, drawing.height + 2 * MARGIN
    longest = _INCH * _LONGEST_SIDE / max(width, height)
    most = _INCH * (_MOST_PIXELS / (width * height)) ** 0.5
    return float(int(min(FINEST, longest, most)))


def finished(png: bytes, drawing: Drawing, dpi: float) -> bytes:
    """Return the engine's picture of a drawing as the one to hand out.

    Args:
        png: What the engine made of the drawing.
        drawing: What it shows; gives signs, name and description.
        dpi: The resolution that it was made in.
    """
    page = Image.open(BytesIO(png)).convert("RGB")
    scale = dpi / _INCH
    for place in drawing.signs():
        sign = picture(place.sign, scale)
        corner = (round((MARGIN + place.x) * scale), round((MARGIN + place.y) * scale))
        page.paste(sign, corner, sign)
    facts = PngInfo()
    facts.add_itxt("Title", drawing.title, lang=drawing.language)
    facts.add_itxt("Description", drawing.description, lang=drawing.language)
    made = BytesIO()
    page.save(made, "PNG", dpi=(dpi, dpi), pnginfo=facts)
    return made.getvalue()
