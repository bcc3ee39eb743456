"""The journey map: stages as columns, and what is done, met, felt, thought and suffered in each."""

from journeykit.exporters.deck.slides.journey_map.slide import journey_map_slides

__all__ = ["journey_map_slides"]
