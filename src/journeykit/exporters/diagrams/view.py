"""Diagrams that show themselves in a notebook."""

from collections.abc import Container, Mapping

import attrs
from graphviz import Digraph

from journeykit.errors import MissingToolError
from journeykit.exporters.diagrams.exporter import GV, drawing_of, picture_of
from journeykit.exporters.diagrams.graph import free
from journeykit.exporters.diagrams.options import DiagramOptions
from journeykit.exporters.diagrams.typefaces import TYPEFACES
from journeykit.model import Project
from journeykit.plugins import options_for

SVG_TYPE, TEXT_TYPE = "image/svg+xml", "text/plain"


@attrs.frozen
class View:
    """A diagram of a project; drawn when it is looked at.

    Attributes:
        project: What it shows.
        options: How.
    """

    project: Project
    options: DiagramOptions

    @property
    def svg(self) -> str:
        """The picture.

        Raises:
            MissingToolError: No program is installed that draws it.
            RenderingError: The program failed.
        """
        drawing, face = drawing_of(self.project, self.options), TYPEFACES[self.options.font]
        return picture_of(drawing, "svg", face, self.options.page).decode()

    @property
    def graph(self) -> Digraph:
        """The graph, to go on with; needs no program."""
        face = TYPEFACES[self.options.font]
        return free(drawing_of(self.project, self.options), face.families)

    def _repr_mimebundle_(
        self, include: Container[str] | None = None, exclude: Container[str] | None = None
    ) -> Mapping[str, str]:
        """Return the picture for a notebook; without an engine, how to get one, and the text."""
        try:
            bundle = {SVG_TYPE: self.svg, TEXT_TYPE: drawing_of(self.project, self.options).title}
        except MissingToolError as error:
            bundle = {TEXT_TYPE: f"{error}\n\n{self.graph.source}"}
        return {
            kind: shown
            for kind, shown in bundle.items()
            if (include is None or kind in include) and (exclude is None or kind not in exclude)
        }


def view(project: Project, diagram: str = "flow", **options: object) -> View:
    """Return a diagram that a notebook shows by itself.

    Args:
        project: What it shows.
        diagram: Which kind of diagram.
        options: As for `journeykit.export`: ``journey``, ``persona``, ``language``, …

    Raises:
        UsageError: The diagram, an option or its value is unknown, or the choice of what it shows
            is open.
        NotFoundError: There is no journey or persona with the id asked for.

    Example:
        >>> from journeykit.model import Journey, Project, Stage
        >>> journey = Journey(title="First pair", stages=[Stage(name="Try on")])
        >>> shown = view(Project(title="Shoes", journeys=[journey]), language="en")
        >>> "No touchpoint described yet" in shown.graph.source
        True
    """
    shown = View(project, options_for(GV, {**options, "diagram": diagram}))
    drawing_of(project, shown.options)  # what cannot be drawn is refused here, not in a cell
    return shown
