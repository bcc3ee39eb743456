"""The service blueprint: what is done for each touchpoint, before the customer and behind."""

from journeykit.exporters.deck.slides.blueprint.slide import blueprint_slides

__all__ = ["blueprint_slides"]
