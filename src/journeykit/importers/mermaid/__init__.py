"""Mermaid ``journey`` diagrams, as Mermaid itself reads them.

- `preparing`, `reading`: from a text to a diagram, by the rules of Mermaid;
- `mending`: what people mean where Mermaid refuses;
- `project`: from a diagram to a project.
"""

from journeykit.importers.mermaid.importer import MERMAID, MermaidImporter, MermaidOptions

__all__ = ["MERMAID", "MermaidImporter", "MermaidOptions"]
