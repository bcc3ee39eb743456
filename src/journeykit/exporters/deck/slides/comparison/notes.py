"""What the presenter of the comparison needs: every window, every pair, every stage."""

from collections.abc import Iterator

from journeykit.analysis import PersonaPair, SharedWindow, StageDivergence
from journeykit.exporters.deck.sheet import Sheet
from journeykit.exporters.deck.slides.comparison.cards import brought, facts
from journeykit.exporters.deck.slides.comparison.meeting import SharedDay, compared
from journeykit.exporters.deck.slides.comparison.overlap import ROWS, by_likeness, said
from journeykit.exporters.deck.slides.comparison.picture import lane_said
from journeykit.exporters.deck.story import Story
from journeykit.wording import message, percent, signed

MOST_PAIRS = 500
"""Pairs in the notes; they grow with the square of the personas."""


def window_notes(sheet: Sheet, day: SharedDay) -> Iterator[str]:
    """Iterate over the windows of a day, and over when each persona can be reached."""
    story = sheet.story
    for window in day.windows:
        yield f"{window.rank}. {_said(story, window)}"
    yield story.words("comparison.when_each")
    yield from (f"• {lane_said(sheet, lane)}" for lane in day.lanes)


def _said(story: Story, window: SharedWindow) -> str:
    names = ", ".join(persona.name for persona in window.personas)
    known = (story.say(window.message), facts(story, window), names, brought(story, window))
    return "  ·  ".join(known)


def overlap_notes(story: Story) -> Iterator[str]:
    """Iterate over what each pair has in common, and how each stage feels to whom."""
    found = compared(story)
    yield from (story.say(each) for each in (found.closest, found.widest) if each)
    if not found.windows:
        yield story.say(message("personas.windows.none"))
    pairs = by_likeness(found.pairs)
    yield from (_pair(story, pair) for pair in pairs[:MOST_PAIRS])
    more = len(found.pairs) - len(pairs[:MOST_PAIRS])
    if more:
        yield story.words("comparison.pairs_untold", count=more)
    yield from (_stage(story, stage) for stage in found.stages)


def _pair(story: Story, pair: PersonaPair) -> str:
    likeness = "" if pair.likeness is None else f" ({percent(pair.likeness, story.language)})"
    return story.words(
        "notes.of",
        what=f"{pair.one.name} · {pair.other.name}{likeness}",
        text="; ".join(_overlaps(story, pair)),
    )


def _overlaps(story: Story, pair: PersonaPair) -> Iterator[str]:
    for of in ROWS:
        words = said(story, pair.overlap(of))
        text = f"{words.figure} ({words.names})" if words.names else words.figure
        yield story.words("notes.of", what=story.say(message(f"personas.table.{of}")), text=text)


def _stage(story: Story, stage: StageDivergence) -> str:
    each = (
        f"{feeling.persona.name} {signed(feeling.valence, story.language)}"
        for feeling in stage.feelings
        if feeling.valence is not None
    )
    known = ", ".join(each) or story.words("comparison.unknown")
    return story.words("notes.of", what=story.say(stage.name), text=known)
