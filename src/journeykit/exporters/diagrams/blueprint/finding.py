"""The title of a service blueprint: what stands behind what hurts.

The conditions are tried in order; the first that holds words the title, the last always holds.
"""

from collections.abc import Iterator

from journeykit.exporters.diagrams.voice import Voice, short
from journeykit.exporters.diagrams.words import plain
from journeykit.model import Friction, Journey, Process, Touchpoint

OUT_OF_SIGHT = frozenset({"back_stage", "support"})


def title_of(journey: Journey, voice: Voice) -> str:
    """Return the finding."""
    touchpoints = journey.touchpoints
    if not touchpoints:
        return voice.say("title.no_touchpoint")
    if not any(done_by_company(each) for each in touchpoints):
        return voice.say("title.undescribed", touchpoints=len(touchpoints))
    return _about_the_worst(journey, voice) or _about_all(journey, voice)


def worst_of(journey: Journey) -> tuple[Touchpoint, Friction] | None:
    """Return the worst friction at a touchpoint, the earliest of several; None without any."""
    every = [(each, friction) for each in journey.touchpoints for friction in each.frictions]
    return max(every, key=lambda found: severity_of(found[1]), default=None)


def severity_of(friction: Friction) -> float:
    """Return the severity for comparison: an unknown one is the least."""
    return -1 if friction.severity is None else friction.severity


def done_by_company(touchpoint: Touchpoint) -> tuple[Process, ...]:
    """Return what is done at a touchpoint by anyone but the customer."""
    return tuple(each for each in touchpoint.processes if each.actor != "customer")


def _about_the_worst(journey: Journey, voice: Voice) -> str:
    worst = worst_of(journey)
    if worst is None:
        return ""
    touchpoint, friction = worst
    facts = {"friction": short(plain(friction.title)), "name": short(plain(touchpoint.name))}
    if not done_by_company(touchpoint):
        return voice.say("title.worst_undescribed", **facts)
    hidden = [each for each in touchpoint.processes if each.actor in OUT_OF_SIGHT]
    if not hidden:
        return voice.say("title.worst_in_sight", **facts)
    return voice.say("title.worst_hangs_on", steps=len(hidden), **facts)


def _about_all(journey: Journey, voice: Voice) -> str:
    touchpoints = journey.touchpoints
    described = sum(1 for each in touchpoints if done_by_company(each))
    if described < len(touchpoints):
        return voice.say("title.partly", described=described, touchpoints=len(touchpoints))
    teams = len(set(_teams(journey)))
    steps = sum(len(done_by_company(each)) for each in touchpoints)
    key = "title.teams" if teams else "title.steps"
    return voice.say(key, steps=steps, touchpoints=len(touchpoints), teams=teams)


def _teams(journey: Journey) -> Iterator[str]:
    for touchpoint in journey.touchpoints:
        yield from (each.team for each in done_by_company(touchpoint) if each.team)
