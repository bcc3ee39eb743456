"""Beside the list: how much of the map rests on sources, and what to ask to know the rest."""

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style, bullets
from journeykit.exporters.deck.charts.bars import Bar, bar_chart
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.sources.content import Sources
from journeykit.exporters.deck.slides.sources.finding import HALF
from journeykit.exporters.deck.theme import HAIRLINE, HIGHLIGHT, MUTED, NEGATIVE, QUIET, WARM
from journeykit.wording import percent

_SHARE, _BARS = 0.84, 0.84
_NUMBER = 2.05
"""The width of the number to see, which may be 100 %."""
_NAMES = 0.46
"""The part of the chart that the names of its bars take."""
_LONGEST = 1.45
"""The share at which a bar and its number would fill the frame."""
_QUESTIONS = 4
_SIZES = (Size.SMALL, Size.MAP, Size.DENSE)


def aside(sheet: Sheet, found: Sources, area: Box) -> None:
    """Draw the share, the bars behind it, and the questions."""
    if found.audit.source_share is None:
        return
    _share(sheet, found, Box(area.x, area.y, area.w, _SHARE))
    _bars(sheet, found, Box(area.x, area.y + _SHARE + 0.06, area.w, _BARS))
    top = area.y + _SHARE + _BARS + 0.24
    if found.audit.questions:
        sheet.canvas.rule((area.x, top), (area.right, top), HAIRLINE)
        _questions(sheet, found, Box(area.x, top + 0.12, area.w, area.bottom - top - 0.12))


def _share(sheet: Sheet, found: Sources, box: Box) -> None:
    """Set the one number of the slide, which is the one of its title."""
    story, audit = sheet.story, found.audit
    share, paint, key = audit.source_share, HIGHLIGHT, "sources.of_statements"
    if found.many_are_stale and (share or 0.0) >= HALF:
        share, paint, key = audit.stale_share, NEGATIVE, "sources.of_dated"
    number = Box(box.x, box.y, _NUMBER, box.h)
    style = Style(Size.COVER, bold=True, paint=paint, anchor="middle", leading=0.85)
    shown = percent(share or 0.0, story.language)
    sheet.canvas.text(number, shown, style, Identity("Share"))
    text = story.words(key, count=len(audit.claims))
    beside = Box(number.right + 0.1, box.y, box.right - number.right - 0.1, box.h)
    fitted = fit([text], Setting(story.theme.body_font, beside.w), beside.h, _SIZES)
    style = Style(fitted.size, paint=MUTED, anchor="middle")
    sheet.canvas.text(beside, fitted.texts, style, Identity("What the share is of"))


def _bars(sheet: Sheet, found: Sources, box: Box) -> None:
    story, audit = sheet.story, found.audit
    shares = {
        "supported": (audit.source_share, HIGHLIGHT),
        "assumed": (audit.assumption_share, WARM),
        "unsupported": (audit.unsupported_share, QUIET),
    }
    bars = [
        Bar(story.words(f"sources.{name}"), round(share or 0.0, 2), paint)
        for name, (share, paint) in shares.items()
    ]
    headings = (story.words("sources.rests_on"), story.words("sources.share"))
    form = story.words("sources.form")
    chart = bar_chart(bars, headings, story.language, longest=_LONGEST, names=_NAMES, form=form)
    said = tuple(f"{bar.name} {percent(bar.value or 0.0, story.language)}" for bar in bars)
    says = story.words("sources.chart_says", bars=said)
    sheet.canvas.chart(box, chart, Identity(story.words("sources.rests_on"), "", says))


def _questions(sheet: Sheet, found: Sources, box: Box) -> None:
    """Set what to ask in interviews, the most important first."""
    story, asked = sheet.story, found.audit.questions
    heading = Box(box.x, box.y, box.w, 0.26)
    style = Style(Size.BODY, bold=True, anchor="middle")
    sheet.canvas.text(heading, story.words("sources.to_ask"), style, Identity("Heading"))
    room = Box(box.x, box.y + 0.36, box.w, box.h - 0.58)
    setting = Setting(story.theme.body_font, room.w, bulleted=True)
    count = _most(setting, [story.say(each) for each in asked[:_QUESTIONS]], room.h)
    texts = [story.say(each) for each in asked[:count]]
    fitted = fit(texts, setting, room.h, _SIZES)
    sheet.cut.extend(fitted.cut)
    place = Box(room.x, room.y, room.w, fitted.height)
    sheet.canvas.text(
        place, bullets(fitted.texts, HIGHLIGHT), Style(fitted.size), Identity("Questions")
    )
    if len(asked) > count:
        more = story.words("sources.more_questions", count=len(asked) - count)
        below = Box(box.x, place.bottom + 0.06, box.w, 0.17)
        sheet.canvas.text(below, more, Style(Size.DENSE, paint=MUTED), Identity("More"))


def _most(setting: Setting, texts: list[str], height: float) -> int:
    """Return how many of the texts fit whole; one at least."""
    fitting = (
        n for n in range(len(texts), 0, -1) if not fit(texts[:n], setting, height, _SIZES).cut
    )
    return next(fitting, 1)
