"""What a blueprint shows, before anything is laid out."""

from collections.abc import Mapping
from typing import Literal

import attrs

from journeykit.exporters.deck.story import Story
from journeykit.exporters.deck.titles import first_true
from journeykit.model import Friction, Journey, Process, Stage, Touchpoint
from journeykit.wording import message

Lane = Literal["customer", "front_stage", "back_stage", "support", "unsaid"]
LANES: tuple[Lane, ...] = ("customer", "front_stage", "back_stage", "support", "unsaid")
"""From the customer away; ``unsaid`` holds what does not say who does it."""
_OUT_OF_SIGHT = ("back_stage", "support")


@attrs.frozen
class Step:
    """What somebody does.

    Attributes:
        title: What is done.
        team: Who is answerable; may be empty.
        entity: The address of what is shown.
    """

    title: str
    team: str
    entity: str


@attrs.frozen
class Column:
    """A touchpoint.

    Attributes:
        lanes: What is done, lane by lane; a lane without steps is missing.
        described: Whether anything is known of what the company does there.
    """

    stage: Stage
    touchpoint: Touchpoint
    lanes: Mapping[Lane, tuple[Step, ...]]
    described: bool


def columns(story: Story, journey: Journey) -> tuple[Column, ...]:
    """Return the touchpoints that say how they are done, and the one that hurts most.

    Nothing at all, where none of them says it.
    """
    found = worst(journey)
    if not any(touch.processes for touch in journey.touchpoints):
        return ()
    return tuple(
        Column(stage, touch, _lanes(story, touch), bool(_by_us(touch.processes)))
        for stage in journey.stages
        for touch in stage.touchpoints
        if touch.processes or (found and touch is found[0])
    )


def undescribed(journey: Journey) -> tuple[Touchpoint, ...]:
    """Return the touchpoints that say nothing of how they are done."""
    return tuple(touch for touch in journey.touchpoints if not touch.processes)


def _lanes(story: Story, touch: Touchpoint) -> dict[Lane, tuple[Step, ...]]:
    """Return what is done; the customer's actions stand for steps that the customer has none of."""
    lanes: dict[Lane, tuple[Step, ...]] = {}
    for process in touch.processes:
        lane: Lane = process.actor or "unsaid"
        step = Step(process.title, process.team or "", story.address(process))
        lanes[lane] = (*lanes.get(lane, ()), step)
    if touch.actions and "customer" not in lanes:
        lanes["customer"] = tuple(Step(action, "", "") for action in touch.actions)
    return lanes


def worst(journey: Journey) -> tuple[Touchpoint, Friction] | None:
    """Return the worst friction at a touchpoint, the earliest of several; None without any."""
    every = [(touch, friction) for touch in journey.touchpoints for friction in touch.frictions]
    return max(every, key=lambda found: found[1].severity or 0, default=None)


def blueprint_title(story: Story, journey: Journey) -> str:
    """Return what stands behind what hurts most, or else how much is described."""
    found = worst(journey)
    touch, friction = found or (None, None)
    ours = _by_us(touch.processes) if touch else ()
    hidden = tuple(each for each in ours if each.actor in _OUT_OF_SIGHT)
    hurts = {"friction": friction.title if friction else ""}
    every = journey.touchpoints
    described = sum(1 for each in every if _by_us(each.processes))
    steps = sum(len(_by_us(each.processes)) for each in every)
    return story.say(
        first_true(
            (
                bool(hurts["friction"]) and bool(hidden),
                message("deck.blueprint.title.worst_hangs_on", **hurts, steps=len(hidden)),
            ),
            (
                bool(hurts["friction"]) and bool(ours),
                message("deck.blueprint.title.worst_in_sight", **hurts),
            ),
            (
                bool(hurts["friction"]),
                message("deck.blueprint.title.worst_undescribed", **hurts),
            ),
            (
                described < len(every),
                message("deck.blueprint.title.partly", described=described, touchpoints=len(every)),
            ),
            (True, message("deck.blueprint.title.all", steps=steps, touchpoints=len(every))),
        )
    )


def _by_us(processes: tuple[Process, ...]) -> tuple[Process, ...]:
    return tuple(each for each in processes if each.actor != "customer")
