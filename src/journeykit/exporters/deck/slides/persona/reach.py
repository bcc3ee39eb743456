"""On which channels a persona can be found, by the minutes of a day."""

from collections import Counter

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.charts.bars import Bar, bar_chart
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.persona.habits import heading
from journeykit.exporters.deck.theme import HIGHLIGHT, MUTED, QUIET
from journeykit.icons import for_channel
from journeykit.model import Persona
from journeykit.wording import channel_name

_MOST = 5
_ROW = 0.3
_HEAD = 0.36
_NAMES = 0.34
"""The part of the chart's width that the names of the channels take."""
_NAME_GAP = 0.1
"""Between a name and its bar, in inches."""
_OURS = "● "


def has_reach(persona: Persona) -> bool:
    """Say whether any channel of the persona is known."""
    return bool(persona.channels or channel_minutes(persona))


def channel_minutes(persona: Persona) -> Counter[str]:
    """Return the waking minutes of the persona's first day in which each channel is at hand."""
    minutes: Counter[str] = Counter()
    for moment in persona.days[0].moments if persona.days else ():
        for channel in () if moment.asleep else moment.channels:
            minutes[channel] += moment.minutes
    return minutes


def reach(sheet: Sheet, persona: Persona, box: Box) -> None:
    """Draw the minutes as bars; where no day is known, list the channels."""
    minutes = channel_minutes(persona)
    ranked = sorted(minutes, key=lambda channel: (-minutes[channel], channel))[:_MOST]
    shown = ranked or persona.channels[:_MOST]
    any_ours = any(_is_ours(sheet, channel) for channel in shown)
    unit = sheet.story.words("persona.minutes_a_day") if ranked else ""
    presence = sheet.story.words("persona.presence") if any_ours else ""
    heading(
        sheet,
        box,
        sheet.story.words("persona.reach"),
        "   ".join(filter(None, (unit, presence))),
    )
    area = Box(box.x, box.y + _HEAD, box.w, _ROW * len(shown))
    if ranked:
        _bars(sheet, persona, [(channel, minutes[channel]) for channel in ranked], area)
    else:
        _list(sheet, persona, shown, area)


def _is_ours(sheet: Sheet, channel: str) -> bool:
    brand = sheet.story.project.brand
    return brand is not None and channel in brand.channels


def _name(sheet: Sheet, channel: str) -> str:
    """Return the channel's name, marked where the brand is there: colour alone would not do."""
    story = sheet.story
    mark = _OURS if _is_ours(sheet, channel) else ""
    return mark + channel_name(story.project, channel, story.language)


def _bars(sheet: Sheet, persona: Persona, ranked: list[tuple[str, int]], area: Box) -> None:
    story = sheet.story
    room = _NAMES * area.w - _NAME_GAP
    bars = [
        Bar(
            _short(sheet, _name(sheet, channel), room),
            minutes,
            HIGHLIGHT if _is_ours(sheet, channel) else QUIET,
        )
        for channel, minutes in ranked
    ]
    headings = (story.words("persona.channel"), story.words("persona.minutes"))
    longest = ranked[0][1] * 1.2
    chart = bar_chart(bars, headings, story.language, longest=longest, names=_NAMES)
    said = ", ".join(f"{_name(sheet, channel)} {minutes}" for channel, minutes in ranked)
    alternative = story.words("persona.reach_chart", bars=said)
    identity = Identity(story.words("persona.reach"), story.address(persona), alternative)
    sheet.canvas.chart(area, chart, identity)


def _short(sheet: Sheet, name: str, room: float) -> str:
    """Return a name on one line; a longer one would run into its neighbours."""
    setting = Setting(sheet.story.theme.body_font, room)
    fitted = fit([name], setting, setting.line(Size.SMALL), (Size.SMALL,))
    sheet.cut.extend(fitted.cut)
    return fitted.texts[0]


def _list(sheet: Sheet, persona: Persona, channels: tuple[str, ...] | list[str], area: Box) -> None:
    identity = Identity("Channel", sheet.story.address(persona))
    for channel, row in zip(channels, area.rows(len(channels)), strict=True):
        paint = HIGHLIGHT if _is_ours(sheet, channel) else MUTED
        sheet.canvas.icon(for_channel(channel), Box(row.x, row.y + 0.04, 0.2, 0.2), paint)
        text = Box(row.x + 0.32, row.y, row.w - 0.32, row.h)
        style = Style(Size.SMALL, anchor="middle")
        shown = _short(sheet, _name(sheet, channel), text.w)
        sheet.canvas.text(text, shown, style, identity)
