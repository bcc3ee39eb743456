"""The points of an emotion curve."""

import math
from collections.abc import Iterable, Iterator

import attrs

from journeykit.model import Emotion, Stage, Touchpoint


@attrs.frozen
class EmotionPoint:
    """How one touchpoint feels, or a stage whose touchpoints do not say so.

    Attributes:
        touchpoint: None for the stage as a whole.
        emotion: What is known of the feeling; None where nothing is.
        valence: From -2 to +2; None is a gap, which is not a zero.
        weight: How much it counts in means, 0 or more.
    """

    stage: Stage
    touchpoint: Touchpoint | None
    emotion: Emotion | None
    valence: float | None
    weight: float


@attrs.frozen
class StageEmotion:
    """How a stage feels.

    Attributes:
        valence: The weighted mean of its points, -2 to +2; None where nothing is known.
        known: How many of its points have a valence.
        total: How many points it has.
    """

    stage: Stage
    valence: float | None
    known: int
    total: int

    @classmethod
    def of(cls, stage: Stage) -> "StageEmotion":
        """Sum up the points of a stage."""
        points = tuple(points_of(stage))
        known = sum(point.valence is not None for point in points)
        return cls(stage, mean_valence(points), known, len(points))


def points_of(stage: Stage) -> Iterator[EmotionPoint]:
    """Iterate over the points of a stage.

    They are its touchpoints. The stage's own emotion stands for them where none of them says how
    it feels; a stage that says nothing at all is one gap, so that no line is drawn across it.
    """
    if _speaks_for_itself(stage) or not stage.touchpoints:
        yield _point(stage, None, stage.emotion, 1)
        return
    for touchpoint in stage.touchpoints:
        yield _point(stage, touchpoint, touchpoint.emotion, touchpoint.weight)


def mean_valence(points: Iterable[EmotionPoint]) -> float | None:
    """Return the weighted mean of the known valences, Σwv / Σw, or None if Σw is 0."""
    known = [(each.weight, each.valence) for each in points if each.valence is not None]
    total = math.fsum(weight for weight, _ in known)
    return math.fsum(weight * valence for weight, valence in known) / total if total else None


def _speaks_for_itself(stage: Stage) -> bool:
    """A word without a valence yields to the words of the touchpoints; a valence does not."""
    felt = [touchpoint.emotion for touchpoint in stage.touchpoints if touchpoint.emotion]
    if stage.emotion is None or any(emotion.valence is not None for emotion in felt):
        return False
    return stage.emotion.valence is not None or not felt


def _point(
    stage: Stage, touchpoint: Touchpoint | None, emotion: Emotion | None, weight: float
) -> EmotionPoint:
    return EmotionPoint(stage, touchpoint, emotion, emotion.valence if emotion else None, weight)
