"""Rules about what the brand has for its personas: channels, promises and propositions."""

from collections.abc import Iterator

from journeykit.analysis.gaps.persona_rules import personas_of
from journeykit.analysis.gaps.rule import Finding, Inspection
from journeykit.analysis.habits import channels_used
from journeykit.analysis.naming import channels_named
from journeykit.model import Project

OFFERS = ("promise", "offer", "proposition")
"""Kinds that answer a need or a barrier; an opportunity may do so one day, and does not yet."""


def channels_the_brand_never_uses(inspection: Inspection) -> Iterator[Finding]:
    """Channels of a persona on which the brand is absent: missed occasions, or a choice.

    Nothing is said where the channels of the brand are unknown.
    """
    project = inspection.project
    ours = _channels_of_brand(project)
    for place, persona in personas_of(project):
        unused = [channel for channel in channels_used(persona) if channel not in ours]
        if ours and unused:
            facts = {"persona": persona.name, "channels": channels_named(project, unused)}
            yield Finding(place, facts)


def channels_no_persona_uses(inspection: Inspection) -> Iterator[Finding]:
    """Channels of the brand that none of its personas uses: an effort that reaches nobody here.

    Nothing is said while the channels of any persona are unknown.
    """
    project = inspection.project
    everyone = [set(channels_used(persona)) for persona in project.personas]
    if project.brand is None or not everyone or not all(everyone):
        return
    met = set().union(*everyone, _channels_of_journeys(project))
    unused = [channel for channel in project.brand.channels if channel not in met]
    if unused:
        facts = {"count": len(unused), "channels": channels_named(project, unused)}
        yield Finding(project.index.place(project.brand), facts)


def barriers_unanswered(inspection: Inspection) -> Iterator[Finding]:
    """A barrier that no promise, offer or proposition answers: it keeps holding people back.

    A map without any promise, offer or proposition is not asked for links to one.
    """
    return _unanswered(inspection.project, "barrier")


def needs_unanswered(inspection: Inspection) -> Iterator[Finding]:
    """A need that no promise, offer or proposition answers: we have nothing to say to it.

    A map without any promise, offer or proposition is not asked for links to one.
    """
    return _unanswered(inspection.project, "need")


def _unanswered(project: Project, kind: str) -> Iterator[Finding]:
    """Mentions of one thing are that thing; the place of the first stands for it."""
    if not project.index.of_kind(*OFFERS):
        return
    first = {place.key: place for place in reversed(project.index.of_kind(kind))}
    for place in project.index.of_kind(kind):
        answers = project.index.links_to(place, "answers")
        answered = any(link.source.kind in OFFERS for link in answers)
        if first[place.key] is place and not answered:
            yield Finding(place, {kind: place.entity.label})


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
