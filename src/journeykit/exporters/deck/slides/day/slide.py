"""The slide of a day, put together."""

from collections.abc import Iterator, Sequence

from journeykit.analysis import ContactMoment
from journeykit.exporters.deck.canvas.canvas import Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import CONTENT, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.day.axis import Axis, Piece, apart
from journeykit.exporters.deck.slides.day.blocks import activity_lane, place_lane
from journeykit.exporters.deck.slides.day.mood import has_mood, mood_lane
from journeykit.exporters.deck.slides.day.notes import notes
from journeykit.exporters.deck.slides.day.reach import attention_lane, channel_lane
from journeykit.exporters.deck.slides.day.sky import sky
from journeykit.exporters.deck.slides.next_steps import next_step
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HAIRLINE, HIGHLIGHT, INK, MUTED, NEGATIVE, PAPER, tint
from journeykit.exporters.deck.titles import day_title
from journeykit.model import DayTimeline, Persona
from journeykit.wording import clock, day_name, span

_BADGES = 1.42
_WINDOW_TOP = 1.56
_SKY = (1.86, 0.28)
_HOURS = 2.18
_LANES_TOP = 2.44
_HEIGHTS = {"place": 0.3, "activity": 0.5, "channels": 0.3, "attention": 0.36, "mood": 1.26}
"""The lanes of a day from top to bottom, in inches; a lane that nobody filled is left out."""
_GAP = 0.08
_CARDS = Box(CONTENT.x, 5.62, CONTENT.w, 1.24)


def day_slide(story: Story, persona: Persona, day: DayTimeline) -> FinishedSlide:
    """Return the slide of a day."""
    kicker = (story.words("day.kicker"), persona.name, day_name(day, story.language))
    sheet = start(
        story,
        "day",
        day_title(story, persona, day),
        "  ·  ".join(kicker),
        subtitle=story.words("day.subtitle" if day.detail == "full" else "day.subtitle_summary"),
    )
    axis = Axis.of(day)
    windows = story.windows(persona, day)
    _backdrop(sheet, axis, day, windows)
    _lanes(sheet, axis, day, windows)
    _cards(sheet, persona, day, windows)
    sheet.note(*notes(story, day))
    return sheet.finished()


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
    ranks = {id(row.moment): row for row in windows}
    for piece in axis.pieces(day):
        if id(piece.moment) in ranks:
            box = axis.box(piece, _WINDOW_TOP, bottom - _WINDOW_TOP, 0)
            canvas.rounded(box, Identity("Window", decorative=True), tint(HIGHLIGHT, 0.13), 0.05)
    for x, _ in axis.hours():
        canvas.rule((x, _SKY[0]), (x, bottom), tint(INK, 0.1))
    sky(canvas, axis, *_SKY)
    _badges(sheet, axis, [p for p in axis.pieces(day) if id(p.moment) in ranks], ranks)
    for number, (x, hour) in enumerate(axis.hours()):
        align = {0: "left", 8: "right"}.get(number, "centre")
        left = {0: x, 8: x - 0.6}.get(number, x - 0.3)
        style = Style(Size.DENSE, paint=MUTED, align=align)  # type: ignore[arg-type]
        canvas.text(Box(left, _HOURS, 0.6, 0.18), hour, style, Identity("Hour", decorative=True))


def _badges(
    sheet: Sheet, axis: Axis, pieces: Sequence[Piece], ranks: dict[int, ContactMoment]
) -> None:
    """Number the windows above their middles, moved apart where they come too close."""
    pieces = sorted(pieces, key=lambda piece: piece.start)
    middles = [axis.x((piece.start + piece.end) / 2) for piece in pieces]
    for piece, x in zip(pieces, apart(middles, 0.84, CONTENT.right - 0.7), strict=True):
        _badge(sheet, x, _BADGES, ranks[id(piece.moment)])
        label = Box(x + 0.2, _BADGES, 0.5, 0.28)
        style = Style(Size.SMALL, bold=True, paint=HIGHLIGHT, anchor="middle")
        sheet.canvas.text(label, clock(piece.moment.start), style, Identity("Window"))


