"""The opportunity tree: what gets in the way or is asked, what answers it, and how."""

from graphviz import Digraph

from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.graph import free
from journeykit.exporters.diagrams.opportunity_tree.arrange import arranged
from journeykit.exporters.diagrams.opportunity_tree.reading import plan_of
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.voice import Voice
from journeykit.model import Project
from journeykit.model.scales import Language

OPPORTUNITIES_PARTS = ("solutions", "unanswered")
"""What can be left out of an opportunity tree."""


def opportunities(project: Project, language: Language) -> Digraph:
    """Return the opportunity tree of a map as a graph to go on with.

    It needs no program, has neither positions nor icons, and holds the texts of the model in
    escaped labels only. Nodes are ``i0``, ``i1``, … for frictions, demands and what else is
    answered, ``o0``, … for opportunities, ``o0s0``, … for their solutions, ``u0``, … for what
    nothing answers and ``l0``, … for opportunities that answer nothing.

    Args:
        project: The map, in the edition to show.
        language: Of titles and labels.

    Example:
        >>> graph = opportunities(Project(title="Shoes", opportunities=["Longer hours"]), "en")
        >>> "Longer hours" in graph.source
        True
    """
    return free(opportunities_drawing(project, project, Wish(language)))


def opportunities_drawing(project: Project, _: Project, wish: Wish) -> Drawing:
    """Return the opportunity tree of a map, laid out."""
    voice = Voice(project, wish.language, "opportunities")
    return arranged(plan_of(project, wish), voice, legend=wish.shows("legend"))
