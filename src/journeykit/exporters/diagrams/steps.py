"""The steps of a journey as arrows between what stands for its touchpoints."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from journeykit.exporters.diagrams.turns import Turn, added, forks_of, rests_of, turns_of
from journeykit.exporters.diagrams.voice import Voice
from journeykit.model import Journey
from journeykit.wording import percent

MOST_TRANSITIONS = 1000
"""Above so many nobody follows the arrows: each stage is summed up."""
NOTABLE = 0.005
"""Fewer are less than one of a hundred."""


@attrs.frozen
class Station:
    """A card, or a column, that stands for touchpoints.

    Attributes:
        name: What people call it.
        touchpoints: The ids of those that it stands for.
        alarming: Whether a step that leaves it leaves a friction.
    """

    name: str
    touchpoints: tuple[str, ...]
    alarming: bool = False


@attrs.frozen
class Step:
    """A way from one station to another.

    Attributes:
        source: The number of the station that is left, from 0.
        target: The number of the station that is reached.
        chance: Of those who are at the source, who take it; None where that is unknown.
        label: The same in words, where it needs saying.
        alarming: Whether it leaves a friction.
        says: All of it in words.
    """

    source: int
    target: int
    chance: float | None = None
    label: str = ""
    alarming: bool = False
    says: str = ""


def steps_of(
    journey: Journey, stations: Sequence[Station], voice: Voice, *, shares: bool
) -> tuple[Step, ...]:
    """Return the steps between stations: the transitions, or else the order of the journey.

    Args:
        journey: The journey.
        stations: What stands for its touchpoints, each of which it has to contain.
        voice: Puts the steps into words.
        shares: Whether they are labelled with how many take them.
    """
    if not journey.transitions:
        numbered = enumerate(pairwise(stations))
        return tuple(Step(n, n + 1, alarming=before.alarming) for n, (before, _) in numbered)
    return tuple(_turned(journey, stations, voice, shares=shares))


def summed_up(journey: Journey, most: int, voice: Voice) -> str:
    """Return why stages are summed up, or nothing where all of a journey is drawn.

    Args:
        journey: The journey.
        most: How many touchpoints are drawn one by one.
        voice: Puts it into words.
    """
    if len(journey.touchpoints) > most:
        return voice.say("summed", touchpoints=len(journey.touchpoints))
    if len(journey.transitions) > MOST_TRANSITIONS:
        return voice.say("summed_ways", ways=len(journey.transitions))
    return ""


def leavers(journey: Journey, voice: Voice) -> dict[str, str]:
    """Return, by the id of a touchpoint, how many of those there leave before the last stage."""
    inhabited = [stage for stage in journey.stages if stage.touchpoints]
    last = {touchpoint.id for stage in inhabited[-1:] for touchpoint in stage.touchpoints}
    return {
        key: percent(rest, voice.language)
        for key, rest in rests_of(turns_of(journey)).items()
        if rest is not None and rest > NOTABLE and key not in last
    }


def _turned(
    journey: Journey, stations: Sequence[Station], voice: Voice, *, shares: bool
) -> Iterator[Step]:
    """Yield the transitions, those between the same stations as one, none within a sum."""
    station_of = {each: n for n, station in enumerate(stations) for each in station.touchpoints}
    turns = turns_of(journey)
    forks = forks_of(turns)
    between: dict[tuple[int, int], list[Turn]] = {}
    for turn in turns:
        ends = station_of[turn.source], station_of[turn.target]
        if ends[0] != ends[1] or len(stations[ends[0]].touchpoints) == 1:
            between.setdefault(ends, []).append(turn)
    for (source, target), found in between.items():
        before, after = stations[source], stations[target]
        chance = added(turn.chance for turn in found) if len(before.touchpoints) == 1 else None
        said = "" if chance is None else percent(chance, voice.language)
        label = said if shares and found[0].source in forks else ""
        says = voice.joined(f"{before.name} → {after.name}", said, found[0].condition)
        yield Step(source, target, chance, label, before.alarming, says)