def _badge(sheet: Sheet, x: float, y: float, row: ContactMoment) -> None:
    style = Style(Size.SMALL, bold=True, paint=PAPER, align="centre", anchor="middle")
    identity = Identity("Rank", sheet.story.address(row.moment))
    sheet.canvas.shape(
        Box(x - 0.14, y, 0.28, 0.28),
        identity,
        Look(HIGHLIGHT, preset="ellipse"),
        str(row.rank),
        style,
    )


def _cards(
    sheet: Sheet, persona: Persona, day: DayTimeline, windows: Sequence[ContactMoment]
) -> None:
    story = sheet.story
    if not windows:
        unscored = [row for row in story.moments(persona).unscored if row.day is day]
        reason = story.say(unscored[0].reason) if unscored else ""
        text = " ".join(filter(None, (story.words("day.no_window"), reason)))
        fitted = fit([text], Setting(story.theme.body_font, _CARDS.w), 0.6, (Size.BODY, Size.SMALL))
        sheet.cut.extend(fitted.cut)
        sheet.canvas.rule((_CARDS.x, _CARDS.y), (_CARDS.right, _CARDS.y), HAIRLINE)
        box = Box(_CARDS.x, _CARDS.y + 0.14, _CARDS.w, fitted.height)
        sheet.canvas.text(box, fitted.texts, Style(fitted.size, paint=MUTED), Identity("Next step"))
        return
    for row, box in zip(windows, _CARDS.columns(max(len(windows), 2), 0.24), strict=False):
        said = next_step(story, row).said_of(row)
        with sheet.canvas.group(Identity("Window", story.address(row.moment), said)):
            _card(sheet, row, box)


def _card(sheet: Sheet, row: ContactMoment, box: Box) -> None:
    """Say what happens in a window, what is asked and what to bring."""
    story, canvas = sheet.story, sheet.canvas
    step = next_step(story, row)
    canvas.rounded(box, Identity("Card", decorative=True), tint(HIGHLIGHT, 0.08))
    _badge(sheet, box.x + 0.3, box.y + 0.14, row)
    inner = Box(box.x + 0.56, box.y + 0.12, box.w - 0.72, box.h - 0.24)
    window = f"{span(row.moment.start, row.moment.end)}  "
    heading = _one(sheet, window + row.moment.label, inner.w, (Size.BODY, Size.SMALL), bold=True)
    runs = (Run(window, paint=HIGHLIGHT), Run(heading[0].removeprefix(window)))
    line = Box(inner.x, inner.y, inner.w, 0.24)
    canvas.text(line, Paragraph(runs), Style(heading[1], bold=True), Identity("Window"))
    texts = list(_card_texts(story, row, " · ".join(step.what)))
    setting = Setting(story.theme.body_font, inner.w, bold=True)
    fitted = fit(texts, setting, inner.h - 0.28, (Size.SMALL, Size.MAP, Size.DENSE))
    sheet.cut.extend(fitted.cut)
    paint = INK if step.exists else NEGATIVE
    paragraphs = [Paragraph((Run(text),)) for text in fitted.texts[:-1]]
    paragraphs.append(Paragraph((Run(fitted.texts[-1], bold=True, paint=paint),), space_before=3))
    area = Box(inner.x, inner.y + 0.28, inner.w, inner.h - 0.28)
    canvas.text(area, paragraphs, Style(fitted.size), Identity("What to do"))


def _one(
    sheet: Sheet, text: str, width: float, sizes: Sequence[float], *, bold: bool
) -> tuple[str, float]:
    setting = Setting(sheet.story.theme.body_font, width, bold=bold)
    fitted = fit([text], setting, setting.line(sizes[-1]), sizes)
    sheet.cut.extend(fitted.cut)
    return fitted.texts[0], fitted.size


def _card_texts(story: Story, row: ContactMoment, what: str) -> Iterator[str]:
    truth = row.moment.moment_of_truth
    if truth:
        yield story.words("day.asks", demand=truth.demand)
    elif row.moment.needs:
        yield story.words("day.needs", needs=tuple(need.text for need in row.moment.needs))
    else:
        yield story.say(row.reason)
    yield what
