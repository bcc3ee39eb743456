"""Rules about content and hooks: do they fit those whom they are for?"""

from collections.abc import Iterable, Iterator
from typing import cast

from journeykit.analysis.gaps.rule import Finding, Inspection
from journeykit.analysis.naming import channels_named
from journeykit.model import Content, Hook, Moment, Persona, Place, Project


def formats_disliked(inspection: Inspection) -> Iterator[Finding]:
    """Content in a format that those whom it is for do not like: they will not take it in.

    Whom it is for, it says itself or through the moments of their days. Nothing is said of
    personas whose formats are unknown.
    """
    for place, content in _content_of(inspection.project):
        readers = _readers(inspection.project, place)
        unhappy = [each for each in readers if each.formats and content.format not in each.formats]
        if content.format and unhappy:
            facts = {"content": content.title, "format": content.format}
            yield Finding(place, {**facts, "personas": tuple(each.name for each in unhappy)})


def formats_not_allowed(inspection: Inspection) -> Iterator[Finding]:
    """Content in a format that cannot be taken in at a moment it is for: a video at the wheel.

    Nothing is said of moments whose formats are unknown.
    """
    for place, content in _content_of(inspection.project):
        wrong = [
            moment
            for moment in _moments(inspection.project, place)
            if content.format and moment.formats and content.format not in moment.formats
        ]
        if wrong:
            yield Finding(place, {**_at_moments(content, wrong), "format": content.format})


def devices_not_at_hand(inspection: Inspection) -> Iterator[Finding]:
    """Content made for devices none of which is at hand at a moment it is for.

    Nothing is said where the devices of either are unknown. Names are compared as they are
    written, capitals aside.
    """
    for place, content in _content_of(inspection.project):
        wrong = [
            moment
            for moment in _moments(inspection.project, place)
            if _are_apart(map(str.casefold, content.devices), map(str.casefold, moment.devices))
        ]
        if wrong:
            yield Finding(place, {**_at_moments(content, wrong), "devices": content.devices})


def channels_not_at_hand(inspection: Inspection) -> Iterator[Finding]:
    """Content for channels none of which reaches into a moment it is for.

    Nothing is said where the channels of either are unknown.
    """
    project = inspection.project
    for place, content in _content_of(project):
        moments = _moments(project, place)
        wrong = [each for each in moments if _are_apart(content.channels, each.channels)]
        if wrong:
            channels = channels_named(project, content.channels)
            yield Finding(place, {**_at_moments(content, wrong), "channels": channels})


def _are_apart(some: Iterable[str], others: Iterable[str]) -> bool:
    """Say whether both are known and have nothing in common."""
    one, other = set(some), set(others)
    return bool(one and other) and one.isdisjoint(other)


def _at_moments(content: Content, moments: list[Moment]) -> dict[str, object]:
    return {"content": content.title, "moments": tuple(moment.label for moment in moments)}


def same_hook_for_everybody(inspection: Inspection) -> Iterator[Finding]:
    """Every persona gets the same hooks: whoever speaks to all alike speaks to nobody.

    Compared are the words of the hooks, placement by placement; content that names no persona is
    for all of them. Nothing is said while fewer than two personas get hooks of their own content.
    """
    project = inspection.project
    own: dict[str, set[tuple[str, str]]] = {}
    first: Place | None = None
    for place, content in _content_of(project):
        hooks = {(hook.placement or "", _words(hook)) for hook in content.hooks}
        if hooks and content.personas and "hooks" not in content.not_applicable:
            first = first or place
            for link in project.index.links_from(place, "personas"):
                own.setdefault(link.target.entity.id, set()).update(hooks)
    sets = list(own.values())
    if first and len(sets) > 1 and all(each == sets[0] for each in sets):
        yield Finding(first, {"count": len(sets), "hooks": len(sets[0])})


def hooks_that_tell_no_story(inspection: Inspection) -> Iterator[Finding]:
    """A premium brand whose hook works with something else than a story.

    Nothing is said of hooks whose style is unknown. Source: prestige rests on what a brand stands
    for, which an offer or urgency wears away (Kapferer and Bastien 2009, "The luxury strategy").
    """
    brand = inspection.project.brand
    if brand is None or brand.positioning != "premium":
        return
    for place in inspection.project.index.of_kind("hook"):
        hook = cast("Hook", place.entity)
        if hook.style not in (None, "story"):
            yield Finding(place, {"hook": hook.text, "style": hook.style})


def _words(hook: Hook) -> str:
    return " ".join(hook.text.casefold().split())


def _content_of(project: Project) -> Iterator[tuple[Place, Content]]:
    for place in project.index.of_kind("content"):
        yield place, cast("Content", place.entity)


def _moments(project: Project, content: Place) -> Iterator[Moment]:
    """The moments of days that content is for: of a moment of truth, the one around it."""
    found: dict[int, Moment] = {}
    for link in project.index.links_from(content, "moments"):
        for entity in (*link.target.parents, link.target.entity):
            if isinstance(entity, Moment):
                found[id(entity)] = entity
    yield from found.values()


def _readers(project: Project, content: Place) -> tuple[Persona, ...]:
    """Those whom content is for, each once."""
    targets = [link.target for link in project.index.links_from(content, "personas", "moments")]
    entities = (each for place in targets for each in (*place.parents, place.entity))
    found = {entity.id: entity for entity in entities if isinstance(entity, Persona)}
    return tuple(found.values())
