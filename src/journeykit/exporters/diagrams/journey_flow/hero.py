"""The one column that stands out, and why."""

from collections.abc import Iterator
from typing import Literal

import attrs

from journeykit.analysis import EmotionCurve
from journeykit.model import Journey, MomentOfTruth, Stage


@attrs.frozen
class Hero:
    """A stage that stands out.

    Attributes:
        position: Of the stage in its journey, from 0.
        reason: ``truth``, it holds a moment of truth; ``lowest``, nothing feels worse.
        truth: The moment of truth meant, for that reason.
        valence: How it feels there, -2 to +2; None where nothing is known.
    """

    position: int
    reason: Literal["truth", "lowest"]
    truth: MomentOfTruth | None = None
    valence: float | None = None


def hero_of(journey: Journey, curve: EmotionCurve) -> Hero | None:
    """Return the stage that stands out, or None where no stage does.

    It is the one with a moment of truth; of several an unanswered one before an answered one,
    then the one in the stage with the lowest point, then the earlier one. Without any it is the
    stage that feels worst, if it feels bad.
    """
    truths = list(_truths(journey, curve))
    lowest = {id(stage): _lowest_point(stage, curve) for stage in journey.stages}

    def badness(hero: Hero) -> tuple[bool, float]:
        answered = bool(hero.truth and hero.truth.answered_by)
        return answered, lowest[id(journey.stages[hero.position])]

    return min(truths, key=badness) if truths else _lowest(curve)


def _lowest_point(stage: Stage, curve: EmotionCurve) -> float:
    points = (point.valence for point in curve.points if point.stage is stage)
    return min((valence for valence in points if valence is not None), default=float("inf"))


def _truths(journey: Journey, curve: EmotionCurve) -> Iterator[Hero]:
    for position, (stage, felt) in enumerate(zip(journey.stages, curve.stages, strict=True)):
        for truth, valence in _truths_in(stage, felt.valence):
            yield Hero(position, "truth", truth, valence)


def _truths_in(stage: Stage, felt: float | None) -> Iterator[tuple[MomentOfTruth, float | None]]:
    if stage.moment_of_truth:
        yield stage.moment_of_truth, felt
    for touchpoint in stage.touchpoints:
        if touchpoint.moment_of_truth:
            emotion = touchpoint.emotion
            yield touchpoint.moment_of_truth, emotion.valence if emotion else None


def _lowest(curve: EmotionCurve) -> Hero | None:
    known = [(felt.valence, n) for n, felt in enumerate(curve.stages) if felt.valence is not None]
    if not known:
        return None
    valence, position = min(known)
    return Hero(position, "lowest", valence=valence) if valence < 0 else None
