"""What to do next: for each of the first moments, what to bring and on which channels."""

from collections.abc import Sequence

from journeykit.analysis import ContactMoment
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style, bullets
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.contact_moments.table import TOP
from journeykit.exporters.deck.slides.next_steps import NextStep, next_step
from journeykit.exporters.deck.theme import PAPER, WARM, tint
from journeykit.wording import span

_HEAD = 0.72
_WINDOW = 0.42
_CHANNELS = 0.2
_SIZES = (Size.BODY, Size.SMALL, Size.MAP)


def panel(sheet: Sheet, top: Sequence[ContactMoment], area: Box) -> None:
    """Fill the panel."""
    heading = Box(area.x, area.y, area.w, 0.34)
    style = Style(Size.SUBHEADING, bold=True, paint=PAPER)
    sheet.canvas.text(heading, sheet.story.words("next.heading"), style, Identity("Heading"))
    steps = Box(area.x, area.y + _HEAD, area.w, area.h - _HEAD)
    for row, box in zip(top, steps.rows(TOP, 0.16), strict=False):
        step = next_step(sheet.story, row)
        said = step.said_of(row)
        with sheet.canvas.group(Identity("Next step", sheet.story.address(row.moment), said)):
            _step(sheet, row, step, box)


def _step(sheet: Sheet, row: ContactMoment, step: NextStep, box: Box) -> None:
    canvas = sheet.canvas
    canvas.rule((box.x, box.y), (box.right, box.y), tint(PAPER, 0.35), 1)
    window = Paragraph(
        (Run(f"{row.rank}  ", paint=WARM), Run(span(row.moment.start, row.moment.end)))
    )
    style = Style(Size.LEAD, bold=True, paint=PAPER)
    canvas.text(Box(box.x, box.y + 0.12, box.w, 0.28), window, style, Identity("Window"))
    area = Box(box.x, box.y + _WINDOW, box.w, box.h - _WINDOW - _CHANNELS - 0.06)
    y = _what(sheet, step, area)
    _where(sheet, step, Box(box.x, y + 0.06, box.w, _CHANNELS))


def _what(sheet: Sheet, step: NextStep, area: Box) -> float:
    setting = Setting(sheet.story.theme.body_font, area.w, bulleted=len(step.what) > 1)
    fitted = fit(step.what, setting, area.h, _SIZES)
    sheet.cut.extend(fitted.cut)
    box = Box(area.x, area.y, area.w, fitted.height)
    text = bullets(fitted.texts, WARM) if setting.bulleted else fitted.texts
    sheet.canvas.text(
        box, text, Style(fitted.size, paint=tint(PAPER, 0.92)), Identity("What to do")
    )
    return box.bottom


def _where(sheet: Sheet, step: NextStep, box: Box) -> None:
    setting = Setting(sheet.story.theme.body_font, box.w, bold=True)
    fitted = fit([step.where], setting, setting.line(Size.MAP), (Size.MAP, Size.DENSE))
    sheet.cut.extend(fitted.cut)
    style = Style(fitted.size, bold=True, paint=WARM)
    sheet.canvas.text(box, fitted.texts, style, Identity("Channels"))
