"""The frame that every slide shares: kicker, finding title, footer, number, notes."""

import attrs

from journeykit.exporters.deck.canvas.canvas import Canvas, Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import LANGUAGE_TAGS, Run, Style, run_properties
from journeykit.exporters.deck.fitting import SLACK, Setting
from journeykit.exporters.deck.geometry import (
    FOOTER_TOP,
    KICKER,
    MARGIN,
    PAGE,
    POINTS_PER_INCH,
    TITLE,
    Box,
    Size,
)
from journeykit.exporters.deck.heading import LEADING, heading
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.slides.logo import footer_logo
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import DEEP, HIGHLIGHT, MUTED, PAPER, Paint, tint
from journeykit.typography import Font, shorten

_FOOTER, _NUMBER = 11, 12
_NUMBER_LEFT = 12.55
"""Where the number of a slide begins, in inches."""


@attrs.define
class Sheet:
    """A slide in the making: its canvas, and what its presenter will want to know.

    Attributes:
        kind: The kind of slide, such as ``persona``.
        title: The title as it is shown, unique in the deck.
        canvas: Where the slide is drawn.
        notes: Paragraphs for the notes.
        cut: Texts that could not be shown in full.
        anchor: What other slides call this one to lead here; empty where none does.
    """

    kind: str
    title: str
    story: Story
    canvas: Canvas
    notes: list[str] = attrs.field(factory=list)
    cut: list[str] = attrs.field(factory=list)
    anchor: str = ""

    def note(self, *paragraphs: str) -> None:
        """Add paragraphs to the notes."""
        self.notes.extend(paragraphs)

    def finished(self) -> FinishedSlide:
        """Return the slide, with every text that was shortened in its notes."""
        if self.cut:
            self.notes.append(self.story.words("notes.full_texts"))
            self.notes.extend(f"• {text}" for text in dict.fromkeys(self.cut))
        return FinishedSlide(
            self.kind,
            self.title,
            "Title only",
            self.canvas.xml(),
            tuple(self.canvas.charts),
            tuple(self.notes),
            tuple(dict.fromkeys(self.canvas.entities)),
            tuple(self.canvas.pictures.values()),
            tuple((relationship, to) for to, relationship in self.canvas.links.items()),
            self.anchor,
        )


def start(
    story: Story,
    kind: str,
    title: str,
    kicker: str,
    *,
    part: str = "",
    subtitle: str = "",
    area: Box = TITLE,
    panel: Box | None = None,
) -> Sheet:
    """Begin a slide: its title in the title placeholder, kicker, footer and number.

    Args:
        story: The deck that the slide belongs to.
        kind: The kind of slide.
        title: The finding; a title of one line leaves room for the subtitle.
        kicker: What the slide is about, in small capitals above the title.
        part: Which of several slides it is; the title ends in it, however long it is.
        subtitle: What to read on the slide; shown below a title of one line only.
        area: Where the title stands.
        panel: A dark panel, drawn first so that everything else lies on it.
    """
    shown = heading(story, title, area, part)
    sheet = Sheet(kind, shown.text, story, Canvas(story.theme, story.language))
    sheet.cut.extend(shown.cut)
    if panel:
        sheet.canvas.shape(panel, Identity("Panel", decorative=True), Look(DEEP))
    style = Style(shown.size, bold=True, heading=True, leading=LEADING)
    sheet.canvas.placeholder("title", shown.text, style, box=shown.box)
    _kicker(sheet, kicker, Box(area.x, KICKER.y, area.w, KICKER.h))
    if subtitle and shown.lines == 1:
        _subtitle(sheet, subtitle, area)
    below_number = panel is not None and panel.right > PAGE.w - MARGIN
    _footer(sheet, area, tint(PAPER, 0.8) if below_number else MUTED)
    footer_logo(sheet.canvas, story, panel.x if panel and below_number else _NUMBER_LEFT)
    return sheet


def _kicker(sheet: Sheet, text: str, box: Box) -> None:
    style = Style(Size.DENSE, bold=True, paint=HIGHLIGHT, spacing=1.1)
    font, room = Font(sheet.story.theme.body_font, style.size, bold=True), box.w * POINTS_PER_INCH
    short = shorten(text.upper(), font, room * SLACK, 1)
    between_letters = style.spacing * len(short.text)
    short = shorten(text.upper(), font, max(room * SLACK - between_letters, 1), 1)
    if not short.whole:
        sheet.cut.append(text)
    sheet.canvas.text(box, short.text, style, Identity("Kicker"))


def _subtitle(sheet: Sheet, text: str, area: Box) -> None:
    """Set the subtitle if it has room on one line: half a sentence says nothing."""
    setting = Setting(sheet.story.theme.body_font, area.w)
    size = next((size for size in (Size.BODY, Size.SMALL) if setting.lines(text, size) == 1), None)
    if size is None:
        sheet.cut.append(text)
        return
    box = Box(area.x, area.y + 0.5, area.w, 0.28)
    sheet.canvas.text(box, text, Style(size, paint=MUTED), Identity("Subtitle"))


def _footer(sheet: Sheet, area: Box, number: Paint) -> None:
    canvas, story = sheet.canvas, sheet.story
    deck = story.project.deck
    brand = story.project.brand
    who = deck.client or (brand.name if brand else None)
    what = deck.footer or story.project.title
    parts = (None if who and what.startswith(who) else who, what, deck.confidentiality)
    text = "   |   ".join(part for part in parts if part)
    box = Box(area.x, FOOTER_TOP, 8.2, 0.2)
    font = Font(story.theme.body_font, Size.CAPTION)
    short = shorten(text, font, box.w * SLACK * POINTS_PER_INCH, 1)
    if not short.whole:
        sheet.cut.append(text)
    style = Style(Size.CAPTION, paint=MUTED)
    canvas.placeholder("ftr", short.text, style, box=box, index=_FOOTER)
    canvas.field("sldNum", _NUMBER, _slide_number(story, number))


def _slide_number(story: Story, paint: Paint) -> str:
    style = Style(Size.CAPTION, paint=paint)
    properties = run_properties(Run(""), style, story.language)
    return (
        '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="r"/>'
        '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
        f"{properties}<a:t>‹#›</a:t></a:fld>"
        f'<a:endParaRPr lang="{LANGUAGE_TAGS[story.language]}"/></a:p></p:txBody>'
    )
