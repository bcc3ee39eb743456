"""One picture that shows all pages small."""

import io
from collections.abc import Sequence
from math import ceil

from PIL import Image

_COLUMNS = 3
_WIDTH = 640
_GAP = 16
_GROUND = (232, 232, 232)
MOST_PAGES = 120
"""Beyond so many pages a sheet would be too high to be looked at."""


def contact_sheet(pages: Sequence[bytes]) -> bytes:
    """Return the first 120 of the pages side by side, in reading order, as a PNG picture."""
    small = [_small(page) for page in pages[:MOST_PAGES]]
    height = max(page.height for page in small)
    columns = min(_COLUMNS, len(small))
    rows = ceil(len(small) / columns)
    size = (columns * (_WIDTH + _GAP) + _GAP, rows * (height + _GAP) + _GAP)
    sheet = Image.new("RGB", size, _GROUND)
    for index, page in enumerate(small):
        row, column = divmod(index, columns)
        sheet.paste(page, (_GAP + column * (_WIDTH + _GAP), _GAP + row * (height + _GAP)))
    target = io.BytesIO()
    sheet.save(target, "PNG", optimize=True)
    return target.getvalue()


def _small(page: bytes) -> Image.Image:
    with Image.open(io.BytesIO(page)) as opened:
        image = opened.convert("RGB")
    image.thumbnail((_WIDTH, _WIDTH), Image.Resampling.LANCZOS)
    return image
