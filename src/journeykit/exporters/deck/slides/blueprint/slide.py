"""The slides of a service blueprint, put together."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from math import ceil

import attrs

from journeykit.analysis.backstage import LANES, Lane, backstage
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style
from journeykit.exporters.deck.fitting import Setting, fit
from journeykit.exporters.deck.geometry import COLUMNS, CONTENT, LABELS, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.blueprint.cards import stack
from journeykit.exporters.deck.slides.blueprint.content import (
    Column,
    blueprint_title,
    columns,
    undescribed,
)
from journeykit.exporters.deck.slides.blueprint.heights import BETWEEN_LANES, Heights, heights
from journeykit.exporters.deck.slides.lane_labels import lane_label
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import (
    DEEP,
    HIGHLIGHT,
    MUTED,
    NEGATIVE,
    PAPER,
    QUIET,
    Paint,
    tint,
)
from journeykit.icons import for_channel
from journeykit.model import Friction, Journey
from journeykit.wording import channel_name, stage_name

_MOST = 5
"""Touchpoints on a slide."""
_GAP = 0.16
_STAGES = Box(COLUMNS.x, 1.5, COLUMNS.w, 0.32)
_TOUCHPOINTS = Box(COLUMNS.x, 1.92, COLUMNS.w, 0.52)
_LANES = (2.6, 6.42)
"""Between which heights the lanes lie, in inches."""
_FRICTION = Box(COLUMNS.x, 6.46, COLUMNS.w, 0.38)
_ICONS: dict[Lane, str] = {
    "customer": "user",
    "front_stage": "eye",
    "back_stage": "eye-off",
    "support": "wrench",
    "unsaid": "circle-question-mark",
}
_ICON = 0.2
_LINES: dict[Lane, tuple[Paint, float, bool]] = {
    "customer": (MUTED, 0.75, False),
    "front_stage": (DEEP, 1.5, True),
    "back_stage": (MUTED, 0.75, True),
}
"""The line below a lane: its colour, its width in points, whether it is dashed."""


@attrs.frozen
class _Page:
    columns: tuple[Column, ...]
    boxes: tuple[Box, ...]
    lanes: tuple[Lane, ...]
    hero: Column | None
    friction: Friction | None


def blueprint_slides(story: Story, journey: Journey) -> Iterator[FinishedSlide]:
    """Return the blueprint of a journey, if anything of it is described."""
    every = columns(story, journey)
    if not every:
        return
    found = backstage(journey)
    hero = next((each for each in every if each.touchpoint is found.touchpoint), None)
    lanes = tuple(lane for lane in LANES if any(lane in each.lanes for each in every))
    count = ceil(len(every) / _MOST)
    on_each = ceil(len(every) / count)
    boxes = COLUMNS.columns(max(on_each, 2), _GAP)
    for number in range(count):
        some = every[number * on_each : (number + 1) * on_each]
        part = story.words("map.part", number=number + 1, count=count) if count > 1 else ""
        sheet = _begin(story, journey, part)
        _draw(sheet, _Page(some, boxes, lanes, hero, found.friction))
        sheet.note(*_notes(story, some))
        if number == 0:
            sheet.note(*_left_out(story, journey), *story.sources(journey))
        yield sheet.finished()


def _begin(story: Story, journey: Journey, part: str) -> Sheet:
    missing = len(undescribed(journey))
    subtitle = "blueprint.left_out" if missing else "blueprint.subtitle"
    return start(
        story,
        "blueprint",
        blueprint_title(story, journey),
        "  ·  ".join((story.words("blueprint.kicker"), journey.title)),
        part=part,
        subtitle=story.words(subtitle, count=missing),
    )


def _draw(sheet: Sheet, page: _Page) -> None:
    family, width = sheet.story.theme.body_font, page.boxes[0].w - 0.16
    chosen = heights(page.columns, page.lanes, family, width, _LANES[1] - _LANES[0])
    bottom = _bottom(chosen)
    _hero_ground(sheet, page, bottom)
    _stages(sheet, page)
    lane_label(
        sheet,
        _TOUCHPOINTS,
        "message-circle",
        sheet.story.words("blueprint.touchpoint"),
        _TOUCHPOINTS.y,
    )
    for each, box in zip(page.columns, page.boxes, strict=False):
        _touchpoint(sheet, each, box)
    ends: dict[int, float] = {}
    y = _LANES[0]
    for lane in page.lanes:
        area = Box(CONTENT.x, y, CONTENT.w, chosen.lanes[lane])
        words = sheet.story.words(f"blueprint.lane.{lane}")
        lane_label(sheet, area, _ICONS[lane], words, area.y + 0.06)
        _lane(sheet, page, lane, area, chosen, ends)
        y = area.bottom + BETWEEN_LANES
        if lane != page.lanes[-1]:
            _line(sheet, lane, area.bottom + BETWEEN_LANES / 2)
    _hero_friction(sheet, page, bottom)


def _bottom(chosen: Heights) -> float:
    lanes = chosen.lanes.values()
    return _LANES[0] + sum(lanes) + BETWEEN_LANES * (len(lanes) - 1)


def _lane(
    sheet: Sheet, page: _Page, lane: Lane, area: Box, chosen: Heights, ends: dict[int, float]
) -> None:
    """Draw the cards of a lane, each tied to the one above it in its column."""
    for number, (each, column) in enumerate(zip(page.columns, page.boxes, strict=False)):
        steps = each.lanes.get(lane, ())
        if not steps:
            if lane == _behind(page) and not each.described:
                _nothing(sheet, Box(column.x + 0.16, area.y, column.w - 0.32, area.h))
            continue
        if number in ends:
            sheet.canvas.rule((column.centre, ends[number]), (column.centre, area.y), QUIET)
        box = Box(column.x + 0.08, area.y, chosen.cards.width, area.h)
        ends[number] = stack(sheet, steps, box, chosen.cards, is_hero=each is page.hero)


def _behind(page: _Page) -> Lane | None:
    """Return the first lane that is not the customer's."""
    return next((lane for lane in page.lanes if lane != "customer"), None)


