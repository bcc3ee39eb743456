"""Rules about journeys, their stages and their touchpoints."""

from collections.abc import Iterator
from typing import cast

from journeykit.analysis.answers import plans_for
from journeykit.analysis.audit.claims import is_intended
from journeykit.analysis.gaps.rule import Finding, Inspection
from journeykit.analysis.naming import stage_named
from journeykit.model import Journey, MomentOfTruth, Objective, Place, Project, Stage, Touchpoint


def stages_without_touchpoint(inspection: Inspection) -> Iterator[Finding]:
    """A stage in which the customer meets nothing: an encounter was forgotten, or none exists.

    Source: service blueprinting (Shostack 1984) draws a journey along its encounters.
    """
    for place, stage in _stages(inspection.project):
        if not stage.touchpoints:
            yield Finding(place, {"stage": stage_named(stage, inspection.project)})


def stages_without_emotion(inspection: Inspection) -> Iterator[Finding]:
    """A stage of which nobody knows how it feels: the curve has a hole there.

    A missing emotion is a gap and never a neutral one.
    """
    for place, stage in _stages(inspection.project):
        if not (stage.emotion or _feeling_is_settled(stage)):
            yield Finding(place, {"stage": stage_named(stage, inspection.project)})


def moments_of_truth_unanswered(inspection: Inspection) -> Iterator[Finding]:
    """The customer asks, and the map knows no answer: the worst gap of all.

    An answer in words that no proposition, promise or offer keeps is a warning: it may be what
    the brand should say, and is not what it does. Source: moments of truth (Normann 1984, Carlzon
    1987) decide what the customer thinks of us.
    """
    for place in inspection.project.index.of_kind("moment_of_truth"):
        truth = cast("MomentOfTruth", place.entity)
        if truth.answered_by:
            continue
        if truth.answer is None:
            yield Finding(place, {"demand": truth.demand})
        else:
            yield Finding(place, {"demand": truth.demand}, "warning", "in_words")


def failures_unanswered(inspection: Inspection) -> Iterator[Finding]:
    """A touchpoint that fails in reality while the action plan does nothing about it.

    It does where an opportunity answers a friction or a moment of truth of the touchpoint.
    """
    project = inspection.project
    for place in project.index.of_kind("touchpoint"):
        touchpoint = cast("Touchpoint", place.entity)
        asked = (touchpoint.moment_of_truth,) if touchpoint.moment_of_truth else ()
        issues = map(project.index.place, (*touchpoint.frictions, *asked))
        if touchpoint.outcome == "failed" and not any(plans_for(project, each) for each in issues):
            yield Finding(place, {"touchpoint": touchpoint.name})


def journeys_on_paid_channels_alone(inspection: Inspection) -> Iterator[Finding]:
    """A journey of which every touchpoint is paid for: it ends on the day the budget does.

    Nothing is said while the media type of one touchpoint is unknown; a competitor's touchpoints
    do not count.
    """
    for place, journey in _journeys(inspection.project):
        ours = [each for each in journey.touchpoints if each.ownership != "competitor"]
        if ours and all(each.media_type == "paid" for each in ours):
            yield Finding(place, {"journey": journey.title, "count": len(ours)})


def targets_without_metric(inspection: Inspection) -> Iterator[Finding]:
    """A target journey without a figure to aim at: nobody will be able to say it was reached.

    A figure of a stage, a touchpoint or an objective of the journey is one too.
    """
    project = inspection.project
    aimed_at = {
        place.within
        for place in project.index.of_kind("metric")
        if any(isinstance(parent, Journey) for parent in place.parents)
    }
    for place, journey in _journeys(project):
        links = project.index.links_from(place, "objectives")
        measured = any(cast("Objective", link.target.entity).metrics for link in links)
        if journey.state == "target" and journey.id not in aimed_at and not measured:
            yield Finding(place, {"journey": journey.title})


def delights_without_invitation(inspection: Inspection) -> Iterator[Finding]:
    """Somebody is delighted, and from there on nothing invites them to recommend us.

    An invitation is a proposition, a piece of content, a lever or a touchpoint of the brand's own
    at a stage of recommendation. The first delight of a journey stands for all of them. A journey
    that another one opens is a part: people recommend at the end of the whole. Source: people
    recommend after high points, and mostly when asked (Reichheld 2003).
    """
    project = inspection.project
    for place, journey in _journeys(project):
        number, delight = _first_delight(journey, inspection.thresholds.delight)
        if delight is None or is_intended(place) or _is_part(project, place):
            continue
        if not any(_invites(project, stage) for stage in journey.stages[number:]):
            yield _missed(project, delight)


def _first_delight(journey: Journey, threshold: float) -> tuple[int, Touchpoint | Stage | None]:
    """Return what delights first, if anything, and the number of its stage."""
    for number, stage in enumerate(journey.stages):
        if delight := _delight(stage, threshold):
            return number, delight
    return 0, None


def _missed(project: Project, delight: Touchpoint | Stage) -> Finding:
    place = project.index.place(delight)
    if isinstance(delight, Touchpoint):
        return Finding(place, {"touchpoint": delight.name})
    return Finding(place, {"stage": stage_named(delight, project)}, variant="stage")


def _is_part(project: Project, journey: Place) -> bool:
    """Say whether a touchpoint of another journey opens it, or what it is the observation of."""
    planned = (link.target for link in project.index.links_from(journey, "actual_of"))
    return any(project.index.links_to(each, "opens") for each in (journey, *planned))


def _delight(stage: Stage, threshold: float) -> Touchpoint | Stage | None:
    """The first touchpoint that delights, or the stage where none of them says how it feels."""
    felt = [(each, each.emotion.valence) for each in stage.touchpoints if each.emotion]
    for touchpoint, valence in felt:
        if valence is not None and valence >= threshold:
            return touchpoint
    valence = stage.emotion.valence if stage.emotion and not felt else None
    return stage if valence is not None and valence >= threshold else None


def _invites(project: Project, stage: Stage) -> bool:
    if stage.kind != "advocacy":
        return False
    place = project.index.place(stage)
    truths = (stage.moment_of_truth, *(each.moment_of_truth for each in stage.touchpoints))
    asked = [project.index.place(truth) for truth in truths if truth]
    return bool(
        stage.propositions
        or "propositions" in stage.not_applicable
        or project.index.links_to(place, "stages")
        or any(project.index.links_to(each, "moments") for each in asked)
        or any(touchpoint.ownership == "brand" for touchpoint in stage.touchpoints)
    )


def _journeys(project: Project) -> Iterator[tuple[Place, Journey]]:
    for place in project.index.of_kind("journey"):
        yield place, cast("Journey", place.entity)


def _stages(project: Project) -> Iterator[tuple[Place, Stage]]:
    for place in project.index.of_kind("stage"):
        yield place, cast("Stage", place.entity)


def _feeling_is_settled(stage: Stage) -> bool:
    """Say whether a touchpoint feels like something, or none of them is meant to."""
    if any(touchpoint.emotion for touchpoint in stage.touchpoints):
        return True
    silent = ["emotion" in touchpoint.not_applicable for touchpoint in stage.touchpoints]
    return bool(silent) and all(silent)
