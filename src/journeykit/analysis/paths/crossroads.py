"""Where people may go from each touchpoint of a journey, and who stays behind."""

from typing import Literal

import attrs

from journeykit.analysis.frictions.visits import ways_out
from journeykit.model import Journey

PathEnding = Literal["arrived", "left", "unknown"]
ROUNDING = 2e-6
"""Smaller shares are what rounded probabilities lack to 1: three times 0.333333."""


@attrs.frozen
class Crossroad:
    """Where people go from one touchpoint.

    Attributes:
        ways: The number of each touchpoint that a way leads to, with its share above 0.
        rest: The share that takes none of these ways, 0 to 1.
        ending: What becomes of the rest: it has ``arrived``, in the last stage that ways lead to;
            it has ``left`` before; or that is ``unknown``, since a way has no share.
    """

    ways: tuple[tuple[int, float], ...]
    rest: float
    ending: PathEnding


def crossroads_of(journey: Journey) -> tuple[Crossroad, ...]:
    """Return the crossroad of each touchpoint, in the order of the journey.

    Args:
        journey: A journey with transitions.
    """
    ids = [touchpoint.id for touchpoint in journey.touchpoints]
    numbers = {touchpoint: number for number, touchpoint in enumerate(ids)}
    ways = ways_out(journey)
    last = _last_stage(journey, {*ids[:1], *ways, *(to for out in ways.values() for to, _ in out)})
    return tuple(
        _crossroad(
            [(numbers[target], share) for target, share in ways.get(each, ())],
            "arrived" if each in last else "left",
        )
        for each in ids
    )


def _crossroad(ways: list[tuple[int, float | None]], ending: PathEnding) -> Crossroad:
    known: dict[int, float] = {}
    for target, share in ways:
        if share:
            known[target] = known.get(target, 0) + share
    rest = 1 - sum(known.values())
    is_unknown = any(share is None for _, share in ways)
    return Crossroad(
        tuple(known.items()), rest if rest > ROUNDING else 0.0, "unknown" if is_unknown else ending
    )


def _last_stage(journey: Journey, used: set[str]) -> set[str]:
    """Return the touchpoints in use of the last stage that has any.

    Where all are of one stage, only the last one is where the journey ends.
    """
    stages = [
        [each.id for each in stage.touchpoints if each.id in used] for stage in journey.stages
    ]
    inhabited = [stage for stage in stages if stage]
    return set(inhabited[-1] if len(inhabited) > 1 else inhabited[-1][-1:])
