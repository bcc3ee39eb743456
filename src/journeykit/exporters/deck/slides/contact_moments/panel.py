"""What to do next: for each of the first moments, what to bring and on which channels."""

from collections.abc import Sequence

from journeykit.analysis import ContactMoment
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style, bullets
from journeykit.exporters.deck.fitting import Setting, common_size, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.contact_moments.table import TOP
from journeykit.exporters.deck.slides.next_steps import NextStep, next_step
from journeykit.exporters.deck.theme import PAPER, tint
from journeykit.wording import span

_HEAD = 0.72
_WINDOW = 0.42
_CHANNELS = 0.34
_SIZES = (Size.BODY, Size.SMALL, Size.MAP)


def panel(sheet: Sheet, top: Sequence[ContactMoment], area: Box) -> None:
    """Fill the panel."""
    heading = Box(area.x, area.y, area.w, 0.34)
    style = Style(Size.SUBHEADING, bold=True, paint=PAPER)
    sheet.canvas.text(heading, sheet.story.words("next.heading"), style, Identity("Heading"))
    steps = Box(area.x, area.y + _HEAD, area.w, area.h - _HEAD)
    boxes = steps.rows(TOP, 0.16)
    found = [next_step(sheet.story, row) for row in top]
    room = _what_area(boxes[0])
    setting = _setting(sheet, room, found)
    size = common_size([step.what for step in found], setting, room.h, _SIZES)
    for row, step, box in zip(top, found, boxes, strict=False):
        said = step.said_of(row)
        with sheet.canvas.group(Identity("Next step", sheet.story.address(row.moment), said)):
            _step(sheet, row, step, box, size)


def _what_area(box: Box) -> Box:
    return Box(box.x, box.y + _WINDOW, box.w, box.h - _WINDOW - _CHANNELS - 0.06)


def _setting(sheet: Sheet, area: Box, steps: Sequence[NextStep]) -> Setting:
    """Return how what to do is set: as bullets where there are several things to do."""
    bulleted = any(len(step.what) > 1 for step in steps)
    return Setting(sheet.story.theme.body_font, area.w, bulleted=bulleted)


def _step(sheet: Sheet, row: ContactMoment, step: NextStep, box: Box, size: float) -> None:
    canvas = sheet.canvas
    canvas.rule((box.x, box.y), (box.right, box.y), tint(PAPER, 0.35), 1)
    window = Paragraph(
        (
            Run(f"{row.rank}  ", paint=sheet.story.theme.glow),
            Run(span(row.moment.start, row.moment.end)),
        )
    )
    style = Style(Size.LEAD, bold=True, paint=PAPER)
    canvas.text(Box(box.x, box.y + 0.12, box.w, 0.28), window, style, Identity("Window"))
    y = _what(sheet, step, _what_area(box), size)
    _where(sheet, step, Box(box.x, y + 0.06, box.w, _CHANNELS))


def _what(sheet: Sheet, step: NextStep, area: Box, size: float) -> float:
    setting = _setting(sheet, area, [step])
    fitted = fit(step.what, setting, area.h, (size,))
    sheet.cut.extend(fitted.cut)
    box = Box(area.x, area.y, area.w, fitted.height)
    text = bullets(fitted.texts, sheet.story.theme.glow) if setting.bulleted else fitted.texts
    sheet.canvas.text(
        box, text, Style(fitted.size, paint=tint(PAPER, 0.92)), Identity("What to do")
    )
    return box.bottom


def _where(sheet: Sheet, step: NextStep, box: Box) -> None:
    setting = Setting(sheet.story.theme.body_font, box.w, bold=True)
    fitted = fit([step.where], setting, box.h, (Size.MAP, Size.DENSE))
    sheet.cut.extend(fitted.cut)
    style = Style(fitted.size, bold=True, paint=sheet.story.theme.glow)
    sheet.canvas.text(box, fitted.texts, style, Identity("Channels"))
