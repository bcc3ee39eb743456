"""Finding titles: for each kind of slide an ordered list of conditions, the first true one wins.

The last condition of each list is always true. An author's `headline` comes before all of them.
"""

from collections.abc import Iterator, Sequence
from typing import TypeVar

import attrs

from journeykit.exporters.deck.story import Story
from journeykit.model import (
    DayTimeline,
    Friction,
    Journey,
    MomentOfTruth,
    Persona,
    Stage,
    Touchpoint,
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
    facts = {"persona": persona.name, "day": _day(day)}
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
    window = {"start": best.moment.start, "end": best.moment.end}
    return story.say(
        first_true(
            (
                best.moment.moment_of_truth is not None,
                message("deck.ranking.truth", **facts, **window),
            ),
            (
                (best.robustness or 0) >= 0.9,
                message("deck.ranking.robust", **facts, **window),
            ),
            (True, message("deck.ranking.first", **facts, **window)),
        )
    )


def _day(day: DayTimeline) -> Message:
    if day.name:
        return message("deck.on.named", name=day.name)
    return message(f"deck.on.{day.kind}")


@attrs.frozen
class JourneyFinding:
    """What a journey says first, and the stage to look at, if the finding is about one."""

    title: str
    stage: Stage | None


def journey_finding(story: Story, journey: Journey) -> JourneyFinding:
    """Return the finding of a journey: what nobody answers, its lowest point, or its calm.

    A question without an answer comes first: there is no worse gap on a map.
    """
    unanswered = _unanswered_on_stages(story, journey)
    trough = story.curve(journey).trough
    frictions = _frictions_of(trough.stage) if trough else ()
    is_low = trough is not None and (trough.valence or 0) < 0
    addressed = any(story.opportunities(friction) for friction in frictions)
    lowest = {
        "stage": stage_name(trough.stage, story.language, story.project) if trough else "",
        "valence": trough.valence if trough else 0,
        "count": len(frictions),
    }
    demand = {
        "stage": stage_name(unanswered[0], story.language, story.project) if unanswered else "",
        "demand": unanswered[1].demand if unanswered else "",
    }
    found = first_true(
        (
            unanswered is not None and bool(story.opportunities(unanswered[1])),
            message("deck.journey.answer_planned", **demand),
        ),
        (unanswered is not None, message("deck.journey.unanswered", **demand)),
        (
            is_low and bool(frictions) and not addressed,
            message("deck.journey.lowest_unaddressed", **lowest),
        ),
        (is_low and bool(frictions), message("deck.journey.lowest_frictions", **lowest)),
        (is_low, message("deck.journey.lowest", **lowest)),
        (trough is not None, message("deck.journey.never_negative")),
        (True, message("deck.journey.no_emotion", count=len(journey.stages))),
    )
    stage = trough.stage if trough and is_low else None
    if unanswered and "demand" in found.facts:
        stage = unanswered[0]
    return JourneyFinding(journey.headline or story.say(found), stage)


def _frictions_of(stage: Stage) -> tuple[Friction, ...]:
    inner = (friction for touch in stage.touchpoints for friction in touch.frictions)
    return (*stage.frictions, *inner)


def _truths_of(journey: Journey) -> Iterator[tuple[Stage, MomentOfTruth]]:
    for stage in journey.stages:
        owners: tuple[Stage | Touchpoint, ...] = (stage, *stage.touchpoints)
        for owner in owners:
            if owner.moment_of_truth:
                yield stage, owner.moment_of_truth


def _unanswered_on_stages(story: Story, journey: Journey) -> tuple[Stage, MomentOfTruth] | None:
    found = ((stage, truth) for stage, truth in _truths_of(journey) if not story.answers(truth))
    return next(found, None)


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
