"""Customer journeys as data."""

__version__ = "0.1.0.dev0"
