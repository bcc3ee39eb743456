"""The objectives: what the map says on each, which figure tells, and what comes next."""

from journeykit.exporters.deck.slides.objectives.slide import objective_slides

__all__ = ["objective_slides"]
