"""Diagrams as exporters: one for each format."""

from collections.abc import Callable, Mapping
from typing import Literal

import attrs

from journeykit.exporters.diagrams import engine, pdf, png, svg
from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.engine import Installed, Picture
from journeykit.exporters.diagrams.graph import free, placed
from journeykit.exporters.diagrams.kinds import kind_named, subject_of
from journeykit.exporters.diagrams.options import DiagramOptions
from journeykit.exporters.diagrams.page import Page, Sheet, sheet_for
from journeykit.exporters.diagrams.repainting import paints, repainted
from journeykit.exporters.diagrams.small_print import small_print
from journeykit.exporters.diagrams.typefaces import TYPEFACES, Typeface
from journeykit.model import Project
from journeykit.model.edition import in_edition
from journeykit.wording.message import Message

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
            UsageError: There is no such diagram, or the choice of what it shows is open.
            NotFoundError: There is no journey or persona with the id asked for.
            MissingToolError: No program is installed that draws the picture.
            RenderingError: The program failed.
        """
        drawing, face = drawing_of(project, options), TYPEFACES[options.font]
        if self.format == "gv" or self.format == "dot":  # noqa: PLR1714
            return free(drawing, face.families).source.encode()
        return picture_of(drawing, self.format, face, options.page)

    def notes(self, project: Project, options: DiagramOptions) -> tuple[Message, ...]:
        """Return what to say of the diagram: whether its words can be read on its paper.

        Raises:
            UsageError: There is no such diagram, or the choice of what it shows is open.
            NotFoundError: There is no journey or persona with the id asked for.
        """
        if options.page is None or self.format in ("gv", "dot"):
            return ()
        said = small_print(drawing_of(project, options), options.page)
        return (said,) if said else ()


def drawing_of(project: Project, options: DiagramOptions) -> Drawing:
    """Return what the options ask for, laid out and in its colours.

    Raises:
        UsageError: There is no such diagram, or the choice of what it shows is open.
        NotFoundError: There is no journey or persona with the id asked for.
    """
    kind, paint = kind_named(options.diagram), paints(options.colours)
    shown = in_edition(project, options.edition)
    wish = kind.wish(options, shown)
    return repainted(kind.draw(shown, subject_of(kind, shown, options), wish), paint)


def picture_of(
    drawing: Drawing,
    picture: Picture,
    face: Typeface = TYPEFACES["Calibri"],
    page: Page | None = None,
) -> bytes:
    """Return a drawing as a picture.

    Raises:
        MissingToolError: No program is installed that draws it.
        RenderingError: The program failed.
    """
    sheet, by = sheet_for(drawing, page), engine.installed(picture)
    return _PICTURES[picture](by, drawing, sheet, face)


def _svg(by: Installed, drawing: Drawing, sheet: Sheet, face: Typeface) -> bytes:
    source = placed(drawing, by.fonts(face), sheet).source
    return svg.finished(engine.drawn(by, source, "svg"), drawing, sheet, face.families)


def _png(by: Installed, drawing: Drawing, sheet: Sheet, face: Typeface) -> bytes:
    source, dpi = placed(drawing, by.fonts(face), sheet).source, png.resolution(sheet)
    return png.finished(engine.drawn(by, source, "png", dpi=dpi), drawing, sheet, dpi)


def _pdf(by: Installed, drawing: Drawing, sheet: Sheet, face: Typeface) -> bytes:
    return pdf.made(by, drawing, sheet, by.fonts(face))


_PICTURES: Mapping[Picture, Callable[[Installed, Drawing, Sheet, Typeface], bytes]] = {
    "svg": _svg,
    "png": _png,
    "pdf": _pdf,
}

GV = DiagramExporter("gv")
DOT = DiagramExporter("dot")
SVG = DiagramExporter("svg")
PNG = DiagramExporter("png")
PDF = DiagramExporter("pdf")
