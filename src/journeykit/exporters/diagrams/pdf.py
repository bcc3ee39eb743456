"""PDF: the signs as pictures of the package's own among the engine's lines and words."""

import tempfile
from pathlib import Path

from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.engine import Installed, drawn
from journeykit.exporters.diagrams.graph import add_picture, enlarge, placed
from journeykit.exporters.diagrams.page import Sheet
from journeykit.exporters.diagrams.signs import Sign
from journeykit.exporters.diagrams.strokes import picture

_PIXELS_PER_POINT = 8.0
"""576 dots per inch: sharp in print."""


def made(by: Installed, drawing: Drawing, sheet: Sheet, fonts: str) -> bytes:
    """Return a drawing as a PDF of one page.

    Args:
        by: The engine.
        drawing: What to draw.
        sheet: What it stands on.
        fonts: The fonts of all words, as the engine wants them named.

    Raises:
        RenderingError: The engine failed.
    """
    graph = placed(drawing, fonts, sheet)
    enlarge(graph, sheet)
    with tempfile.TemporaryDirectory(prefix="journeykit-") as folder:
        files: dict[Sign, Path] = {}
        for number, place in enumerate(drawing.signs()):
            if place.sign not in files:
                files[place.sign] = Path(folder) / f"{len(files)}.png"
                picture(place.sign, _PIXELS_PER_POINT).save(files[place.sign])
            add_picture(graph, sheet, place, id=f"sign{number}", file=files[place.sign])
        return drawn(by, graph.source, "pdf")
