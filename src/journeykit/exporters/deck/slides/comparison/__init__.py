"""The slides that compare personas: when one message reaches several, and where they differ."""

from journeykit.exporters.deck.slides.comparison.slide import comparison_slides

__all__ = ["comparison_slides"]
