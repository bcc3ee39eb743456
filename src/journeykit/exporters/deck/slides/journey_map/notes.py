"""What the presenter of a journey map needs: the numbers behind the title, stage by stage."""

from collections.abc import Iterator, Sequence

from journeykit.exporters.deck.slides.journey_map.content import Column
from journeykit.exporters.deck.story import Story
from journeykit.model import Journey, Touchpoint
from journeykit.wording import signed, stage_name


def notes(story: Story, journey: Journey, columns: Sequence[Column]) -> Iterator[str]:
    """Iterate over the paragraphs of the notes."""
    yield story.say(story.curve(journey).summary)
    for each in columns:
        yield stage_name(each.stage, story.language)
        yield from (f"• {text}" for text in _stage(story, each))
    yield from story.sources(journey)


def _stage(story: Story, each: Column) -> Iterator[str]:
    stage = each.stage
    if stage.goal:
        yield story.words("map.goal", text=stage.goal)
    if stage.aim:
        yield story.words("map.aim", text=stage.aim)
    for truth in each.truths:
        answers = story.answers(truth)
        key = "map.truth_answered" if answers else "map.truth_unanswered"
        yield story.words(key, demand=truth.demand, answers=answers)
    yield from (f"{touch.name}: {_felt(story, touch)}" for touch in each.touchpoints)
    yield from (strength.title for strength in stage.strengths)


def _felt(story: Story, touch: Touchpoint) -> str:
    emotion = touch.emotion
    if emotion is None or emotion.valence is None:
        return story.words("map.emotion_unknown")
    return f"{signed(emotion.valence, story.language)} {emotion.label or ''}".strip()
