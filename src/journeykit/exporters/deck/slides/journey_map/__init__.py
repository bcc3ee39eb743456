"""The journey map: stages as columns, and what is done, met, felt, thought and suffered in each."""

from journeykit.exporters.deck.slides.journey_map.slide import crowded_stages, map_slides

__all__ = ["crowded_stages", "map_slides"]
