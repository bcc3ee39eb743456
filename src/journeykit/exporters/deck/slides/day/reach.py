"""On which channels a person can be reached, and with how much attention to spare."""

from collections.abc import Sequence

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.geometry import Box
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.day.axis import Axis
from journeykit.exporters.deck.slides.lane_labels import lane_label
from journeykit.exporters.deck.theme import DEEP, HAIRLINE, HIGHLIGHT, MUTED, tint
from journeykit.icons import for_channel
from journeykit.model import DayTimeline
from journeykit.wording import channel_name

_ICON = 0.2


def channel_lane(sheet: Sheet, axis: Axis, day: DayTimeline, box: Box) -> None:
    """Draw the channels at hand as icons, as many as there is room for."""
    story = sheet.story
    lane_label(sheet, box, "smartphone", story.words("day.channels"))
    ours = story.project.brand.channels if story.project.brand else ()
    for piece in axis.pieces(day):
        area = axis.box(piece, box.y, box.h, 0.01)
        room = max(int(area.w / (_ICON + 0.05)), 0)
        channels = sorted(piece.moment.channels, key=lambda channel: channel not in ours)
        names = ", ".join(channel_name(story.project, c, story.language) for c in channels)
        if not channels or not room:
            continue
        with sheet.canvas.group(Identity("Channels", alternative=names)):
            _icons(sheet, area, channels[:room], ours)


def _icons(sheet: Sheet, area: Box, channels: Sequence[str], ours: Sequence[str]) -> None:
    step = _ICON + 0.05
    left = area.centre - step * len(channels) / 2 + 0.025
    for number, channel in enumerate(channels):
        place = Box(left + number * step, area.middle - _ICON / 2, _ICON, _ICON)
        sheet.canvas.icon(
            for_channel(channel), place, HIGHLIGHT if channel in ours else MUTED, 1.25
        )


def attention_lane(sheet: Sheet, axis: Axis, day: DayTimeline, box: Box) -> None:
    """Draw the attention that is free, as columns of one to five."""
    lane_label(sheet, box, "eye", sheet.story.words("day.attention"))
    sheet.canvas.rule((axis.left, box.bottom), (axis.left + axis.width, box.bottom), HAIRLINE)
    for piece in axis.pieces(day):
        attention = piece.moment.attention
        if attention is None or piece.moment.asleep:
            continue
        height = box.h * attention / 5
        area = axis.box(piece, box.bottom - height, height)
        said = sheet.story.words("day.attention_says", level=attention)
        sheet.canvas.rounded(
            area, Identity("Attention", alternative=said), tint(DEEP, 0.16 + attention * 0.13), 0.02
        )
