"""The hero of the summary: where on the map it is decided whether customers stay."""

from collections.abc import Iterator
from typing import cast

import attrs

from journeykit.analysis import TurningPoint, turning_point
from journeykit.exporters.deck.slides.anchors import day_anchor, map_anchor
from journeykit.exporters.deck.slides.journey_map.content import owners
from journeykit.exporters.deck.slides.journey_map.page import page_of
from journeykit.exporters.deck.slides.summary.finding import Finding, of_journey, traveller
from journeykit.exporters.deck.slides.summary.scope import is_within
from journeykit.exporters.deck.story import Story
from journeykit.model import DayTimeline, Journey, MomentOfTruth, Persona, Place, Stage
from journeykit.wording import signed, stage_name

_URGENCY = {"unanswered": 0, "painful_truth": 1, "lowest": 1, "decisive": 2}


def decided(story: Story) -> Finding | None:
    """Return where it is decided; these are tried in order, and the first that exists wins.

    1. A question that nothing answers, on one of today's journeys.
    2. A question that nothing answers, on a day.
    3. A moment of truth or a lowest point that feels bad.
    4. A moment of truth that is answered.
    5. A journey without a low point.

    Of several journeys the one that feels worst there is meant; of equals the one of the largest
    share of the customers, then the first.
    """
    turning = _turning(story)
    if turning and turning[1].reason == "unanswered":
        return _unanswered(story, *turning)
    of_days = [each for each in open_questions(story) if isinstance(each.parents[0], Persona)]
    if of_days:
        return _unanswered_on_a_day(story, of_days[0])
    return _turned(story, *turning) if turning else _calm(story)


def questions(story: Story) -> tuple[Place, ...]:
    """Return what customers ask today: on today's journeys, then on the days."""
    every = story.project.index.of_kind("moment_of_truth")
    asked = [(each, each.parents[0]) for each in every if is_within(story, each)]
    travelling = [each for each, owner in asked if isinstance(owner, Journey) and _is_now(owner)]
    return (*travelling, *(each for each, owner in asked if isinstance(owner, Persona)))


def open_questions(story: Story) -> tuple[Place, ...]:
    """Return what customers ask today and nothing answers."""
    return tuple(place for place in questions(story) if not story.answers(_truth(place)))


def _truth(place: Place) -> MomentOfTruth:
    return cast("MomentOfTruth", place.entity)


def _is_now(journey: Journey) -> bool:
    return journey.state == "current"


def _turning(story: Story) -> tuple[Journey, TurningPoint] | None:
    """Return the journey to look at first, with its turning point."""

    def order(each: tuple[Journey, TurningPoint]) -> tuple[int, float, float]:
        journey, turning = each
        felt = float("inf") if turning.valence is None else turning.valence
        persona = traveller(story, journey)
        return _URGENCY[turning.reason], felt, -((persona and persona.segment_share) or 0)

    today = filter(_is_now, story.journeys)
    found = ((each, story.once(turning_point, each, project=story.project)) for each in today)
    return min(((each, turning) for each, turning in found if turning), key=order, default=None)


def _count_open(story: Story) -> tuple[str, str]:
    """Return how many questions are open, and of how many."""
    count, total = len(open_questions(story)), len(questions(story))
    return str(count), story.words("summary.unit.open", count=count, total=total)


def _unanswered(story: Story, journey: Journey, turning: TurningPoint) -> Finding:
    truth = cast("MomentOfTruth", turning.truth)
    name = stage_name(turning.stage, story.language, story.project)
    said = story.words("summary.unanswered", stage=name, demand=truth.demand)
    planned = tuple(plan.label for plan in story.opportunities(truth))
    return _on(story, journey, turning.stage, _count_open(story), said, planned)


def _unanswered_on_a_day(story: Story, place: Place) -> Finding:
    figure, unit = _count_open(story)
    persona, day = cast("Persona", place.parents[0]), cast("DayTimeline", place.parents[1])
    said = story.words("summary.unanswered_day", persona=persona.name, demand=_truth(place).demand)
    return Finding(
        question="decided",
        figure=figure,
        unit=unit,
        said=said,
        origin=story.words("summary.origin.day", persona=persona.name),
        subject=persona,
        is_bad=True,
        remedies=tuple(plan.label for plan in story.opportunities(place.entity)),
        kind="days",
        anchor=day_anchor(story, day),
    )


def _turned(story: Story, journey: Journey, turning: TurningPoint) -> Finding:
    """Return what is decided at a stage whose questions are answered."""
    number = _felt(story, turning)
    if turning.reason == "decisive":
        return _on(story, journey, turning.stage, number, story.say(turning.message), None)
    stage = stage_name(turning.stage, story.language, story.project)
    touch = _lowest(story, journey, turning)
    said = (
        story.words("summary.lowest_at", stage=stage, touchpoint=touch)
        if touch
        else story.words("summary.lowest", stage=stage)
    )
    planned = tuple(dict.fromkeys(_planned_at(story, turning.stage)))
    found = _on(story, journey, turning.stage, number, said, planned)
    return attrs.evolve(found, is_felt=turning.valence is not None)


def _felt(story: Story, turning: TurningPoint) -> tuple[str, str]:
    """Return how it feels there; where nobody knows, how many questions have an answer."""
    if turning.valence is None:
        count = len(questions(story))
        return str(count), story.words("summary.unit.answered", count=count)
    unit = "summary.unit.felt" if turning.reason == "decisive" else "summary.unit.lowest"
    return signed(turning.valence, story.language), story.words(unit)


def _lowest(story: Story, journey: Journey, turning: TurningPoint) -> str:
    """Return the touchpoint of a stage that feels worst; empty where it is the whole stage."""
    points = [each for each in story.curve(journey).points if each.stage is turning.stage]
    touches = (each.touchpoint for each in points if each.valence == turning.valence)
    return next((touch.name for touch in touches if touch), "")


def _planned_at(story: Story, stage: Stage) -> Iterator[str]:
    for owner in owners(stage):
        for friction in owner.frictions:
            yield from (plan.label for plan in story.opportunities(friction))


def _calm(story: Story) -> Finding | None:
    for journey in filter(_is_now, story.journeys):
        remembered = story.curve(journey).remembered
        if remembered is not None:
            number = (signed(remembered, story.language), story.words("summary.unit.remembered"))
            said = story.words("summary.calm", journey=journey.title)
            return _on(story, journey, None, number, said, None)
    return None


def _on(
    story: Story,
    journey: Journey,
    stage: Stage | None,
    number: tuple[str, str],
    said: str,
    remedies: tuple[str, ...] | None,
) -> Finding:
    """Return a finding that the curve of a journey shows; without a stage, of all of it."""
    figure, unit = number
    return Finding(
        question="decided" if stage else "felt",
        figure=figure,
        unit=unit,
        said=said,
        origin=of_journey(story, journey),
        subject=journey,
        is_bad=remedies is not None,
        remedies=remedies,
        kind="map",
        anchor=map_anchor(story, journey, page_of(journey, stage, story.theme.page.across)),
        journey=journey,
        stage=stage,
        reading=(story.say(story.curve(journey).summary),),
    )