def _nothing(sheet: Sheet, box: Box) -> None:
    """Say that nothing is described, where it would begin."""
    text = sheet.story.words("blueprint.nothing")
    setting = Setting(sheet.story.theme.body_font, box.w, italic=True)
    fitted = fit([text], setting, box.h, (Size.SMALL, Size.MAP, Size.DENSE))
    style = Style(fitted.size, italic=True, paint=MUTED, anchor="middle")
    area = Box(box.x, box.y, box.w, max(fitted.height, 0.4))
    sheet.canvas.text(area, fitted.texts, style, Identity("Unknown"))


def _line(sheet: Sheet, lane: Lane, y: float) -> None:
    """Draw the line below a lane, and name it at its left."""
    if lane not in _LINES:
        return
    paint, points, is_dashed = _LINES[lane]
    sheet.canvas.rule((COLUMNS.x, y), (COLUMNS.right, y), paint, points, dash=is_dashed)
    text = sheet.story.words(f"blueprint.line.{lane}")
    setting = Setting(sheet.story.theme.body_font, LABELS.w, italic=True)
    fitted = fit([text], setting, 0.3, (Size.CAPTION,))
    box = Box(LABELS.x, y - fitted.height / 2, LABELS.w, fitted.height)
    style = Style(fitted.size, italic=True, paint=MUTED, anchor="middle")
    sheet.canvas.text(box, fitted.texts, style, Identity("Line"))


