"""Rules about the action plan: frictions, opportunities and levers."""

import statistics
from collections.abc import Callable, Iterator
from typing import cast

from journeykit.analysis.answers import plans_for
from journeykit.analysis.audit.claims import Claim, claims_of, is_intended
from journeykit.analysis.gaps.plan import is_open, opportunities_of
from journeykit.analysis.gaps.rule import Finding, Inspection
from journeykit.model import Evidence, Friction, Opportunity, Place, Project

ISSUES = ("friction", "moment_of_truth", "barrier", "need")
"""Kinds that an opportunity may answer."""


def frictions_without_opportunity(inspection: Inspection) -> Iterator[Finding]:
    """Something gets in the way, and the action plan does nothing about it.

    A rejected opportunity does nothing either. Major frictions are warnings; what is cosmetic,
    minor or not judged yet is worth knowing. What a target
    or a planned journey still bears is meant to stay.
    """
    for place in inspection.project.index.of_kind("friction"):
        friction = cast("Friction", place.entity)
        if not plans_for(inspection.project, place) and not is_intended(place):
            severe = (friction.severity or 0) >= inspection.thresholds.major_severity
            yield Finding(place, {"friction": friction.title}, "warning" if severe else "info")


def opportunities_without_owner(inspection: Inspection) -> Iterator[Finding]:
    """An open opportunity that nobody is answerable for: nothing will come of it."""
    for place, opportunity in opportunities_of(inspection.project):
        if opportunity.owner is None and is_open(opportunity):
            yield _about(place, opportunity)


def opportunities_that_answer_nothing(inspection: Inspection) -> Iterator[Finding]:
    """An open opportunity that nothing on the map asks for: a solution in search of a problem.

    A map without frictions, demands, barriers and needs is not asked for links to one.
    """
    if not inspection.project.index.of_kind(*ISSUES):
        return
    for place, opportunity in opportunities_of(inspection.project):
        if is_open(opportunity) and not (opportunity.answers or opportunity.moments):
            yield _about(place, opportunity)


def opportunities_overdue(inspection: Inspection) -> Iterator[Finding]:
    """An open opportunity whose date has passed; needs to know which day it is."""
    today = inspection.today
    for place, opportunity in opportunities_of(inspection.project):
        if today and opportunity.due and opportunity.due < today and is_open(opportunity):
            facts = {"opportunity": opportunity.title, "due": opportunity.due}
            yield Finding(place, facts)


def opportunities_done_and_not_measured(inspection: Inspection) -> Iterator[Finding]:
    """An opportunity that is done without a figure from afterwards: was it worth it?"""
    for place, opportunity in opportunities_of(inspection.project):
        measured = opportunity.after is not None and opportunity.after.value is not None
        if opportunity.status == "done" and not measured:
            yield _about(place, opportunity)


def levers_without_moment(inspection: Inspection) -> Iterator[Finding]:
    """A marketing lever that serves no moment: nobody asked for it just then.

    A lever serves the moments that it names, and the moments of truth that it answers. A map
    without any moment is not asked for links to one.
    """
    index = inspection.project.index
    if not index.of_kind("moment", "moment_of_truth"):
        return
    for place, opportunity in opportunities_of(inspection.project):
        if not opportunity.is_lever or opportunity.moments or not is_open(opportunity):
            continue
        answered = (link.target.kind for link in index.links_from(place, "answers"))
        if "moment_of_truth" not in answered:
            yield _about(place, opportunity)


def costly_opportunities_on_assumptions(inspection: Inspection) -> Iterator[Finding]:
    """A costly opportunity for which nothing but assumptions speaks: money spent on a guess.

    What it answers speaks for it as well as its own sources. It is costly by its effort or by its
    cost (see the thresholds). Where a map names no source at all, that is said once for the whole.
    """
    project = inspection.project
    if not project.evidence:
        return
    is_costly = _costly(inspection)
    speaking = {id(claim.place.entity): claim for claim in claims_of(project, _may_speak)}
    for place, opportunity in opportunities_of(project):
        if is_open(opportunity) and is_costly(opportunity):
            sources = _sources(project, place, speaking)
            if all(source.kind == "assumption" for source in sources):
                facts = {"opportunity": opportunity.title}
                yield Finding(place, facts, variant=None if sources else "unsupported")


def _may_speak(place: Place) -> bool:
    return place.kind in {"opportunity", *ISSUES}


def _sources(
    project: Project, opportunity: Place, speaking: dict[int, Claim]
) -> tuple[Evidence, ...]:
    answered = (link.target for link in project.index.links_from(opportunity, "answers"))
    claims = (speaking.get(id(place.entity)) for place in (opportunity, *answered))
    return tuple(source for claim in claims if claim for source in claim.sources)


def _costly(inspection: Inspection) -> Callable[[Opportunity], bool]:
    thresholds, plan = inspection.thresholds, inspection.project.opportunities
    costs = [opportunity.cost for opportunity in plan if opportunity.cost]
    dear = thresholds.costly_amount
    if dear is None and costs:
        dear = statistics.median_high(costs)

    def is_costly(opportunity: Opportunity) -> bool:
        cost = opportunity.cost or 0
        is_dear = cost > 0 and dear is not None and cost >= dear
        return is_dear or (opportunity.effort or 0) >= thresholds.costly_effort

    return is_costly


def _about(place: Place, opportunity: Opportunity) -> Finding:
    return Finding(place, {"opportunity": opportunity.title})
