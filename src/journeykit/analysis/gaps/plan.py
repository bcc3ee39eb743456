"""What the action plan does about something that is wrong."""

from collections.abc import Iterator
from typing import cast

from journeykit.model import Opportunity, Place, Project

CLOSED = frozenset({"done", "rejected"})
"""Opportunities that nobody has to drive any more."""


def opportunities_for(project: Project, issue: Place) -> Iterator[Opportunity]:
    """Iterate over the opportunities that answer a friction, a demand, a barrier or a need."""
    for link in project.index.links_to(issue, "answers"):
        if isinstance(link.source.entity, Opportunity):
            yield link.source.entity


def is_answered(project: Project, issue: Place) -> bool:
    """Say whether the plan does something about it; a rejected opportunity does nothing."""
    return any(each.status != "rejected" for each in opportunities_for(project, issue))


def is_open(opportunity: Opportunity) -> bool:
    """Say whether somebody still has to drive it."""
    return opportunity.status not in CLOSED


def opportunities_of(project: Project) -> Iterator[tuple[Place, Opportunity]]:
    """Iterate over the opportunities of a project with their places."""
    for place in project.index.of_kind("opportunity"):
        yield place, cast("Opportunity", place.entity)
