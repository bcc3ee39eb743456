"""What each stage says in each lane, before anything is laid out."""

from collections.abc import Iterator, Mapping

import attrs

from journeykit.exporters.deck.story import Story
from journeykit.model import Friction, MomentOfTruth, Opportunity, Stage, Touchpoint
from journeykit.wording.typography import quoted


@attrs.frozen
class Column:
    """One stage, gathered lane by lane.

    Attributes:
        actions: What the customer does, in the stage and at its touchpoints.
        thoughts: What the customer thinks, between quotation marks.
        frictions: The worst first.
        opportunities: What is planned against its frictions and for its demands.
        offered: What the company offers already.
        truths: Its moments of truth.
        unanswered: The moments of truth that nothing answers.
        lanes: The rows of the user's own, by name.
    """

    stage: Stage
    actions: tuple[str, ...]
    touchpoints: tuple[Touchpoint, ...]
    thoughts: tuple[str, ...]
    frictions: tuple[Friction, ...]
    opportunities: tuple[Opportunity, ...]
    offered: tuple[str, ...]
    truths: tuple[MomentOfTruth, ...]
    unanswered: tuple[MomentOfTruth, ...]
    lanes: Mapping[str, tuple[str, ...]]


def column(story: Story, stage: Stage) -> Column:
    """Return everything that a stage says."""
    truths = tuple(each.moment_of_truth for each in owners(stage) if each.moment_of_truth)
    frictions = tuple(friction for each in owners(stage) for friction in each.frictions)
    return Column(
        stage,
        tuple(action for each in owners(stage) for action in each.actions),
        stage.touchpoints,
        tuple(
            quoted(thought, story.language) for each in owners(stage) for thought in each.thoughts
        ),
        tuple(sorted(frictions, key=lambda friction: -(friction.severity or 0))),
        tuple(dict.fromkeys(_opportunities(story, (*frictions, *truths)))),
        tuple(proposition.text for proposition in stage.propositions),
        truths,
        tuple(truth for truth in truths if not story.answers(truth)),
        _lanes(stage),
    )


def owners(stage: Stage) -> tuple[Stage | Touchpoint, ...]:
    """Return everything at a stage that is lived through: itself and its touchpoints."""
    return (stage, *stage.touchpoints)


def _lanes(stage: Stage) -> dict[str, tuple[str, ...]]:
    lanes: dict[str, tuple[str, ...]] = {}
    for lane in stage.lanes:
        lanes[lane.name] = (*lanes.get(lane.name, ()), *lane.items)
    return lanes


def _opportunities(
    story: Story, answered: tuple[Friction | MomentOfTruth, ...]
) -> Iterator[Opportunity]:
    for entity in answered:
        yield from story.opportunities(entity)


def planned_or_offered(story: Story, each: Column, *, is_hero: bool) -> tuple[str, ...]:
    """Return the opportunities of a stage, or else what is offered already.

    Of the one stage to look at it is said that nothing is planned, if that is so.
    """
    if each.opportunities:
        return tuple(opportunity.title for opportunity in each.opportunities)
    if each.offered:
        return (story.words("map.offered", text=each.offered[0]),)
    if is_hero and (each.frictions or each.unanswered):
        return (story.words("map.nothing_planned"),)
    return ()
