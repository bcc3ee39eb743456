"""The ways of arrows between cards that stand in a grid, so that no line runs over a card.

A grid consists of bands, one below the other, of columns, of cards. Arrows run up and down in the
gutters between columns, and along the bands in the corridors between them. All arrows that lead
to the same card share their way from where they meet, so that a picture with many arrows keeps few
lines.
"""

from journeykit.exporters.diagrams.routing.course import Place, Way, inner
from journeykit.exporters.diagrams.routing.grid import TRACK, Grid, grid_of
from journeykit.exporters.diagrams.routing.rails import Rails, gutters_of, rails_of
from journeykit.exporters.diagrams.routing.routes import Box, Field, Routed, routed

__all__ = [
    "TRACK",
    "Box",
    "Field",
    "Grid",
    "Place",
    "Rails",
    "Routed",
    "Way",
    "grid_of",
    "gutters_of",
    "inner",
    "rails_of",
    "routed",
]
