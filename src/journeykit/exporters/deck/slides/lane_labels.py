"""What stands at the left of the lanes of a day or a journey."""

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import LABELS, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.theme import HIGHLIGHT

_ICON = 0.2


def lane_label(sheet: Sheet, lane: Box, icon: str, text: str, top: float | None = None) -> None:
    """Name a lane: an icon and a word, in line with its middle or at a height of its own."""
    middle = lane.middle if top is None else top + _ICON / 2
    sheet.canvas.icon(icon, Box(LABELS.x, middle - _ICON / 2, _ICON, _ICON), HIGHLIGHT)
    box = Box(LABELS.x + 0.27, middle - 0.19, LABELS.w - 0.29, 0.38)
    setting = Setting(sheet.story.theme.body_font, box.w, bold=True)
    fitted = fit([text], setting, box.h, (Size.SMALL, Size.MAP, Size.DENSE))
    style = Style(fitted.size, bold=True, anchor="middle")
    sheet.canvas.text(box, fitted.texts, style, Identity("Lane"))
