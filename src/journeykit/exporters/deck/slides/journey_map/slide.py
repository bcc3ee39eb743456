"""The slides of a journey map, put together."""

from collections.abc import Callable
from math import ceil

import attrs

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.geometry import CONTENT, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.anchors import map_anchor
from journeykit.exporters.deck.slides.journey_map import lanes
from journeykit.exporters.deck.slides.journey_map.content import Column, column
from journeykit.exporters.deck.slides.journey_map.feeling import Knowledge, feeling_lane, knowledge
from journeykit.exporters.deck.slides.journey_map.head import chevrons, marked_columns, whose
from journeykit.exporters.deck.slides.journey_map.heights import (
    CURVE,
    GAP,
    NO_CURVE,
    ROOMY_CURVE,
    UNKNOWN,
    Heights,
    heights,
)
from journeykit.exporters.deck.slides.journey_map.needs import OWN, own_lanes, text_lanes
from journeykit.exporters.deck.slides.journey_map.notes import notes
from journeykit.exporters.deck.slides.journey_map.page import LANES, Page, on_each
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HAIRLINE, MUTED
from journeykit.exporters.deck.titles import journey_finding
from journeykit.model import Journey

_TITLE = Box(CONTENT.x, 0.52, 9.0, 0.78)
_FEELING = "feeling"
_FEW_LANES = 2
"""So few lanes leave the curve more room."""
_CURVES: dict[Knowledge, tuple[float, float]] = {
    "known": CURVE,
    "unknown": UNKNOWN,
    "not meant": NO_CURVE,
}
_ORDER: dict[str, Callable[[Sheet, Page, Box, float], None]] = {
    "actions": lanes.action_lane,
    "touchpoints": lanes.touchpoint_lane,
    "thoughts": lanes.thought_lane,
    "frictions": lanes.friction_lane,
    "opportunities": lanes.opportunity_lane,
}
"""The lanes of text, by their names."""
_ABOVE = ("actions", "touchpoints", _FEELING, "thoughts")
_BELOW = ("frictions", "opportunities")
"""The lanes from top to bottom; those of the user's own come between."""
_RULED = {"actions", "thoughts", "frictions"}
"""The lanes that a hairline parts from the next; the others end in a form of their own."""


@attrs.frozen
class JourneyMap:
    """The slides of a map, and the stages that have more to show.

    Attributes:
        slides: In order.
        crowded: The stages that want a slide of their own, each with the anchor of its map.
    """

    slides: tuple[FinishedSlide, ...]
    crowded: tuple[tuple[Column, str], ...] = ()


def map_slides(story: Story, journey: Journey) -> tuple[FinishedSlide, ...]:
    """Return the map of a journey, on as many slides as its stages need."""
    return story.once(_journey_map, story, journey).slides


def crowded_stages(story: Story, journey: Journey) -> tuple[tuple[Column, str], ...]:
    """Return the stages that say more than a map has room for, each with the anchor of its map.

    What the map holds decides, even in a deck that does not show it.
    """
    if "map" not in story.kinds:
        story = story.aside()
    return story.once(_journey_map, story, journey).crowded


def _journey_map(story: Story, journey: Journey) -> JourneyMap:
    if not journey.stages:
        return JourneyMap((_without_stages(story, journey),))
    finding = journey_finding(story, journey)
    columns = tuple(column(story, stage) for stage in journey.stages)
    hero = next((each for each in columns if each.stage is finding.stage), None)
    held = on_each(len(columns), story.theme.page.across)
    pages = ceil(len(columns) / held)
    slides, crowded = [], []
    for number in range(pages):
        page = Page.of(columns[number * held : (number + 1) * held], hero)
        part = story.words("map.part", number=number + 1, count=pages) if pages > 1 else ""
        sheet = _begin(story, journey, finding.title, part)
        sheet.anchor = map_anchor(story, journey, number)
        _draw(sheet, journey, page)
        sheet.note(*notes(story, journey, page.columns))
        slides.append(sheet.finished())
        crowded += [(each, sheet.anchor) for each in page.columns if page.leads(each)]
    return JourneyMap(tuple(slides), tuple(crowded))


def _without_stages(story: Story, journey: Journey) -> FinishedSlide:
    sheet = _begin(story, journey, journey_finding(story, journey).title)
    style = Style(Size.LEAD, italic=True, paint=MUTED)
    sheet.canvas.text(CONTENT, story.words("map.no_stages"), style, Identity("Unknown"))
    return sheet.finished()


def _begin(story: Story, journey: Journey, title: str, part: str = "") -> Sheet:
    sheet = start(
        story,
        "map",
        title,
        f"{story.words(_which(journey))}  ·  {journey.title}",
        part=part,
        subtitle=story.words("map.subtitle"),
        area=_TITLE,
    )
    if journey.persona:
        whose(sheet, story.project.persona(journey.persona))
    return sheet


def _which(journey: Journey) -> str:
    """Return the key of what the journey is: a target, a plan, what was seen, or just a journey."""
    if journey.state == "target":
        return "map.target"
    return f"map.{journey.mode}" if journey.mode else "map.kicker"


def _draw(sheet: Sheet, journey: Journey, page: Page) -> None:
    """Draw a map: the lanes are laid out first, since the stages lead to what they leave out."""
    marked_columns(sheet, page)
    with sheet.canvas.held() as lanes_drawn:
        _lanes(sheet, journey, page)
    chevrons(sheet, page)
    sheet.canvas.put(lanes_drawn)


def _lanes(sheet: Sheet, journey: Journey, page: Page) -> None:
    own, chosen = _with_room(sheet, journey, page)
    y, is_ruled = LANES[0] + chosen.padding / 2, False
    for name in (*_ABOVE, *own, *_BELOW):
        height = chosen.curve if name == _FEELING else chosen.lanes.get(name)
        if not height:
            continue
        if is_ruled:
            line = y - (GAP + chosen.padding) / 2
            sheet.canvas.rule((CONTENT.x, line), (CONTENT.right, line), HAIRLINE, 0.5)
        lane = Box(CONTENT.x, y, CONTENT.w, height)
        if name == _FEELING:
            feeling_lane(sheet, journey, page, lane)
        elif name in own:
            lanes.own_lane(sheet, page, name.removeprefix(OWN), lane, chosen.size)
        else:
            _ORDER[name](sheet, page, lane, chosen.size)
        y, is_ruled = lane.bottom + GAP + chosen.padding, name in _RULED or name in own


def _with_room(sheet: Sheet, journey: Journey, page: Page) -> tuple[tuple[str, ...], Heights]:
    """Return the lanes of the user's own that cost the others nothing, and all heights."""
    needed, own = text_lanes(sheet.story, page), own_lanes(sheet.story, page)
    room = LANES[1] - LANES[0]
    curve = _CURVES[knowledge(sheet.story, journey, page)]
    if curve == CURVE and len(needed) + len(own) <= _FEW_LANES:
        curve = ROOMY_CURVE
    for count in range(len(own), 0, -1):
        chosen = heights([*needed, *own[:count]], room, curve)
        if chosen.size >= Size.MAP:
            break
    else:
        count, chosen = 0, heights(needed, room, curve)
    shown = tuple(lane.name for lane in own[:count])
    for each in page.columns:
        page.leave_out(sheet, each, _left_out(each, shown))
    return shown, chosen


def _left_out(each: Column, shown: tuple[str, ...]) -> tuple[str, ...]:
    """Return what stands in the lanes that are not shown."""
    hidden = (items for name, items in each.lanes.items() if f"{OWN}{name}" not in shown)
    return tuple(item for items in hidden for item in items)
