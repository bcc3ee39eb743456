"""The slide of what changed since an earlier version."""

from journeykit.exporters.deck.slides.changes.slide import change_slides

__all__ = ["change_slides"]
