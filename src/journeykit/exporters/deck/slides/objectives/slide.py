"""The slides of the objectives, put together."""

from collections.abc import Iterator
from math import ceil

from journeykit.analysis import objectives_answered
from journeykit.exporters.deck.geometry import CONTENT, Box
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import start
from journeykit.exporters.deck.slides.analysis_frame import BOTTOM, STRIP, how_to_read, next_strip
from journeykit.exporters.deck.slides.anchors import OBJECTIVES
from journeykit.exporters.deck.slides.objectives.finding import (
    first_figure,
    has_figure,
    hero,
    objectives_title,
)
from journeykit.exporters.deck.slides.objectives.notes import notes
from journeykit.exporters.deck.slides.objectives.table import table
from journeykit.exporters.deck.story import Story

_TOP = 1.46
_ON_EACH = 5
"""Objectives on a slide."""


def objective_slides(story: Story) -> Iterator[FinishedSlide]:
    """Return what the map says on each of its objectives; nothing where it states none."""
    found = story.once(objectives_answered, story.project)
    answers = found.answers
    if not answers:
        return
    title = objectives_title(story, found)
    count = ceil(len(answers) / _ON_EACH)
    on_each = ceil(len(answers) / count)
    for number in range(count):
        part = story.words("map.part", number=number + 1, count=count) if count > 1 else ""
        sheet = start(
            story,
            "objectives",
            title,
            "  ·  ".join((story.words("objectives.kicker"), story.project.title)),
            part=part,
            subtitle=story.words("objectives.subtitle"),
        )
        shown = answers[number * on_each : (number + 1) * on_each]
        foot = how_to_read(sheet, story.words("objectives.how_to_read"))
        measured = any(map(has_figure, answers))
        bottom = min(foot, BOTTOM) if measured else STRIP.y
        area = Box(CONTENT.x, _TOP, CONTENT.w, bottom - _TOP - 0.12)
        table(sheet, shown, area, hero(answers), has_figures=measured)
        if not measured:
            next_strip(sheet, first_figure(story, answers))
        sheet.note(*notes(story, found, shown))
        if number == 0:
            sheet.anchor = OBJECTIVES
        yield sheet.finished()
