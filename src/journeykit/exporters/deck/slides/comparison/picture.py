"""The hours of a day, a lane for each persona, and the windows that several of them share."""

from collections.abc import Sequence
from typing import cast

from journeykit.analysis import SharedWindow
from journeykit.exporters.deck.canvas.canvas import Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Align, Style
from journeykit.exporters.deck.fitting import Setting, common_size, fit
from journeykit.exporters.deck.geometry import CONTENT, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.comparison.meeting import (
    Lane,
    SharedDay,
    first_minute,
    is_reached,
    last_minute,
    left_over,
)
from journeykit.exporters.deck.slides.day.axis import HOUR, Axis, Piece, apart
from journeykit.exporters.deck.slides.day.sky import sky
from journeykit.exporters.deck.slides.portrait import portrait
from journeykit.exporters.deck.theme import (
    DEEP,
    HAIRLINE,
    HIGHLIGHT,
    INK,
    MUTED,
    PAPER,
    Paint,
    tint,
)
from journeykit.icons import for_channel
from journeykit.wording import channel_name, clock

MOST_LANES = 10
"""Personas on the picture; the notes tell the rest."""
AXIS = Axis(0, 2.3, CONTENT.right - 2.3)
_BADGES, _BADGE = 1.42, 0.28
_WINDOW_TOP = 1.56
_SKY = (1.86, 0.24)
_HOURS = 2.14
_LANES = Box(CONTENT.x, 2.4, CONTENT.w, 2.66)
_HIGHEST_LANE = 1.1
_HIGHEST_BAR = 0.36
_ROOMY = 0.24
"""A bar at least so high has room for icons."""
_ICON, _STEP = 0.19, 0.24
_FACE = 0.42
_NAME_RIGHT = 2.2
_NAMES = (Size.BODY, Size.SMALL, Size.MAP, Size.DENSE)
_MORE = 0.2


def picture(sheet: Sheet, day: SharedDay) -> None:
    """Draw the day."""
    shown = day.lanes[:MOST_LANES]
    more = len(day.lanes) - len(shown)
    room = _LANES.h - (_MORE if more else 0)
    height = min(room / len(shown), _HIGHEST_LANE)
    bottom = _LANES.y + height * len(shown)
    _backdrop(sheet, day, bottom)
    size = _name_size(sheet, shown, height)
    for number, lane in enumerate(shown):
        box = Box(_LANES.x, _LANES.y + number * height, _LANES.w, height)
        said = lane_said(sheet, lane)
        with sheet.canvas.group(Identity("Lane", sheet.story.address(lane.persona), said)):
            _who(sheet, lane, box, size)
            _lane(sheet, day, lane, box)
    if more:
        text = sheet.story.words("comparison.more_personas", count=more)
        box = Box(_LANES.x, bottom + 0.02, AXIS.width, 0.17)
        sheet.canvas.text(box, text, Style(Size.DENSE, paint=MUTED), Identity("More"))


def lane_said(sheet: Sheet, lane: Lane) -> str:
    """Return when and on which channels a persona can be reached, for those who do not see it."""
    story = sheet.story
    said = tuple(
        story.words(
            "comparison.stretch",
            span=f"{_clock(each.start)}–{_clock(each.end)}",
            channels=tuple(channel_name(story.project, c, story.language) for c in each.channels),
        )
        for each in lane.stretches
    )
    text = "; ".join(said) or story.words(_empty(lane))
    return story.words("notes.of", what=lane.persona.name, text=text)


def badge(sheet: Sheet, x: float, y: float, number: int) -> None:
    """Draw the number of a window, around a place on the slide."""
    box = Box(x - _BADGE / 2, y, _BADGE, _BADGE)
    style = Style(Size.SMALL, bold=True, paint=PAPER, align="centre", anchor="middle")
    sheet.canvas.shape(
        box, Identity("Number"), Look(HIGHLIGHT, preset="ellipse"), str(number), style
    )


def _clock(minute: int) -> str:
    return f"{minute // HOUR:02d}:{minute % HOUR:02d}"


def _empty(lane: Lane) -> str:
    return "comparison.out_of_reach" if lane.is_described else "comparison.no_day"


def _backdrop(sheet: Sheet, day: SharedDay, bottom: float) -> None:
    """Draw the windows behind everything, the daylight, the hours and the numbers."""
    canvas = sheet.canvas
    for number, window in enumerate(day.pointed_out):
        box = AXIS.box(_piece(window), _WINDOW_TOP, bottom - _WINDOW_TOP, 0)
        fill = tint(HIGHLIGHT, 0.06 if number else 0.13)
        canvas.rounded(box, Identity("Window", decorative=True), fill, 0.05)
    for x, _ in AXIS.hours():
        canvas.rule((x, _SKY[0]), (x, bottom), tint(INK, 0.1))
    sky(canvas, AXIS, *_SKY)
    _badges(sheet, day.pointed_out)
    for number, (x, hour) in enumerate(AXIS.hours()):
        align = cast("Align", {0: "left", 8: "right"}.get(number, "centre"))
        left = {0: x, 8: x - 0.6}.get(number, x - 0.3)
        style = Style(Size.DENSE, paint=MUTED, align=align)
        canvas.text(Box(left, _HOURS, 0.6, 0.18), hour, style, Identity("Hour", decorative=True))


