"""The lanes of text of a journey map. All share one signature, so that any can be called."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, repeat

import attrs

from journeykit.exporters.deck.canvas.canvas import Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style, Text, bullets
from journeykit.exporters.deck.fitting import PARAGRAPH_GAP, Fitted, Setting, fit
from journeykit.exporters.deck.geometry import Box, Size
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.journey_map.content import Column, planned_or_offered
from journeykit.exporters.deck.slides.journey_map.needs import DOTS, MOST_NAME_LINES, NAME_INDENT
from journeykit.exporters.deck.slides.journey_map.page import Page
from journeykit.exporters.deck.slides.lane_labels import lane_label
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import (
    DEEP,
    HIGHLIGHT,
    INK,
    MUTED,
    NEGATIVE,
    PAPER,
    QUIET,
    tint,
)
from journeykit.icons import for_channel
from journeykit.model import Friction, Touchpoint
from journeykit.wording import channel_name, label

_WORST = 4
_DOT = 0.085


def action_lane(sheet: Sheet, page: Page, lane: Box, size: float) -> None:
    """Set what the customer does."""
    lane_label(sheet, lane, "footprints", sheet.story.words("map.doing"), lane.y)
    for each, box in page.cells(lane):
        setting = Setting(sheet.story.theme.body_font, box.w, bulleted=True)
        cut = _set(sheet, each, box, each.actions, setting, size, as_bullets=True)
        page.leave_out(sheet, each, cut)


def thought_lane(sheet: Sheet, page: Page, lane: Box, size: float) -> None:
    """Set what the customer thinks."""
    lane_label(sheet, lane, "brain", sheet.story.words("map.thinking"), lane.y)
    for each, box in page.cells(lane):
        setting = Setting(sheet.story.theme.body_font, box.w, italic=True)
        page.leave_out(sheet, each, _set(sheet, each, box, each.thoughts, setting, size))


def own_lane(sheet: Sheet, page: Page, name: str, lane: Box, size: float) -> None:
    """Set a row of the user's own."""
    lane_label(sheet, lane, "layers", name, lane.y)
    for each, box in page.cells(lane):
        setting = Setting(sheet.story.theme.body_font, box.w)
        page.leave_out(sheet, each, _set(sheet, each, box, each.lanes.get(name, ()), setting, size))


def _set(
    sheet: Sheet,
    each: Column,
    box: Box,
    texts: Sequence[str],
    setting: Setting,
    size: float,
    *,
    as_bullets: bool = False,
) -> tuple[str, ...]:
    """Set texts and return those that have no room in full."""
    if not texts:
        return ()
    fitted = fit(texts, setting, box.h, (size,))
    shown: Text = bullets(fitted.texts, HIGHLIGHT) if as_bullets else list(_spaced(fitted.texts))
    style = Style(size, italic=setting.italic, paint=DEEP if setting.italic else INK)
    area = Box(box.x, box.y, box.w, max(fitted.height, setting.line(size)))
    sheet.canvas.text(area, shown, style, Identity("Text", sheet.story.address(each.stage)))
    return fitted.cut


def _spaced(texts: Sequence[str]) -> Iterator[Paragraph]:
    for number, text in enumerate(texts):
        yield Paragraph((Run(text),), space_before=3 if number else 0)


def touchpoint_lane(sheet: Sheet, page: Page, lane: Box, size: float) -> None:
    """List the touchpoints, each with the icon of its channel."""
    lane_label(sheet, lane, "message-circle", sheet.story.words("map.touchpoints"), lane.y)
    for each, box in page.cells(lane):
        setting = Setting(sheet.story.theme.body_font, box.w - NAME_INDENT)
        names = _names(each.touchpoints, setting, size, lane.h)
        shown = _with_room(names, lane.h)
        y = box.y
        for touch, name in zip(each.touchpoints, names[:shown], strict=False):
            place = Box(box.x, y, box.w, name.height)
            _touchpoint(sheet, touch, name, place, setting.line(size))
            page.leave_out(sheet, each, name.cut)
            y += name.height + PARAGRAPH_GAP
        left = each.touchpoints[shown:]
        if left:
            area = Box(box.x + NAME_INDENT, y, setting.width, setting.line(size))
            text = sheet.story.words("map.more", count=len(left))
            sheet.canvas.text(area, text, Style(size, paint=MUTED), Identity("More touchpoints"))
            page.leave_out(sheet, each, (touch.name for touch in left))


def _names(
    touchpoints: Sequence[Touchpoint], setting: Setting, size: float, height: float
) -> list[Fitted]:
    """Return the names as they are set: the first leaves a line to count the others, if any."""
    line = setting.line(size)
    most = MOST_NAME_LINES * line
    after = line + PARAGRAPH_GAP if len(touchpoints) > 1 else 0.0
    rooms = chain([max(min(most, height - after), line)], repeat(most))
    return [
        fit([touch.name], setting, room + 1e-6, (size,))
        for touch, room in zip(touchpoints, rooms, strict=False)
    ]


def _with_room(names: Sequence[Fitted], height: float) -> int:
    """Return how many names have room, one at least, with a line left to count the others."""
    tops = list(accumulate((name.height + PARAGRAPH_GAP for name in names), initial=0.0))
    if tops[-1] - PARAGRAPH_GAP <= height + 1e-6:
        return len(names)
    line = min(name.height for name in names)
    return max((n for n, top in enumerate(tops) if top + line <= height + 1e-6), default=1) or 1


