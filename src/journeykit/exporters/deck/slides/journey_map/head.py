"""The head of a journey map: its stages as chevrons, the marked columns, and whose it is."""

import attrs

from journeykit.exporters.deck.canvas.canvas import Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Anchor, Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import MARGIN, PAGE, POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.anchors import stage_anchor
from journeykit.exporters.deck.slides.journey_map.content import Column
from journeykit.exporters.deck.slides.journey_map.page import CHEVRONS, FOOT, Page
from journeykit.exporters.deck.slides.portrait import portrait
from journeykit.exporters.deck.theme import DEEP, MUTED, NEGATIVE, PAPER, Paint, tint
from journeykit.model import Persona, Stage
from journeykit.wording import stage_name
from journeykit.wording.typography import quoted

_POINT = 0.13
"""How far a chevron reaches into the next column, in inches."""
_OVERLAP = 0.08
_SIGN = 0.15
"""The sign of a chevron that leads to more, in inches."""
_NAME_SIZES = (Size.LEAD, Size.BODY, Size.SMALL, Size.MAP, Size.DENSE)
_PERSONA = Box(10.1, 0.36, PAGE.w - MARGIN - 10.1, 0.62)
_CIRCLE = 0.54
_MARK_SPACING = 0.5
"""Between the letters of a mark, in points."""


def whose(sheet: Sheet, persona: Persona) -> None:
    """Show at the top right whose journey it is, with their quote."""
    canvas, story = sheet.canvas, sheet.story
    circle = Box(_PERSONA.x, _PERSONA.y, _CIRCLE, _CIRCLE)
    portrait(sheet, persona, circle, DEEP, Size.LEAD)
    left = circle.right + 0.14
    box = Box(left, _PERSONA.y - 0.02, _PERSONA.right - left, _PERSONA.h)
    setting = Setting(story.theme.body_font, box.w, italic=True)
    quote = [quoted(persona.quote, story.language)] if persona.quote else []
    fitted = fit(quote, setting, 0.36, (Size.DENSE, Size.CAPTION))
    sheet.cut.extend(fitted.cut)
    name = fit([persona.name], Setting(story.theme.body_font, box.w, bold=True), 0.22, (Size.BODY,))
    sheet.cut.extend(name.cut)
    lines = [Paragraph((Run(text, bold=True),)) for text in name.texts]
    aside = Run("", italic=True, paint=MUTED, size=fitted.size)
    lines += [Paragraph((attrs.evolve(aside, text=text),)) for text in fitted.texts]
    anchor: Anchor = "top" if quote else "middle"
    height = _PERSONA.h if quote else _CIRCLE + 0.04
    box = Box(box.x, box.y, box.w, height)
    identity = Identity("Persona", story.address(persona))
    canvas.text(box, lines, Style(Size.BODY, anchor=anchor), identity)


def marked_columns(sheet: Sheet, page: Page) -> None:
    """Tint the one column to look at, and name it and every moment of truth."""
    for each, box in zip(page.columns, page.boxes, strict=True):
        if each is page.hero:
            area = Box(box.x, CHEVRONS.y - 0.06, box.w, FOOT.bottom - CHEVRONS.y + 0.08)
            ground = Identity("Highlight", decorative=True)
            sheet.canvas.rounded(area, ground, tint(NEGATIVE, 0.08))
        if each is page.hero or each.truths:
            paint = NEGATIVE if each is page.hero else MUTED
            _foot(sheet, _marks(each), Box(box.x, FOOT.y, box.w, FOOT.h), paint)


def _marks(each: Column) -> tuple[str, ...]:
    """Return the keys of what a column may be called, the fullest first."""
    if not each.truths:
        return ("map.lowest_point",)
    open_ones = ("map.truth_open",) if each.unanswered else ()
    return (*open_ones, "map.moment_of_truth")