def _stages(sheet: Sheet, page: _Page) -> None:
    """Draw a bar a stage, over all of its touchpoints."""
    story = sheet.story
    placed = zip(page.columns, page.boxes, strict=False)
    for _, group in groupby(placed, key=lambda found: found[0].stage.id):
        members = list(group)
        stage = members[0][0].stage
        left, right = members[0][1].x, members[-1][1].right
        name = stage_name(stage, story.language, story.project)
        bar = Box(left, _STAGES.y, right - left, _STAGES.h)
        setting = Setting(story.theme.body_font, bar.w - 0.24, bold=True)
        fitted = fit([name], setting, bar.h, (Size.BODY, Size.SMALL, Size.MAP))
        sheet.cut.extend(fitted.cut)
        is_hero = any(each is page.hero for each, _ in members)
        fill = NEGATIVE if is_hero and len(members) == 1 else DEEP
        identity = Identity("Stage", story.address(stage), name)
        with sheet.canvas.group(identity):
            sheet.canvas.rounded(bar, Identity("Bar", decorative=True), fill)
            inner = bar.inset(0.12, 0)
            style = Style(fitted.size, bold=True, paint=PAPER, anchor="middle")
            sheet.canvas.text(inner, fitted.texts, style, Identity("Name"))


def _touchpoint(sheet: Sheet, each: Column, column: Box) -> None:
    story, touch = sheet.story, each.touchpoint
    channel = channel_name(story.project, touch.channel, story.language) if touch.channel else ""
    said = ", ".join(filter(None, (touch.name, channel)))
    box = Box(column.x + 0.08, _TOUCHPOINTS.y, column.w - 0.16, _TOUCHPOINTS.h)
    with sheet.canvas.group(Identity("Touchpoint", story.address(touch), said)):
        icon = Box(box.x, box.y + 0.02, _ICON, _ICON)
        sheet.canvas.icon(for_channel(touch.channel or ""), icon, HIGHLIGHT, 1.25)
        text = Box(box.x + _ICON + 0.1, box.y, box.w - _ICON - 0.1, box.h)
        setting = Setting(story.theme.body_font, text.w, bold=True)
        fitted = fit([touch.name], setting, text.h, (Size.SMALL, Size.MAP, Size.DENSE))
        sheet.cut.extend(fitted.cut)
        lines = [Paragraph((Run(name, bold=True),)) for name in fitted.texts]
        sheet.canvas.text(text, lines, Style(fitted.size), Identity("Name"))


def _hero_ground(sheet: Sheet, page: _Page, bottom: float) -> None:
    for each, box in zip(page.columns, page.boxes, strict=False):
        if each is page.hero:
            end = bottom + 0.08 + _FRICTION.h
            area = Box(box.x, _STAGES.bottom + 0.04, box.w, end - _STAGES.bottom)
            ground = Identity("Highlight", decorative=True)
            sheet.canvas.rounded(area, ground, tint(NEGATIVE, 0.08))


def _hero_friction(sheet: Sheet, page: _Page, bottom: float) -> None:
    """Name the worst friction at the foot of its column."""
    for each, box in zip(page.columns, page.boxes, strict=False):
        if each is not page.hero or page.friction is None:
            continue
        sign = Box(box.x + 0.12, bottom + 0.06, _ICON, _ICON)
        sheet.canvas.icon("triangle-alert", sign, NEGATIVE, 1.25)
        left = sign.right + 0.08
        area = Box(left, sign.y, box.right - 0.12 - left, _FRICTION.h)
        setting = Setting(sheet.story.theme.body_font, area.w, bold=True)
        fitted = fit([page.friction.title], setting, area.h, (Size.MAP, Size.DENSE))
        sheet.cut.extend(fitted.cut)
        style = Style(fitted.size, bold=True, paint=NEGATIVE)
        identity = Identity("Friction", sheet.story.address(page.friction))
        sheet.canvas.text(area, fitted.texts, style, identity)


def _notes(story: Story, some: Sequence[Column]) -> Iterator[str]:
    for each in some:
        name = stage_name(each.stage, story.language, story.project)
        yield story.words("notes.of", what=name, text=each.touchpoint.name)
        for lane in LANES:
            for step in each.lanes.get(lane, ()):
                what = f"{step.title} ({step.team})" if step.team else step.title
                who = story.words(f"blueprint.lane.{lane}")
                yield f"• {story.words('blueprint.step', lane=who, what=what)}"


def _left_out(story: Story, journey: Journey) -> Iterator[str]:
    names = tuple(touch.name for touch in undescribed(journey))
    if names:
        yield story.words("blueprint.not_described", names=names)
