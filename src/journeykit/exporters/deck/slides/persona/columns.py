"""What a persona wants, what holds them back and what moves them, side by side."""

import attrs

from journeykit.exporters.deck.canvas.canvas import Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style, bullets
from journeykit.exporters.deck.fitting import Setting, common_size, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import DEEP, HIGHLIGHT, NEGATIVE, Paint
from journeykit.model import Persona

_GAP = 0.36
_HEAD = 0.62
_SIZES = (Size.BODY, Size.SMALL, Size.MAP)


@attrs.frozen
class _Column:
    heading: str
    icon: str
    paint: Paint
    texts: tuple[str, ...]


def has_columns(persona: Persona) -> bool:
    """Say whether anything is known of what drives a persona and what gets in the way."""
    return bool(persona.goals or persona.barriers or persona.motivations or persona.needs)


def columns(sheet: Sheet, persona: Persona, area: Box) -> None:
    """Draw a column for everything that is known; nothing for what is not."""
    known = [column for column in _columns(sheet.story, persona) if column.texts]
    if not known:
        return
    boxes = area.columns(max(len(known), 2), _GAP)
    setting = Setting(sheet.story.theme.body_font, boxes[0].w, bulleted=True)
    texts = [column.texts for column in known]
    size = common_size(texts, setting, area.h - _HEAD, _SIZES)
    for column, box in zip(known, boxes, strict=False):
        said = ". ".join((column.heading, *column.texts))
        with sheet.canvas.group(Identity(column.heading, sheet.story.address(persona), said)):
            _draw(sheet, column, box, size)
    sheet.shows(*persona.barriers)


def _columns(story: Story, persona: Persona) -> tuple[_Column, ...]:
    barriers = tuple(barrier.text for barrier in persona.barriers)
    needs = tuple(need.text for need in persona.needs)
    moved_by = persona.motivations or needs
    moves = "persona.motivations" if persona.motivations else "persona.needs"
    return (
        _Column(story.words("persona.goals"), "target", HIGHLIGHT, persona.goals),
        _Column(story.words("persona.barriers"), "circle-alert", NEGATIVE, barriers),
        _Column(story.words(moves), "sparkles", DEEP, moved_by),
    )


def _draw(sheet: Sheet, column: _Column, box: Box, size: float) -> None:
    canvas = sheet.canvas
    rule = Box(box.x, box.y, box.w, 0.045)
    canvas.shape(rule, Identity("Rule", decorative=True), Look(column.paint))
    canvas.icon(column.icon, Box(box.x, box.y + 0.2, 0.24, 0.24), column.paint)
    heading = Box(box.x + 0.34, box.y + 0.18, box.w - 0.34, 0.28)
    style = Style(Size.LEAD, bold=True, anchor="middle")
    canvas.text(heading, column.heading, style, Identity("Heading"))
    setting = Setting(sheet.story.theme.body_font, box.w, bulleted=True)
    fitted = fit(column.texts, setting, box.h - _HEAD, (size,))
    sheet.cut.extend(fitted.cut)
    area = Box(box.x, box.y + _HEAD, box.w, fitted.height)
    canvas.text(area, bullets(fitted.texts, column.paint), Style(fitted.size), Identity("List"))
