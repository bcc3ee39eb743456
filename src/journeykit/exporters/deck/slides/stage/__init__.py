"""A crowded stage of a journey on a slide of its own: everything that it says."""

from journeykit.exporters.deck.slides.stage.slide import crowded_stage_slides

__all__ = ["crowded_stage_slides"]
