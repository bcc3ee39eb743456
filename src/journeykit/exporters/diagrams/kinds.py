"""The kinds of diagram: what each is drawn of, what can be left out, and who draws it."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Literal, TypeAlias

import attrs

from journeykit.errors import UsageError
from journeykit.exporters.diagrams.blueprint import BLUEPRINT_PARTS, blueprint_drawing
from journeykit.exporters.diagrams.day import DAY_PARTS, day_drawing
from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.journey_flow import FLOW_PARTS, flow_drawing
from journeykit.exporters.diagrams.opportunity_tree import (
    OPPORTUNITIES_PARTS,
    opportunities_drawing,
)
from journeykit.exporters.diagrams.options import (
    DiagramOptions,
    Direction,
    Wish,
    check_among,
)
from journeykit.exporters.diagrams.paths import PATHS_PARTS, paths_drawing
from journeykit.exporters.diagrams.persona_map import PERSONAS_PARTS, personas_drawing
from journeykit.model import Journey, Persona, Project

Subject: TypeAlias = Journey | Persona | Project
Draw: TypeAlias = Callable[[Project, Any, Wish], Drawing]


@attrs.frozen
class Kind:
    """A kind of diagram.

    Attributes:
        name: What it is asked for by.
        of: What one picture shows.
        draw: Makes the drawing of a project (in the edition to show), of that subject.
        parts: What can be hidden, beside the legend.
        directions: The ways it can lead.
        worth: Whether a build has anything to draw of a subject.
    """

    name: str
    of: Literal["journey", "persona", "project"]
    draw: Draw
    parts: tuple[str, ...] = ()
    directions: tuple[Direction, ...] = ()
    worth: Callable[[Project, Any], bool] = lambda *_: True

    def wish(self, options: DiagramOptions, project: Project) -> Wish:
        """Return what the options ask of a drawing of this kind.

        Raises:
            UsageError: They ask for what this kind has not got.
        """
        for part in options.hide:
            check_among(f"part of the diagram '{self.name}'", part, (*self.parts, LEGEND))
        if options.direction:
            check_among(
                f"direction of the diagram '{self.name}'", options.direction, self.directions
            )
        language = options.language or project.language
        return Wish(language, options.direction, frozenset(options.hide), options.page)


LEGEND = "legend"

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("flow", "journey", flow_drawing, FLOW_PARTS, ("across", "down")),
        Kind("blueprint", "journey", blueprint_drawing, BLUEPRINT_PARTS, ("across", "down")),
        Kind("paths", "journey", paths_drawing, PATHS_PARTS, ("across", "down")),
        Kind("day", "persona", day_drawing, DAY_PARTS, worth=lambda _, persona: bool(persona.days)),
        Kind(
            "personas",
            "project",
            personas_drawing,
            PERSONAS_PARTS,
            worth=lambda project, _: bool(project.personas),
        ),
        Kind(
            "opportunities",
            "project",
            opportunities_drawing,
            OPPORTUNITIES_PARTS,
            worth=lambda project, _: bool(project.opportunities),
        ),
    )
}
"""By name, in the order in which a build draws them."""


def kind_named(diagram: str) -> Kind:
    """Return a kind of diagram.

    Raises:
        UsageError: There is none of this name; names the nearest and those that exist.
    """
    check_among("diagram", diagram, KINDS)
    return KINDS[diagram]


def subject_of(kind: Kind, project: Project, options: DiagramOptions) -> Subject:
    """Return what the options ask to be drawn.

    Raises:
        NotFoundError: There is no journey or persona with the id asked for.
        UsageError: Nothing fits, or several do and none is asked for.
    """
    if options.persona is not None:
        project.persona(options.persona)
    if kind.of == "project":
        return project
    if kind.of == "persona":
        return _persona(kind, project, options)
    return _journey(project, options)


def every_subject(project: Project) -> Iterator[tuple[Kind, Subject]]:
    """Yield all that a project has to show, by what it shows and then by kind."""
    for of, subjects in _subjects(project).items():
        for subject in subjects:
            for kind in KINDS.values():
                if kind.of == of and kind.worth(project, subject):
                    yield kind, subject


def _subjects(project: Project) -> dict[str, Sequence[Subject]]:
    return {"journey": project.journeys, "persona": project.personas, "project": (project,)}


def _persona(kind: Kind, project: Project, options: DiagramOptions) -> Persona:
    if options.persona is not None:
        return project.persona(options.persona)
    fitting = [each for each in project.personas if kind.worth(project, each)]
    return fitting[0] if len(fitting) == 1 else _refuse("persona", fitting, "")


def _journey(project: Project, options: DiagramOptions) -> Journey:
    if options.journey is not None:
        journey = project.journey(options.journey)
        if options.persona not in (None, journey.persona):
            raise UsageError(f"the journey '{journey.id}' is not one of '{options.persona}'")
        return journey
    fitting = [each for each in project.journeys if options.persona in (None, each.persona)]
    whose = f" of '{options.persona}'" if options.persona else ""
    return fitting[0] if len(fitting) == 1 else _refuse("journey", fitting, whose)


def _refuse(what: str, fitting: Sequence[Subject], whose: str) -> Any:
    if not fitting:
        raise UsageError(f"there is no {what}{whose} to draw")
    ids = ", ".join(each.id for each in fitting)
    raise UsageError(f"there are several {what}s{whose}: name one of {ids}")
