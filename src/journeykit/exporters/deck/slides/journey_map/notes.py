"""What the presenter of a journey map needs: the numbers behind the title, stage by stage."""

from collections.abc import Iterator, Sequence

from journeykit.exporters.deck.slides.experience_notes import experience, felt
from journeykit.exporters.deck.slides.journey_map.content import Column
from journeykit.exporters.deck.story import Story
from journeykit.model import Journey, Proposition, Stage
from journeykit.wording import label, stage_name

_TOLD = frozenset({"emotion", "frictions", "strengths", "moment_of_truth", "actions", "thoughts"})
_TOLD_OF_TOUCHPOINTS = _TOLD | {"name", "channel"}
_TOLD_OF_STAGES = _TOLD | {
    *("kind", "name", "goal", "aim", "needs", "motivations", "touchpoints", "propositions"),
}
"""Fields that stand on the map, or are told above in the order of a story."""


def notes(story: Story, journey: Journey, columns: Sequence[Column]) -> Iterator[str]:
    """Iterate over the paragraphs of the notes."""
    yield story.say(story.curve(journey).summary)
    for each in columns:
        yield stage_name(each.stage, story.language, story.project)
        yield from (f"• {text}" for text in stage_notes(story, each.stage))
    yield from story.teller.lines(journey, {"title", "stages"})
    yield from story.sources(journey)


def stage_notes(story: Story, stage: Stage) -> Iterator[str]:
    """Iterate over everything that there is to say of a stage."""
    if stage.goal:
        yield story.words("map.goal", text=stage.goal)
    if stage.aim:
        yield story.words("map.aim", text=stage.aim)
    if stage.needs:
        yield story.words("day.needs", needs=tuple(need.text for need in stage.needs))
    if stage.motivations:
        yield story.words("notes.motivations", texts=stage.motivations)
    if stage.emotion:
        yield story.words("notes.emotion", text=felt(story, stage.emotion))
    yield from experience(story, stage)
    for touch in stage.touchpoints:
        yield story.words("notes.of", what=touch.name, text=felt(story, touch.emotion))
        yield from experience(story, touch)
        yield from story.teller.lines(touch, _TOLD_OF_TOUCHPOINTS)
    yield from (_offer(story, each) for each in stage.propositions)
    yield from story.teller.lines(stage, _TOLD_OF_STAGES)


def _offer(story: Story, offer: Proposition) -> str:
    form = f" ({label('format', offer.format, story.language)})" if offer.format else ""
    return story.words("map.offered", text=f"{offer.text}{form}")
