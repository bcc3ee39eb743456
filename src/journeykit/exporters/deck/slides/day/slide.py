"""The slide of a day, put together."""

from collections.abc import Iterator, Sequence

from journeykit.analysis import ContactMoment
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Align, Style
from journeykit.exporters.deck.geometry import CONTENT, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.anchors import day_anchor
from journeykit.exporters.deck.slides.day.axis import Axis
from journeykit.exporters.deck.slides.day.blocks import activity_lane, place_lane
from journeykit.exporters.deck.slides.day.mood import has_mood, mood_lane
from journeykit.exporters.deck.slides.day.notes import notes
from journeykit.exporters.deck.slides.day.reach import attention_lane, channel_lane
from journeykit.exporters.deck.slides.day.sky import sky
from journeykit.exporters.deck.slides.day.windows import badges, cards
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, MUTED, tint
from journeykit.exporters.deck.titles import day_title
from journeykit.model import DayTimeline, Persona
from journeykit.wording import day_name

_WINDOW_TOP = 1.56
_SKY = (1.86, 0.28)
_HOURS = 2.18
_HOUR_WIDTH = 0.6
_LANES_TOP = 2.44
_HEIGHTS = {"place": 0.3, "activity": 0.5, "channels": 0.3, "attention": 0.36, "mood": 1.26}
"""The lanes of a day from top to bottom, in inches; a lane that nobody filled is left out."""
_GAP = 0.08


def day_slides(story: Story, persona: Persona) -> Iterator[FinishedSlide]:
    """Return the slides of a persona's days, those of which something is told."""
    for day in persona.days:
        if day.moments:
            yield day_slide(story, persona, day)


def day_slide(story: Story, persona: Persona, day: DayTimeline) -> FinishedSlide:
    """Return the slide of a day."""
    kicker = (story.words("day.kicker"), persona.name, day_name(day, story.language))
    sheet = start(
        story,
        "days",
        day_title(story, persona, day),
        "  ·  ".join(kicker),
        subtitle=story.words(_subtitle(story, persona, day)),
    )
    sheet.anchor = day_anchor(story, day)
    axis = Axis.of(day)
    windows = story.windows(persona, day)
    _backdrop(sheet, axis, day, windows)
    _lanes(sheet, axis, day, windows)
    cards(sheet, persona, day, windows)
    sheet.note(*notes(story, day))
    return sheet.finished()


def _subtitle(story: Story, persona: Persona, day: DayTimeline) -> str:
    if not story.windows(persona, day):
        return "day.subtitle_plain"
    return "day.subtitle" if day.detail == "full" else "day.subtitle_summary"


def _lanes(sheet: Sheet, axis: Axis, day: DayTimeline, windows: Sequence[ContactMoment]) -> None:
    y = _LANES_TOP
    for name in _known_lanes(day):
        box = Box(CONTENT.x, y, CONTENT.w, _HEIGHTS[name])
        if name == "place":
            place_lane(sheet, axis, day, box)
        elif name == "activity":
            activity_lane(sheet, axis, day, box, windows)
        elif name == "channels":
            channel_lane(sheet, axis, day, box)
        elif name == "attention":
            attention_lane(sheet, axis, day, box)
        else:
            mood_lane(sheet, axis, day, box)
        y = box.bottom + _GAP


def _known_lanes(day: DayTimeline) -> Iterator[str]:
    awake = [moment for moment in day.moments if not moment.asleep]
    known = {
        "place": any(moment.place for moment in day.moments),
        "activity": True,
        "channels": any(moment.channels for moment in day.moments),
        "attention": any(moment.attention is not None for moment in awake),
        "mood": has_mood(day),
    }
    return (name for name in _HEIGHTS if known[name])


def _lanes_bottom(day: DayTimeline) -> float:
    heights = [_HEIGHTS[name] for name in _known_lanes(day)]
    return _LANES_TOP + sum(heights) + _GAP * (len(heights) - 1) + 0.05


def _backdrop(sheet: Sheet, axis: Axis, day: DayTimeline, windows: Sequence[ContactMoment]) -> None:
    """Draw the windows behind everything, the daylight and the hours."""
    canvas, bottom = sheet.canvas, _lanes_bottom(day)
    chosen = {id(row.moment) for row in windows}
    for piece in axis.pieces(day):
        if id(piece.moment) in chosen:
            box = axis.box(piece, _WINDOW_TOP, bottom - _WINDOW_TOP, 0)
            canvas.rounded(box, Identity("Window", decorative=True), tint(HIGHLIGHT, 0.13), 0.05)
    for x, _ in axis.hours():
        canvas.rule((x, _SKY[0]), (x, bottom), tint(INK, 0.1))
    sky(canvas, axis, *_SKY)
    badges(sheet, axis, [piece for piece in axis.pieces(day) if id(piece.moment) in chosen])
    first, *between, last = axis.hours()
    _hour(sheet, first, "left", 0.0)
    for each in between:
        _hour(sheet, each, "centre", _HOUR_WIDTH / 2)
    _hour(sheet, last, "right", _HOUR_WIDTH)


def _hour(sheet: Sheet, hour: tuple[float, str], align: Align, left_of: float) -> None:
    """Set a time of day below its place on the axis."""
    x, name = hour
    box = Box(x - left_of, _HOURS, _HOUR_WIDTH, 0.18)
    style = Style(Size.DENSE, paint=MUTED, align=align)
    sheet.canvas.text(box, name, style, Identity("Hour", decorative=True))
