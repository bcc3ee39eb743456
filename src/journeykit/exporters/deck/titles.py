"""Finding titles: for each kind of slide an ordered list of conditions, the first true one wins.

The last condition of each list is always true. An author's `headline` comes before all of them.
"""

from collections.abc import Sequence
from typing import TypeVar

import attrs

from journeykit.analysis import TurningPoint, turning_point
from journeykit.exporters.deck.story import Story
from journeykit.model import (
    DayTimeline,
    Friction,
    Journey,
    MomentOfTruth,
    Persona,
    Stage,
)
from journeykit.wording import message, stage_name
from journeykit.wording.message import Message

Item = TypeVar("Item")
Condition = tuple[bool, Message]


def first_true(*conditions: Condition) -> Message:
    """Return the message of the first condition that holds."""
    return next(what for holds, what in conditions if holds)


def persona_title(story: Story, persona: Persona) -> str:
    """Return what matters most about a persona."""
    if persona.headline:
        return persona.headline
    unanswered = _unanswered_on_days(story, persona)
    barrier = _barrier_without_promise(story, persona)
    best = next(iter(story.moments(persona).ranked), None)
    facts = {"persona": persona.name}
    return story.say(
        first_true(
            (
                unanswered is not None,
                message("deck.persona.unanswered", **facts, demand=_demand(unanswered)),
            ),
            (
                barrier is not None,
                message("deck.persona.barrier", **facts, barrier=barrier or ""),
            ),
            (
                best is not None,
                message(
                    "deck.persona.reachable",
                    **facts,
                    start=best.moment.start if best else None,
                    end=best.moment.end if best else None,
                ),
            ),
            (
                bool(persona.goals),
                message("deck.persona.goal", **facts, goal=_first(persona.goals)),
            ),
            (True, message("deck.persona.portrait", **facts)),
        )
    )


def day_title(story: Story, persona: Persona, day: DayTimeline) -> str:
    """Return what a day says: the demands nobody meets, or the windows that it leaves."""
    if day.headline:
        return day.headline
    truths = [moment.moment_of_truth for moment in day.moments if moment.moment_of_truth]
    open_truths = [truth for truth in truths if not story.answers(truth)]
    starts = tuple(row.moment.start for row in story.windows(persona, day))
    facts = {"day": _day(persona, day)}
    windows = {**facts, "count": len(starts)}
    return story.say(
        first_true(
            (
                bool(open_truths) and bool(starts),
                message("deck.day.windows_and_unanswered", **windows, open=len(open_truths)),
            ),
            (bool(starts), message("deck.day.windows", **windows, starts=starts)),
            (
                bool(open_truths),
                message("deck.day.unanswered", **facts, demand=_demand(_first(open_truths))),
            ),
            (True, message("deck.day.plain", **facts)),
        )
    )


def ranking_title(story: Story, persona: Persona) -> str:
    """Return which moment comes first, and how safely; there is one at least."""
    ranking = story.moments(persona)
    facts = {"persona": persona.name}
    best = ranking.ranked[0]
    truth = best.moment.moment_of_truth
    window = {"start": best.moment.start, "end": best.moment.end}
    return story.say(
        first_true(
            (
                truth is not None and not story.answers(truth),
                message("deck.ranking.unanswered", **facts, **window, demand=_demand(truth)),
            ),
            (
                truth is not None,
                message("deck.ranking.truth", **facts, **window, demand=_demand(truth)),
            ),
            (
                (best.robustness or 0) >= 0.9,
                message("deck.ranking.robust", **facts, **window),
            ),
            (True, message("deck.ranking.first", **facts, **window)),
        )
    )


def _day(persona: Persona, day: DayTimeline) -> Message:
    if day.name:
        return message("deck.on.named", persona=persona.name, name=day.name)
    return message(f"deck.on.{day.kind}", persona=persona.name)


@attrs.frozen
class JourneyFinding:
    """What a journey says first, and the stage to look at, if the finding is about one."""

    title: str
    stage: Stage | None


def journey_finding(story: Story, journey: Journey) -> JourneyFinding:
    """Return the finding of a journey, and the stage to mark, where something is wrong.

    A question without an answer comes first: there is no worse gap on a map.
    """
    turning = turning_point(journey, project=story.project)
    found = _about(story, turning) if turning else _calm(story, journey)
    hurts = turning is not None and turning.reason != "decisive"
    stage = turning.stage if turning and hurts else None
    return JourneyFinding(journey.headline or story.say(found), stage)


def _about(story: Story, turning: TurningPoint) -> Message:
    """Return what is to be said of the one stage to look at."""
    frictions = _frictions_of(turning.stage)
    truth = turning.truth
    facts = {"stage": stage_name(turning.stage, story.language, story.project)}
    demand = {**facts, "demand": _demand(truth)}
    lowest = {**facts, "valence": turning.valence, "count": len(frictions)}
    is_open = turning.reason == "unanswered"
    is_low = turning.reason == "lowest"
    addressed = any(story.opportunities(friction) for friction in frictions)
    return first_true(
        (
            is_open and bool(story.opportunities(truth)),
            message("deck.journey.answer_planned", **demand),
        ),
        (is_open, message("deck.journey.unanswered", **demand)),
        (
            is_low and bool(frictions) and not addressed,
            message("deck.journey.lowest_unaddressed", **lowest),
        ),
        (is_low and bool(frictions), message("deck.journey.lowest_frictions", **lowest)),
        (is_low, message("deck.journey.lowest", **lowest)),
        (True, turning.message),
    )


def _calm(story: Story, journey: Journey) -> Message:
    """Return what is to be said where no stage stands out."""
    if story.curve(journey).trough:
        return message("deck.journey.never_negative")
    if journey.mode == "planned":
        touches = sum(len(stage.touchpoints) for stage in journey.stages)
        return message("deck.journey.planned", count=len(journey.stages), touches=touches)
    return message("deck.journey.no_emotion", count=len(journey.stages))


def _frictions_of(stage: Stage) -> tuple[Friction, ...]:
    inner = (friction for touch in stage.touchpoints for friction in touch.frictions)
    return (*stage.frictions, *inner)


def _unanswered_on_days(story: Story, persona: Persona) -> MomentOfTruth | None:
    truths = (moment.moment_of_truth for day in persona.days for moment in day.moments)
    return next((truth for truth in truths if truth and not story.answers(truth)), None)


def _barrier_without_promise(story: Story, persona: Persona) -> str | None:
    index = story.project.index
    if story.project.brand is None:
        return None
    for barrier in persona.barriers:
        if not index.links_to(index.place(barrier), "answers"):
            return barrier.text
    return None


def _demand(truth: MomentOfTruth | None) -> str:
    return truth.demand if truth else ""


def _first(items: Sequence[Item]) -> Item | None:
    return items[0] if items else None
