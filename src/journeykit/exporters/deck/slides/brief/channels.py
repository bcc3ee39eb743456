"""The channels of a brief: on which of ours to speak, and at what hours."""

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, common_size, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.brief.lines import SEPARATOR, Block, Line, head, shorter
from journeykit.exporters.deck.theme import HIGHLIGHT, INK, MUTED

_ROW = 0.34
_ICON, _INDENT = 0.19, 0.32
_SIZES = (Size.BODY, Size.SMALL)
_LEAST = (Size.MAP, Size.DENSE)
_APART = "   "


def channels(sheet: Sheet, block: Block) -> None:
    """Draw the channels, a row each: an icon, the name, the hours or that we are not there."""
    area = block.area
    count = min(block.most, int(area.h / _ROW + 1e-6), len(block.lines))
    head(sheet, block, len(block.lines) - count)
    sheet.cut.extend(line.text for line in block.lines[count:])
    shown = block.lines[:count]
    indent = _INDENT if any(line.icon for line in shown) else 0.0
    setting = Setting(sheet.story.theme.body_font, area.w - indent, bold=True)
    texts = [(_said(line, SEPARATOR.join(line.rest)),) for line in shown]
    size = common_size(texts, setting, setting.line(_SIZES[0]), _SIZES)
    for number, line in enumerate(shown):
        row = Box(area.x + indent, area.y + number * _ROW, setting.width, _ROW)
        _channel(sheet, line, row, size)


def _channel(sheet: Sheet, line: Line, row: Box, size: float) -> None:
    setting = Setting(sheet.story.theme.body_font, row.w, bold=True)
    fitted = fit([_short(line, setting, size)], setting, setting.line(size), (size, *_LEAST))
    sheet.cut.extend(fitted.cut)
    name, _, hours = fitted.texts[0].partition(_APART)
    runs = [Run(name, bold=bool(line.lead), paint=MUTED if line.is_open else INK)]
    if hours:
        runs.append(Run(f"{_APART}{hours}", paint=MUTED))
    box = Box(row.x, row.y, row.w, setting.line(fitted.size) + 0.02)
    text = Paragraph(tuple(runs))
    sheet.canvas.text(box, text, Style(fitted.size), Identity("Channel", line.entity))
    if line.icon:
        icon = Box(row.x - _INDENT, box.middle - _ICON / 2, _ICON, _ICON)
        sheet.canvas.icon(line.icon, icon, MUTED if line.is_open else HIGHLIGHT, 1.25)


def _said(line: Line, rest: str) -> str:
    return _APART.join(filter(None, (line.lead, rest)))


def _short(line: Line, setting: Setting, size: float) -> str:
    """Return a channel with as many of its hours as stand on one line."""
    texts = [_said(line, rest) for rest in shorter(line.rest)] if line.rest else [line.lead]
    return next((text for text in texts if setting.lines(text, size) == 1), texts[-1])
