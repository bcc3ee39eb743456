"""Whether every text has room: in its box, beside other texts, on the slide."""

from collections.abc import Iterator
from itertools import combinations

from journeykit.exporters.deck.geometry import Box
from scripts.checks.deck import Deck, Slide, find_all
from tests.deck.textboxes import TextBox, box_of, table_cells, text_boxes

HAIR = 0.011
"""Less than a point, in inches: what rounding may cost."""
SMALLEST = 8
"""Points; nobody reads anything smaller."""
_ON_ITS_CHART = ("émotion inconnue", "emotion unknown")
"""Says in a chart why the line stops there."""


def faults(deck: Deck) -> Iterator[str]:
    """Iterate over every text without room, in words."""
    for slide in deck.slides:
        boxes = list(text_boxes(slide))
        for text in (*boxes, *table_cells(slide)):
            yield from _in_its_box(text)
        yield from _beside_each_other(boxes)
        yield from _over_frames(slide, boxes)


def _in_its_box(text: TextBox) -> Iterator[str]:
    if text.height > text.box.h + HAIR:
        yield f"{text.height - text.box.h:.2f} in too high: {text}"
    for paragraph in text.paragraphs:
        for _, wide in paragraph.lines(text.box.w):
            if wide > text.box.w - paragraph.indent + HAIR:
                yield f"too wide: {text}"
        for run in paragraph.runs:
            if run.font.size < SMALLEST:
                yield f"{run.font.size} points: {text}"


def _beside_each_other(boxes: list[TextBox]) -> Iterator[str]:
    for one, other in combinations(boxes, 2):
        if overlap(one.box, other.box):
            yield f"{one} overlaps {other}"


def _over_frames(slide: Slide, boxes: list[TextBox]) -> Iterator[str]:
    for frame in find_all(slide.tree, "//p:graphicFrame"):
        for text in boxes:
            if overlap(text.box, box_of(frame)) and text.text not in _ON_ITS_CHART:
                yield f"{text} lies over a chart or a table"


def overlap(one: Box, other: Box) -> bool:
    """Say whether two boxes share more than a hair in both directions."""
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > HAIR and down > HAIR
