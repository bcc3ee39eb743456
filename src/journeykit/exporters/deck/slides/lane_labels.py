"""What stands at the left of the lanes of a day or a journey."""

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import COLUMNS, LABELS, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.theme import HIGHLIGHT

_ICON = 0.2
_SIZES = (Size.SMALL, Size.MAP, Size.DENSE, Size.CAPTION)


def lane_label(sheet: Sheet, lane: Box, icon: str, text: str, top: float | None = None) -> None:
    """Name a lane: an icon and its words in line with the lane's middle, or from a height on."""
    middle = lane.middle if top is None else top + _ICON / 2
    sheet.canvas.icon(icon, Box(LABELS.x, middle - _ICON / 2, _ICON, _ICON), HIGHLIGHT)
    setting = Setting(sheet.story.theme.body_font, LABELS.w - 0.29, bold=True)
    if setting.cuts(text, _SIZES[-1]):
        setting = attrs.evolve(setting, width=COLUMNS.x - LABELS.x - 0.3)
    fitted = fit([text], setting, 0.38, _SIZES)
    sheet.cut.extend(fitted.cut)
    above = fitted.height if top is None else setting.line(fitted.size)
    box = Box(LABELS.x + 0.27, middle - above / 2, setting.width, fitted.height)
    style = Style(fitted.size, bold=True, anchor="middle")
    sheet.canvas.text(box, fitted.texts, style, Identity("Lane"))
