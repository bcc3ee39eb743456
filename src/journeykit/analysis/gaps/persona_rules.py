"""Rules about personas, their days, and what the brand has for them."""

from collections.abc import Iterator
from typing import cast

from journeykit.analysis.gaps.rule import Finding
from journeykit.analysis.naming import channels_named
from journeykit.model import Persona, Place, Project

MAX_INTERESTS = 3
"""More interests than these blur whom a campaign should target."""


def personas_with_too_many_interests(project: Project) -> Iterator[Finding]:
    """More than three interests: a persona who cares about everything targets nobody."""
    for place, persona in _personas(project):
        if (count := len(persona.interests)) > MAX_INTERESTS:
            yield Finding(place, {"persona": persona.name, "count": count, "most": MAX_INTERESTS})


def personas_without_weekday(project: Project) -> Iterator[Finding]:
    """A persona without a weekday: nobody can say when this person is to be reached.

    A map without any day is complete too; there it is only worth knowing.
    """
    has_days = any(persona.days for persona in project.personas)
    for place, persona in _personas(project):
        if persona.day("weekday") is None:
            yield Finding(place, {"persona": persona.name}, None if has_days else "info")


def channels_the_brand_never_uses(project: Project) -> Iterator[Finding]:
    """Channels of a persona on which the brand is absent: missed occasions, or a choice.

    Nothing is said where the channels of the brand are unknown.
    """
    ours = _channels_of_brand(project)
    for place, persona in _personas(project):
        unused = [channel for channel in _channels_of(persona) if channel not in ours]
        if ours and unused:
            facts = {"persona": persona.name, "channels": channels_named(project, unused)}
            yield Finding(place, facts)


def channels_no_persona_uses(project: Project) -> Iterator[Finding]:
    """Channels of the brand that none of its personas uses: an effort that reaches nobody here.

    Nothing is said while the channels of any persona are unknown.
    """
    everyone = [set(_channels_of(persona)) for persona in project.personas]
    if project.brand is None or not everyone or not all(everyone):
        return
    met = set().union(*everyone, _channels_of_journeys(project))
    unused = [channel for channel in project.brand.channels if channel not in met]
    if unused:
        facts = {"count": len(unused), "channels": channels_named(project, unused)}
        yield Finding(project.index.place(project.brand), facts)


def barriers_unanswered(project: Project) -> Iterator[Finding]:
    """A barrier that no promise and no proposition answers: it keeps holding people back."""
    return _unanswered(project, "barrier")


def needs_unanswered(project: Project) -> Iterator[Finding]:
    """A need that no promise and no proposition answers: we have nothing to say to it."""
    return _unanswered(project, "need")


def _unanswered(project: Project, kind: str) -> Iterator[Finding]:
    """Equal copies are one thing. A map without any offer cannot miss a link to one."""
    if not project.index.of_kind("promise", "proposition"):
        return
    first = {place.key: place for place in reversed(project.index.of_kind(kind))}
    for place in project.index.of_kind(kind):
        if first[place.key] is place and not project.index.links_to(place, "answers"):
            yield Finding(place, {kind: place.entity.label})


def _personas(project: Project) -> Iterator[tuple[Place, Persona]]:
    for place in project.index.of_kind("persona"):
        yield place, cast("Persona", place.entity)


def _channels_of(persona: Persona) -> tuple[str, ...]:
    """What the persona uses: as stated, and through the day."""
    moments = (moment for day in persona.days for moment in day.moments)
    of_day = (channel for moment in moments for channel in moment.channels)
    return tuple(dict.fromkeys((*persona.channels, *of_day)))


def _channels_of_brand(project: Project) -> set[str]:
    """Where the brand is: as stated; touchpoints of its own add to that, but never replace it."""
    if project.brand is None or not project.brand.channels:
        return set()
    touchpoints = (each for journey in project.journeys for each in journey.touchpoints)
    owned = {each.channel for each in touchpoints if each.ownership == "brand" and each.channel}
    return owned.union(project.brand.channels)


def _channels_of_journeys(project: Project) -> set[str]:
    touchpoints = (each for journey in project.journeys for each in journey.touchpoints)
    return {each.channel for each in touchpoints if each.channel}
