"""Rules about personas and their days."""

from collections.abc import Iterator
from typing import cast

from journeykit.analysis.gaps.rule import Finding, Inspection
from journeykit.model import Interest, Persona, Place, Project

WEEKEND_SECTORS = frozenset({"leisure", "tourism", "hospitality"})
"""Where business is done at the weekend, a weekend needs a full day."""


def personas_with_too_many_interests(inspection: Inspection) -> Iterator[Finding]:
    """More interests than campaigns can target: a persona who cares about everything."""
    most = inspection.thresholds.most_interests
    for place, persona in personas_of(inspection.project):
        if (count := len(persona.interests)) > most:
            yield Finding(place, {"persona": persona.name, "count": count, "most": most})


def interests_unrelated(inspection: Inspection) -> Iterator[Finding]:
    """An interest that has nothing to do with the business: whoever targets it wastes money."""
    for place in inspection.project.index.of_kind("interest"):
        interest = cast("Interest", place.entity)
        if interest.relation == "none":
            yield Finding(place, {"interest": interest.name})


def interests_of_unknown_relation(inspection: Inspection) -> Iterator[Finding]:
    """Interests of which nobody said how they relate to the business, one finding a persona.

    Without a brand there is no business to relate to.
    """
    if inspection.project.brand is None:
        return
    for place, persona in personas_of(inspection.project):
        unknown = tuple(each.name for each in persona.interests if _is_unjudged(each))
        if unknown:
            yield Finding(place, {"persona": persona.name, "interests": unknown})


def _is_unjudged(interest: Interest) -> bool:
    return interest.relation is None and "relation" not in interest.not_applicable


def personas_without_weekday(inspection: Inspection) -> Iterator[Finding]:
    """A persona without a weekday: nobody can say when this person is to be reached.

    A map of journeys alone is complete without days. A map of personas alone is not asked for
    days either; there it is only worth knowing.
    """
    project = inspection.project
    has_days = any(persona.days for persona in project.personas)
    if project.journeys and not has_days:
        return
    for place, persona in personas_of(project):
        if persona.day("weekday") is None:
            yield Finding(place, {"persona": persona.name}, None if has_days else "info")


def weekends_too_light(inspection: Inspection) -> Iterator[Finding]:
    """A business that lives at the weekend, and a persona without a full day there.

    Leisure, tourism and hospitality are such businesses. A summary is a light weekend; nothing is
    said of a persona without any day, who misses the weekday first.
    """
    if inspection.project.sector not in WEEKEND_SECTORS:
        return
    for place, persona in personas_of(inspection.project):
        full = any(day.kind == "weekend" and day.detail == "full" for day in persona.days)
        if persona.days and not full:
            facts = {"persona": persona.name, "sector": inspection.project.sector}
            yield Finding(place, facts)


def personas_of(project: Project) -> Iterator[tuple[Place, Persona]]:
    """Iterate over the personas of a project with their places."""
    for place in project.index.of_kind("persona"):
        yield place, cast("Persona", place.entity)
