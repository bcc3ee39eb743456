"""PNG: the engine's picture with the signs put in."""

from io import BytesIO

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.page import Sheet
from journeykit.exporters.diagrams.strokes import picture

_INCH = 72
FINEST = 144.0
"""Dots per inch where nothing limits them: two pixels a point, sharp on dense screens."""
PRINTED = 200.0
"""Dots per inch on a page of a standard size."""
_LONGEST_SIDE = 20_000
_MOST_PIXELS = 25_000_000
"""100 MB while the picture is made."""
_QUICKLY = 4
"""Of zlib: a third larger than its default, in half the time."""


def resolution(sheet: Sheet) -> float:
    """Return in how many dots per inch of the drawing a picture is made, so that it stays bounded.

    An inch of the drawing is `Sheet.scale` inches on paper.
    """
    longest = _INCH * _LONGEST_SIDE / max(sheet.width, sheet.height)
    most = _INCH * (_MOST_PIXELS / (sheet.width * sheet.height)) ** 0.5
    wanted = PRINTED * sheet.scale if sheet.size else FINEST
    return float(max(1, int(min(wanted, longest, most))))


def finished(png: bytes, drawing: Drawing, sheet: Sheet, dpi: float) -> bytes:
    """Return the engine's picture of a drawing as the one to hand out.

    Args:
        png: What the engine made of the drawing.
        drawing: What it shows; gives signs, name and description.
        sheet: What it stands on.
        dpi: The resolution that it was made in.
    """
    page = Image.open(BytesIO(png)).convert("RGB")
    scale = dpi / _INCH
    for place in drawing.signs():
        sign = picture(place.sign, scale)
        corner = (round((sheet.left + place.x) * scale), round((sheet.top + place.y) * scale))
        page.paste(sign, corner, sign)
    facts = PngInfo()
    facts.add_itxt("Title", drawing.title, lang=drawing.language)
    facts.add_itxt("Description", drawing.description, lang=drawing.language)
    printed = dpi / sheet.scale
    made = BytesIO()
    page.save(made, "PNG", compress_level=_QUICKLY, dpi=(printed, printed), pnginfo=facts)
    return made.getvalue()
