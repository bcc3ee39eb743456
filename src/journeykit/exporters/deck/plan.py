"""Which slides a deck has, and in which order."""

from collections.abc import Iterator

from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.slides.blueprint import blueprint_slides
from journeykit.exporters.deck.slides.contact_moments import contact_moment_slides
from journeykit.exporters.deck.slides.cover import cover
from journeykit.exporters.deck.slides.day import day_slide
from journeykit.exporters.deck.slides.journey_map import journey_map
from journeykit.exporters.deck.slides.persona import is_described, persona_sheet
from journeykit.exporters.deck.slides.stage import stage_slides
from journeykit.exporters.deck.story import Story
from journeykit.model import Journey, Persona


def slides(
    story: Story, personas: tuple[Persona, ...], journeys: tuple[Journey, ...]
) -> Iterator[FinishedSlide]:
    """Iterate over the slides: the cover, then each persona's, then each journey's.

    A journey is its map, then its crowded stages, then its blueprint.
    """
    yield cover(story)
    for persona in personas:
        if is_described(persona):
            yield persona_sheet(story, persona)
        for day in persona.days:
            if day.moments:
                yield day_slide(story, persona, day)
        yield from contact_moment_slides(story, persona)
    for journey in journeys:
        made = journey_map(story, journey)
        yield from made.slides
        for stage, anchor in made.crowded:
            yield from stage_slides(story, journey, stage, anchor)
        yield from blueprint_slides(story, journey)
