"""Blocks of text that flow from column to column."""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style, bullets
from journeykit.exporters.deck.fitting import PARAGRAPH_GAP, Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.page import Family
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.stage.content import Block
from journeykit.model import Stage

_HEADING = 0.27
_GAP = 0.17
_ICON = 0.19
_LEAST = _HEADING + 0.17
"""A heading and a line, in inches."""


@attrs.frozen
class Piece:
    """As much of a block as stands in one column."""

    block: Block
    texts: tuple[str, ...]


def poured(
    blocks: Sequence[Block], column: Box, family: Family, size: float
) -> tuple[tuple[Piece, ...], tuple[Block, ...]]:
    """Return what has room in a column, and the blocks that are left."""
    setting = Setting(family, column.w, bulleted=True)
    pieces: list[Piece] = []
    left, y = list(blocks), column.y
    while left and column.bottom - y >= _LEAST:
        block = left[0]
        room = column.bottom - y - _HEADING
        texts = tuple(_fitting(block.texts, setting, size, room, is_first=not pieces))
        if not texts:
            break
        pieces.append(Piece(block, texts))
        y += _HEADING + min(setting.height(texts, size), room) + _GAP
        rest = block.texts[len(texts) :]
        left[:1] = [attrs.evolve(block, texts=rest)] if rest else []
    return tuple(pieces), tuple(left)


def highest(blocks: Sequence[Block], column: Box, family: Family, size: float) -> float:
    """Return the height of the highest text in a column of this width, with a heading above."""
    setting = Setting(family, column.w, bulleted=True)
    return _HEADING + max(setting.height([each], size) for block in blocks for each in block.texts)


def _fitting(
    texts: Sequence[str], setting: Setting, size: float, room: float, *, is_first: bool
) -> Iterator[str]:
    """Iterate over the texts that have room; a column takes one, however long it is."""
    for number, text in enumerate(texts):
        room -= setting.height([text], size) + (PARAGRAPH_GAP if number else 0)
        if room < -1e-6 and not (is_first and number == 0):
            return
        yield text


def draw(sheet: Sheet, stage: Stage, pieces: Sequence[Piece], column: Box, size: float) -> None:
    """Draw what stands in a column."""
    y = column.y
    for piece in pieces:
        box = Box(column.x, y, column.w, column.bottom - y)
        y = _draw(sheet, stage, piece, box, size) + _GAP


def _draw(sheet: Sheet, stage: Stage, piece: Piece, box: Box, size: float) -> float:
    canvas, block = sheet.canvas, piece.block
    said = ". ".join((block.heading, *piece.texts))
    with canvas.group(Identity(block.heading, sheet.story.address(stage), said)):
        canvas.icon(block.icon, Box(box.x, box.y + 0.01, _ICON, _ICON), block.paint, 1.25)
        _heading(sheet, block.heading, Box(box.x + 0.28, box.y, box.w - 0.28, 0.21))
        setting = Setting(sheet.story.theme.body_font, box.w, bulleted=True)
        fitted = fit(piece.texts, setting, box.h - _HEADING, (size,))
        sheet.cut.extend(fitted.cut)
        area = Box(box.x, box.y + _HEADING, box.w, fitted.height)
        canvas.text(area, bullets(fitted.texts, block.paint), Style(size), Identity("List"))
    return area.bottom


def _heading(sheet: Sheet, text: str, box: Box) -> None:
    setting = Setting(sheet.story.theme.body_font, box.w, bold=True)
    fitted = fit([text], setting, box.h, (Size.SMALL, Size.MAP))
    sheet.cut.extend(fitted.cut)
    style = Style(fitted.size, bold=True, anchor="middle")
    sheet.canvas.text(box, fitted.texts, style, Identity("Heading"))
