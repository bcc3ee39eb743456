"""How what really happens deviates from what was planned."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal, get_args

import attrs

from journeykit.analysis.changes.order import in_order
from journeykit.analysis.naming import stage_named
from journeykit.model import Journey, Project, Stage, Touchpoint
from journeykit.model.scales import Language
from journeykit.wording import Message, message, sentence

DeviationKind = Literal["failing", "missing", "out_of_sequence", "ad_hoc"]
"""In the order in which they are listed."""


@attrs.frozen
class Deviation:
    """A touchpoint at which reality and plan differ.

    Attributes:
        kind: ``failing`` (its outcome is failed), ``missing`` (planned, and did not happen),
            ``out_of_sequence`` (happened at another time than planned) or ``ad_hoc`` (happened,
            and was not planned).
        address: The id of the touchpoint with that of its journey, which is the plan if it is
            missing and what was observed else.
        stage: Its stage in that journey.
        message: The deviation, in one sentence.
    """

    kind: DeviationKind
    address: str
    stage: Stage
    touchpoint: Touchpoint
    message: Message


@attrs.frozen
class JourneyDeviations:
    """A planned journey beside what was observed of it.

    Attributes:
        deviations: Kind by kind, in the order of the journeys. A touchpoint may deviate twice: it
            may fail, and out of sequence at that.
        as_planned: How many of the planned touchpoints happened in their order and did not fail.
        unknown: How many touchpoints happened without anybody saying whether they succeeded.
        summary: The finding, in one sentence.
    """

    planned: Journey
    actual: Journey
    deviations: tuple[Deviation, ...]
    as_planned: int
    unknown: int
    summary: Message

    def of(self, kind: DeviationKind) -> tuple[Deviation, ...]:
        """Return the deviations of one kind."""
        return tuple(each for each in self.deviations if each.kind == kind)


@attrs.frozen
class PlannedVersusActual:
    """Every observed journey, beside the plan.

    Attributes:
        journeys: In document order of what was observed.
        unlinked: Observed journeys that do not say what their plan is (``actual_of``).
        summary: The finding, in one sentence.
        how_to_read: What the four deviations are.
    """

    journeys: tuple[JourneyDeviations, ...]
    unlinked: tuple[Journey, ...]
    summary: Message
    how_to_read: Message

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows, one per deviation.

        Args:
            language: Of the names of stages and of the sentences.
        """
        return [
            _as_row(found, deviation, language)
            for found in self.journeys
            for deviation in found.deviations
        ]


def planned_versus_actual(project: Project, *, journey: str | None = None) -> PlannedVersusActual:
    """Return how observed journeys deviate from the plans that they are the observation of.

    Touchpoints are the same where their ids are. Those of both journeys that are outside the
    longest sequence in common are out of sequence; where several are longest, the one counts that
    happened first. An outcome that nobody stated is unknown, and no success.

    Args:
        project: The map; its observed journeys say ``actual_of``.
        journey: The id of the one journey meant, be it the plan or the observation.

    Raises:
        NotFoundError: There is no such journey.

    Example:
        >>> from journeykit import Journey, Project, Stage, Touchpoint
        >>> def visit(id, *names, **stated):
        ...     stages = [Stage(kind="purchase", touchpoints=names)]
        ...     return Journey(id=id, title="Visit", stages=stages, **stated)
        >>> shop = Project(
        ...     title="Shop",
        ...     journeys=[
        ...         visit("plan", "Fitting", "Till", "Card"),
        ...         visit("seen", "Till", "Queue", "Card", actual_of="plan"),
        ...     ],
        ... )
        >>> for each in planned_versus_actual(shop).journeys[0].deviations:
        ...     print(each.kind, each.touchpoint.name)
        missing Fitting
        ad_hoc Queue

    Source:
        Halvorsrud, Kvale and Følstad (2016), "Improving service quality through customer journey
        analysis": the deviations of CJML, the customer journey modelling language.
    """
    meant = {project.journey(journey).id} if journey else {each.id for each in project.journeys}
    observed = [each for each in project.journeys if {each.id, each.actual_of} & meant]
    found = tuple(
        _deviations(project, project.journey(each.actual_of), each)
        for each in observed
        if each.actual_of
    )
    return PlannedVersusActual(
        journeys=found,
        unlinked=tuple(each for each in observed if each.mode == "actual" and not each.actual_of),
        summary=_overall(found),
        how_to_read=message("deviations.how_to_read"),
    )


