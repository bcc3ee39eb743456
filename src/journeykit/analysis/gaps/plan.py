"""Who drives the action plan, and what of it is still open."""

from collections.abc import Iterator
from typing import cast

from journeykit.model import Opportunity, Place, Project

CLOSED = frozenset({"done", "rejected"})
"""Opportunities that nobody has to drive any more."""


def is_open(opportunity: Opportunity) -> bool:
    """Say whether somebody still has to drive it."""
    return opportunity.status not in CLOSED


def opportunities_of(project: Project) -> Iterator[tuple[Place, Opportunity]]:
    """Iterate over the opportunities of a project with their places."""
    for place in project.index.of_kind("opportunity"):
        yield place, cast("Opportunity", place.entity)
