"""Diagrams as exporters: one for each format."""

from typing import Literal

import attrs

from journeykit.exporters.diagrams import engine, pdf, png, svg
from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.graph import free, placed
from journeykit.exporters.diagrams.journey_flow import flow_drawing
from journeykit.exporters.diagrams.options import DiagramOptions, check_kind, chosen_journey
from journeykit.model import Project
from journeykit.model.edition import in_edition

Format = Literal["gv", "dot", "svg", "png", "pdf"]


@attrs.frozen
class DiagramExporter:
    """Draws a diagram in a format.

    Attributes:
        format: ``gv`` and ``dot`` are DOT text and need no program; the others are pictures.
    """

    format: Format
    options: type = DiagramOptions

    def render(self, project: Project, options: DiagramOptions) -> bytes:
        """Return the diagram.

        Raises:
            UsageError: There is no such diagram, or the choice of the journey is open.
            NotFoundError: There is no journey or persona with the id asked for.
            MissingToolError: No program is installed that draws the picture.
            RenderingError: The program failed.
        """
        check_kind(options.diagram)
        shown = in_edition(project, options.edition)
        journey = chosen_journey(shown, options)
        drawing = flow_drawing(shown, journey, options.language or shown.language)
        return _RENDERERS[self.format](drawing)


def _as_text(drawing: Drawing) -> bytes:
    return free(drawing).source.encode()


def _as_svg(drawing: Drawing) -> bytes:
    by = engine.installed("svg")
    return svg.finished(engine.drawn(by, placed(drawing, by.engine.fonts).source, "svg"), drawing)


def _as_png(drawing: Drawing) -> bytes:
    by, dpi = engine.installed("png"), png.resolution(drawing)
    source = placed(drawing, by.engine.fonts).source
    return png.finished(engine.drawn(by, source, "png", dpi=dpi), drawing, dpi)


def _as_pdf(drawing: Drawing) -> bytes:
    return pdf.made(engine.installed("pdf"), drawing)


_RENDERERS = {"gv": _as_text, "dot": _as_text, "svg": _as_svg, "png": _as_png, "pdf": _as_pdf}

GV = DiagramExporter("gv")
DOT = DiagramExporter("dot")
SVG = DiagramExporter("svg")
PNG = DiagramExporter("png")
PDF = DiagramExporter("pdf")
