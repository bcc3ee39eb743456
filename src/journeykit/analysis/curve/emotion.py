"""The emotion curve of a journey: how it feels, and what stays in memory of it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from journeykit.analysis.curve.memory import best_step, peak_of, remembered
from journeykit.analysis.curve.points import EmotionPoint, StageEmotion, mean_valence, points_of
from journeykit.analysis.naming import stage_named
from journeykit.model import Journey, Project
from journeykit.model.scales import Language
from journeykit.wording import Message, message, stage_name


@attrs.frozen
class Drop:
    """A fall from one known point to the next known one.

    Attributes:
        fall: How deep, above 0 and up to 4 points.
    """

    before: EmotionPoint
    after: EmotionPoint
    fall: float
    message: Message


@attrs.frozen
class Fix:
    """The point whose improvement by one step does most for the memory that stays.

    Attributes:
        gain: By how much the remembered valence rises, above 0.
        remembered: What it rises to.
    """

    point: EmotionPoint
    gain: float
    remembered: float
    message: Message


@attrs.frozen
class EmotionCurve:
    """How a journey feels, in the order in which it is lived.

    Attributes:
        journey: The journey that was read.
        points: One per touchpoint; one for a stage that only says how it feels as a whole, and
            one gap for a stage that says nothing.
        stages: One per stage.
        peak: The known point farthest from neutral; the negative one of equals, then the later.
        highest: The best point; the earlier one of equals.
        trough: The worst point; the earlier one of equals.
        first: The first known point.
        last: The last known point, which is the end that is remembered.
        remembered: The mean of peak and end, -2 to +2; None where nothing is known.
        lived: The weighted mean of all known points, -2 to +2; None where nothing is known.
        drops: Every fall between neighbouring known points, the deepest first.
        best_fix: Where one step up helps memory most; None where no step does.
        summary: The finding, in one sentence.
        how_to_read: What the numbers mean, for the foot of a slide.
        project: Where custom kinds of stages get their names, if it was given.
    """

    journey: Journey
    points: tuple[EmotionPoint, ...]
    stages: tuple[StageEmotion, ...]
    peak: EmotionPoint | None
    highest: EmotionPoint | None
    trough: EmotionPoint | None
    first: EmotionPoint | None
    last: EmotionPoint | None
    remembered: float | None
    lived: float | None
    drops: tuple[Drop, ...]
    best_fix: Fix | None
    summary: Message
    how_to_read: Message
    project: Project | None = attrs.field(default=None, eq=False, repr=False)

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows, one per point, for a data frame or a spreadsheet.

        Args:
            language: Of the names of the stages.
        """
        felt = {id(each.stage): each.valence for each in self.stages}
        return [self._row(point, felt[id(point.stage)], language) for point in self.points]

    def _row(
        self, point: EmotionPoint, of_stage: float | None, language: Language
    ) -> dict[str, object]:
        return {
            "journey": self.journey.id,
            "persona": self.journey.persona,
            "stage": point.stage.id,
            "stage_name": stage_name(point.stage, language, self.project),
            "touchpoint": point.touchpoint.id if point.touchpoint else None,
            "touchpoint_name": point.touchpoint.name if point.touchpoint else None,
            "valence": point.valence,
            "emotion": point.emotion.label if point.emotion else None,
            "weight": point.weight,
            "stage_valence": of_stage,
        }


def emotion_curve(journey: Journey, *, project: Project | None = None) -> EmotionCurve:
    """Return how the journey feels, touchpoint by touchpoint.

    Touchpoints without an emotion stay as gaps: silence is not neutrality.

    Args:
        journey: The journey to read, in the order of its stages.
        project: Where kinds of stages of the project's own get their names; without it their
            ids stand.

    Returns:
        The points with what stands out among them, and the valence that is remembered, which is
        the mean of the peak and the end.

    Example:
        >>> from journeykit import Journey, Stage, Touchpoint
        >>> moments = [Touchpoint(name="Checkout", emotion=-2), Touchpoint(name="Card", emotion=1)]
        >>> shop = Journey(title="Buy", stages=[Stage(kind="purchase", touchpoints=moments)])
        >>> emotion_curve(shop).remembered
        -0.5

    Source:
        Kahneman et al. (1993), "When more pain is preferred to less" (peak-end rule).
    """
    points = tuple(point for stage in journey.stages for point in points_of(stage))
    known = [point for point in points if point.valence is not None]
    valences = [point.valence for point in known if point.valence is not None]
    named = _Names(project)
    peak = peak_of(valences)
    trough = min(known, key=_valence, default=None)
    memory = remembered(valences)
    return EmotionCurve(
        journey=journey,
        points=points,
        stages=tuple(map(StageEmotion.of, journey.stages)),
        peak=None if peak is None else known[peak],
        highest=max(known, key=_valence, default=None),
        trough=trough,
        first=known[0] if known else None,
        last=known[-1] if known else None,
        remembered=memory,
        lived=mean_valence(points),
        drops=tuple(sorted(_drops(known, named), key=lambda drop: -drop.fall)),
        best_fix=_best_fix(known, valences, named),
        summary=_summary(trough, memory, named),
        how_to_read=message("curve.how_to_read"),
        project=project,
    )


@attrs.frozen
class _Names:
    """Names the points of a curve in messages."""

    project: Project | None

    def of(self, point: EmotionPoint) -> Message:
        if point.touchpoint is None:
            return stage_named(point.stage, self.project)
        return message("names.own", name=point.touchpoint.name)


def _valence(point: EmotionPoint) -> float:
    return point.valence or 0.0


def _drops(known: Sequence[EmotionPoint], named: _Names) -> Iterator[Drop]:
    for before, after in pairwise(known):
        fall = _valence(before) - _valence(after)
        if fall > 0:
            said = message("curve.drop", before=named.of(before), after=named.of(after), fall=fall)
            yield Drop(before, after, fall, said)


def _best_fix(
    known: Sequence[EmotionPoint], valences: Sequence[float], named: _Names
) -> Fix | None:
    step, today = best_step(valences), remembered(valences)
    if step is None or today is None:
        return None
    position, lifted = step
    point, gain = known[position], lifted - today
    said = message("curve.fix", point=named.of(point), today=today, remembered=lifted)
    return Fix(point, gain, lifted, said)


def _summary(trough: EmotionPoint | None, memory: float | None, named: _Names) -> Message:
    if trough is None or memory is None:
        return message("curve.summary.unknown")
    side = "low" if _valence(trough) < 0 else "no_low"
    return message(
        f"curve.summary.{side}", point=named.of(trough), valence=trough.valence, remembered=memory
    )
