"""A typical day, hour by hour: what it is made of, how it feels, when a message is welcome."""

from journeykit.exporters.deck.slides.day.slide import day_slides

__all__ = ["day_slides"]
