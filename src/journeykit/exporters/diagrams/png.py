"""PNG: the engine's picture with the signs put in."""

from io import BytesIO

from PIL import Image

from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.page import Sheet
from journeykit.exporters.diagrams.png_file import png_file
from journeykit.exporters.diagrams.strokes import picture

_INCH = 72
FINEST = 144.0
"""Dots per inch where nothing limits them: two pixels a point, sharp on dense screens."""
PRINTED = 200.0
"""Dots per inch on a page of a standard size."""
_LONGEST_SIDE = 20_000
_MOST_PIXELS = 12_000_000
"""Of a picture that nobody said is printed: more than any screen shows."""
_MOST_PRINTED = 25_000_000
"""75 MB while the picture is made."""


def resolution(sheet: Sheet) -> float:
    """Return in how many dots per inch of the drawing a picture is made, so that it stays bounded.

    An inch of the drawing is `Sheet.scale` inches on paper.
    """
    longest = _INCH * _LONGEST_SIDE / max(sheet.width, sheet.height)
    pixels = _MOST_PRINTED if sheet.size else _MOST_PIXELS
    most = _INCH * (pixels / (sheet.width * sheet.height)) ** 0.5
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
    page: Image.Image = Image.open(BytesIO(png))
    if page.mode != "RGB":  # a conversion copies the picture, even where there is none to do
        page = page.convert("RGB")
    scale = dpi / _INCH
    for place in drawing.signs():
        sign = picture(place.sign, scale)
        corner = (round((sheet.left + place.x) * scale), round((sheet.top + place.y) * scale))
        page.paste(sign, corner, sign)
    said = {"Title": drawing.title, "Description": drawing.description}
    return png_file(page, dpi / sheet.scale, said, drawing.language)
