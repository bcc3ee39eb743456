"""The frame that every slide shares: kicker, finding title, footer, number, notes."""

import attrs

from journeykit.exporters.deck.canvas.canvas import Canvas, Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.fitting import SLACK, Setting
from journeykit.exporters.deck.geometry import (
    CONTENT,
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
from journeykit.exporters.deck.layout import Layout, Slot
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.page import SMALLEST_TEXT
from journeykit.exporters.deck.slides.logo import footer_logo
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import DEEP, HIGHLIGHT, MUTED, PAPER, Paint, Theme, tint
from journeykit.typography import Font, shorten, width

_NUMBER_LEFT = 12.55
"""Where the number of a slide begins, in inches."""
_LARGEST_FOOTER = 12.0
_SMALLER_FOOTERS = (11.0, 10.0, 9.0)
"""In points, in a client's placeholders."""
_INSET = 0.1
"""What Office leaves free at either side of a placeholder, in inches."""


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

    def shows(self, *entities: object) -> None:
        """Mark entities that rows of a table show: these cannot carry a name of their own."""
        self.canvas.entities.extend(self.story.address(entity) for entity in entities)

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
    layout = story.theme.layout
    if layout.has_plate:
        sheet.canvas.shape(PAGE, Identity("Ground", decorative=True), Look(PAPER))
    if panel:
        panel = _above_footer(panel, layout)
        sheet.canvas.shape(panel, Identity("Panel", decorative=True), Look(DEEP))
    style = Style(shown.size, bold=True, heading=True, leading=LEADING)
    sheet.canvas.placeholder(
        layout.title.kind, shown.text, style, box=shown.box, index=layout.title.index
    )
    _kicker(sheet, kicker, Box(area.x, KICKER.y, area.w, KICKER.h))
    if subtitle and shown.lines == 1:
        _subtitle(sheet, subtitle, area)
    below_number = panel is not None and panel.right > PAGE.w - MARGIN
    _footer(sheet, area, tint(PAPER, 0.8) if below_number else MUTED)
    if layout.is_own:
        footer_logo(sheet.canvas, story, panel.x if panel and below_number else _NUMBER_LEFT)
    return sheet


def _above_footer(panel: Box, layout: Layout) -> Box:
    """Return a panel that leaves the placeholders at the foot of a client's layout free."""
    if layout.is_own or not (layout.footer or layout.number):
        return panel
    return Box(panel.x, panel.y, panel.w, min(panel.h, CONTENT.bottom + 0.02 - panel.y))


def _kicker(sheet: Sheet, text: str, box: Box) -> None:
    style = Style(Size.DENSE, bold=True, paint=HIGHLIGHT, spacing=1.1)
    setting = Setting(sheet.story.theme.body_font, box.w, bold=True)
    font, room = setting.font(style.size), setting.points
    short = shorten(text.upper(), font, room, 1)
    between_letters = style.spacing * len(short.text)
    short = shorten(text.upper(), font, max(room - between_letters, 1), 1)
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
    layout = story.theme.layout
    box = Box(area.x, FOOTER_TOP, min(8.2, _NUMBER_LEFT - 0.1 - area.x), 0.2)
    _set_footer(sheet, layout.footer, box)
    style = Style(Size.CAPTION, paint=number, align="right")
    if layout.number:
        size = _own_size(story.theme, layout.number)
        canvas.number(layout.number, style if layout.is_own else None, size)
    elif not layout.is_numbered:
        box = Box(_NUMBER_LEFT, FOOTER_TOP, PAGE.w - MARGIN - _NUMBER_LEFT, 0.2)
        canvas.plain_number(box, style)


def _set_footer(sheet: Sheet, slot: Slot | None, box: Box) -> None:
    """Say whose deck it is: in the placeholder of the layout, or else in a text of our own."""
    canvas, text = sheet.canvas, _whose(sheet.story)
    if slot and slot.box:
        room = slot.box.w - 2 * _INSET
        size = _footer_size(text, slot, sheet.story.theme, room)
        text = _cut_to(sheet, text, _drawn(sheet.story.theme, size), room)
        canvas.fill(slot, text, size)
        return
    setting = Setting(sheet.story.theme.body_font, box.w)
    short = _cut_to(sheet, text, setting.font(Size.CAPTION), box.w)
    style = Style(Size.CAPTION, paint=MUTED)
    if slot:
        canvas.placeholder(slot.kind, short, style, box=box, index=slot.index)
    else:
        canvas.text(box, short, style, Identity("Footer"))


def _own_size(theme: Theme, slot: Slot) -> float:
    """Return the size of text at the foot: the layout's own, if it is not too large to say much."""
    return min(slot.size, _LARGEST_FOOTER) / theme.page.across


def _footer_size(text: str, slot: Slot, theme: Theme, room: float) -> float:
    """Return the layout's own size, or a smaller one at which a text has room on one line."""
    own = min(slot.size, _LARGEST_FOOTER)
    points = (own, *(each for each in _SMALLER_FOOTERS if each < own))
    sizes = [each / theme.page.across for each in points if each >= SMALLEST_TEXT]
    fits = (each for each in sizes if width(text, _drawn(theme, each)) <= _points(room))
    return next(fits, Size.CAPTION)


def _drawn(theme: Theme, size: float) -> Font:
    """Return the font of a footer as it is drawn on the slide."""
    return Font(str(theme.body_font), theme.page.points(size))


def _whose(story: Story) -> str:
    deck, brand = story.project.deck, story.project.brand
    who = deck.client or (brand.name if brand else None)
    what = deck.footer or story.project.title
    parts = (None if who and what.startswith(who) else who, what, deck.confidentiality)
    return "   |   ".join(part for part in parts if part)


def _cut_to(sheet: Sheet, text: str, font: Font, room: float) -> str:
    """Return a text as far as it goes on one line of so many inches."""
    short = shorten(text, font, _points(room), 1)
    if not short.whole:
        sheet.cut.append(text)
    return short.text


def _points(room: float) -> float:
    return max(room * SLACK * POINTS_PER_INCH, 1)
