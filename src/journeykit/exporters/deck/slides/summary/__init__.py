"""The summary: the three findings that matter, the objectives, what to do next."""

from journeykit.exporters.deck.slides.summary.slide import summary_slides

__all__ = ["summary_slides"]
