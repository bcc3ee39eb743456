"""The journey map: stages as columns, and what is done, met, felt, thought and suffered in each."""

from journeykit.exporters.deck.slides.journey_map.slide import JourneyMap, journey_map

__all__ = ["JourneyMap", "journey_map"]
