"""From a project to files: decks, diagrams, reports and the document itself."""

from journeykit.exporters.files import export, write
from journeykit.exporters.protocol import Content, Exporter
from journeykit.exporters.registry import exporter, formats, render

__all__ = ["Content", "Exporter", "export", "exporter", "formats", "render", "write"]
