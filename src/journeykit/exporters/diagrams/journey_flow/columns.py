"""From stages and touchpoints to columns and cards."""

from collections.abc import Sequence

import attrs

from journeykit.analysis import EmotionCurve, StageEmotion, TurningPoint
from journeykit.exporters.diagrams.journey_flow.finding import frictions_of
from journeykit.exporters.diagrams.journey_flow.plan import Card, Column
from journeykit.exporters.diagrams.journey_flow.voice import (
    about_stage,
    about_touchpoint,
    demand_of,
    emotion_said,
    frictions_said,
    valence_of,
    worst,
)
from journeykit.exporters.diagrams.voice import Voice
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Friction, Stage, Touchpoint

MOST_CARDS = 12
"""In a column; the last one then stands for all that are left."""
MOST_COLUMNS = 40
"""In a drawing; the last one then stands for all stages that are left."""


def columns_of(
    curve: EmotionCurve, hero: TurningPoint | None, voice: Voice, *, summed: bool
) -> tuple[Column, ...]:
    """Return the stages of a journey as columns.

    Args:
        curve: How the journey feels, stage by stage.
        hero: The stage that stands out.
        voice: Puts them into words.
        summed: Whether each stage is summed up in one card.
    """
    every = curve.stages
    shown = every if len(every) <= MOST_COLUMNS else every[: MOST_COLUMNS - 1]
    columns = [_column(felt, number, voice, summed=summed) for number, felt in enumerate(shown, 1)]
    if hero and hero.position < len(shown):
        column = columns[hero.position]
        columns[hero.position] = attrs.evolve(column, hero="truth" if hero.truth else "lowest")
    if len(shown) < len(every):
        columns.append(_rest([felt.stage for felt in every[len(shown) :]], len(shown) + 1, voice))
    return tuple(columns)


def _column(felt: StageEmotion, number: int, voice: Voice, *, summed: bool) -> Column:
    stage = felt.stage
    snags, more = worst(stage.frictions)
    return Column(
        number=str(number),
        name=voice.stage(stage),
        duration=plain(stage.duration or ""),
        valence=valence_of(stage.emotion),
        snags=snags,
        more_snags=more,
        demand=demand_of(stage.moment_of_truth),
        cards=_cards(felt, voice, summed=summed),
        tip=about_stage(stage, voice),
    )


def _rest(stages: Sequence[Stage], number: int, voice: Voice) -> Column:
    """Return the stages for which no column is left, as one."""
    name = voice.say("more_stages", n=len(stages))
    frictions = [friction for stage in stages for friction in frictions_of(stage)]
    inside = [touchpoint for stage in stages for touchpoint in stage.touchpoints]
    card = _sum(voice.say("touchpoints", n=len(inside)), inside, frictions, voice)
    return Column(number=f"{number}+", name=name, cards=(card,), tip=name)


def _cards(felt: StageEmotion, voice: Voice, *, summed: bool) -> tuple[Card, ...]:
    """Return the cards of a stage, at least one."""
    touchpoints = felt.stage.touchpoints
    if not touchpoints:
        name = voice.say("empty")
        return (Card("empty", name, tip=name),)
    if summed:
        return (_mean(felt, voice),)
    if len(touchpoints) <= MOST_CARDS:
        return tuple(_card(each, voice) for each in touchpoints)
    shown, folded = touchpoints[: MOST_CARDS - 1], touchpoints[MOST_CARDS - 1 :]
    return (*(_card(each, voice) for each in shown), _fold(folded, voice))


def _card(touchpoint: Touchpoint, voice: Voice) -> Card:
    snags, more = worst(touchpoint.frictions)
    return Card(
        "touchpoint",
        plain(touchpoint.name),
        action=plain(touchpoint.actions[0]) if touchpoint.actions else "",
        channel=touchpoint.channel,
        channel_name=voice.channel(touchpoint.channel),
        valence=valence_of(touchpoint.emotion),
        snags=snags,
        more_snags=more,
        demand=demand_of(touchpoint.moment_of_truth),
        alarming=bool(touchpoint.frictions),
        tip=about_touchpoint(touchpoint, voice),
        touchpoints=(touchpoint.id,),
    )


def _mean(felt: StageEmotion, voice: Voice) -> Card:
    """Return a stage as one card."""
    touchpoints = felt.stage.touchpoints
    frictions = [friction for each in touchpoints for friction in each.frictions]
    card = _sum(voice.say("touchpoints", n=len(touchpoints)), touchpoints, frictions, voice)
    return _feeling(card, felt.valence, "on_average", voice)


def _fold(touchpoints: Sequence[Touchpoint], voice: Voice) -> Card:
    """Return the touchpoints for which a column has no place, as one card."""
    frictions = [friction for each in touchpoints for friction in each.frictions]
    valences = [valence_of(each.emotion) for each in touchpoints]
    lowest = min((each for each in valences if each is not None), default=None)
    card = _sum(voice.say("more_touchpoints", n=len(touchpoints)), touchpoints, frictions, voice)
    card = attrs.evolve(card, alarming=bool(touchpoints[-1].frictions))
    return _feeling(card, lowest, "at_worst", voice)


def _sum(
    name: str, touchpoints: Sequence[Touchpoint], frictions: Sequence[Friction], voice: Voice
) -> Card:
    """Return a card that stands for several touchpoints."""
    snags, more = worst(frictions)
    tip = voice.joined(name, *frictions_said(frictions, voice))
    ids = tuple(touchpoint.id for touchpoint in touchpoints)
    return Card("sum", name, snags=snags, more_snags=more, tip=tip, touchpoints=ids)


def _feeling(card: Card, valence: float | None, measure: str, voice: Voice) -> Card:
    """Return a card with an emotion that several touchpoints share, and which one it is."""
    if valence is None:
        return card
    tip = voice.joined(card.tip, emotion_said(valence, voice))
    return attrs.evolve(card, valence=valence, action=voice.say(measure), tip=tip)
