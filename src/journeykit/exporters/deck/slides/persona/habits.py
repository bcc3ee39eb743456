"""A persona's interests, brands, media and formats."""

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.theme import MUTED
from journeykit.model import Persona
from journeykit.model.scales import Language
from journeykit.typography import width
from journeykit.wording import label

_HEAD = 0.38
_NAME = 1.0
_GAP = 0.06
_SIZES = (Size.SMALL, Size.MAP, Size.DENSE)
_HEADINGS = (Size.LEAD, Size.BODY, Size.SMALL)


def known_habits(persona: Persona, language: Language) -> list[tuple[str, str]]:
    """Return (key of the label, text) for every habit that is known."""
    habits = {
        "interests": ", ".join(interest.name for interest in persona.interests),
        "brands": ", ".join(brand.name for brand in persona.brands),
        "media": ", ".join(medium.name for medium in persona.media),
        "formats": ", ".join(label("format", each, language) for each in persona.formats),
    }
    return [(key, text) for key, text in habits.items() if text]


def has_habits(persona: Persona) -> bool:
    """Say whether any habit is known."""
    return bool(persona.interests or persona.brands or persona.media or persona.formats)


def habits(sheet: Sheet, persona: Persona, box: Box) -> None:
    """List the habits, a name and a text each, at the largest size that holds them all."""
    known = known_habits(persona, sheet.story.language)
    heading(sheet, box, sheet.story.words("persona.habits"))
    setting = Setting(sheet.story.theme.body_font, box.w - _NAME)
    room = box.h - _HEAD - _GAP * (len(known) - 1)
    size = next((size for size in _SIZES if _height(known, setting, size) <= room), _SIZES[-1])
    identity = Identity("Value", sheet.story.address(persona))
    y = box.y + _HEAD
    for left, (key, text) in zip(reversed(range(len(known))), known, strict=True):
        for_others = left * (setting.line(size) + _GAP)
        fitted = fit([text], setting, box.bottom - y - for_others, (size,))
        sheet.cut.extend(fitted.cut)
        name = Box(box.x, y, _NAME - 0.1, setting.line(size))
        words = sheet.story.words(f"persona.{key}")
        sheet.canvas.text(name, words, Style(size, paint=MUTED), Identity("Label"))
        value = Box(box.x + _NAME, y, setting.width, fitted.height)
        sheet.canvas.text(value, fitted.texts, Style(size), identity)
        y = value.bottom + _GAP


def _height(known: list[tuple[str, str]], setting: Setting, size: float) -> float:
    return sum(setting.height([text], size) for _, text in known)


def heading(sheet: Sheet, box: Box, text: str, aside: str = "") -> None:
    """Set the heading of a block, with an aside in small behind it if both have room on a line."""
    behind = f"   {aside}" if aside else ""
    setting = Setting(sheet.story.theme.body_font, box.w, bold=True)
    left = setting.points - width(behind, setting.font(Size.DENSE))
    fits = (size for size in _HEADINGS if width(text, setting.font(size)) <= left)
    size = next(fits, 0)
    if aside and not size:
        sheet.cut.append(aside)
        behind = ""
    runs = (Run(text), Run(behind, bold=False, size=Size.DENSE, paint=MUTED))
    area = Box(box.x, box.y, box.w, 0.26)
    style = Style(size or _HEADINGS[-1], bold=True)
    sheet.canvas.text(area, Paragraph(runs), style, Identity("Heading"))
