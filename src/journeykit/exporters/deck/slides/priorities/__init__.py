"""The priorities: the opportunities by impact and effort, and the list of what comes first."""

from journeykit.exporters.deck.slides.priorities.slide import priority_slides

__all__ = ["priority_slides"]
