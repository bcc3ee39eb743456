"""The ways of a journey with their shares: who goes where, and who leaves."""

import itertools
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import inf, isfinite

import attrs

from journeykit.analysis.frictions.visits import visits
from journeykit.model import Journey, Stage, Transition

MOST_ROUNDS = 100
"""How often people are followed around loops."""
MOST_STAGES = 24
REST = ":rest"
"""The key of all stages beyond; no id looks like it."""
UNKNOWN = inf
"""Taken from a known share, it leaves what is unknown."""
SMALLEST = 1e-6
"""Smaller shares are roundings."""


@attrs.frozen
class Place:
    """A touchpoint, or a stage, that people come to.

    Attributes:
        key: Its id.
        share: Of those who start, who ever come there; None where that is unknown.
        leaving: Of those who start, who leave the journey there; None where that is unknown.
    """

    key: str
    share: float | None
    leaving: float | None = None


@attrs.frozen
class Way:
    """A way from one place to another.

    Attributes:
        source: The key of the place that is left.
        target: The key of the place that is reached.
        share: How often it is taken for each who starts, more than once in loops; None where that
            is unknown.
        chance: Of those who are at the source, who take it; None where that is unknown.
        condition: When it is taken; may be empty.
    """

    source: str
    target: str
    share: float | None
    chance: float | None = None
    condition: str = ""


@attrs.frozen
class Network:
    """Places and the ways between them, in the order of the journey.

    Attributes:
        places: Those that a way leads to or from.
        ways: At most one from a place to another.
        known: Whether any share is known.
    """

    places: tuple[Place, ...]
    ways: tuple[Way, ...]
    known: bool


def network_of(journey: Journey) -> Network:
    """Return the ways between the touchpoints of a journey.

    Without transitions, the order of the list is the way, and no share is known. With them, whoever
    is at a place with a known share and takes none of its ways leaves there, except at the end of
    the journey; a place whose only way has no share is left by all on that way.
    """
    if not journey.transitions:
        return _in_order([touchpoint.id for touchpoint in journey.touchpoints])
    ids = [touchpoint.id for touchpoint in journey.touchpoints]
    reached = visits(journey).touchpoints
    taken = _merged(journey)
    outs = Counter(source for source, _ in taken)
    chances = {
        ends: _chance(ways, alone=outs[ends[0]] == 1 and len(ways) == 1)
        for ends, ways in taken.items()
    }
    passes = _passes(reached, chances)
    used = {end for ends in chances for end in ends} | set(ids[:1])
    rest = {source: 1.0 for source in outs if source != ids[-1]}
    for (source, _), chance in chances.items():
        if source in rest:
            rest[source] -= UNKNOWN if chance is None else chance
    places = tuple(
        Place(each, reached[each], _leaving(passes.get(each), rest.get(each, 0.0)))
        for each in ids
        if each in used
    )
    ways = tuple(
        Way(*ends, _product(passes.get(ends[0]), chances[ends]), chances[ends], _condition(each))
        for ends, each in taken.items()
    )
    return Network(places, ways, known=any(chance is not None for chance in chances.values()))


def staged(network: Network, stages: Iterable[Stage]) -> Network:
    """Return a network with each stage as one place, and those beyond `MOST_STAGES` as one.

    Shares of ways add up; a stage is entered by those who come to it from others, at least by the
    most that any of its touchpoints has.
    """
    stage_of = {
        each.id: stage.id if number < MOST_STAGES else REST
        for number, stage in enumerate(stages)
        for each in stage.touchpoints
    }
    inside: dict[str, list[Place]] = {}
    for place in network.places:
        inside.setdefault(stage_of[place.key], []).append(place)
    between: dict[tuple[str, str], list[Way]] = {}
    for way in network.ways:
        ends = stage_of[way.source], stage_of[way.target]
        if ends[0] != ends[1]:
            between.setdefault(ends, []).append(way)
    ways = tuple(Way(*ends, _total(way.share for way in each)) for ends, each in between.items())
    places = tuple(_whole(key, each, ways) for key, each in inside.items())
    return Network(places, ways, network.known)


def _in_order(keys: Sequence[str]) -> Network:
    ways = (Way(source, target, None) for source, target in itertools.pairwise(keys))
    return Network(tuple(Place(key, None) for key in keys), tuple(ways), known=False)


def _merged(journey: Journey) -> dict[tuple[str, str], list[Transition]]:
    """Return the transitions between each pair of ends."""
    merged: dict[tuple[str, str], list[Transition]] = {}
    for each in journey.transitions:
        merged.setdefault((_key(each.source), _key(each.target)), []).append(each)
    return merged


def _condition(ways: Sequence[Transition]) -> str:
    return next((each.condition for each in ways if each.condition), "")


def _chance(ways: Sequence[Transition], *, alone: bool) -> float | None:
    chance = _total(each.probability for each in ways)
    return 1.0 if chance is None and alone else chance


def _passes(
    reached: Mapping[str, float | None], chances: Mapping[tuple[str, str], float | None]
) -> dict[str, float]:
    """Return how often each place with a known share is passed on average, loops included.

    Round by round until hardly anything changes (Gauss-Seidel): once where no way leads back.
    """
    coming: dict[str, list[tuple[str, float]]] = {}
    for (source, target), chance in chances.items():
        if chance:
            coming.setdefault(target, []).append((source, chance))
    known = [key for key, share in reached.items() if share is not None]
    first = next(iter(reached))
    passes = dict.fromkeys(known, 0.0)
    for _ in range(MOST_ROUNDS):
        before = dict(passes)
        for key in known:
            inflow = sum(passes.get(source, 0) * chance for source, chance in coming.get(key, ()))
            passes[key] = inflow + (key == first)
        if all(abs(passes[key] - before[key]) < SMALLEST for key in known):
            break
    return passes


def _key(reference: str) -> str:
    """Return the id in a reference, which may state the kind and the journey before it."""
    return reference.rpartition("/")[2].rpartition(":")[2]


def _leaving(times: float | None, rest: float) -> float | None:
    """Return who leaves a place, passed so many times, whose ways leave such a rest of 1."""
    if abs(rest) < SMALLEST:
        return 0.0
    return _product(times, max(0.0, rest)) if isfinite(rest) else None


def _product(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one * other


def _whole(key: str, places: Sequence[Place], ways: Sequence[Way]) -> Place:
    entering = _total(way.share for way in ways if way.target == key)
    shares = [place.share for place in places]
    known = [share for share in shares if share is not None]
    share = None if len(known) < len(shares) else min(1.0, max([*known, entering or 0.0]))
    return Place(key, share, _total(place.leaving for place in places))


def _total(shares: Iterable[float | None]) -> float | None:
    known = list(shares)
    return None if None in known else sum(share for share in known if share is not None)
