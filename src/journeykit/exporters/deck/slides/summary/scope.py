"""What the summary counts: the whole project, or what the deck is about."""

from journeykit.analysis import Gap, RankedFriction, RankedOpportunity, rank_frictions
from journeykit.exporters.deck.slides.next_panel import ranking
from journeykit.exporters.deck.story import Story
from journeykit.model import Place


def frictions(story: Story) -> tuple[RankedFriction, ...]:
    """Return the frictions of the journeys and the days that the deck is about."""
    rows = story.once(rank_frictions, story.project).rows
    return tuple(row for row in rows if story.concerns(row.journey or row.persona))


def plans(story: Story) -> tuple[RankedOpportunity, ...]:
    """Return the open opportunities that answer something that the deck is about."""
    rows = ranking(story).rows
    if not story.about:
        return rows
    return tuple(row for row in rows if any(is_within(story, each) for each in row.answers))


def gaps(story: Story) -> tuple[Gap, ...]:
    """Return the blind spots of what the deck is about."""
    found = story.gaps.gaps
    if not story.about:
        return found
    places = {place.path: place for place in story.project.index.places}
    return tuple(gap for gap in found if gap.path in places and is_within(story, places[gap.path]))


def is_within(story: Story, place: Place) -> bool:
    """Say whether an entity is part of what the deck is about."""
    return story.concerns(place.entity, *place.parents)
