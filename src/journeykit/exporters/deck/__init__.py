"""The deck: an editable PowerPoint file, laid out as a designer would.

- `geometry`, `theme`: the grid, the type scale and the colours by what they mean;
- `cleaning`, `story`: what there is to tell;
- `canvas`, `charts`: what can be drawn, as DrawingML;
- `sheet`, `fitting`, `titles`: the frame of a slide, text that fits, titles that state the finding;
- `slides`: one builder a kind of slide; `kinds`, `choice`, `sections`: which ones, in which order;
- `package`: the template, the parts and the archive.

The names below are what kinds of slide of one's own are made with. They are part of the public
interface, and so are the methods of `Canvas`, `Sheet` and `Story`.
"""

from journeykit.exporters.deck.brand import (
    Brand,
    BrandColours,
    BrandFonts,
    BrandLayouts,
    load_brand,
)
from journeykit.exporters.deck.canvas.canvas import Canvas, Look
from journeykit.exporters.deck.canvas.shapes import Identity
from journeykit.exporters.deck.canvas.tables import Cell, Table
from journeykit.exporters.deck.canvas.text import Paragraph, Run, Style, bullets
from journeykit.exporters.deck.charts.bars import Bar, bar_chart
from journeykit.exporters.deck.charts.chart import Chart
from journeykit.exporters.deck.choice import slide_kinds
from journeykit.exporters.deck.exporter import (
    DECK,
    DECK_PDF,
    DeckExporter,
    DeckOptions,
    DeckPdfExporter,
)
from journeykit.exporters.deck.fitting import Fitted, Setting, fit
from journeykit.exporters.deck.geometry import CONTENT, PAGE, Box, Size
from journeykit.exporters.deck.package.slide import FinishedSlide
from journeykit.exporters.deck.pictures import Picture
from journeykit.exporters.deck.sheet import Sheet, start
from journeykit.exporters.deck.slide_kind import SlideKind
from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.template_file import TemplateFile, template_file
from journeykit.exporters.deck.theme import (
    DEEP,
    HAIRLINE,
    HIGHLIGHT,
    INK,
    MUTED,
    NEGATIVE,
    PAPER,
    QUIET,
    WARM,
    Paint,
    Theme,
    tint,
    valence_paint,
)

__all__ = [
    "CONTENT",
    "DECK",
    "DECK_PDF",
    "DEEP",
    "HAIRLINE",
    "HIGHLIGHT",
    "INK",
    "MUTED",
    "NEGATIVE",
    "PAGE",
    "PAPER",
    "QUIET",
    "WARM",
    "Bar",
    "Box",
    "Brand",
    "BrandColours",
    "BrandFonts",
    "BrandLayouts",
    "Canvas",
    "Cell",
    "Chart",
    "DeckExporter",
    "DeckOptions",
    "DeckPdfExporter",
    "FinishedSlide",
    "Fitted",
    "Identity",
    "Look",
    "Paint",
    "Paragraph",
    "Picture",
    "Run",
    "Setting",
    "Sheet",
    "Size",
    "SlideKind",
    "Story",
    "Style",
    "Table",
    "TemplateFile",
    "Theme",
    "bar_chart",
    "bullets",
    "fit",
    "load_brand",
    "slide_kinds",
    "start",
    "template_file",
    "tint",
    "valence_paint",
]
