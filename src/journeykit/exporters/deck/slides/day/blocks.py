"""Where the day is spent and what with: blocks along the hours."""

from collections.abc import Sequence

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


def place_lane(sheet: Sheet, axis: Axis, day: DayTimeline, box: Box) -> None:
    """Draw where the day is spent."""
    lane_label(sheet, box, "map-pin", sheet.story.words("day.where"))
    known = (piece for piece in axis.pieces(day) if piece.moment.place)
    for piece in merged(known, lambda moment: moment.place):
        place = piece.moment.place or ""
        paint = tint(QUIET, 0.26) if for_place(place) == "house" else tint(QUIET, 0.5)
        _block(sheet, axis.box(piece, box.y, box.h), place, for_place(place), paint, INK)


def activity_lane(
    sheet: Sheet, axis: Axis, day: DayTimeline, box: Box, windows: Sequence[ContactMoment]
) -> None:
    """Draw what is done, the contact windows filled."""
    lane_label(sheet, box, "footprints", sheet.story.words("day.doing"))
    chosen = {id(row.moment) for row in windows}
    for piece in axis.pieces(day):
        moment = piece.moment
        text = moment.label
        is_window = id(moment) in chosen
        ground = HIGHLIGHT if is_window else tint(QUIET, 0.26)
        said = f"{span(moment.start, moment.end)}, {text}"
        identity = Identity("Moment", sheet.story.address(moment), said)
        with sheet.canvas.group(identity):
            icon = for_activity(text)
            paint = PAPER if is_window else INK
            _block(sheet, axis.box(piece, box.y, box.h), text, icon, ground, paint, bold=is_window)


def _block(
    sheet: Sheet, box: Box, text: str, icon: str, ground: Paint, paint: Paint, *, bold: bool = False
) -> None:
    """Draw a block with its label where it fits, else with an icon, else bare."""
    canvas = sheet.canvas
    canvas.rounded(box, Identity(text, decorative=True), ground, 0.035)
    inner = box.inset(0.05, 0.02)
    label = _label_that_fits(sheet, text, inner, bold=bold)
    if label:
        size, shown = label
        style = Style(size, bold=bold, paint=paint, align="centre", anchor="middle")
        canvas.text(inner, shown, style, Identity("Label"))
    elif box.w >= _SMALLEST_ICON + 0.04:
        side = min(_ICON, box.h - 0.06, box.w - 0.04)
        canvas.icon(
            icon, Box(box.centre - side / 2, box.middle - side / 2, side, side), paint, 1.25
        )
        sheet.cut.append(text)
    else:
        sheet.cut.append(text)


def _label_that_fits(sheet: Sheet, text: str, box: Box, *, bold: bool) -> tuple[float, str] | None:
    if box.w < _SHORTEST_LABEL:
        return None
    setting = Setting(sheet.story.theme.body_font, box.w, bold=bold)
    for size in (Size.MAP, Size.DENSE):
        if not setting.cuts(text, size) and setting.height([text], size) <= box.h:
            return size, text
    return None
