"""When in a typical day a persona can be reached, and how."""

from collections.abc import Iterator
from typing import Literal, NamedTuple, get_args

from journeykit.model import DayTimeline, Moment, Persona, Project
from journeykit.model.day import MINUTES_A_DAY

DayWindowKind = Literal["weekday", "weekend"]
DAY_KINDS: tuple[DayWindowKind, ...] = get_args(DayWindowKind)
"""The days that personas have in common; a named day is one persona's own."""


class Stretch(NamedTuple):
    """A stretch of the clock in which a persona can be reached.

    Attributes:
        start: Minutes from midnight, 0 to 1439.
        end: Minutes from the same midnight, up to 1440.
        channels: On which channels, at least one.
    """

    start: int
    end: int
    channels: tuple[str, ...]
    moment: Moment


def stretches(project: Project, persona: Persona, kind: DayWindowKind) -> Iterator[Stretch]:
    """Iterate over the stretches of a persona's first day of a kind in which it can be reached.

    It can be reached while it is awake and on a channel: one of the brand, where the channels of
    the brand are stated. What lies after midnight counts on the clock of the same day.
    """
    day = persona.day(kind)
    for start, end, moment in day.spans() if day else ():
        channels = () if moment.asleep else reaching(project, moment)
        if channels:
            first = start % MINUTES_A_DAY
            last = first + end - start
            yield Stretch(first, min(last, MINUTES_A_DAY), channels, moment)
            if last > MINUTES_A_DAY:
                yield Stretch(0, last - MINUTES_A_DAY, channels, moment)


def reaching(project: Project, moment: Moment) -> tuple[str, ...]:
    """Return the channels on which a message of the brand can reach a moment."""
    ours = project.brand.channels if project.brand else ()
    channels = dict.fromkeys(moment.channels)
    return tuple(channel for channel in channels if not ours or channel in ours)


def minutes_reached(project: Project, persona: Persona, kind: DayWindowKind) -> int | None:
    """Return the minutes in which a persona can be reached, as a set of 1440 bits.

    None where there is no such day, or where no waking moment of it says anything of channels.
    """
    day = persona.day(kind)
    if day is None or not _is_stated(day):
        return None
    found = 0
    for stretch in stretches(project, persona, kind):
        found |= (1 << stretch.end) - (1 << stretch.start)
    return found


def _is_stated(day: DayTimeline) -> bool:
    awake = (moment for moment in day.moments if not moment.asleep)
    return any(moment.channels or "channels" in moment.not_applicable for moment in awake)
