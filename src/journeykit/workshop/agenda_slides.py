"""The agenda as slides: what for and with whom, each half-day, the page of the facilitator."""

from collections.abc import Iterator

from journeykit.exporters.deck import (
    CONTENT,
    DEEP,
    HIGHLIGHT,
    INK,
    MUTED,
    Box,
    Cell,
    FinishedSlide,
    Identity,
    Setting,
    Sheet,
    Size,
    Story,
    Style,
    Table,
    bullets,
    fit,
    start,
    tint,
)
from journeykit.workshop.agenda import Session
from journeykit.workshop.telling import Line, Teller

_POINTS_PER_INCH = 72
_GAP = 0.55
_WIDTHS = (1.5, 3.4, 5.83, 1.6)
_HEADER, _HIGHEST_ROW = 0.34, 0.52
_RULE = 0.6
_APART = 10
"""Between two points, in points."""


def agenda_slides(story: Story, teller: Teller) -> Iterator[FinishedSlide]:
    """Return the slides of an agenda."""
    yield _purpose(story, teller)
    for session in teller.agenda.sessions:
        yield _session(story, teller, session)
    yield _facilitator(story, teller)


def _purpose(story: Story, teller: Teller) -> FinishedSlide:
    sheet = start(story, "agenda", teller.timing, teller.words("kicker"))
    groups = (("goals", "goal"), ("room", "room"), ("roles", "role"))
    for box, (heading, items) in zip(CONTENT.columns(3, _GAP), groups, strict=True):
        _column(sheet, box, teller.words(heading), teller.items(items))
    sheet.note(teller.words("room.lead"))
    return sheet.finished()


def _column(sheet: Sheet, box: Box, heading: str, items: tuple[str, ...]) -> None:
    canvas = sheet.canvas
    canvas.rule((box.x, box.y), (box.x + _RULE, box.y), HIGHLIGHT, 2)
    head = Box(box.x, box.y + 0.15, box.w, 0.34)
    canvas.text(head, heading, Style(Size.SUBHEADING, bold=True, paint=DEEP), Identity("Heading"))
    room = Box(box.x, box.y + 0.62, box.w, box.h - 0.62)
    setting = Setting(sheet.story.theme.body_font, room.w, bulleted=True)
    spread = (len(items) - 1) * _APART / _POINTS_PER_INCH
    fitted = fit(
        items, setting, room.h - spread, (Size.SUBHEADING, Size.LEAD, Size.BODY, Size.SMALL)
    )
    sheet.cut.extend(fitted.cut)
    style = Style(fitted.size)
    canvas.text(room, bullets(fitted.texts, HIGHLIGHT, _APART), style, Identity("Points"))


def _session(story: Story, teller: Teller, session: Session) -> FinishedSlide:
    kicker = f"{teller.words('kicker')}  ·  {teller.name(session)}"
    sheet = start(story, "agenda", teller.heading(session), kicker)
    lines = tuple(teller.lines(session))
    height = min((CONTENT.h - _HEADER) / len(lines), _HIGHEST_ROW)
    rows = (_header(teller), *(_row(line) for line in lines))
    heights = (_HEADER, *(height,) * len(lines))
    canvas = sheet.canvas
    box = Box(CONTENT.x, CONTENT.y, CONTENT.w, sum(heights))
    canvas.table(box, Table(_WIDTHS, heights, rows), Identity("Agenda", alternative=sheet.title))
    sheet.note(*(f"{line.when}  {line.what}: {line.how}" for line in lines))
    return sheet.finished()


def _header(teller: Teller) -> tuple[Cell, ...]:
    style = Style(Size.MAP, bold=True, paint=MUTED, anchor="middle")
    names = ("when", "what", "how", "sheet")
    return tuple(Cell(teller.words(f"column.{name}"), style) for name in names)


def _row(line: Line) -> tuple[Cell, ...]:
    fill = None if line.sheet else tint(DEEP, 0.04)
    plain = Style(Size.SMALL, paint=INK, anchor="middle")
    return (
        Cell(line.when, Style(Size.SMALL, bold=True, paint=HIGHLIGHT, anchor="middle"), fill),
        Cell(line.what, Style(Size.BODY, bold=True, anchor="middle"), fill),
        Cell(line.how, plain, fill),
        Cell(line.sheet, Style(Size.SMALL, paint=MUTED, anchor="middle"), fill),
    )


def _facilitator(story: Story, teller: Teller) -> FinishedSlide:
    title, kicker = teller.words("facilitator"), teller.words("kicker")
    sheet = start(story, "agenda", title, kicker)
    for box, part in zip(CONTENT.columns(3, _GAP), ("before", "during", "after"), strict=True):
        items = teller.items(part)
        if part == "after":
            items = (*items, teller.words("after.lead"))
        _column(sheet, box, teller.words(f"facilitator.{part}"), items)
    return sheet.finished()
