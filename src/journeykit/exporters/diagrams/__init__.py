"""Diagrams, as DOT text and as pictures, drawn by Graphviz.

There are two ways out of the same drawing:

- `flow` and the formats ``gv`` and ``dot`` give a graph without positions, to read, to change and
  to go on with; Graphviz lays it out.
- For ``svg``, ``png`` and ``pdf`` every position is fixed here, on a grid, and Graphviz only draws
  (its layout engine ``nop2``). Rows line up, arrows run between the columns, the largest journey
  takes no time to lay out, and ``dot`` and ``graphviz-pure`` give the same picture.

Graphviz has no signs of its own: icons and faces are drawn where the blocks leave room for them,
as paths in SVG and as pictures, made from the same paths, in PNG and PDF. Text is measured with
shipped tables, in the widest of the fonts that a viewer may take.
"""

from journeykit.exporters.diagrams.blueprint import blueprint
from journeykit.exporters.diagrams.day import day
from journeykit.exporters.diagrams.exporter import DOT, GV, PDF, PNG, SVG, DiagramExporter
from journeykit.exporters.diagrams.journey_flow import flow
from journeykit.exporters.diagrams.kinds import KINDS, every_subject
from journeykit.exporters.diagrams.opportunity_tree import opportunities
from journeykit.exporters.diagrams.options import DiagramOptions
from journeykit.exporters.diagrams.paths import paths
from journeykit.exporters.diagrams.persona_map import personas
from journeykit.exporters.diagrams.view import View, view

__all__ = [
    "DOT",
    "GV",
    "KINDS",
    "PDF",
    "PNG",
    "SVG",
    "DiagramExporter",
    "DiagramOptions",
    "View",
    "blueprint",
    "day",
    "every_subject",
    "flow",
    "opportunities",
    "paths",
    "personas",
    "view",
]
