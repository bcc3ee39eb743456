"""What a blueprint shows, before anything is laid out."""

from collections.abc import Mapping

import attrs

from journeykit.analysis.backstage import Lane, backstage, done_by_company
from journeykit.exporters.deck.story import Story
from journeykit.model import Journey, Stage, Touchpoint
from journeykit.wording import message


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
    hurts = backstage(journey).touchpoint
    if not any(touch.processes for touch in journey.touchpoints):
        return ()
    return tuple(
        Column(stage, touch, _lanes(story, touch), bool(done_by_company(touch)))
        for stage in journey.stages
        for touch in stage.touchpoints
        if touch.processes or touch is hurts
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


def blueprint_title(story: Story, journey: Journey) -> str:
    """Return what stands behind what hurts most, or else how much is described."""
    found = backstage(journey)
    reason = found.reason
    if not found.described:  # a slide is made of steps, of which the customer's may be all
        reason = "worst_undescribed" if found.friction else "partly"
    facts = {
        "friction": found.friction.title if found.friction else "",
        "steps": len(found.hidden) if found.friction else found.steps,
        "described": found.described,
        "touchpoints": found.touchpoints,
    }
    return story.say(message(f"deck.blueprint.title.{reason}", **facts))
