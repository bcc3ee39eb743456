"""The slide of a brief, put together."""

from collections.abc import Iterable, Iterator

import attrs

from journeykit.analysis import SECTIONS, ActivationBrief, BriefItem, activation_brief
from journeykit.analysis.activation.items import Section, spoken
from journeykit.exporters.deck.geometry import PAGE, Box
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.brief.blocks import (
    partner_lines,
    say_lines,
    test_lines,
    topic,
    where_lines,
    whom_lines,
)
from journeykit.exporters.deck.slides.brief.channels import channels
from journeykit.exporters.deck.slides.brief.finding import brief_title
from journeykit.exporters.deck.slides.brief.lines import NARROW, WIDE, Block, Line, blocks
from journeykit.exporters.deck.slides.brief.panel import PANEL, panel
from journeykit.exporters.deck.slides.brief.unknown import unknown_strip
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HAIRLINE
from journeykit.model import Persona, Project
from journeykit.wording import message
from journeykit.wording.details import field_label

_RIGHT = Box(4.55, 0.52, PAGE.w - 0.5 - 4.55, 6.4)
_TITLE = Box(_RIGHT.x, 0.52, _RIGHT.w, 0.78)
_GAP = 0.44
_THIRD = (_RIGHT.w - 2 * _GAP) / 3
_SAY = Box(_RIGHT.x, 1.54, _RIGHT.w - _THIRD - _GAP, 2.44)
_WHERE = Box(_SAY.right + _GAP, _SAY.y, _THIRD, _SAY.h)
_RULE = 4.14
_LOWER = Box(_RIGHT.x, 4.34, _RIGHT.w, 1.68)
_STRIP = Box(_RIGHT.x, 6.1, _RIGHT.w, 0.72)
_SAID, _CHANNELS, _OTHERS = 4, 5, 2
"""How much each block says on the slide; the notes tell all."""

_IN_FULL = {"content": "content", "audiences": "audience", "relations": "relation"}
"""What the notes tell in full: fields of the project, and the kind of what stands in them."""


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
    sheet.canvas.rule((_RIGHT.x, _RULE), (_RIGHT.right, _RULE), HAIRLINE)
    _lower(sheet, brief)
    unknown_strip(sheet, brief, _STRIP)
    sheet.note(*_notes(story, brief))
    return sheet.finished()


def _upper(sheet: Sheet, brief: ActivationBrief) -> None:
    """Draw what to say, in full voice, and where."""
    story = sheet.story
    said = say_lines(story, brief, _SAID)
    block = _block(story, "message-square-quote", "say", said, _SAY, _SAID)
    blocks(sheet, [attrs.evolve(block, least=_SAID - 1)], WIDE)
    where = where_lines(story, brief)
    channels(sheet, _block(story, "signpost", "where", where, _WHERE, _CHANNELS))


def _lower(sheet: Sheet, brief: ActivationBrief) -> None:
    """Draw to whom, what to test and with whom."""
    story = sheet.story
    whom, test, partners = _LOWER.columns(3, _GAP)
    found = [
        _block(story, "users", "whom", whom_lines(story, brief), whom, _OTHERS),
        _block(story, "scale", "test", test_lines(story, brief), test, _OTHERS),
        _block(story, "handshake", "with", partner_lines(story, brief), partners, _OTHERS),
    ]
    blocks(sheet, found, NARROW)


def _block(
    story: Story, icon: str, section: Section, lines: Iterable[Line], box: Box, most: int
) -> Block:
    found = tuple(lines) or (Line("", (story.say(message("brief.empty")),)),)
    return Block(icon, story.say(message(f"brief.section.{section}")), found, box, most)


def _notes(story: Story, brief: ActivationBrief) -> Iterator[str]:
    yield story.say(brief.summary)
    for section in SECTIONS:
        yield story.say(message(f"brief.section.{section}")).upper()
        for each, items in brief.by_topic(section).items():
            yield story.words("notes.of", what=topic(story, each), text="")
            yield from (f"• {_told(story, item)}" for item in items)
    yield story.say(brief.how_to_read)
    yield from _in_full(story, brief)
    yield from story.sources(brief.persona)


def _in_full(story: Story, brief: ActivationBrief) -> Iterator[str]:
    """Iterate over the content, audiences and relations that the lines come from."""
    places = [place for item in brief.items for place in item.sources]
    for field, kind in _IN_FULL.items():
        found = {id(each.entity): each.entity for each in places if each.kind == kind}
        lines = tuple(story.once_told(found.values()))
        if lines:
            name = field_label(Project, field, story.language)
            yield story.words("notes.of", what=name, text="").strip()
        yield from lines


def _told(story: Story, item: BriefItem) -> str:
    notes = "; ".join(map(story.say, item.notes))
    text = spoken(item.text, story.language)
    return f"{text} ({notes})" if notes else text
