"""The slides of the comparison, put together."""

from collections.abc import Iterator

from journeykit.exporters.deck.geometry import CONTENT, Box
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.sheet import start
from journeykit.exporters.deck.slides.analysis_frame import STRIP, how_to_read, next_strip
from journeykit.exporters.deck.slides.comparison.cards import cards
from journeykit.exporters.deck.slides.comparison.feelings import feelings, shown
from journeykit.exporters.deck.slides.comparison.finding import (
    dividing,
    next_of,
    overlap_title,
    window_title,
)
from journeykit.exporters.deck.slides.comparison.meeting import (
    SharedDay,
    compared,
    shared_days,
)
from journeykit.exporters.deck.slides.comparison.notes import overlap_notes, window_notes
from journeykit.exporters.deck.slides.comparison.overlap import Column, Overlaps, overlaps
from journeykit.exporters.deck.slides.comparison.picture import picture
from journeykit.exporters.deck.slides.comparison.table import table
from journeykit.exporters.deck.story import Story
from journeykit.wording import label

_TOP = 1.46
_AREA = Box(CONTENT.x, _TOP, CONTENT.w, STRIP.y - 0.2 - _TOP)
_GAP = 0.4
_FEELINGS = 5.0
"""The width of the feelings beside the overlaps, in inches."""
_PAIRS = 3
"""Pairs on a slide: those who have most in common."""
_SEVERAL = 2


def comparison_slides(story: Story) -> Iterator[FinishedSlide]:
    """Return when one message reaches several personas, and what they share and what not.

    No slide about what is not known of two personas at least.
    """
    if len(story.project.personas) < _SEVERAL:
        return
    yield from (_window_slide(story, day) for day in shared_days(story))
    stages, found = shown(compared(story).stages), overlaps(story, _PAIRS)
    if stages or found:
        yield _overlap_slide(story, found)


def _window_slide(story: Story, day: SharedDay) -> FinishedSlide:
    kicker = (story.words("comparison.kicker"), label("day", day.kind, story.language))
    sheet = start(
        story,
        "comparison",
        window_title(story, day),
        "  ·  ".join(kicker),
        subtitle=story.words("comparison.subtitle.windows"),
    )
    picture(sheet, day)
    cards(sheet, day.pointed_out)
    read = (story.words("comparison.bars"), story.say(compared(story).windows_note))
    how_to_read(sheet, " ".join(read), wide=10.8)
    sheet.note(*window_notes(sheet, day))
    return sheet.finished()


def _overlap_slide(story: Story, found: Overlaps | None) -> FinishedSlide:
    comparison = compared(story)
    stages, divided = shown(comparison.stages), dividing(story)
    sheet = start(
        story,
        "comparison",
        overlap_title(story),
        "  ·  ".join((story.words("comparison.kicker"), story.project.title)),
        subtitle=story.words("comparison.subtitle.overlap"),
    )
    beside, felt = _beside_each_other(feelings_first=divided is not None)
    if found:
        hero = None if divided else _hero(found)
        table(sheet, found, beside if stages else _AREA, hero)
    if stages:
        feelings(sheet, stages, felt if found else _AREA, divided)
    next_strip(sheet, next_of(story))
    how_to_read(sheet, " ".join(_read(story, found, len(stages))), wide=10.8)
    sheet.note(*overlap_notes(story), story.say(comparison.how_to_read))
    return sheet.finished()


def _beside_each_other(*, feelings_first: bool) -> tuple[Box, Box]:
    """Return where the overlaps and the feelings stand: what the title is about comes first."""
    overlapping = _AREA.w - _FEELINGS - _GAP
    if feelings_first:
        right = Box(_AREA.x + _FEELINGS + _GAP, _TOP, overlapping, _AREA.h)
        return right, Box(_AREA.x, _TOP, _FEELINGS, _AREA.h)
    right = Box(_AREA.x + overlapping + _GAP, _TOP, _FEELINGS, _AREA.h)
    return Box(_AREA.x, _TOP, overlapping, _AREA.h), right


def _hero(found: Overlaps) -> Column | None:
    """Return the column that the title is about: the first one about what two share."""
    return next(column for column in found.columns if column.is_shared)


def _read(story: Story, found: Overlaps | None, stages: int) -> Iterator[str]:
    """Iterate over how to read the slide, and what is not on it."""
    if found:
        yield story.words("comparison.read.overlap")
        if found.more:
            yield story.words("comparison.more_pairs", count=found.more)
        if found.nothing:
            yield story.words("comparison.none_shared", names=found.nothing)
        if found.unknown:
            yield story.words("comparison.not_stated", names=found.unknown)
    if stages:
        yield story.words("comparison.read.feelings")
        more = len(compared(story).stages) - stages
        if more:
            yield story.words("comparison.more_stages", count=more)