def _deviations(project: Project, planned: Journey, actual: Journey) -> JourneyDeviations:
    steps = {step.touchpoint.id: step for step in _steps(project, actual)}
    plan = {step.touchpoint.id: step for step in _steps(project, planned)}
    met = [each for each in steps if each in plan]
    ranks = {each: rank for rank, each in enumerate(plan)}
    places = range(len(met))
    kept = {met[place] for place in in_order([ranks[each] for each in met], places)}
    failed = {each for each in steps if steps[each].touchpoint.outcome == "failed"}
    unknown = sum(step.touchpoint.outcome is None for step in steps.values())
    found = (
        *(steps[each].deviation("failing") for each in steps if each in failed),
        *(plan[each].deviation("missing") for each in plan if each not in steps),
        *(steps[each].deviation("out_of_sequence") for each in met if each not in kept),
        *(steps[each].deviation("ad_hoc") for each in steps if each not in plan),
    )
    as_planned = len(kept - failed)
    return JourneyDeviations(
        planned=planned,
        actual=actual,
        deviations=found,
        as_planned=as_planned,
        unknown=unknown,
        summary=_summary(found, as_planned, len(plan)),
    )


@attrs.frozen
class _Step:
    """A touchpoint of a journey, in its stage."""

    project: Project
    journey: Journey
    stage: Stage
    touchpoint: Touchpoint

    def deviation(self, kind: DeviationKind) -> Deviation:
        where = stage_named(self.stage, self.project)
        said = message(f"deviations.{kind}", touchpoint=self.touchpoint.name, stage=where)
        address = f"{self.journey.id}/{self.touchpoint.id}"
        return Deviation(kind, address, self.stage, self.touchpoint, said)


def _steps(project: Project, journey: Journey) -> Iterator[_Step]:
    for stage in journey.stages:
        for touchpoint in stage.touchpoints:
            yield _Step(project, journey, stage, touchpoint)


def _summary(found: Iterable[Deviation], as_planned: int, planned: int) -> Message:
    facts = {"as_planned": as_planned, "planned": planned}
    counts = Counter[str](each.kind for each in found)
    if not counts:
        return message("deviations.summary.none", planned=planned)
    said = tuple(
        message(f"deviations.count.{kind}", n=counts[kind])
        for kind in get_args(DeviationKind)
        if counts[kind]
    )
    return message("deviations.summary", counts=said, **facts)


def _overall(found: tuple[JourneyDeviations, ...]) -> Message:
    if not found:
        return message("deviations.overall.none")
    total = sum(len(each.deviations) for each in found)
    if not total:
        return message("deviations.overall.as_planned", journeys=len(found))
    worst = max(found, key=lambda each: len(each.deviations)).actual.title
    if len(found) == 1:
        return message("deviations.overall.one", n=total, journey=worst)
    return message("deviations.overall", n=total, journey=worst, journeys=len(found))


def _as_row(
    found: JourneyDeviations, deviation: Deviation, language: Language
) -> dict[str, object]:
    return {
        "planned": found.planned.id,
        "actual": found.actual.id,
        "deviation": deviation.kind,
        "address": deviation.address,
        "stage": deviation.stage.id,
        "touchpoint": deviation.touchpoint.id,
        "name": deviation.touchpoint.name,
        "sentence": sentence(deviation.message, language),
    }
