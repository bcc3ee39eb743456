"""The ranking of contact moments: when to reach a persona, why, and what to do there."""

from journeykit.exporters.deck.slides.contact_moments.slide import contact_moment_slides

__all__ = ["contact_moment_slides"]
