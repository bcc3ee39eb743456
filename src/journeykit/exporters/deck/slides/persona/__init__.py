"""The portrait of a persona: who they are, what they want, where they can be found."""

from journeykit.exporters.deck.slides.persona.slide import is_described, persona_sheet

__all__ = ["is_described", "persona_sheet"]
