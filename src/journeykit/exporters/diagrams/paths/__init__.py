"""Paths: how many take which way through a journey, and where they leave it."""

from graphviz import Digraph

from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.graph import free
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.paths.arrange import arranged
from journeykit.exporters.diagrams.paths.reading import plan_of
from journeykit.exporters.diagrams.voice import Voice
from journeykit.model import Journey, Project
from journeykit.model.scales import Language

PATHS_PARTS = ("leaving", "list", "shares")
"""What can be left out."""

__all__ = ["PATHS_PARTS", "paths", "paths_drawing"]


def paths(project: Project, journey: Journey, language: Language) -> Digraph:
    """Return the paths of a journey as a graph to go on with.

    Args:
        project: What the journey is part of, in the edition to show.
        journey: The journey; its transitions give the shares.
        language: Of titles and labels.

    Example:
        >>> from journeykit.model import Journey, Project, Stage, Touchpoint, Transition
        >>> ways = [Transition(source="shop", target="till", probability=0.6)]
        >>> shop, till = Touchpoint(id="shop", name="Shop"), Touchpoint(id="till", name="Till")
        >>> stage = Stage(name="Buy", touchpoints=[shop, till])
        >>> journey = Journey(title="First pair", stages=[stage], transitions=ways)
        >>> graph = paths(Project(title="Shoes", journeys=[journey]), journey, "en")
        >>> "60%" in graph.source
        True
    """
    return free(paths_drawing(project, journey, Wish(language)))


def paths_drawing(project: Project, journey: Journey, wish: Wish) -> Drawing:
    """Return the paths of a journey, laid out."""
    voice = Voice(project, wish.language, "paths")
    return arranged(plan_of(journey, voice, wish), wish, voice)
