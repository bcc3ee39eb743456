"""The brief of a campaign for one persona: when, where, what, to whom, with whom, on one page."""

from journeykit.exporters.deck.slides.brief.slide import brief_slides

__all__ = ["brief_slides"]
