"""Windows of the day in which one message reaches several personas."""

import datetime
import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

import attrs

from journeykit.analysis.moments.ranking import contact_moments
from journeykit.analysis.naming import channels_named
from journeykit.analysis.personas.reach import DAY_KINDS, DayWindowKind, stretches
from journeykit.analysis.personas.traits import members
from journeykit.model import Persona, Project
from journeykit.wording import Message, message

MINUTES_AN_HOUR = 60
BILLION = 10**9
"""Scores are added up in whole billionths: what comes and goes leaves no rounding behind."""
SEVERAL = 2
MOST_NAMED = 4
"""Above so many a sentence counts personas and does not name them."""


@attrs.frozen
class SharedWindow:
    """A window of a day in which the same personas can be reached on the same channels.

    Attributes:
        rank: From 1, the best.
        day: ``weekday`` or ``weekend``.
        start: When it begins.
        end: When it ends; midnight is that of the end of the day.
        minutes: How long it lasts, 1 to 1440.
        channels: Ids of the channels on which all of these personas are.
        personas: Whom a message reaches; two at least.
        score: The mean of the scores of their contact moments, by minute, 0 to 1; None where one
            of these has no score.
        reach: Their share of the customers, 0 to 1; None where one of these is unknown.
        message: Whom a message reaches, in one sentence.
    """

    rank: int
    day: DayWindowKind
    start: datetime.time
    end: datetime.time
    minutes: int
    channels: tuple[str, ...]
    personas: tuple[Persona, ...]
    score: float | None
    reach: float | None
    message: Message


@attrs.frozen
class _Stay:
    """Somebody comes to a channel or leaves it; scores are in billionths."""

    minute: int
    comes: bool
    who: int
    score: int | None


@attrs.define
class _Segment:
    """A stretch of the clock with the same people on a channel.

    Attributes:
        bits: Who, as a set of bits.
        points: The scores of all these people, minute by minute, in billionths.
        has_unknown: Whether somebody has no score at some minute.
    """

    start: int
    end: int
    bits: int
    points: int
    has_unknown: bool

    @property
    def score(self) -> float | None:
        if self.has_unknown:
            return None
        return self.points / BILLION / (self.end - self.start) / self.bits.bit_count()


def shared_windows(
    project: Project, personas: Sequence[Persona], most: int
) -> tuple[SharedWindow, ...]:
    """Return the windows that reach most personas at once, the best first.

    Windows rank by how many personas they reach, then by score (unknown last), then by length,
    then weekday before weekend and by time. A window ends where somebody comes or goes, and at
    midnight. The work grows with the moments of all days, not with the pairs of personas.

    Args:
        project: The map.
        personas: Whom to reach.
        most: How many windows at most.
    """
    scores = _scores(project, personas)
    found: dict[tuple[DayWindowKind, int, int, int], tuple[_Segment, list[str]]] = {}
    for kind in DAY_KINDS:
        for channel, stays in _by_channel(project, personas, kind, scores).items():
            for segment in _merged(_swept(stays)):
                key = (kind, segment.start, segment.end, segment.bits)
                found.setdefault(key, (segment, []))[1].append(channel)
    best = heapq.nsmallest(most, found, key=lambda key: _order(key[0], found[key][0]))
    return tuple(
        _window(project, personas, rank, key[0], *found[key])
        for rank, key in enumerate(best, start=1)
    )


def _order(kind: DayWindowKind, segment: _Segment) -> tuple[float, ...]:
    score = segment.score
    return (
        -segment.bits.bit_count(),
        1 if score is None else -score,
        segment.start - segment.end,
        DAY_KINDS.index(kind),
        segment.start,
    )


def _scores(project: Project, personas: Iterable[Persona]) -> Mapping[int, int]:
    """Return the scores of moments, by what identifies the moment in memory."""
    return {
        id(row.moment): round(row.score * BILLION)
        for persona in personas
        for row in contact_moments(project, persona=persona.id, draws=0).rows
        if row.score is not None
    }


def _by_channel(
    project: Project,
    personas: Sequence[Persona],
    kind: DayWindowKind,
    scores: Mapping[int, int],
) -> dict[str, list[_Stay]]:
    found: dict[str, list[_Stay]] = {}
    for who, persona in enumerate(personas):
        for stretch in stretches(project, persona, kind):
            score = scores.get(id(stretch.moment))
            for channel in stretch.channels:
                stays = found.setdefault(channel, [])
                stays.append(_Stay(stretch.start, comes=True, who=who, score=score))
                stays.append(_Stay(stretch.end, comes=False, who=who, score=score))
    return found


def _swept(stays: Iterable[_Stay]) -> Iterator[_Segment]:
    """Iterate over the stretches between two changes in which several people are there."""
    since = bits = points = unknown = 0
    # Who leaves comes first: a moment may follow another one of the same persona.
    in_order = sorted(stays, key=lambda stay: (stay.minute, stay.comes))
    for minute, changes in groupby(in_order, lambda stay: stay.minute):
        if bits.bit_count() >= SEVERAL:
            total = points * (minute - since)
            yield _Segment(since, minute, bits, total, unknown > 0)
        for stay in changes:
            bits ^= 1 << stay.who
            sign = 1 if stay.comes else -1
            points += sign * (stay.score or 0)
            unknown += sign * (stay.score is None)
        since = minute


def _merged(segments: Iterable[_Segment]) -> Iterator[_Segment]:
    """Join what follows each other with the same people: only their moments change."""
    last: _Segment | None = None
    for segment in segments:
        if last and last.end == segment.start and last.bits == segment.bits:
            last.end = segment.end
            last.points += segment.points
            last.has_unknown |= segment.has_unknown
            continue
        if last:
            yield last
        last = segment
    if last:
        yield last


def _window(
    project: Project,
    personas: Sequence[Persona],
    rank: int,
    kind: DayWindowKind,
    segment: _Segment,
    channels: Sequence[str],
) -> SharedWindow:
    reached = tuple(personas[who] for who in members(segment.bits))
    shares = [persona.segment_share for persona in reached]
    known = [share for share in shares if share is not None]
    return SharedWindow(
        rank=rank,
        day=kind,
        start=_time(segment.start),
        end=_time(segment.end),
        minutes=segment.end - segment.start,
        channels=tuple(channels),
        personas=reached,
        score=segment.score,
        reach=min(1.0, sum(known)) if len(known) == len(shares) else None,
        message=message(
            "personas.window" if len(reached) <= MOST_NAMED else "personas.window.many",
            day=kind,
            start=_time(segment.start),
            end=_time(segment.end),
            channels=channels_named(project, channels),
            count=len(reached),
            total=len(personas),
            names=tuple(persona.name for persona in reached),
        ),
    )


def _time(minute: int) -> datetime.time:
    hour, minute = divmod(minute, MINUTES_AN_HOUR)
    return datetime.time(hour % 24, minute)
