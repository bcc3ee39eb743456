"""How to read the scores of a deck: of each its formula in words, its factors and its source."""

from journeykit.exporters.deck.slides.scores.slide import score_slides

__all__ = ["score_slides"]
