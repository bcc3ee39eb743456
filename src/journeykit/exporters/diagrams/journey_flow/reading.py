"""From a journey to the plan of its flow."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from journeykit.analysis import emotion_curve, turning_point
from journeykit.exporters.diagrams.journey_flow.columns import columns_of
from journeykit.exporters.diagrams.journey_flow.finding import Facts, title_of
from journeykit.exporters.diagrams.journey_flow.plan import Card, Column, Plan
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.steps import (
    Station,
    Step,
    leavers,
    steps_of,
    summed_up,
)
from journeykit.exporters.diagrams.voice import Voice, described
from journeykit.model import Journey, Project

MOST_TOUCHPOINTS = 500
"""Above so many each stage is summed up in one card."""

FLOW_PARTS = ("actions", "channels", "durations", "emotions", "frictions", "shares", "truths")
"""What can be left out."""


def plan_of(project: Project, journey: Journey, wish: Wish) -> Plan:
    """Return what the flow of a journey shows.

    Args:
        project: What the journey is part of.
        journey: The journey.
        wish: What it is asked to be like.
    """
    language = wish.language
    curve = emotion_curve(journey, project=project)
    hero = turning_point(journey, project=project)
    voice = Voice(project, language, "flow")
    note = summed_up(journey, MOST_TOUCHPOINTS, voice)
    title = title_of(Facts(journey, curve, hero, language, project))
    columns = columns_of(curve, hero, voice, summed=bool(note))
    shares = wish.shows("shares")
    if shares and journey.transitions:
        columns = _with_leavers(columns, leavers(journey, voice), voice)
    steps = steps_of(journey, tuple(_stations(columns)), voice, shares=shares)
    plan = Plan(
        kicker=voice.kicker(journey),
        title=title,
        note=note,
        columns=columns,
        steps=steps,
        weighted=bool(journey.transitions),
        language=language,
        description=described(title, _said(columns, steps)),
    )
    return _without(plan, wish) if wish.hidden else plan


def _stations(columns: Iterable[Column]) -> Iterator[Station]:
    for column in columns:
        for card in column.cards:
            yield Station(card.name, card.touchpoints, card.alarming)


def _with_leavers(
    columns: Iterable[Column], shares: Mapping[str, str], voice: Voice
) -> tuple[Column, ...]:
    """Return columns whose cards say how many leave the journey there."""
    return tuple(
        attrs.evolve(column, cards=tuple(_left(card, shares, voice) for card in column.cards))
        for column in columns
    )


def _left(card: Card, shares: Mapping[str, str], voice: Voice) -> Card:
    share = shares.get(card.touchpoints[0]) if len(card.touchpoints) == 1 else None
    if share is None:
        return card
    said = voice.say("leave", share=share)
    return attrs.evolve(card, leaving=said, tip=voice.joined(card.tip, said))


def _without(plan: Plan, wish: Wish) -> Plan:
    """Return a plan without the parts that are not wanted."""
    columns = [_thinned(column, wish) for column in plan.columns]
    calm = [attrs.evolve(each, alarming=False) for each in plan.steps]
    steps = plan.steps if wish.shows("frictions") else tuple(calm)
    return attrs.evolve(plan, columns=tuple(columns), steps=steps)


def _thinned(column: Column, wish: Wish) -> Column:
    cards = tuple(_thinned_card(card, wish) for card in column.cards)
    column = attrs.evolve(column, cards=cards)
    if not wish.shows("durations"):
        column = attrs.evolve(column, duration="")
    if not wish.shows("emotions"):
        column = attrs.evolve(column, valence=None)
    if not wish.shows("frictions"):
        column = attrs.evolve(column, snags=(), more_snags=0)
    return column if wish.shows("truths") else attrs.evolve(column, demand=None)


def _thinned_card(card: Card, wish: Wish) -> Card:
    if not wish.shows("actions"):
        card = attrs.evolve(card, action="")
    if not wish.shows("channels"):
        card = attrs.evolve(card, channel=None)
    if not wish.shows("emotions"):
        card = attrs.evolve(card, valence=None, feels=False)
    if not wish.shows("frictions"):
        card = attrs.evolve(card, snags=(), more_snags=0)
    return card if wish.shows("truths") else attrs.evolve(card, demand=None)


def _said(columns: Iterable[Column], steps: Iterable[Step]) -> Iterator[str]:
    for column in columns:
        yield f"{column.number}. {column.tip}"
        yield from (f"– {card.tip}" for card in column.cards)
    yield from (step.says for step in steps if step.says)