def _touchpoint(sheet: Sheet, touch: Touchpoint, name: Fitted, box: Box, line: float) -> None:
    """Set a touchpoint: its name, and the icon of its channel beside the first line."""
    story = sheet.story
    channel = channel_name(story.project, touch.channel, story.language) if touch.channel else ""
    said = ", ".join(filter(None, (touch.name, channel)))
    with sheet.canvas.group(Identity("Touchpoint", story.address(touch), said)):
        side = 0.155
        icon = Box(box.x, box.y + (line - side) / 2, side, side)
        sheet.canvas.icon(for_channel(touch.channel or ""), icon, HIGHLIGHT, 1.25)
        area = Box(box.x + NAME_INDENT, box.y, box.w - NAME_INDENT, box.h)
        sheet.canvas.text(area, name.texts, Style(name.size), Identity("Name"))


def friction_lane(sheet: Sheet, page: Page, lane: Box, size: float) -> None:
    """Set the worst friction of each stage, its severity as dots, and how many more there are."""
    lane_label(sheet, lane, "triangle-alert", sheet.story.words("map.friction"), lane.y)
    for each, box in page.cells(lane):
        if not each.frictions:
            continue
        worst = each.frictions[0]
        with sheet.canvas.group(_friction_identity(sheet.story, worst)):
            _severity(sheet, worst, Box(box.x, box.y + 0.03, box.w, _DOT))
            area = Box(box.x, box.y + DOTS, box.w, box.h - DOTS)
            cut = _worst(sheet, worst, area, size, bold=each is page.hero)
        _other_frictions(sheet, each.frictions[1:], box)
        page.leave_out(sheet, each, (*cut, *(other.title for other in each.frictions[1:])))


def _worst(
    sheet: Sheet, friction: Friction, box: Box, size: float, *, bold: bool
) -> tuple[str, ...]:
    setting = Setting(sheet.story.theme.body_font, box.w, bold=bold)
    fitted = fit([friction.title], setting, box.h, (size,))
    sheet.canvas.text(box, fitted.texts, Style(size, bold=bold), Identity("Friction"))
    return fitted.cut


def _other_frictions(sheet: Sheet, others: Sequence[Friction], box: Box) -> None:
    """Say beside the dots how many more frictions there are."""
    if others:
        area = Box(box.x + 0.6, box.y - 0.02, box.w - 0.6, 0.17)
        text = sheet.story.words("map.more", count=len(others))
        style = Style(Size.CAPTION, paint=MUTED, anchor="middle")
        sheet.canvas.text(area, text, style, Identity("More frictions"))


def _friction_identity(story: Story, friction: Friction) -> Identity:
    severity = (
        story.words("map.severity", severity=friction.severity)
        if friction.severity is not None
        else ""
    )
    kind = label("friction", friction.kind, story.language) if friction.kind else ""
    said = ", ".join(filter(None, (friction.title, severity, kind)))
    return Identity("Friction", story.address(friction), said)


def _severity(sheet: Sheet, friction: Friction, box: Box) -> None:
    """Draw four dots, as many filled as the friction is severe; none where nobody said."""
    if friction.severity is None:
        return
    for number in range(_WORST):
        paint = NEGATIVE if number < friction.severity else tint(QUIET, 0.45)
        look = Look(paint, preset="ellipse")
        dot = Box(box.x + number * _DOT * 1.45, box.y, _DOT, _DOT)
        sheet.canvas.shape(dot, Identity("Severity", decorative=True), look)


def opportunity_lane(sheet: Sheet, page: Page, lane: Box, size: float) -> None:
    """Set what is planned against the frictions; where nothing is, what is offered already."""
    story = sheet.story
    lane_label(sheet, lane, "lightbulb", story.words("map.opportunity"), lane.y + 0.06)
    for each, box in zip(page.columns, page.boxes, strict=True):
        texts = planned_or_offered(story, each, is_hero=each is page.hero)
        if not texts:
            continue
        planned = bool(each.opportunities)
        card = Box(box.x + 0.06, lane.y, box.w - 0.12, lane.h)
        entity = story.address(each.opportunities[0]) if planned else ""
        strong = each is page.hero and (planned or not each.offered)
        with sheet.canvas.group(Identity("Opportunity", entity, texts[0])):
            cut = _card(sheet, texts, card, size, planned=planned, strong=strong)
        page.leave_out(sheet, each, cut)
        sheet.cut.extend(each.offered if planned else each.offered[1:])


def _on_card(
    story: Story, texts: Sequence[str], setting: Setting, height: float, sizes: Sequence[float]
) -> Fitted:
    """Return as many texts as have room in full, and how many more there are."""
    for count in range(len(texts), 0, -1):
        more = (story.words("map.more", count=len(texts) - count),) if count < len(texts) else ()
        fitted = fit((*texts[:count], *more), setting, height, sizes)
        if not fitted.cut:
            return attrs.evolve(fitted, cut=tuple(texts[count:]))
    return fit(texts, setting, height, sizes)


def _card(
    sheet: Sheet, texts: Sequence[str], card: Box, size: float, *, planned: bool, strong: bool
) -> tuple[str, ...]:
    if planned:
        ground = HIGHLIGHT if strong else tint(HIGHLIGHT, 0.13)
        sheet.canvas.rounded(card, Identity("Card", decorative=True), ground)
    inner = card.inset(0.08, 0.09)
    setting = Setting(sheet.story.theme.body_font, inner.w, bold=planned)
    fitted = _on_card(sheet.story, texts, setting, inner.h, (size, Size.DENSE))
    missing = strong and not planned
    paint = NEGATIVE if missing else PAPER if strong else INK if planned else MUTED
    style = Style(fitted.size, bold=planned or missing, paint=paint)
    sheet.canvas.text(inner, list(_spaced(fitted.texts)), style, Identity("Text"))
    return fitted.cut