def _piece(window: SharedWindow) -> Piece:
    return Piece(first_minute(window), last_minute(window), ())


def _badges(sheet: Sheet, windows: Sequence[SharedWindow]) -> None:
    """Number the windows by their rank, above their middles."""
    ordered = sorted(enumerate(windows, start=1), key=lambda each: each[1].start)
    middles = [AXIS.x(first_minute(each) + each.minutes / 2) for _, each in ordered]
    places = apart(middles, 0.84, CONTENT.right - 0.7)
    for (number, window), x in zip(ordered, places, strict=True):
        badge(sheet, x, _BADGES, number)
        label = Box(x + 0.2, _BADGES, 0.5, _BADGE)
        style = Style(Size.SMALL, bold=True, paint=HIGHLIGHT, anchor="middle")
        sheet.canvas.text(label, clock(window.start), style, Identity("Window"))


def _lane(sheet: Sheet, day: SharedDay, lane: Lane, box: Box) -> None:
    sheet.canvas.rule((box.x, box.bottom), (box.right, box.bottom), HAIRLINE)
    high = min(box.h * 0.6, _HIGHEST_BAR)
    top = box.middle - high / 2
    if not lane.stretches:
        text, style = sheet.story.words(_empty(lane)), Style(Size.DENSE, italic=True, paint=MUTED)
        place = Box(AXIS.left + 0.1, box.middle - 0.08, 5.0, 0.17)
        sheet.canvas.text(place, text, style, Identity("Nothing known"))
    windows = day.pointed_out
    for stretch in left_over(lane, windows):
        piece = Piece(stretch.start, stretch.end, ())
        _bar(sheet, stretch.channels, piece, (top, high), tint(DEEP, 0.2))
    for number, window in enumerate(windows):
        if is_reached(window, lane.persona):
            paint = tint(HIGHLIGHT, 0.4) if number else HIGHLIGHT
            _bar(sheet, window.channels, _piece(window), (top, high), paint)


def _name_size(sheet: Sheet, lanes: Sequence[Lane], height: float) -> float:
    """Return the size at which all names have room."""
    setting, room = _naming(sheet, height)
    return common_size([(lane.persona.name,) for lane in lanes], setting, room, _NAMES)


def _naming(sheet: Sheet, height: float) -> tuple[Setting, float]:
    """Return how names are set in lanes of a height, and how high they may be."""
    setting = Setting(sheet.story.theme.body_font, _NAME_RIGHT - _name_left(height), bold=True)
    return setting, max(min(height - 0.06, 0.4), setting.line(_NAMES[-1]))


def _name_left(height: float) -> float:
    return CONTENT.x + (_FACE + 0.12 if _has_face(height) else 0)


def _has_face(height: float) -> bool:
    return height * 0.8 >= _FACE * 0.8


def _who(sheet: Sheet, lane: Lane, box: Box, size: float) -> None:
    """Show whose lane it is: a name, and a face where there is room."""
    if _has_face(box.h):
        side = min(_FACE, box.h * 0.8)
        circle = Box(box.x + (_FACE - side) / 2, box.middle - side / 2, side, side)
        portrait(sheet, lane.persona, circle, DEEP, Size.MAP)
    setting, room = _naming(sheet, box.h)
    fitted = fit([lane.persona.name], setting, room, (size,))
    sheet.cut.extend(fitted.cut)
    place = Box(_name_left(box.h), box.middle - fitted.height / 2, setting.width, fitted.height)
    sheet.canvas.text(place, fitted.texts, Style(fitted.size, bold=True), Identity("Persona"))


def _bar(
    sheet: Sheet, channels: Sequence[str], piece: Piece, across: tuple[float, float], paint: Paint
) -> None:
    """Draw a stretch with the icons of its channels, as many as there is room for."""
    area = AXIS.box(piece, *across, 0.01)
    identity = Identity("Reachable", decorative=True)
    sheet.canvas.rounded(area, identity, paint, 0.04)
    room = int((area.w - 0.04) / _STEP)
    if area.h < _ROOMY or not room:
        return
    shown = channels[:room]
    left = area.centre - _STEP * len(shown) / 2 + (_STEP - _ICON) / 2
    for number, channel in enumerate(shown):
        place = Box(left + number * _STEP, area.middle - _ICON / 2, _ICON, _ICON)
        on = PAPER if paint == HIGHLIGHT else INK
        sheet.canvas.icon(for_channel(channel), place, on, 1.25)
