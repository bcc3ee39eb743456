"""The persona map: which channels reach whom, and what the personas have in common."""

from graphviz import Digraph

from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.graph import free
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.persona_map.arrange import arranged
from journeykit.exporters.diagrams.persona_map.reading import plan_of
from journeykit.exporters.diagrams.voice import Voice
from journeykit.model import Project
from journeykit.model.scales import Language

PERSONAS_PARTS = ("brands", "interests")
"""What can be left out of a persona map."""


def personas(project: Project, language: Language) -> Digraph:
    """Return the persona map of a project as a graph to go on with.

    It needs no program, has neither positions nor icons, and holds the texts of the model in
    escaped labels only. Nodes are ``p0``, ``p1``, … for the personas and ``c0r0``, … for what
    they have, section by section; an edge leads from each persona to each thing that it has.

    Args:
        project: The map, in the edition to show.
        language: Of titles and labels.

    Example:
        >>> from journeykit.model import Persona
        >>> anne = Persona(name="Anne", interests=["Hiking"])
        >>> graph = personas(Project(title="Shoes", personas=[anne]), "en")
        >>> "p0 -> c1r0" in graph.source
        True
    """
    return free(personas_drawing(project, project, Wish(language)))


def personas_drawing(project: Project, _: Project, wish: Wish) -> Drawing:
    """Return the persona map of a project, laid out."""
    voice = Voice(project, wish.language, "personas")
    return arranged(plan_of(project, wish), voice, legend=wish.shows("legend"))
