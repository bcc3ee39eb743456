"""What can be asked of a diagram, and which journey it then shows."""

import attrs

from journeykit.errors import UsageError, nearest
from journeykit.model import Journey, Project
from journeykit.model.edition import Edition
from journeykit.model.scales import Language

KINDS = ("flow",)
"""The diagrams that exist."""


@attrs.frozen(kw_only=True)
class DiagramOptions:
    """Settings of a diagram.

    Attributes:
        diagram: What to draw: ``flow``, the touchpoints of a journey, stage by stage.
        journey: The id of the journey; may be left out where there is only one.
        persona: Only journeys of the persona with this id.
        language: The language of titles and labels; the project's by default.
        edition: ``client`` leaves out what is marked internal.
    """

    diagram: str = "flow"
    journey: str | None = None
    persona: str | None = None
    language: Language | None = None
    edition: Edition = "client"


def check_kind(diagram: str) -> None:
    """Refuse a diagram that does not exist.

    Raises:
        UsageError: It does not; names the nearest and those that do.
    """
    if diagram not in KINDS:
        parts = (f"no diagram '{diagram}'", nearest(diagram, KINDS), f"known: {', '.join(KINDS)}")
        raise UsageError("; ".join(filter(None, parts)))


def chosen_journey(project: Project, options: DiagramOptions) -> Journey:
    """Return the journey that the options ask for.

    Raises:
        NotFoundError: There is no journey or persona with the id asked for.
        UsageError: No journey fits, or several do and none is asked for.
    """
    if options.persona is not None:
        project.persona(options.persona)
    fitting = [each for each in project.journeys if options.persona in (None, each.persona)]
    if options.journey is not None:
        journey = project.journey(options.journey)
        if options.persona not in (None, journey.persona):
            raise UsageError(f"the journey '{journey.id}' is not one of '{options.persona}'")
        return journey
    if len(fitting) != 1:
        raise UsageError(_open_choice(fitting, options.persona))
    return fitting[0]


def _open_choice(fitting: list[Journey], persona: str | None) -> str:
    whose = f" of '{persona}'" if persona else ""
    if not fitting:
        return f"there is no journey{whose} to draw"
    ids = ", ".join(journey.id for journey in fitting)
    return f"there are several journeys{whose}: name one of {ids}"
