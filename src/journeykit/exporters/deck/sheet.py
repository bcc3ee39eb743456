"""The frame that every slide shares: kicker, finding title, footer, number, notes."""

import attrs

from journeykit.exporters.deck.canvas.canvas import Canvas, Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import LANGUAGE_TAGS, Run, Style, run_properties
from journeykit.exporters.deck.fitting import SLACK, Setting, even_width
from journeykit.exporters.deck.geometry import (
    FOOTER_TOP,
    KICKER,
    POINTS_PER_INCH,
    TITLE,
    Box,
    Size,
)
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import DEEP, HIGHLIGHT, MUTED, Paint
from journeykit.typography import Font, shorten

_TITLE_SIZES = (Size.TITLE, Size.HEADING)
_TITLE_LEADING = 0.9
_FOOTER, _NUMBER = 11, 12


@attrs.frozen
class Sheet:
    """A slide in the making: its canvas, and what its presenter will want to know.

    Attributes:
        kind: The kind of slide, such as ``persona``.
        title: The title, unique in the deck.
        canvas: Where the slide is drawn.
        notes: Paragraphs for the notes.
        cut: Texts that could not be shown in full.
    """

    kind: str
    title: str
    story: Story
    canvas: Canvas
    notes: list[str] = attrs.field(factory=list)
    cut: list[str] = attrs.field(factory=list)

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
        )


def start(
    story: Story,
    kind: str,
    title: str,
    kicker: str,
    *,
    subtitle: str = "",
    area: Box = TITLE,
    panel: Box | None = None,
    number: Paint = MUTED,
) -> Sheet:
    """Begin a slide: its title in the title placeholder, kicker, footer and number.

    Args:
        story: The deck that the slide belongs to.
        kind: The kind of slide.
        title: The finding; a title of one line leaves room for the subtitle.
        kicker: What the slide is about, in small capitals above the title.
        subtitle: What to read on the slide; shown below a title of one line only.
        area: Where the title stands.
        panel: A dark panel, drawn first so that everything else lies on it.
        number: The colour of the slide's number, which may lie on the panel.
    """
    sheet = Sheet(kind, story.unique(title), story, Canvas(story.theme, story.language))
    if panel:
        sheet.canvas.shape(panel, Identity("Panel", decorative=True), Look(DEEP))
    shown, size, lines, box = _set_title(sheet, area)
    sheet.canvas.placeholder("title", shown, _title_style(size), box=box)
    _kicker(sheet.canvas, kicker, Box(area.x, KICKER.y, area.w, KICKER.h))
    if subtitle and lines == 1:
        _subtitle(sheet, subtitle, area)
    _footer(sheet, area, number)
    return sheet


def _title_style(size: float) -> Style:
    return Style(size, bold=True, heading=True, leading=_TITLE_LEADING)


def _set_title(sheet: Sheet, area: Box) -> tuple[str, float, int, Box]:
    """Return the title to show, its size, its lines, and a box that makes the lines even."""
    setting = Setting(sheet.story.theme.heading_font, area.w, bold=True)
    for size in _TITLE_SIZES:
        short = shorten(sheet.title, setting.font(size), setting.points, 2)
        if short.whole:
            break
    if not short.whole:
        sheet.cut.append(sheet.title)
    lines = setting.lines(short.text, size)
    height = lines * setting.line(size) * _TITLE_LEADING + 0.02
    return (
        short.text,
        size,
        lines,
        Box(area.x, area.y, even_width(short.text, setting, size), height),
    )


def _kicker(canvas: Canvas, text: str, box: Box) -> None:
    style = Style(Size.DENSE, bold=True, paint=HIGHLIGHT, spacing=1.1)
    font = Font(canvas.theme.body_font, Size.DENSE + 1.6, bold=True)
    short = shorten(text.upper(), font, box.w * POINTS_PER_INCH, 1)
    canvas.text(box, short.text, style, Identity("Kicker"))


def _subtitle(sheet: Sheet, text: str, area: Box) -> None:
    box = Box(area.x, area.y + 0.5, area.w, 0.28)
    font = Font(sheet.story.theme.body_font, Size.BODY)
    short = shorten(text, font, box.w * SLACK * POINTS_PER_INCH, 1)
    sheet.canvas.text(box, short.text, Style(Size.BODY, paint=MUTED), Identity("Subtitle"))


def _footer(sheet: Sheet, area: Box, number: Paint) -> None:
    canvas, story = sheet.canvas, sheet.story
    deck = story.project.deck
    brand = story.project.brand
    who = deck.client or (brand.name if brand else None)
    parts = (who, deck.footer or story.project.title, deck.confidentiality)
    text = "   |   ".join(part for part in parts if part)
    box = Box(area.x, FOOTER_TOP, 8.2, 0.2)
    font = Font(story.theme.body_font, Size.CAPTION)
    short = shorten(text, font, box.w * SLACK * POINTS_PER_INCH, 1).text
    style = Style(Size.CAPTION, paint=MUTED)
    canvas.placeholder("ftr", short, style, box=box, index=_FOOTER)
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
