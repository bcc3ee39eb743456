"""The dark panel of a brief: the best moment with its message, then the next best ones."""

from collections.abc import Sequence

import attrs

from journeykit.analysis import ActivationBrief, Window
from journeykit.exporters.deck.canvas.canvas import Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import PAGE, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.next_steps import ended
from journeykit.exporters.deck.slides.portrait import portrait
from journeykit.exporters.deck.theme import PAPER, Paint, tint
from journeykit.model import Persona, Place
from journeykit.wording import channel_name, day_name, span
from journeykit.wording.typography import quoted

PANEL = Box(0, 0, 4.0, PAGE.h)
_INSIDE = Box(0.5, 0.5, 3.05, 6.45)
_CIRCLE = 0.72
_NEXT_HEIGHT = 0.86
_NEXT_BOTTOM = 6.92
_HOURS = 40
"""The size of the hours of the best moment: the one number to keep."""
_LINE_SIZES = (20, 18, Size.SUBHEADING, Size.LEAD, Size.BODY)
"""The sizes of the message: the second thing that is read."""
_QUIET = tint(PAPER, 0.8)


def panel(sheet: Sheet, brief: ActivationBrief) -> None:
    """Fill the panel from top to bottom."""
    _who(sheet, brief.persona)
    if not brief.windows:
        _nothing(sheet, brief.persona)
        return
    best, *others = brief.windows
    top = _NEXT_BOTTOM - _NEXT_HEIGHT * len(others)
    with sheet.canvas.group(_identity(sheet, "Best moment", best)):
        _best(sheet, best, Box(_INSIDE.x, 1.62, _INSIDE.w, top - 1.62 - 0.2))
    for number, window in enumerate(others):
        box = Box(_INSIDE.x, top + number * _NEXT_HEIGHT, _INSIDE.w, _NEXT_HEIGHT - 0.12)
        with sheet.canvas.group(_identity(sheet, "Next moment", window)):
            _next(sheet, window, box)


def _identity(sheet: Sheet, name: str, window: Window) -> Identity:
    """Return a group's identity: who cannot see it hears when it is, and what to say."""
    story = sheet.story
    line = _said(window) or story.words("brief.no_line")
    said = f"{ended(story.say(window.name))} {line}"
    return Identity(name, story.address(window.moment), said)


def _who(sheet: Sheet, persona: Persona) -> None:
    circle = Box(_INSIDE.x, _INSIDE.y, _CIRCLE, _CIRCLE)
    portrait(sheet, persona, circle, tint(PAPER, 0.14), Size.HEADING)
    left = circle.right + 0.2
    area = Box(left, circle.y + 0.06, _INSIDE.right - left, 0.34)
    y = _text(sheet, (persona.name,), area, (20, Size.SUBHEADING), Style(0, bold=True, paint=PAPER))
    age = persona.age.replace("-", "–") if persona.age else None
    facts = (
        sheet.story.words("persona.age", age=age) if age else "",
        ", ".join(persona.cities),
    )
    where = "  ·  ".join(filter(None, facts))
    rest = Box(area.x, y + 0.02, area.w, circle.bottom - y)
    _text(sheet, (where,) if where else (), rest, (Size.MAP, Size.DENSE), Style(0, paint=_QUIET))


def _nothing(sheet: Sheet, persona: Persona) -> None:
    """Say that no moment is known to be best; what they say themselves takes its place."""
    _rule(sheet, 1.42)
    y = 1.62
    if persona.quote:
        quote = quoted(persona.quote, sheet.story.language)
        area = Box(_INSIDE.x, y, _INSIDE.w, 2.4)
        y = _text(sheet, (quote,), area, _LINE_SIZES, Style(0, italic=True, paint=PAPER)) + 0.3
    texts = (sheet.story.words("brief.no_window"),)
    area = Box(_INSIDE.x, y, _INSIDE.w, 1.6)
    style = Style(0, bold=True, paint=sheet.story.theme.glow)
    _text(sheet, texts, area, (Size.LEAD, Size.BODY), style)


def _rule(sheet: Sheet, y: float) -> None:
    rule = Box(_INSIDE.x, y, 0.5, 0.04)
    sheet.canvas.shape(rule, Identity("Rule", decorative=True), Look(sheet.story.theme.glow))


