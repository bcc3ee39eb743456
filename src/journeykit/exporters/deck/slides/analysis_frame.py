"""What the slides of the analyses share: what to do next, and how to read what they show."""

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import CONTENT, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, MUTED, tint

STRIP = Box(CONTENT.x, 6.0, CONTENT.w, 0.52)
"""Where what to do next stands, above the line that says how to read the slide."""
BOTTOM = 6.92
"""Where that line ends."""
_SIZES = (Size.BODY, Size.SMALL, Size.MAP)
_ON_ONE_LINE = (Size.BODY, Size.SMALL)
"""Sizes at which one line is better than two lines of the largest."""


@attrs.frozen
class Next:
    """What to do next.

    Attributes:
        lead: Why it stands here, such as ``Start with``.
        what: What to do.
        details: Who sees to it and until when, or what is missing.
        entity: The address of what is shown, if any.
        icon: What stands before it.
    """

    lead: str
    what: str
    details: str = ""
    entity: str = ""
    icon: str = "arrow-right"


def next_strip(sheet: Sheet, step: Next, box: Box = STRIP) -> None:
    """Draw a band that says what to do next."""
    canvas = sheet.canvas
    said = "   ".join(filter(None, (step.lead, step.what, step.details)))
    with canvas.group(Identity("Next step", step.entity, said)):
        canvas.rounded(box, Identity("Strip", decorative=True), tint(HIGHLIGHT, 0.1))
        side = 0.24
        canvas.icon(step.icon, Box(box.x + 0.2, box.middle - side / 2, side, side), HIGHLIGHT)
        inner = Box(box.x + 0.62, box.y + 0.04, box.w - 0.82, box.h - 0.08)
        setting = Setting(sheet.story.theme.body_font, inner.w, bold=True)
        height = setting.line(_ON_ONE_LINE[0]) if _is_short(said, setting) else inner.h
        fitted = fit([said], setting, height, _SIZES)
        sheet.cut.extend(fitted.cut)
        style = Style(fitted.size, paint=INK, anchor="middle")
        canvas.text(inner, _runs(step, fitted.texts[0]), style, Identity("What to do"))


def _is_short(text: str, setting: Setting) -> bool:
    return any(setting.lines(text, size) == 1 for size in _ON_ONE_LINE)


def _runs(step: Next, shown: str) -> Paragraph:
    """Return the shown part of a step with its lead and its core set off."""
    core = f"   {step.what}" if step.lead else step.what
    rest = shown.removeprefix(step.lead)
    bold, plain = rest[: len(core)], rest[len(core) :]
    return Paragraph(
        (
            Run(shown[: len(shown) - len(rest)], bold=True, paint=HIGHLIGHT),
            Run(bold, bold=True),
            Run(plain),
        )
    )


def how_to_read(sheet: Sheet, text: str, *, left: float = CONTENT.x, wide: float = 9.4) -> float:
    """Say at the foot of a slide how to read it, and return where that begins."""
    setting = Setting(sheet.story.theme.body_font, wide)
    fitted = fit([text], setting, 0.34, (Size.DENSE, Size.CAPTION))
    sheet.cut.extend(fitted.cut)
    box = Box(left, BOTTOM - fitted.height, wide, fitted.height)
    sheet.canvas.text(box, fitted.texts, Style(fitted.size, paint=MUTED), Identity("How to read"))
    return box.y
