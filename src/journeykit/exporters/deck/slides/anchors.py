"""What slides call each other, so that one can lead to the other."""

from journeykit.exporters.deck.story import Story
from journeykit.model import Journey, Stage


def map_anchor(story: Story, journey: Journey, page: int) -> str:
    """Return the anchor of a page of a journey's map."""
    return f"map {page} {story.address(journey)}"


def stage_anchor(story: Story, stage: Stage) -> str:
    """Return the anchor of the slide of a stage."""
    return f"stage {story.address(stage)}"
