"""The dark panel of a persona: portrait, name, quote and the facts of a life."""

from collections.abc import Iterator, Sequence

import attrs

from journeykit.exporters.deck.canvas.canvas import Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import PAGE, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.portrait import portrait
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import PAPER, tint
from journeykit.model import Persona
from journeykit.wording import label
from journeykit.wording.typography import quoted

PANEL = Box(0, 0, 4.0, PAGE.h)
_INSIDE = Box(0.55, 0.6, 2.95, 6.4)
_PORTRAIT = 1.5
_FACTS_TOP, _FACTS_BOTTOM, _FACT = 5.0, 6.95, 0.44


def panel(sheet: Sheet, persona: Persona) -> None:
    """Fill the panel from top to bottom; each text starts where the last one ends."""
    _portrait(sheet, persona)
    identity = Identity("Persona", sheet.story.address(persona))
    name = Style(0, bold=True, paint=PAPER, heading=True)
    y = _stack(sheet, identity, (persona.name,), 2.3, 0.86, (Size.TITLE, Size.HEADING), name)
    quiet = Style(0, paint=tint(PAPER, 0.8))
    summary = _summary(sheet.story, persona)
    y = _stack(sheet, identity, summary, y + 0.04, 0.8, (Size.BODY, Size.SMALL), quiet)
    rule = Box(_INSIDE.x, y + 0.16, 0.5, 0.04)
    sheet.canvas.shape(rule, Identity("Rule", decorative=True), Look(sheet.story.theme.glow))
    y += 0.36
    if persona.quote:
        quote = quoted(persona.quote, sheet.story.language)
        italic = Style(0, italic=True, paint=PAPER)
        sizes = (Size.SUBHEADING, Size.LEAD, Size.BODY)
        y = _stack(sheet, identity, (quote,), y, 1.5, sizes, italic)
    _facts(sheet, persona, max(y + 0.3, _FACTS_TOP))


def _portrait(sheet: Sheet, persona: Persona) -> None:
    circle = Box(_INSIDE.x, _INSIDE.y, _PORTRAIT, _PORTRAIT)
    if portrait(sheet, persona, circle, tint(PAPER, 0.14), 40) and persona.portrait:
        _credit(sheet, persona.portrait.credit or "")


def _credit(sheet: Sheet, credit: str) -> None:
    """Say small beside the portrait whose picture it is."""
    left = _INSIDE.x + _PORTRAIT + 0.12
    setting = Setting(sheet.story.theme.body_font, _INSIDE.right - left)
    fitted = fit([credit] if credit else [], setting, 0.56, (Size.CAPTION,))
    sheet.cut.extend(fitted.cut)
    if fitted.texts:
        bottom = _INSIDE.y + _PORTRAIT
        box = Box(left, bottom - fitted.height, setting.width, fitted.height)
        style = Style(Size.CAPTION, paint=tint(PAPER, 0.8), anchor="bottom")
        sheet.canvas.text(box, fitted.texts, style, Identity("Credit"))


def _stack(
    sheet: Sheet,
    identity: Identity,
    texts: Sequence[str],
    top: float,
    height: float,
    sizes: Sequence[float],
    style: Style,
) -> float:
    """Set a text in the panel and return where it ends."""
    if not texts:
        return top
    setting = Setting(sheet.story.theme.body_font, _INSIDE.w, bold=style.bold, italic=style.italic)
    fitted = fit(texts, setting, height, sizes)
    sheet.cut.extend(fitted.cut)
    box = Box(_INSIDE.x, top, _INSIDE.w, fitted.height)
    sheet.canvas.text(box, fitted.texts, attrs.evolve(style, size=fitted.size), identity)
    return box.bottom


def _summary(story: Story, persona: Persona) -> tuple[str, ...]:
    """Return what they do, and how old they are and where they live."""
    age = story.words("persona.age", age=persona.age.replace("-", "–")) if persona.age else ""
    where = "  ·  ".join(filter(None, (age, ", ".join(persona.cities))))
    return tuple(filter(None, (persona.occupation, where)))


def _facts(sheet: Sheet, persona: Persona, top: float) -> None:
    setting = Setting(sheet.story.theme.body_font, _INSIDE.w - 0.4)
    facts = list(_who(sheet.story, persona))
    identity = Identity("Fact", sheet.story.address(persona))
    room = max(int((_FACTS_BOTTOM - top) / _FACT), 0)
    for number, (icon, text) in enumerate(facts[:room]):
        y = top + number * _FACT
        sheet.canvas.icon(icon, Box(_INSIDE.x, y + 0.02, 0.22, 0.22), sheet.story.theme.glow)
        fitted = fit([text], setting, 0.4, (Size.SMALL, Size.MAP, Size.DENSE))
        sheet.cut.extend(fitted.cut)
        box = Box(_INSIDE.x + 0.4, y - 0.07, setting.width, 0.4)
        style = Style(fitted.size, paint=PAPER, anchor="middle")
        sheet.canvas.text(box, fitted.texts, style, identity)
    sheet.cut.extend(text for _, text in facts[room:])


def _who(story: Story, persona: Persona) -> Iterator[tuple[str, str]]:
    if persona.household:
        yield "house", persona.household
    if persona.devices:
        yield "smartphone", ", ".join(persona.devices)
    if persona.relationship:
        yield "user", label("relationship", persona.relationship, story.language)
    if persona.segment_share is not None:
        yield "users", story.words("persona.share", share=persona.segment_share)