def _best(sheet: Sheet, window: Window, area: Box) -> None:
    """Set when in large, what is done then, what to say, and on which channels."""
    story, moment = sheet.story, window.moment
    _rule(sheet, area.y - 0.2)
    bright = Style(0, bold=True, paint=story.theme.glow)
    y = _text(sheet, (story.words("brief.best"),), _from(area, area.y), (Size.SMALL,), bright)
    big = Style(0, bold=True, paint=PAPER, heading=True)
    hours = span(moment.start, moment.end)
    y = _text(sheet, (hours,), _from(area, y), (_HOURS, 34, Size.TITLE), big, lines=1)
    doing = "  ·  ".join(
        filter(None, (day_name(window.contact.day, story.language), _doing(window)))
    )
    y = _text(sheet, (doing,), _from(area, y + 0.04, 0.62), (Size.BODY, Size.SMALL), _style(_QUIET))
    where = _channels(sheet, window)
    bottom = area.bottom - 0.36
    y = _line(sheet, window, Box(area.x, y + 0.24, area.w, max(bottom - y - 0.24, 0.4)))
    _text(sheet, (where,) if where else (), _from(area, y + 0.16, 0.36), (Size.SMALL, 10), bright)


def _line(sheet: Sheet, window: Window, area: Box) -> float:
    """Set what to say, or that there is nothing to say yet."""
    said = _said(window)
    shown = quoted(said, sheet.story.language) if said else sheet.story.words("brief.no_line")
    style = Style(0, italic=True, paint=PAPER, bold=not said)
    return _text(sheet, (shown,), area, _LINE_SIZES, style)


def _said(window: Window) -> str | None:
    line = window.line
    return line.entity.label if isinstance(line, Place) else line


def _next(sheet: Sheet, window: Window, box: Box) -> None:
    canvas, moment = sheet.canvas, window.moment
    canvas.rule((box.x, box.y), (box.right, box.y), tint(PAPER, 0.35), 1)
    setting = Setting(sheet.story.theme.body_font, box.w, bold=True)
    lead = f"{span(moment.start, moment.end)}   "
    day = day_name(window.contact.day, sheet.story.language)
    fitted = fit([f"{lead}{day}"], setting, setting.line(Size.BODY), (Size.BODY,))
    sheet.cut.extend(fitted.cut)
    rest = fitted.texts[0].removeprefix(lead)
    runs = (Run(lead), Run(rest, bold=False, size=Size.MAP, paint=_QUIET))
    head = Box(box.x, box.y + 0.1, box.w, fitted.height)
    style = Style(Size.BODY, bold=True, paint=sheet.story.theme.glow)
    canvas.text(head, Paragraph(runs), style, Identity("Hours"))
    said = _said(window)
    texts = (said or sheet.story.words("brief.no_line"),)
    below = Box(box.x, head.bottom + 0.03, box.w, box.bottom - head.bottom - 0.03)
    style = Style(0, paint=tint(PAPER, 0.92), italic=not said)
    _text(sheet, texts, below, (Size.SMALL, Size.MAP), style)


def _doing(window: Window) -> str:
    return window.moment.activity or window.moment.place or ""


def _channels(sheet: Sheet, window: Window) -> str:
    story = sheet.story
    names = (channel_name(story.project, each, story.language) for each in window.channels)
    return "  ·  ".join(names)


def _style(paint: Paint) -> Style:
    return Style(0, paint=paint)


def _from(area: Box, y: float, height: float = 0.8) -> Box:
    return Box(area.x, y, area.w, min(height, max(area.bottom - y, 0.2)))


def _text(
    sheet: Sheet,
    texts: Sequence[str],
    area: Box,
    sizes: Sequence[float],
    style: Style,
    lines: int | None = None,
) -> float:
    """Set a text at the top of an area, and return where it ends."""
    if not texts:
        return area.y
    family = sheet.story.theme.heading_font if style.heading else sheet.story.theme.body_font
    setting = Setting(family, area.w, bold=style.bold, italic=style.italic)
    fitting = [size for size in sizes if lines is None or setting.lines(texts[0], size) <= lines]
    fitted = fit(texts, setting, area.h, fitting or sizes[-1:])
    sheet.cut.extend(fitted.cut)
    box = Box(area.x, area.y, area.w, fitted.height)
    sheet.canvas.text(box, fitted.texts, attrs.evolve(style, size=fitted.size), Identity("Text"))
    return box.bottom
