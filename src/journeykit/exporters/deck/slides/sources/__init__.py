"""The sources: what the map rests on, how much of it on assumptions, and how to test those."""

from journeykit.exporters.deck.slides.sources.slide import source_slides

__all__ = ["source_slides"]
