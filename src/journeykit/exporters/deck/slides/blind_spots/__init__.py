"""The blind spots: what the map does not say yet, and what to do about it."""

from journeykit.exporters.deck.slides.blind_spots.slide import blind_spot_slides

__all__ = ["blind_spot_slides"]
