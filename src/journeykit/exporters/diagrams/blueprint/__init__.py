"""The service blueprint: what is done for each touchpoint, in front of the customer and behind."""

from graphviz import Digraph

from journeykit.exporters.diagrams.blueprint.arrange import arranged
from journeykit.exporters.diagrams.blueprint.reading import plan_of
from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.graph import free
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.voice import Voice
from journeykit.model import Journey, Project
from journeykit.model.scales import Language

BLUEPRINT_PARTS = ("actions", "channels", "frictions", "shares", "teams")
"""What can be left out."""

__all__ = ["BLUEPRINT_PARTS", "blueprint", "blueprint_drawing"]


def blueprint(project: Project, journey: Journey, language: Language) -> Digraph:
    """Return the service blueprint of a journey as a graph to go on with.

    Args:
        project: What the journey is part of, in the edition to show.
        journey: The journey.
        language: Of titles and labels.

    Example:
        >>> from journeykit.model import Journey, Process, Project, Stage, Touchpoint
        >>> restock = Process(title="Restocks overnight", actor="back_stage")
        >>> shop = Touchpoint(name="Shop", processes=[restock])
        >>> journey = Journey(title="First pair", stages=[Stage(name="Try on", touchpoints=[shop])])
        >>> graph = blueprint(Project(title="Shoes", journeys=[journey]), journey, "en")
        >>> "Restocks overnight" in graph.source
        True
    """
    return free(blueprint_drawing(project, journey, Wish(language)))


def blueprint_drawing(project: Project, journey: Journey, wish: Wish) -> Drawing:
    """Return the service blueprint of a journey, laid out."""
    voice = Voice(project, wish.language, "blueprint")
    return arranged(plan_of(journey, voice, wish), wish, voice)
