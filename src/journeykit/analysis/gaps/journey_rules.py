"""Rules about journeys and about what answers them."""

from collections.abc import Iterator
from typing import cast

from journeykit.analysis.gaps.rule import Finding
from journeykit.analysis.naming import stage_named
from journeykit.model import Friction, MomentOfTruth, Opportunity, Place, Project, Stage

MAJOR = 3
"""From here on Nielsen's scale speaks of a major problem."""
CLOSED = frozenset({"done", "rejected"})
"""Opportunities that nobody has to drive any more."""


def stages_without_touchpoint(project: Project) -> Iterator[Finding]:
    """A stage in which the customer meets nothing: an encounter was forgotten, or none exists.

    Source: service blueprinting (Shostack 1984) draws a journey along its encounters.
    """
    for place, stage in _stages(project):
        if not stage.touchpoints:
            yield Finding(place, {"stage": stage_named(stage)})


def stages_without_emotion(project: Project) -> Iterator[Finding]:
    """A stage of which nobody knows how it feels: the curve has a hole there.

    A missing emotion is a gap and never a neutral one (domain of experience mapping).
    """
    for place, stage in _stages(project):
        if not (stage.emotion or _feeling_is_settled(stage)):
            yield Finding(place, {"stage": stage_named(stage)})


def moments_of_truth_unanswered(project: Project) -> Iterator[Finding]:
    """The customer asks, and the map knows no answer: the worst gap of all.

    Source: moments of truth (Normann 1984, Carlzon 1987) decide what the customer thinks of us.
    """
    for place in project.index.of_kind("moment_of_truth"):
        truth = cast("MomentOfTruth", place.entity)
        if not truth.answered_by:
            yield Finding(place, {"demand": truth.demand})


def frictions_without_opportunity(project: Project) -> Iterator[Finding]:
    """Something gets in the way, and the action plan does nothing about it.

    A rejected opportunity does nothing either. Major frictions are warnings; what is cosmetic,
    minor or not judged yet is worth knowing.
    """
    for place in project.index.of_kind("friction"):
        friction = cast("Friction", place.entity)
        if not any(map(_is_alive, _opportunities(project, place))):
            severe = (friction.severity or 0) >= MAJOR
            yield Finding(place, {"friction": friction.title}, "warning" if severe else "info")


def opportunities_without_owner(project: Project) -> Iterator[Finding]:
    """An open opportunity that nobody is answerable for: nothing will come of it."""
    for place in project.index.of_kind("opportunity"):
        opportunity = cast("Opportunity", place.entity)
        if opportunity.owner is None and opportunity.status not in CLOSED:
            yield Finding(place, {"opportunity": opportunity.title})


def _stages(project: Project) -> Iterator[tuple[Place, Stage]]:
    for place in project.index.of_kind("stage"):
        yield place, cast("Stage", place.entity)


def _feeling_is_settled(stage: Stage) -> bool:
    """Say whether a touchpoint feels like something, or none of them is meant to."""
    if any(touchpoint.emotion for touchpoint in stage.touchpoints):
        return True
    silent = ["emotion" in touchpoint.not_applicable for touchpoint in stage.touchpoints]
    return bool(silent) and all(silent)


def _opportunities(project: Project, friction: Place) -> Iterator[Opportunity]:
    for link in project.index.links_to(friction, "answers"):
        yield cast("Opportunity", link.source.entity)


def _is_alive(opportunity: Opportunity) -> bool:
    return opportunity.status != "rejected"
