"""Whether a picture can be read on the paper that it is printed on."""

from journeykit.exporters.diagrams.blocks import Words
from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.page import LONG_SIDES, Page, sheet_for
from journeykit.wording.message import Message, message

READABLE = 6.0
"""Points; smaller print is for leaflets that nobody reads."""


def small_print(drawing: Drawing, page: Page) -> Message | None:
    """Return what to say of a picture whose smallest words nobody can read, or None.

    Args:
        drawing: What is printed, laid out for the paper.
        page: The paper.
    """
    smallest = _smallest(drawing)
    size = smallest * sheet_for(drawing, page).scale
    if size >= READABLE:
        return None
    # All standard sizes have the same shape, so that another one changes nothing but the scale.
    enough = (each for each in LONG_SIDES if smallest * sheet_for(drawing, each).scale >= READABLE)
    larger = next(enough, None)
    if larger is None:
        return message("diagram.print.nowhere", page=page, size=size)
    return message("diagram.print.small", page=page, size=size, larger=larger, readable=READABLE)


def _smallest(drawing: Drawing) -> float:
    """Return the size of the smallest words, in points of the drawing."""
    return min(
        cell.style.size
        for node in drawing.every_node()
        for row in node.block.rows
        for cell in row.cells
        if isinstance(cell, Words) and cell.text
    )
