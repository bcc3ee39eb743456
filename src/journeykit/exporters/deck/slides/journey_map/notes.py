"""What the presenter of a journey map needs: the numbers behind the title, stage by stage."""

from collections.abc import Iterator, Sequence

from journeykit.exporters.deck.slides.experience_notes import experience, felt
from journeykit.exporters.deck.slides.journey_map.content import Column
from journeykit.exporters.deck.story import Story
from journeykit.model import Journey, Stage
from journeykit.wording import stage_name

_TOLD = frozenset({"emotion", "frictions", "strengths", "moment_of_truth", "actions", "thoughts"})
_TOLD_OF_TOUCHPOINTS = _TOLD | {"name", "channel"}
_TOLD_OF_STAGES = _TOLD | {"name", "touchpoints"}
"""Fields that stand on the map, or are told apart in the order of a story."""


def notes(story: Story, journey: Journey, columns: Sequence[Column]) -> Iterator[str]:
    """Iterate over the paragraphs of the notes."""
    yield story.say(story.curve(journey).summary)
    for each in columns:
        yield stage_name(each.stage, story.language, story.project)
        yield from (f"• {text}" for text in stage_notes(story, each.stage))
    yield from story.in_full(journey, {"title", "headline", "stages"})
    yield from story.sources(journey)


def stage_notes(story: Story, stage: Stage) -> Iterator[str]:
    """Iterate over everything that there is to say of a stage."""
    named_by_its_kind = () if stage.name else ("kind",)
    yield from story.teller.lines(stage, _TOLD_OF_STAGES.union(named_by_its_kind))
    if stage.emotion:
        yield story.words("notes.emotion", text=felt(story, stage.emotion))
    yield from experience(story, stage)
    for touch in stage.touchpoints:
        yield story.words("notes.of", what=touch.name, text=felt(story, touch.emotion))
        yield from experience(story, touch)
        yield from story.teller.lines(touch, _TOLD_OF_TOUCHPOINTS)
