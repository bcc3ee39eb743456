"""The importer of filled workshop canvases.

- `recognition`: which sheet is which, whatever it is called by now;
- `forms`, `tables`: rows and columns, wherever they were moved;
- `entry`, `reader`, `clocks`, `figures`, `sources`: what stands in a cell, as people write it;
- `days`, `stretches`, `journeys`, `evidence`, `offers`: what the rows make together;
- `parts`, `canvas`: the project.
"""

from journeykit.importers.canvas.canvas import CanvasOptions, read_canvas
from journeykit.importers.canvas.recognition import is_canvas

__all__ = ["CanvasOptions", "is_canvas", "read_canvas"]
