"""The deck: an editable PowerPoint file, laid out as a designer would.

- `geometry`, `theme`: the grid, the type scale and the colours by what they mean;
- `cleaning`, `story`: what there is to tell;
- `canvas`, `charts`: what can be drawn, as DrawingML;
- `sheet`, `fitting`, `titles`: the frame of a slide, text that fits, titles that state the finding;
- `slides`: one builder a kind of slide; `plan`: their order;
- `package`: the template, the parts and the archive.
"""

from journeykit.exporters.deck.exporter import DECK, DeckExporter, DeckOptions

__all__ = ["DECK", "DeckExporter", "DeckOptions"]
