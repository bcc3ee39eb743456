"""The journey flow: stages as columns, touchpoints as cards, arrows along the transitions.

A journey without transitions is drawn in the order of its lists.
"""

from graphviz import Digraph

from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.graph import free
from journeykit.exporters.diagrams.journey_flow.arrange import arranged
from journeykit.exporters.diagrams.journey_flow.reading import FLOW_PARTS, plan_of
from journeykit.exporters.diagrams.options import Wish
from journeykit.model import Journey, Project
from journeykit.model.scales import Language

__all__ = ["FLOW_PARTS", "flow", "flow_drawing"]


def flow(project: Project, journey: Journey, language: Language) -> Digraph:
    """Return the flow of a journey as a graph to go on with.

    It needs no program, has neither positions nor icons, and holds the texts of the model in
    escaped labels only. Nodes are ``n0``, ``n1``, … in the order of the journey: one for each
    touchpoint, and one for a stage that has none yet.

    Args:
        project: What the journey is part of, in the edition to show.
        journey: The journey.
        language: Of titles and labels.

    Example:
        >>> from journeykit.model import Journey, Project, Stage
        >>> journey = Journey(
        ...     title="First pair", stages=[Stage(name="Try on", touchpoints=["Shop"])]
        ... )
        >>> graph = flow(Project(title="Shoes", journeys=[journey]), journey, "en")
        >>> "Shop" in graph.source
        True
    """
    return free(flow_drawing(project, journey, Wish(language)))


def flow_drawing(project: Project, journey: Journey, wish: Wish) -> Drawing:
    """Return the flow of a journey, laid out."""
    return arranged(plan_of(project, journey, wish), wish)
