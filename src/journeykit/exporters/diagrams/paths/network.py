"""The ways of a journey with their shares: who goes where, and who leaves."""

import itertools
from collections.abc import Iterable, Sequence

import attrs

from journeykit.analysis.frictions.visits import visits
from journeykit.exporters.diagrams.turns import added, rests_of, turns_of
from journeykit.model import Journey, Stage

MOST_STAGES = 24
REST = ":rest"
"""The key of all stages beyond; no id looks like it."""


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
    found, turns = visits(journey), turns_of(journey)
    rests = {**rests_of(turns), ids[-1]: 0.0}
    used = {end for turn in turns for end in (turn.source, turn.target)} | set(ids[:1])
    places = tuple(
        Place(each, found.touchpoints[each], _leaving(found.passes[each], rests.get(each, 0.0)))
        for each in ids
        if each in used
    )
    ways = tuple(
        Way(
            turn.source,
            turn.target,
            _product(found.passes[turn.source], turn.chance),
            turn.chance,
            turn.condition,
        )
        for turn in turns
    )
    return Network(places, ways, known=any(turn.chance is not None for turn in turns))


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
    ways = tuple(Way(*ends, added(way.share for way in each)) for ends, each in between.items())
    places = tuple(_whole(key, each, ways) for key, each in inside.items())
    return Network(places, ways, network.known)


def _in_order(keys: Sequence[str]) -> Network:
    ways = (Way(source, target, None) for source, target in itertools.pairwise(keys))
    return Network(tuple(Place(key, None) for key in keys), tuple(ways), known=False)


def _leaving(times: float | None, rest: float | None) -> float | None:
    """Return who leaves a place that is passed so often: nobody where nobody can."""
    return 0.0 if rest == 0 else _product(times, rest)


def _product(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one * other


def _whole(key: str, places: Sequence[Place], ways: Sequence[Way]) -> Place:
    entering = added(way.share for way in ways if way.target == key)
    shares = [place.share for place in places]
    known = [share for share in shares if share is not None]
    share = None if len(known) < len(shares) else min(1.0, max([*known, entering or 0.0]))
    return Place(key, share, added(place.leaving for place in places))
