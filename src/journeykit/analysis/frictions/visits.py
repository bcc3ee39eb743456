"""How likely a customer comes to each touchpoint and to each stage of a journey.

Without transitions everybody comes everywhere. With transitions they are the only ways: a customer
starts at the first touchpoint and takes one of the ways out with its probability; what the
probabilities lack to 1 is the share of those who leave the journey there. Coming back does not
count twice: asked is whether a touchpoint is visited at all.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import attrs

from journeykit.analysis.frictions.loops import Traffic, Ways, loops, traffic
from journeykit.model import Journey

_UP_TO_ID = re.compile(r".*[:/]")
"""A reference may state the kind and the journey before the id."""


@attrs.frozen
class Visits:
    """How likely a customer comes along.

    Attributes:
        touchpoints: By the id of the touchpoint, 0 to 1. None where the transitions do not lead
            there, or where a way on which people come has no probability.
        stages: By the id of the stage, 0 to 1; None where one of its touchpoints is unknown, and
            where no touchpoint is described that a transition could lead to.
        passes: How often somebody who starts comes to a touchpoint on average, by its id: more
            than its probability where people come back. None where that is unknown, and in a loop
            that nobody leaves.
    """

    touchpoints: Mapping[str, float | None]
    stages: Mapping[str, float | None]
    passes: Mapping[str, float | None]


def visits(journey: Journey) -> Visits:
    """Return how likely a customer comes to each touchpoint and each stage.

    The only way out of a touchpoint is taken by all unless it has a probability; where several
    ways lead on, one without a probability leaves unknown what lies behind it.

    The work grows with touchpoints and transitions, except inside a loop (touchpoints that lead
    to each other): see `journeykit.analysis.frictions.loops.traffic`. A stage counts those who
    enter it, at least its most visited touchpoint and at most everybody; that is exact where
    nobody comes back to the stage.

    Args:
        journey: The journey; the order of its lists says where people start.
    """
    if not journey.transitions:
        once = {each.id: 1.0 for each in journey.touchpoints}
        return Visits(once, {each.id: 1.0 for each in journey.stages}, once)
    ways = ways_out(journey)
    found = _traffic(journey, ways)
    touchpoints = {each.id: found.chances.get(each.id) for each in journey.touchpoints}
    passes = {each.id: found.passes.get(each.id) for each in journey.touchpoints}
    return Visits(touchpoints, dict(_stages(journey, ways, touchpoints)), passes)


def ways_out(journey: Journey) -> Mapping[str, list[tuple[str, float | None]]]:
    """Return the ways out of each touchpoint: the touchpoint that is reached, and by how many.

    The only way out is taken by all unless it has a probability.
    """
    ways: dict[str, list[tuple[str, float | None]]] = defaultdict(list)
    for transition in journey.transitions:
        source, target = (_UP_TO_ID.sub("", end) for end in (transition.source, transition.target))
        ways[source].append((target, transition.probability))
    for source, leaving in ways.items():
        if len(leaving) == 1 and leaving[0][1] is None:
            ways[source] = [(leaving[0][0], 1.0)]
    return ways


def _traffic(journey: Journey, ways: Mapping[str, list[tuple[str, float | None]]]) -> Traffic:
    ids = [touchpoint.id for touchpoint in journey.touchpoints]
    start = ids[0]
    reached = _reached([start], ways)
    unclear = (to for source in reached for to, chance in ways.get(source, ()) if chance is None)
    unknown = _reached(unclear, ways) - {start}
    known: Ways = {
        each: [(to, chance) for to, chance in ways.get(each, ()) if chance and to not in unknown]
        for each in ids
        if each in reached and each not in unknown
    }
    return traffic(start, known, loops(known))


def _reached(first: Iterable[str], ways: Mapping[str, list[tuple[str, float | None]]]) -> set[str]:
    waiting = list(first)
    reached = set(waiting)
    while waiting:
        for target, _ in ways.get(waiting.pop(), ()):
            if target not in reached:
                reached.add(target)
                waiting.append(target)
    return reached


def _stages(
    journey: Journey,
    ways: Mapping[str, list[tuple[str, float | None]]],
    touchpoints: Mapping[str, float | None],
) -> Iterator[tuple[str, float | None]]:
    stage_of = {touch.id: stage.id for stage in journey.stages for touch in stage.touchpoints}
    entering: dict[str, float] = defaultdict(float)
    entering[stage_of[journey.touchpoints[0].id]] = 1.0
    for source, leaving in ways.items():
        for target, chance in leaving:
            if stage_of[source] != stage_of[target]:
                entering[stage_of[target]] += (touchpoints[source] or 0) * (chance or 0)
    for stage in journey.stages:
        inside = [touchpoints[each.id] for each in stage.touchpoints]
        known = [chance for chance in inside if chance is not None]
        is_known = inside and len(known) == len(inside)
        yield stage.id, min(1.0, max(entering[stage.id], *known)) if is_known else None
