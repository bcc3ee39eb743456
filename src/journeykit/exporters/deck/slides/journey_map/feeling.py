"""The emotion curve of a journey map, aligned with its columns."""

from collections.abc import Sequence
from itertools import groupby
from typing import Literal

from journeykit.analysis import EmotionPoint
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.text import Style
from journeykit.exporters.deck.charts.emotion import Dot
from journeykit.exporters.deck.geometry import Box, Size, around
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.journey_map.content import Column
from journeykit.exporters.deck.slides.journey_map.page import MARGIN, Page
from journeykit.exporters.deck.slides.lane_labels import lane_label
from journeykit.exporters.deck.slides.mood_curve import mood_curve, mood_ground
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.theme import MUTED
from journeykit.model import Journey, Stage
from journeykit.wording import stage_name

Knowledge = Literal["known", "unknown", "not meant"]
"""Whether there is a curve to draw, one to miss, or none that anybody means to have."""


def knowledge(story: Story, journey: Journey, page: Page) -> Knowledge:
    """Return what is known of the feelings on a page.

    Nobody has lived a plan yet: it misses no feelings.
    """
    points = story.curve(journey).points
    if any(_is_known(each, points) for each in page.columns):
        return "known"
    excused = journey.mode == "planned" or all(_is_excused(each) for each in page.columns)
    return "not meant" if excused else "unknown"


def _is_known(each: Column, points: Sequence[EmotionPoint]) -> bool:
    return any(point.valence is not None for point in points if point.stage is each.stage)


def _is_excused(each: Column) -> bool:
    """Say whether emotions are declared not to apply: to the stage, or to all it consists of."""
    touches = each.touchpoints
    inside = bool(touches) and all("emotion" in touch.not_applicable for touch in touches)
    return "emotion" in each.stage.not_applicable or inside


def feeling_lane(sheet: Sheet, journey: Journey, page: Page, lane: Box) -> None:
    """Draw how the journey feels: one dot a touchpoint, a gap where nothing is known.

    Where nothing is known at all a line says so.
    """
    story = sheet.story
    lane_label(sheet, lane, "heart", story.words("chart.journey"))
    area = Box(page.boxes[0].x, lane.y, page.boxes[-1].right - page.boxes[0].x, lane.h)
    if knowledge(story, journey, page) == "unknown":
        style = Style(Size.SMALL, italic=True, paint=MUTED, anchor="middle")
        sheet.canvas.text(
            Box(area.x + MARGIN, area.y, area.w - 2 * MARGIN, area.h),
            story.words("map.emotion_unknown"),
            style,
            Identity("Unknown"),
        )
        return
    points = story.curve(journey).points
    mood_ground(sheet, area, _stretches(page, area))
    _silent_stages(sheet, page, lane, points)
    dots = [
        dot
        for number, each in enumerate(page.columns)
        for dot in stage_dots(story, each.stage, number, points)
    ]
    mood_curve(sheet, area, dots, len(page.columns), "journey")


def _stretches(page: Page, area: Box) -> tuple[Box, ...]:
    """Return where the ground of the curve lies: not where no feelings are meant to be."""
    columns = zip(page.columns, page.boxes, strict=True)
    runs = groupby(columns, key=lambda column: _is_excused(column[0]))
    meant = (around(box for _, box in run) for is_excused, run in runs if not is_excused)
    return tuple(Box(box.x, area.y, box.w, area.h) for box in meant)


def stage_dots(
    story: Story, stage: Stage, number: int, points: Sequence[EmotionPoint]
) -> list[Dot]:
    """Return the dots of a stage, spread evenly over its column, which is the one of a number."""
    ours = [point for point in points if point.stage is stage]
    return [
        Dot(
            number + (place + 0.5) / len(ours),
            point.valence,
            point.touchpoint.name
            if point.touchpoint
            else stage_name(stage, story.language, story.project),
            (point.emotion.label or "") if point.emotion else "",
        )
        for place, point in enumerate(ours)
    ]


def _silent_stages(sheet: Sheet, page: Page, lane: Box, points: Sequence[EmotionPoint]) -> None:
    """Say where nothing is known: an empty stretch would look like a calm one."""
    style = Style(Size.DENSE, italic=True, paint=MUTED, align="centre", anchor="middle")
    for each, box in zip(page.columns, page.boxes, strict=True):
        if _is_known(each, points):
            continue
        name = stage_name(each.stage, sheet.story.language, sheet.story.project)
        is_excused = _is_excused(each)
        middle = lane.middle if is_excused else lane.bottom - 0.26
        area = Box(box.x + 0.1, middle - 0.12, box.w - 0.2, 0.24)
        key = "map.emotion_not_applicable" if is_excused else "map.emotion_unknown"
        sheet.canvas.text(area, sheet.story.words(key), style, Identity(name))
