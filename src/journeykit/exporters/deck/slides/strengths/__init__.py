"""Strengths and frictions of a journey: side by side, then the frictions by priority."""

from journeykit.exporters.deck.slides.strengths.slide import strength_slides

__all__ = ["strength_slides"]
