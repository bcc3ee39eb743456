"""The slide of a brief, put together."""

from collections.abc import Iterable, Iterator

from journeykit.analysis import SECTIONS, ActivationBrief, BriefItem, activation_brief
from journeykit.analysis.activation.items import Section, spoken
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.geometry import PAGE, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.brief.blocks import (
    partner_lines,
    say_lines,
    test_lines,
    topic,
    unknown_lines,
    where_lines,
    whom_lines,
)
from journeykit.exporters.deck.slides.brief.finding import brief_title
from journeykit.exporters.deck.slides.brief.lines import LONG, Column, Line, blocks, common_way
from journeykit.exporters.deck.slides.brief.panel import PANEL, panel
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HAIRLINE, WARM, tint
from journeykit.model import Persona
from journeykit.wording import message

_RIGHT = Box(4.45, 0.52, PAGE.w - 0.5 - 4.45, 6.4)
_TITLE = Box(_RIGHT.x, 0.52, _RIGHT.w, 0.78)
_GAP = 0.36
_WHERE = 2.45
_SAY = Box(_RIGHT.x, 1.48, _RIGHT.w - _WHERE - _GAP, 2.3)
_WHERE_BOX = Box(_SAY.right + _GAP, _SAY.y, _WHERE, _SAY.h)
_LOWER = Box(_RIGHT.x, 4.06, _RIGHT.w, 1.62)
_STRIP = Box(_RIGHT.x, 5.74, _RIGHT.w, 1.1)


def brief_slides(story: Story, persona: Persona) -> Iterator[FinishedSlide]:
    """Return the brief of a campaign for a persona, if the map says anything for it."""
    brief = story.once(activation_brief, story.project, persona=persona.id)
    if any(item.section != "unknown" for item in brief.items):
        yield _sheet(story, brief)


def _sheet(story: Story, brief: ActivationBrief) -> FinishedSlide:
    sheet = start(
        story,
        "brief",
        brief_title(story, brief),
        "  ·  ".join((story.words("brief.kicker"), brief.persona.name)),
        subtitle=brief.persona.occupation or "",
        area=_TITLE,
        panel=PANEL,
    )
    panel(sheet, brief)
    _upper(sheet, brief)
    _lower(sheet, brief)
    _strip(sheet, brief)
    sheet.note(*_notes(story, brief))
    return sheet.finished()


def _upper(sheet: Sheet, brief: ActivationBrief) -> None:
    story = sheet.story
    say = _block(story, "message-square-quote", "say", say_lines(story, brief), _SAY)
    where = _block(story, "signpost", "where", where_lines(story, brief), _WHERE_BOX)
    blocks(sheet, [say])
    blocks(sheet, [where])


def _lower(sheet: Sheet, brief: ActivationBrief) -> None:
    y = _LOWER.y - 0.16
    sheet.canvas.rule((_RIGHT.x, y), (_RIGHT.right, y), HAIRLINE)
    whom, test, partners = _LOWER.columns(3, _GAP)
    story = sheet.story
    blocks(
        sheet,
        [
            _block(story, "users", "whom", whom_lines(story, brief), whom),
            _block(story, "scale", "test", test_lines(story, brief), test),
            _block(story, "handshake", "with", partner_lines(story, brief), partners),
        ],
    )


def _block(
    story: Story, icon: str, section: Section, lines: Iterable[Line], box: Box
) -> tuple[str, str, tuple[Line, ...], Box]:
    found = tuple(lines) or (Line("", story.say(message("brief.empty"))),)
    return icon, story.say(message(f"brief.section.{section}")), found, box


def _strip(sheet: Sheet, brief: ActivationBrief) -> None:
    """Say what we do not know yet; a brief that lacks nothing has no strip."""
    lines = tuple(unknown_lines(sheet.story, brief))
    if not lines:
        return
    canvas = sheet.canvas
    canvas.rounded(_STRIP, Identity("Strip", decorative=True), tint(WARM, 0.2))
    heading = sheet.story.say(message("brief.section.unknown"))
    inside = _STRIP.inset(0.18, 0.1)
    head = Box(inside.x, inside.y, inside.w, 0.22)
    canvas.text(head, heading, Style(Size.SMALL, bold=True), Identity("Heading"))
    area = Box(inside.x, head.bottom + 0.02, inside.w, inside.h - 0.24)
    column = Column(sheet, lines, area)
    column.draw(common_way([column], LONG))


def _notes(story: Story, brief: ActivationBrief) -> Iterator[str]:
    yield story.say(brief.summary)
    for section in SECTIONS:
        yield story.say(message(f"brief.section.{section}")).upper()
        for each, items in brief.by_topic(section).items():
            yield story.words("notes.of", what=topic(story, each), text="")
            yield from (f"• {_told(story, item)}" for item in items)
    yield story.say(brief.how_to_read)
    yield from story.sources(brief.persona)


def _told(story: Story, item: BriefItem) -> str:
    notes = "; ".join(map(story.say, item.notes))
    text = spoken(item.text, story.language)
    return f"{text} ({notes})" if notes else text
