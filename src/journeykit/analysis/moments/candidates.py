"""The moments that may be contact moments, and what is known about each of them."""

from collections.abc import Iterator, Mapping

import attrs

from journeykit.analysis.replies import replies_to
from journeykit.model import DayTimeline, Moment, Persona, Project


@attrs.frozen
class Factor:
    """One reason to choose a moment, or not to.

    Attributes:
        name: One of `FACTORS`.
        value: From 0 (a no) to 1; None where it is unknown.
        weight: Its share of all weights, 0 to 1.
    """

    name: str
    value: float | None
    weight: float


@attrs.frozen
class Answered:
    """How many of a moment's needs a promise, an offer or a proposition answers."""

    answered: int
    total: int


@attrs.frozen
class Candidate:
    """A waking moment with its factors and the facts behind them.

    Attributes:
        time: Sorts by day, by hour, then by persona, however the personas are ordered.
        factors: The five, in fixed order.
        shared_channels: Ids that moment and brand share; None where either side is unknown.
        needs: What is answered of its needs; None where it states none.
    """

    persona: Persona
    day: DayTimeline
    moment: Moment
    time: tuple[int, int, str]
    factors: tuple[Factor, ...]
    shared_channels: tuple[str, ...] | None
    needs: Answered | None


def candidates(
    project: Project, personas: tuple[Persona, ...], shares: Mapping[str, float]
) -> tuple[Candidate, ...]:
    """Return the waking moments of personas in order of time.

    Sleep is no candidate at all: nobody can be reached in it.
    """
    found = (each for persona in personas for each in _of_persona(project, persona, shares))
    return tuple(sorted(found, key=lambda candidate: candidate.time))


def _of_persona(
    project: Project, persona: Persona, shares: Mapping[str, float]
) -> Iterator[Candidate]:
    for position, day in enumerate(persona.days):
        for start, _, moment in day.spans():
            if not moment.asleep:
                time = (position, start, persona.id)
                yield _candidate(project, persona, day, moment, time, shares)


def _candidate(
    project: Project,
    persona: Persona,
    day: DayTimeline,
    moment: Moment,
    time: tuple[int, int, str],
    shares: Mapping[str, float],
) -> Candidate:
    shared, needs = _shared_channels(project, moment), _needs(project, moment)
    values = {
        "attention": None if moment.attention is None else moment.attention / 5,
        "receptivity": _receptivity(moment),
        "relevance": _relevance(moment, needs),
        "channel_fit": None if shared is None else float(bool(shared)),
        "reach": persona.segment_share,
    }
    factors = tuple(Factor(name, value, shares[name]) for name, value in values.items())
    return Candidate(persona, day, moment, time, factors, shared, needs)


def _receptivity(moment: Moment) -> float | None:
    """Who suffers and asks is open to an answer: a moment of truth is not ranked down."""
    if moment.moment_of_truth is not None:
        return 1.0
    valence = moment.emotion.valence if moment.emotion else None
    return None if valence is None else (valence + 3) / 5


def _relevance(moment: Moment, needs: Answered | None) -> float | None:
    if moment.moment_of_truth is not None:
        return 1.0
    return None if needs is None else needs.answered / needs.total


def _needs(project: Project, moment: Moment) -> Answered | None:
    """Count needs, equal copies once; only links count, never likeness of words."""
    places = {place.key: place for place in map(project.index.place, moment.needs)}
    if not places:
        return None
    answered = sum(bool(replies_to(project, place)) for place in places.values())
    return Answered(answered, len(places))


def _shared_channels(project: Project, moment: Moment) -> tuple[str, ...] | None:
    if "channels" in moment.not_applicable:
        return ()  # a statement, not a gap: no channel reaches into this moment
    brand = project.brand.channels if project.brand else ()
    if not moment.channels or not brand:
        return None
    return tuple(channel for channel in dict.fromkeys(moment.channels) if channel in brand)
