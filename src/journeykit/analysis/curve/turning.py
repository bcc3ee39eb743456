"""The one stage of a journey to look at first, and why."""

from collections.abc import Iterator, Mapping
from typing import Literal

import attrs

from journeykit.analysis.curve.emotion import EmotionCurve, emotion_curve
from journeykit.analysis.naming import stage_named
from journeykit.model import Journey, MomentOfTruth, Project, Stage
from journeykit.wording import Message, message

TurningReason = Literal["unanswered", "painful_truth", "lowest", "decisive"]
"""Why a stage is the one to look at; `turning_point` says in which order."""


@attrs.frozen
class TurningPoint:
    """The stage of a journey to look at first.

    Attributes:
        position: Of the stage in its journey, from 0.
        truth: The moment of truth meant; None where the reason is ``lowest``.
        valence: How it feels there, -2 to +2; None where nothing is known.
        message: The finding, in one sentence.
    """

    stage: Stage
    position: int
    reason: TurningReason
    truth: MomentOfTruth | None
    valence: float | None
    message: Message


def turning_point(journey: Journey, *, project: Project | None = None) -> TurningPoint | None:
    """Return the one stage to look at first.

    These are tried in order; the first that exists wins:

    1. ``unanswered``: a moment of truth that nothing answers, the worst gap of all. Of several,
       the one in the stage with the lowest point; a stage of which nobody knows how it feels
       comes last.
    2. ``painful_truth``: a moment of truth that feels bad, though it is answered. Of several, the
       one that feels worst.
    3. ``lowest``: the lowest point of the curve, if it feels bad.
    4. ``decisive``: where nothing feels bad, an answered moment of truth. Of several, the one in
       the stage with the lowest point.

    The earlier one of equals is meant.

    Args:
        journey: The journey to read.
        project: Where kinds of stages of the project's own get their names.

    Returns:
        The stage with the reason, or None where no stage stands out.
    """
    curve = emotion_curve(journey, project=project)
    truths = [found for found in _truths(curve) if found.truth]
    unanswered = [found for found in truths if found.truth and not found.truth.answered_by]
    painful = [found for found in truths if found.valence is not None and found.valence < 0]
    lowest = _lowest_points(curve)

    def of_stage(found: _Found) -> float:
        return lowest.get(found.position, float("inf"))

    trough = _trough(lowest)
    if unanswered:
        return _turning(journey, project, "unanswered", min(unanswered, key=of_stage))
    if painful:
        worst = min(painful, key=lambda found: found.valence or 0)
        return _turning(journey, project, "painful_truth", worst)
    if trough:
        return _turning(journey, project, "lowest", trough)
    if truths:
        return _turning(journey, project, "decisive", min(truths, key=of_stage))
    return None


@attrs.frozen
class _Found:
    position: int
    truth: MomentOfTruth | None
    valence: float | None


def _lowest_points(curve: EmotionCurve) -> Mapping[int, float]:
    """Return the lowest known valence of each stage, by its position."""
    positions = {id(felt.stage): position for position, felt in enumerate(curve.stages)}
    lowest: dict[int, float] = {}
    for point in curve.points:
        if point.valence is not None:
            position = positions[id(point.stage)]
            lowest[position] = min(point.valence, lowest.get(position, point.valence))
    return lowest


def _trough(lowest: Mapping[int, float]) -> _Found | None:
    position = min(lowest, key=lambda each: (lowest[each], each), default=None)
    if position is None or lowest[position] >= 0:
        return None
    return _Found(position, None, lowest[position])


def _truths(curve: EmotionCurve) -> Iterator[_Found]:
    for position, felt in enumerate(curve.stages):
        yield _Found(position, felt.stage.moment_of_truth, felt.valence)
        for touchpoint in felt.stage.touchpoints:
            emotion = touchpoint.emotion
            valence = emotion.valence if emotion else None
            yield _Found(position, touchpoint.moment_of_truth, valence)


def _turning(
    journey: Journey, project: Project | None, reason: TurningReason, found: _Found
) -> TurningPoint:
    stage = journey.stages[found.position]
    said = message(
        f"curve.turning.{reason}",
        stage=stage_named(stage, project),
        demand=found.truth.demand if found.truth else "",
        valence=found.valence,
    )
    return TurningPoint(stage, found.position, reason, found.truth, found.valence, said)