def _foot(sheet: Sheet, keys: tuple[str, ...], box: Box, paint: Paint) -> None:
    """Set the fullest name that has room on one line."""
    texts = [sheet.story.words(key).upper() for key in keys]
    settings = [_mark_setting(sheet, text, box) for text in texts]
    room = [each for each in zip(texts, settings, strict=True) if _is_short(*each)]
    text, setting = (room or [(texts[-1], settings[-1])])[0]
    fitted = fit([text], setting, box.h, (Size.DENSE, Size.CAPTION))
    style = Style(fitted.size, bold=True, paint=paint, align="centre", anchor="middle")
    style = attrs.evolve(style, spacing=_MARK_SPACING)
    sheet.canvas.text(box, fitted.texts, style, Identity("Mark"))


def _mark_setting(sheet: Sheet, text: str, box: Box) -> Setting:
    """Return how a mark is set: its letters stand apart."""
    between = len(text) * _MARK_SPACING / POINTS_PER_INCH
    return Setting(sheet.story.theme.body_font, box.w - 0.04 - between, bold=True)


def _is_short(text: str, setting: Setting) -> bool:
    return setting.lines(text, Size.DENSE) == 1


def chevrons(sheet: Sheet, page: Page) -> None:
    """Draw the stages as chevrons, each with its name and how long it takes."""
    adjust = (("adj", round(_POINT / CHEVRONS.h * 100_000)),)
    last = len(page.columns) - 1
    for number, (each, column) in enumerate(zip(page.columns, page.boxes, strict=True)):
        reach = 0.0 if number == last else _OVERLAP
        box = Box(column.x, CHEVRONS.y, column.w + reach, CHEVRONS.h)
        name = stage_name(each.stage, sheet.story.language, sheet.story.project)
        preset = "homePlate" if number == 0 else "chevron"
        look = Look(NEGATIVE if each is page.hero else DEEP, preset=preset, adjust=adjust)
        with sheet.canvas.group(Identity("Stage", sheet.story.address(each.stage), name)):
            link = _way_to(sheet, each) if page.leads(each) else ""
            tip = sheet.story.words("stage.more", stage=name) if link else ""
            plain = Identity(name, decorative=not link, alternative=tip, link=link, tip=tip)
            sheet.canvas.shape(box, plain, look)
            left = 0.14 if number == 0 else 0.26
            sign = _SIGN + 0.08 if link else 0.0
            inner = Box(box.x + left, box.y, column.w - left - 0.06, box.h)
            room = inner.w - sign
            _stage(sheet, each.stage, name, inner, room, Identity("Stage", link=link, tip=tip))
            if link:
                beside_name = box.y + 0.1 if each.stage.duration else box.middle - _SIGN / 2
                place = Box(column.right - _SIGN - 0.08, beside_name, _SIGN, _SIGN)
                sheet.canvas.icon("plus", place, tint(PAPER, 0.92), 1.25)


def _way_to(sheet: Sheet, each: Column) -> str:
    """Return the link to the slide of a stage; nothing in a deck that has no such slides."""
    story = sheet.story
    return sheet.canvas.link(stage_anchor(story, each.stage)) if "stages" in story.kinds else ""


def _stage(
    sheet: Sheet, stage: Stage, name: str, box: Box, room: float, identity: Identity
) -> None:
    family = sheet.story.theme.body_font
    height = 0.25 if stage.duration else box.h
    heading = fit([name], Setting(family, room, bold=True), height, _NAME_SIZES)
    lines = [Paragraph((Run(heading.texts[0], bold=True),))]
    sheet.cut.extend(heading.cut)
    if stage.duration:
        plain = Setting(family, box.w)
        sizes = (Size.DENSE, Size.CAPTION)
        fitted = fit([stage.duration], plain, plain.line(Size.DENSE), sizes)
        sheet.cut.extend(fitted.cut)
        run = Run(fitted.texts[0], size=fitted.size, paint=tint(PAPER, 0.92))
        lines.append(Paragraph((run,)))
    style = Style(heading.size, paint=PAPER, anchor="middle", leading=0.92)
    sheet.canvas.text(box, lines, style, identity)
