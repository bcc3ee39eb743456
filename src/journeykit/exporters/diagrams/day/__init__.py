"""The typical days of a persona: hours, moments, mood, and when contact is welcome."""

from graphviz import Digraph

from journeykit.exporters.diagrams.day.arrange import arranged
from journeykit.exporters.diagrams.day.reading import plan_of
from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.graph import free
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.voice import Voice
from journeykit.model import Persona, Project
from journeykit.model.scales import Language

DAY_PARTS = ("channels", "emotions", "frictions")
"""What can be left out of the picture of a day."""


def day(project: Project, persona: Persona, language: Language) -> Digraph:
    """Return the days of a persona as a graph to go on with.

    It needs no program, has neither positions nor icons, and holds the texts of the model in
    escaped labels only. Nodes are ``d0m0``, ``d0m1``, … for the moments of the first day,
    ``d1m0``, … for those of the second; moments follow each other by invisible edges.

    Args:
        project: What the persona is part of, in the edition to show.
        persona: The persona.
        language: Of titles and labels.

    Example:
        >>> from journeykit.model import DayTimeline, Moment
        >>> lunch = Moment(start="12:30", end="13:15", activity="Lunch")
        >>> anne = Persona(name="Anne", days=[DayTimeline(moments=[lunch])])
        >>> graph = day(Project(title="Shoes", personas=[anne]), anne, "en")
        >>> "Lunch" in graph.source
        True
    """
    return free(day_drawing(project, persona, Wish(language)))


def day_drawing(project: Project, persona: Persona, wish: Wish) -> Drawing:
    """Return the days of a persona, laid out."""
    voice = Voice(project, wish.language, "day")
    return arranged(plan_of(project, persona, wish), voice, legend=wish.shows("legend"))
