"""The portrait of a persona: who they are, what they want, where they can be found."""

from journeykit.exporters.deck.slides.persona.slide import persona_slides

__all__ = ["persona_slides"]
