"""The slides of a journey map, put together."""

from collections.abc import Callable, Iterator
from math import ceil

from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.geometry import CONTENT, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slides.journey_map import lanes
from journeykit.exporters.deck.slides.journey_map.content import column
from journeykit.exporters.deck.slides.journey_map.feeling import feeling_lane
from journeykit.exporters.deck.slides.journey_map.head import chevrons, marked_columns, whose
from journeykit.exporters.deck.slides.journey_map.heights import GAP, heights
from journeykit.exporters.deck.slides.journey_map.needs import text_lanes
from journeykit.exporters.deck.slides.journey_map.notes import notes
from journeykit.exporters.deck.slides.journey_map.page import LANES, MOST_STAGES, Page
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import HAIRLINE, MUTED
from journeykit.exporters.deck.titles import journey_finding
from journeykit.model import Journey

_TITLE = Box(CONTENT.x, 0.52, 9.0, 0.78)
_FEELING = "feeling"
_ORDER: dict[str, Callable[[Sheet, Page, Box, float], None]] = {
    "actions": lanes.action_lane,
    "touchpoints": lanes.touchpoint_lane,
    "thoughts": lanes.thought_lane,
    "frictions": lanes.friction_lane,
    "opportunities": lanes.opportunity_lane,
}
"""The lanes of text from top to bottom; the curve comes after the touchpoints."""
_RULED = {"actions", "thoughts", "frictions"}
"""The lanes that a hairline closes; the others end in a form of their own."""


def journey_map_slides(story: Story, journey: Journey) -> Iterator[FinishedSlide]:
    """Return the map of a journey, on as many slides as its stages need."""
    if not journey.stages:
        yield _without_stages(story, journey)
        return
    finding = journey_finding(story, journey)
    columns = tuple(column(story, stage) for stage in journey.stages)
    hero = next((each for each in columns if each.stage is finding.stage), None)
    pages = ceil(len(columns) / MOST_STAGES)
    on_each = ceil(len(columns) / pages)
    for number in range(pages):
        some = columns[number * on_each : (number + 1) * on_each]
        part = story.words("map.part", number=number + 1, count=pages) if pages > 1 else ""
        sheet = _begin(story, journey, finding.title, part)
        _draw(sheet, journey, Page.of(some, hero))
        sheet.note(*notes(story, journey, some))
        yield sheet.finished()


def _without_stages(story: Story, journey: Journey) -> FinishedSlide:
    sheet = _begin(story, journey, journey_finding(story, journey).title)
    style = Style(Size.LEAD, italic=True, paint=MUTED)
    sheet.canvas.text(CONTENT, story.words("map.no_stages"), style, Identity("Unknown"))
    return sheet.finished()


def _begin(story: Story, journey: Journey, title: str, part: str = "") -> Sheet:
    state = story.words("map.target" if journey.state == "target" else "map.kicker")
    sheet = start(
        story,
        "journey_map",
        title,
        f"{state}  ·  {journey.title}",
        part=part,
        subtitle=story.words("map.subtitle"),
        area=_TITLE,
    )
    if journey.persona:
        whose(sheet, story.project.persona(journey.persona))
    return sheet


def _draw(sheet: Sheet, journey: Journey, page: Page) -> None:
    chosen = heights(text_lanes(sheet.story, page), LANES[1] - LANES[0])
    marked_columns(sheet, page)
    chevrons(sheet, page)
    y = LANES[0] + chosen.padding / 2
    for name in ("actions", "touchpoints", _FEELING, "thoughts", "frictions", "opportunities"):
        height = chosen.curve if name == _FEELING else chosen.lanes.get(name)
        if height is None:
            continue
        lane = Box(CONTENT.x, y, CONTENT.w, height)
        if name == _FEELING:
            feeling_lane(sheet, journey, page, lane)
        else:
            _ORDER[name](sheet, page, lane, chosen.size)
        y = lane.bottom + GAP + chosen.padding
        if name in _RULED:
            line = y - (GAP + chosen.padding) / 2
            sheet.canvas.rule((CONTENT.x, line), (CONTENT.right, line), HAIRLINE, 0.5)
