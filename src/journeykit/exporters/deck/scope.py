"""Whom a deck is about: everybody, one persona, or one journey."""

from collections.abc import Iterator

import attrs

from journeykit.errors import UsageError
from journeykit.model import Entity, Journey, Persona, Place, Project, Review
from journeykit.model.edition import without

_OF_PEOPLE = ("proposition", "opportunity", "content", "audience", "relation", "evidence")
"""Kinds of what stands beside personas and journeys and may be about some of them.

Evidence comes last, since the others may rest on it.
"""


@attrs.frozen
class Scope:
    """Whom a deck is about.

    Attributes:
        persona: The id of the one persona that it is about, with their journeys; None for all.
        journey: The id of the one journey that it is about, with its persona; None for all.
    """

    persona: str | None
    journey: str | None

    @property
    def is_whole(self) -> bool:
        """Whether it is about everybody."""
        return self.persona is None and self.journey is None

    def journeys(self, project: Project) -> tuple[Journey, ...]:
        """Return the journeys of a project that it is about."""
        found = (each for each in project.journeys if self.journey in {None, each.id})
        return tuple(each for each in found if self.persona in {None, each.persona})

    def personas(self, project: Project) -> tuple[Persona, ...]:
        """Return the personas of a project that it is about."""
        if self.is_whole:
            return project.personas
        wanted = {self.persona} if self.persona else {e.persona for e in self.journeys(project)}
        return tuple(each for each in project.personas if each.id in wanted)

    def check(self, project: Project) -> None:
        """Check that there is such a persona and such a journey.

        Raises:
            NotFoundError: There is none.
            UsageError: The journey is not one of the persona's.
        """
        if self.persona is not None:
            project.persona(self.persona)
        if self.journey is not None:
            persona = project.journey(self.journey).persona
            if self.persona not in {None, persona}:
                raise UsageError(
                    f"the journey '{self.journey}' is not one of '{self.persona}': "
                    "leave one of both out"
                )

    def alone(self, project: Project) -> Project:
        """Return a project without the personas and the journeys that the deck is not about.

        What is about nobody but them goes with them: an opportunity that answers only their
        frictions, a study that only they rest on.
        """
        if self.is_whole:
            return project
        kept = {id(each) for each in (*self.personas(project), *self.journeys(project))}
        people = (*project.personas, *project.journeys)
        others: list[Entity] = [each for each in people if id(each) not in kept]
        return without(project, (*others, *_about_nobody_but(project, others)))


def _about_nobody_but(project: Project, others: list[Entity]) -> Iterator[Entity]:
    """Iterate over what stands beside personas and journeys and is about these and no others."""
    gone = {id(each) for each in others}
    for place in project.index.of_kind(*_OF_PEOPLE):
        people = tuple(_people(project, place))
        if not place.parents and people and all(id(each) in gone for each in people):
            gone.add(id(place.entity))
            yield place.entity


def _people(project: Project, place: Place) -> Iterator[Entity]:
    """Iterate over the personas and journeys that an entity leads to, or over all that rest on it.

    Who reviewed the map went through all of it, and rests on nothing.
    """
    if place.kind == "evidence":
        resting = (_outermost(link.source) for link in project.index.links_to(place))
        yield from (each for each in resting if not isinstance(each, Review))
        return
    told = (_outermost(link.target) for link in project.index.links_from(place))
    yield from (each for each in told if isinstance(each, Persona | Journey))


def _outermost(place: Place) -> Entity:
    return (*place.parents, place.entity)[0]
