"""The best windows of a day: numbered in the order of the day, and a card for each."""

from collections.abc import Iterator, Sequence

from journeykit.analysis import ContactMoment
from journeykit.exporters.deck.canvas.canvas import Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, common_size, fit
from journeykit.exporters.deck.geometry import CONTENT, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.day.axis import Axis, Piece, apart
from journeykit.exporters.deck.slides.next_steps import next_step
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HAIRLINE, HIGHLIGHT, INK, MUTED, NEGATIVE, PAPER, tint
from journeykit.model import DayTimeline, Moment, Persona
from journeykit.wording import clock, span

CARDS = Box(CONTENT.x, 5.62, CONTENT.w, 1.24)
_BADGES = 1.42
_BADGE = 0.28
_HEADING_LINES = 2
_AIR = 0.07
"""Between the heading of a card and what follows, in inches."""
_SIZES = (Size.SMALL, Size.MAP, Size.DENSE)
_HEADING_SIZES = (Size.BODY, Size.SMALL, Size.MAP)


def badges(sheet: Sheet, axis: Axis, pieces: Sequence[Piece]) -> None:
    """Number the windows above their middles, moved apart where they come too close."""
    pieces = sorted(pieces, key=lambda piece: piece.start)
    middles = [axis.x((piece.start + piece.end) / 2) for piece in pieces]
    places = apart(middles, 0.84, CONTENT.right - 0.7)
    for number, (piece, x) in enumerate(zip(pieces, places, strict=True), start=1):
        _badge(sheet, x, _BADGES, number, piece.moment)
        label = Box(x + 0.2, _BADGES, 0.5, _BADGE)
        style = Style(Size.SMALL, bold=True, paint=HIGHLIGHT, anchor="middle")
        identity = Identity("Window", sheet.story.address(piece.moment))
        sheet.canvas.text(label, clock(piece.moment.start), style, identity)


def _badge(sheet: Sheet, x: float, y: float, number: int, moment: Moment) -> None:
    box = Box(x - _BADGE / 2, y, _BADGE, _BADGE)
    style = Style(Size.SMALL, bold=True, paint=PAPER, align="centre", anchor="middle")
    identity = Identity("Number", sheet.story.address(moment))
    sheet.canvas.shape(box, identity, Look(HIGHLIGHT, preset="ellipse"), str(number), style)


def cards(
    sheet: Sheet, persona: Persona, day: DayTimeline, windows: Sequence[ContactMoment]
) -> None:
    """Say of each window what happens in it, what is asked and what to bring."""
    if not windows:
        _no_window(sheet, persona, day)
        return
    boxes = CARDS.columns(max(len(windows), 2), 0.24)
    setting = Setting(sheet.story.theme.body_font, _inside(boxes[0]).w, bold=True)
    texts = [tuple(_texts(sheet.story, row)) for row in windows]
    head = _heading_size(windows, setting)
    room = _inside(boxes[0]).h - max(_heading_height(row, setting, head) for row in windows)
    size = common_size(texts, setting, room, _SIZES)
    for number, (row, box) in enumerate(zip(windows, boxes, strict=False), start=1):
        said = next_step(sheet.story, row).said_of(row)
        with sheet.canvas.group(Identity("Window", sheet.story.address(row.moment), said)):
            sheet.canvas.rounded(box, Identity("Card", decorative=True), tint(HIGHLIGHT, 0.08))
            _badge(sheet, box.x + 0.3, box.y + 0.14, number, row.moment)
            inner = _inside(box)
            high = _heading_height(row, setting, head)
            _heading(sheet, row, Box(inner.x, inner.y, inner.w, high - _AIR), head)
            below = Box(inner.x, inner.y + high, inner.w, inner.h - high)
            _content(sheet, row, below, size)


def _inside(box: Box) -> Box:
    return Box(box.x + 0.56, box.y + 0.12, box.w - 0.72, box.h - 0.24)


def _no_window(sheet: Sheet, persona: Persona, day: DayTimeline) -> None:
    story = sheet.story
    unscored = [row for row in story.moments(persona).unscored if row.day is day]
    reason = story.say(unscored[0].reason) if unscored else ""
    text = " ".join(filter(None, (story.words("day.no_window"), reason)))
    fitted = fit([text], Setting(story.theme.body_font, CARDS.w), 0.6, (Size.BODY, Size.SMALL))
    sheet.cut.extend(fitted.cut)
    sheet.canvas.rule((CARDS.x, CARDS.y), (CARDS.right, CARDS.y), HAIRLINE)
    box = Box(CARDS.x, CARDS.y + 0.14, CARDS.w, fitted.height)
    sheet.canvas.text(box, fitted.texts, Style(fitted.size, paint=MUTED), Identity("Next step"))


def _heading_size(windows: Sequence[ContactMoment], setting: Setting) -> float:
    headings = [[_window(row) + row.moment.label] for row in windows]
    return common_size(headings, setting, setting.line(Size.BODY), _HEADING_SIZES)


def _heading_height(row: ContactMoment, setting: Setting, size: float) -> float:
    """Return how high a heading is with the air below it: of one line, or of two."""
    lines = setting.lines(_window(row) + row.moment.label, size)
    return min(lines, _HEADING_LINES) * setting.line(size) + _AIR


def _window(row: ContactMoment) -> str:
    return f"{span(row.moment.start, row.moment.end)}  "


def _heading(sheet: Sheet, row: ContactMoment, inner: Box, size: float) -> None:
    setting = Setting(sheet.story.theme.body_font, inner.w, bold=True)
    fitted = fit([_window(row) + row.moment.label], setting, inner.h, (size,))
    sheet.cut.extend(fitted.cut)
    runs = (Run(_window(row), paint=HIGHLIGHT), Run(fitted.texts[0].removeprefix(_window(row))))
    sheet.canvas.text(inner, Paragraph(runs), Style(size, bold=True), Identity("Window"))


def _content(sheet: Sheet, row: ContactMoment, room: Box, size: float) -> None:
    step = next_step(sheet.story, row)
    setting = Setting(sheet.story.theme.body_font, room.w, bold=True)
    texts = tuple(_texts(sheet.story, row))
    fitted = fit(texts, setting, room.h, (size,))
    sheet.cut.extend(fitted.cut)
    paint = INK if step.exists else NEGATIVE if step.is_wanted else MUTED
    paragraphs = [Paragraph((Run(text),)) for text in fitted.texts]
    if len(fitted.texts) == len(texts):  # what to bring comes last, and may have no room
        brought = Run(fitted.texts[-1], bold=True, paint=paint)
        paragraphs[-1] = Paragraph((brought,), space_before=3)
    sheet.canvas.text(room, paragraphs, Style(size), Identity("What to do"))


def _texts(story: Story, row: ContactMoment) -> Iterator[str]:
    truth = row.moment.moment_of_truth
    if truth:
        yield story.words("day.asks", demand=truth.demand)
    elif row.moment.needs:
        yield story.words("day.needs", needs=tuple(need.text for need in row.moment.needs))
    else:
        yield story.say(row.reason)
    yield " · ".join(next_step(story, row).what)
