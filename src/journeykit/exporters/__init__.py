"""From a project to files: decks, diagrams, reports and the document itself."""

from journeykit.exporters.files import export, write
from journeykit.exporters.protocol import Annotating, Content, Exporter
from journeykit.exporters.registry import exporter, formats, notes, render

__all__ = [
    "Annotating",
    "Content",
    "Exporter",
    "export",
    "exporter",
    "formats",
    "notes",
    "render",
    "write",
]
