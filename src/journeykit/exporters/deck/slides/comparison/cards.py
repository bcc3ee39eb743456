"""A card for each window that a slide points out: whom it reaches, how, and what to bring."""

from collections.abc import Sequence

from journeykit.analysis import SharedWindow
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, common_size, fit
from journeykit.exporters.deck.geometry import CONTENT, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.comparison.meeting import offers
from journeykit.exporters.deck.slides.comparison.picture import badge
from journeykit.exporters.deck.slides.next_steps import ended
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, MUTED, tint
from journeykit.wording import channel_name, percent, span

CARDS = Box(CONTENT.x, 5.2, CONTENT.w, 1.24)
_HEADING = 0.28
_NAMED = 3
"""So many personas are named, more are counted."""
_SIZES = (Size.SMALL, Size.MAP, Size.DENSE)
_HEADINGS = (Size.BODY, Size.SMALL)
_POINTS = 100
_OFFERS = 3
"""So many things to bring are named on a card; the notes tell all."""


def cards(sheet: Sheet, windows: Sequence[SharedWindow]) -> None:
    """Draw the cards; the first is that of the best window."""
    story = sheet.story
    boxes = CARDS.columns(len(windows), 0.24)
    inner = _inside(boxes[0])
    setting = Setting(story.theme.body_font, inner.w, bold=True)
    texts = [(facts(story, window), _brought_first(story, window)) for window in windows]
    size = common_size(texts, setting, inner.h - _HEADING, _SIZES)
    for number, (window, box) in enumerate(zip(windows, boxes, strict=True), start=1):
        said = " ".join(ended(text) for text in (_whom(story, window), *texts[number - 1]))
        with sheet.canvas.group(Identity("Window", alternative=f"{_when(window)} {said}")):
            fill = tint(HIGHLIGHT, 0.13 if number == 1 else 0.06)
            sheet.canvas.rounded(box, Identity("Card", decorative=True), fill)
            badge(sheet, box.x + 0.3, box.y + 0.14, number)
            _heading(sheet, window, _inside(box))
            _content(sheet, window, _inside(box), size)


def facts(story: Story, window: SharedWindow) -> str:
    """Return the channels of a window, its score, and its share of the customers."""
    names = (channel_name(story.project, each, story.language) for each in window.channels)
    score = window.score
    known = (
        ", ".join(names),
        "" if score is None else story.words("comparison.score", score=score * _POINTS),
        ""
        if window.reach is None
        else story.words("comparison.reach", share=percent(window.reach, story.language)),
    )
    return "  ·  ".join(filter(None, known))


def brought(story: Story, window: SharedWindow) -> str:
    """Return what there is to bring in a window, or that nothing is there yet."""
    return " · ".join(offers(story, window)) or story.words("comparison.nothing_to_bring")


def _brought_first(story: Story, window: SharedWindow) -> str:
    """Return the same in short: what serves most personas."""
    every = offers(story, window)
    if len(every) <= _OFFERS:
        return brought(story, window)
    more = story.words("comparison.more_offers", count=len(every) - _OFFERS)
    return " · ".join((*every[:_OFFERS], more))


def _inside(box: Box) -> Box:
    return Box(box.x + 0.56, box.y + 0.12, box.w - 0.72, box.h - 0.24)


def _when(window: SharedWindow) -> str:
    return f"{span(window.start, window.end)}  "


def _whom(story: Story, window: SharedWindow) -> str:
    names = tuple(persona.name for persona in window.personas)
    if len(names) <= _NAMED:
        return ", ".join(names)
    return story.words("comparison.of_all", count=len(names), total=len(story.project.personas))


def _heading(sheet: Sheet, window: SharedWindow, inner: Box) -> None:
    when = _when(window)
    setting = Setting(sheet.story.theme.body_font, inner.w, bold=True)
    line = setting.line(_HEADINGS[0])
    fitted = fit([when + _whom(sheet.story, window)], setting, line, _HEADINGS)
    sheet.cut.extend(fitted.cut)
    runs = (Run(when, paint=HIGHLIGHT), Run(fitted.texts[0].removeprefix(when)))
    place = Box(inner.x, inner.y, inner.w, 0.24)
    style = Style(fitted.size, bold=True)
    sheet.canvas.text(place, Paragraph(runs), style, Identity("Window"))


def _content(sheet: Sheet, window: SharedWindow, inner: Box, size: float) -> None:
    story = sheet.story
    room = Box(inner.x, inner.y + _HEADING, inner.w, inner.h - _HEADING)
    setting = Setting(story.theme.body_font, inner.w, bold=True)
    texts = (facts(story, window), _brought_first(story, window))
    fitted = fit(texts, setting, room.h, (size,))
    sheet.cut.extend(fitted.cut)
    paint = INK if offers(story, window) else MUTED
    how, *what = fitted.texts
    paragraphs = [Paragraph((Run(how),))]
    paragraphs += [Paragraph((Run(each, bold=True, paint=paint),), space_before=3) for each in what]
    sheet.canvas.text(room, paragraphs, Style(size), Identity("What to do"))
