"""Where the day is spent and what with: blocks along the hours."""

from collections.abc import Sequence

import attrs

from journeykit.analysis import ContactMoment
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.fitting import Setting
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.day.axis import Axis, merged
from journeykit.exporters.deck.slides.lane_labels import lane_label
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, PAPER, QUIET, Paint, tint
from journeykit.icons import for_activity, for_place
from journeykit.model import DayTimeline
from journeykit.wording import span

_SHORTEST_LABEL = 0.42
_ICON = 0.2
_SMALLEST_ICON = 0.12
_LONGEST_LABEL = 2.4


@attrs.frozen
class _Block:
    """A stretch of a lane: its words, the icon that stands in for them, and its colours."""

    text: str
    icon: str
    ground: Paint
    paint: Paint = INK
    bold: bool = False


def place_lane(sheet: Sheet, axis: Axis, day: DayTimeline, box: Box) -> None:
    """Draw where the day is spent."""
    lane_label(sheet, box, "map-pin", sheet.story.words("day.where"))
    known = (piece for piece in axis.pieces(day) if piece.moment.place)
    for piece in merged(known, lambda moment: moment.place):
        place = piece.moment.place or ""
        icon = for_place(place)
        strength = 0.26 if icon == "house" else 0.5
        _draw(sheet, axis.box(piece, box.y, box.h), _Block(place, icon, tint(QUIET, strength)))


def activity_lane(
    sheet: Sheet, axis: Axis, day: DayTimeline, box: Box, windows: Sequence[ContactMoment]
) -> None:
    """Draw what is done, the best contact window filled, the others tinted."""
    lane_label(sheet, box, "footprints", sheet.story.words("day.doing"))
    chosen = {id(row.moment) for row in windows}
    best = min(windows, key=lambda row: row.rank or 0, default=None)
    pieces = sorted(axis.pieces(day), key=lambda piece: piece.start)
    ends = [axis.x(piece.start) for piece in pieces[1:]] + [axis.left + axis.width]
    for piece, end in zip(pieces, ends, strict=True):
        moment = piece.moment
        block = _Block(moment.label, for_activity(moment.label), tint(QUIET, 0.26))
        if best and moment is best.moment:
            block = attrs.evolve(block, ground=HIGHLIGHT, paint=PAPER, bold=True)
        elif id(moment) in chosen:
            block = attrs.evolve(block, ground=tint(HIGHLIGHT, 0.3), bold=True)
        said = f"{span(moment.start, moment.end)}, {moment.label}"
        with sheet.canvas.group(Identity("Moment", sheet.story.address(moment), said)):
            _draw(sheet, axis.box(piece, box.y, box.h), block, end)


def _draw(sheet: Sheet, box: Box, block: _Block, free_until: float = 0.0) -> None:
    """Draw a block: its label inside where it fits, else beside it, else an icon, else bare.

    What is left out is in the notes, which list the whole day.
    """
    canvas = sheet.canvas
    canvas.rounded(box, Identity(block.text, decorative=True), block.ground, 0.035)
    inside = box.inset(0.05, 0.02)
    beside = Box(box.right + 0.06, box.y, min(free_until - box.right - 0.12, _LONGEST_LABEL), box.h)
    if size := _label_size(sheet, block, inside):
        style = Style(size, block.bold, paint=block.paint, align="centre", anchor="middle")
        canvas.text(inside, block.text, style, Identity("Label"))
        return
    side = min(_ICON, box.h - 0.06, box.w - 0.04)
    if side >= _SMALLEST_ICON:
        place = Box(box.centre - side / 2, box.middle - side / 2, side, side)
        canvas.icon(block.icon, place, block.paint, 1.25)
    if size := _label_size(sheet, block, beside):
        style = Style(size, block.bold, anchor="middle")
        canvas.text(beside, block.text, style, Identity("Label"))


def _label_size(sheet: Sheet, block: _Block, box: Box) -> float | None:
    """Return the size at which a block's label fits in a box, or None."""
    if box.w < _SHORTEST_LABEL:
        return None
    setting = Setting(sheet.story.theme.body_font, box.w, bold=block.bold)
    for size in (Size.MAP, Size.DENSE):
        if not setting.cuts(block.text, size) and setting.height([block.text], size) <= box.h:
            return size
    return None
