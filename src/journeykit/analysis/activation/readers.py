"""For whom content and hooks are meant."""

from collections.abc import Iterator
from typing import cast

from journeykit.analysis.audit.claims import is_intended
from journeykit.analysis.whose import Whose
from journeykit.model import Content, Persona, Place, Project


def content_for(project: Project, whose: Whose, persona: Persona) -> Iterator[Place]:
    """Iterate over the content for a persona.

    It names the persona, or one of their moments, or a stage of one of their journeys; content
    that names none of these is for everybody, and what names other personas is not for this one.
    """
    for place in project.index.of_kind("content"):
        if is_for(project, whose, place, persona):
            yield place


def is_for(project: Project, whose: Whose, content: Place, persona: Persona) -> bool:
    """Say whether content is for a persona."""
    entity = cast("Content", content.entity)
    if entity.personas:
        links = project.index.links_from(content, "personas")
        return any(link.target.entity is persona for link in links)
    links = project.index.links_from(content, "stages", "moments")
    targets = [link.target for link in links]
    is_for_all = not (entity.stages or entity.moments)
    return is_for_all or any(whose.persona(target) is persona for target in targets)


def is_of(whose: Whose, persona: Persona, place: Place) -> bool:
    """Say whether a place, or an equal statement elsewhere, is part of a persona's life today."""
    everywhere = whose.everywhere(place)
    return any(whose.persona(each) is persona and not is_intended(each) for each in everywhere)
