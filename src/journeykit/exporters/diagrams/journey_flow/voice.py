"""What a journey flow says of parts of the model, in a language."""

from collections.abc import Iterable

from journeykit.exporters.diagrams.journey_flow.plan import Demand, Snag
from journeykit.exporters.diagrams.voice import Voice
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Emotion, Friction, MomentOfTruth, Stage, Touchpoint

MOST_SNAGS = 2
"""On a card, or below the name of a stage."""


def about_stage(stage: Stage, voice: Voice) -> str:
    """Return what a stage itself says, in one line."""
    return voice.joined(
        voice.stage(stage),
        emotion_said(valence_of(stage.emotion), voice),
        *frictions_said(stage.frictions, voice),
        demand_said(stage.moment_of_truth, voice),
    )


def about_touchpoint(touchpoint: Touchpoint, voice: Voice) -> str:
    """Return what a touchpoint says, in one line."""
    return voice.joined(
        plain(touchpoint.name),
        voice.channel(touchpoint.channel),
        *map(plain, touchpoint.actions[:1]),
        emotion_said(valence_of(touchpoint.emotion), voice),
        *frictions_said(touchpoint.frictions, voice),
        demand_said(touchpoint.moment_of_truth, voice),
    )


def emotion_said(valence: float | None, voice: Voice) -> str:
    """Return an emotion, or nothing where it is unknown."""
    return "" if valence is None else voice.say("tip.emotion", valence=valence)


def frictions_said(frictions: Iterable[Friction], voice: Voice) -> tuple[str, ...]:
    """Return the worst frictions."""
    shown, _ = worst(frictions)
    return tuple(voice.say("tip.friction", title=snag.title) for snag in shown)


def demand_said(truth: MomentOfTruth | None, voice: Voice) -> str:
    """Return a moment of truth, or nothing."""
    return voice.say("tip.truth", demand=plain(truth.demand)) if truth else ""


def valence_of(emotion: Emotion | None) -> float | None:
    """Return the valence of an emotion, None where it is unknown."""
    return emotion.valence if emotion else None


def demand_of(truth: MomentOfTruth | None) -> Demand | None:
    """Return a moment of truth as cards show it."""
    return Demand(plain(truth.demand), bool(truth.answered_by)) if truth else None


def worst(frictions: Iterable[Friction]) -> tuple[tuple[Snag, ...], int]:
    """Return the worst frictions, unknown severities last, and how many more there are."""
    every = sorted(frictions, key=lambda each: 1 if each.severity is None else -each.severity)
    shown = tuple(Snag(plain(each.title), each.severity) for each in every[:MOST_SNAGS])
    return shown, len(every) - len(shown)
