"""What slides call each other, so that one can lead to the other."""

from journeykit.exporters.deck.story import Story
from journeykit.model import DayTimeline, Journey, Persona, Stage

BLIND_SPOTS = "blind_spots"
"""The anchor of the first slide of the blind spots."""
OBJECTIVES = "objectives"
"""The anchor of the first slide of the objectives."""
PRIORITIES = "priorities"
"""The anchor of the first slide of the priorities."""


def map_anchor(story: Story, journey: Journey, page: int) -> str:
    """Return the anchor of a page of a journey's map."""
    return f"map {page} {story.address(journey)}"


def stage_anchor(story: Story, stage: Stage) -> str:
    """Return the anchor of the slide of a stage."""
    return f"stage {story.address(stage)}"


def day_anchor(story: Story, day: DayTimeline) -> str:
    """Return the anchor of the slide of a day."""
    return f"day {story.address(day)}"


def moments_anchor(story: Story, persona: Persona) -> str:
    """Return the anchor of the ranking of a persona's contact moments."""
    return f"moments {story.address(persona)}"


def strengths_anchor(story: Story, journey: Journey) -> str:
    """Return the anchor of the frictions of a journey: where they are ranked, or else told."""
    return f"strengths {story.address(journey)}"
