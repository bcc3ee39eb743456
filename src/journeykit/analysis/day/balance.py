"""What a typical day is made of, and how much of it feels unpleasant."""

import datetime
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

import attrs

from journeykit.analysis.naming import channels_named
from journeykit.model import DayTimeline, Moment, Persona, Project
from journeykit.model.day import MINUTES_A_DAY
from journeykit.model.scales import Language
from journeykit.wording import Message, message, sentence

MINUTES_AN_HOUR = 60


@attrs.frozen
class TimeSpent:
    """How long something lasts over the day.

    Attributes:
        name: How to name the activity, the place, the channel or the device.
        minutes: So many, 1 to 1440.
        share: Of all the time of which it is known, 0 to 1.
    """

    name: Message
    minutes: int
    share: float


@attrs.frozen
class TimeUse:
    """The time of a day by activity, place, channel or device.

    Attributes:
        spent: The longest first, then in order of the day. Several channels or devices at once
            count fully each, so that their minutes may add up to more than the day.
        known: Minutes of which it is said.
        unknown: Described minutes of which it is not.
    """

    spent: tuple[TimeSpent, ...]
    known: int
    unknown: int


@attrs.frozen
class Hole:
    """A stretch of which the day says nothing.

    Attributes:
        start: When it begins.
        end: When it ends; at or before the start it lies on the next day.
    """

    start: datetime.time
    end: datetime.time
    minutes: int


@attrs.frozen
class DayBalance:
    """What a day is made of. All times are minutes.

    Moments never overlap: the model refuses a day in which they do.

    Attributes:
        activities: Time by activity, sleep included.
        places: Time by place, sleep included.
        channels: Waking time by channel; a moment that has ``channels`` as not applicable has
            none of them, which is known.
        devices: Waking time by device, likewise.
        holes: The stretches between the moments, and from the last one to the first.
        described: Minutes that the moments cover.
        share_described: Of 24 hours, 0 to 1.
        is_sketch: Whether the day is a summary, of which holes are no fault.
        asleep: Minutes marked as sleep.
        waking: Described minutes that are not sleep.
        mood_known: Waking minutes that have a valence.
        unpleasant: Waking minutes with a valence below 0.
        u_index: ``unpleasant`` divided by ``mood_known``, 0 to 1; None where no mood is known.
        net_affect: The mean valence of the waking minutes that have one, weighted by their
            length, -2 to +2; None where no mood is known.
        summary: The finding, in one sentence.
        coverage: How much of the day is described.
        how_to_read: What the numbers mean.
    """

    day: DayTimeline
    activities: TimeUse
    places: TimeUse
    channels: TimeUse
    devices: TimeUse
    holes: tuple[Hole, ...]
    described: int
    share_described: float
    is_sketch: bool
    asleep: int
    waking: int
    mood_known: int
    unpleasant: int
    u_index: float | None
    net_affect: float | None
    summary: Message
    coverage: Message
    how_to_read: Message

    @property
    def mood_unknown(self) -> int:
        """Waking minutes without a valence."""
        return self.waking - self.mood_known

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows: how long each activity, place, channel and device lasts.

        Args:
            language: Of the names of channels.
        """
        uses = {
            "activity": self.activities,
            "place": self.places,
            "channel": self.channels,
            "device": self.devices,
        }
        return [row for of, use in uses.items() for row in self._rows(of, use, language)]

    def _rows(self, of: str, use: TimeUse, language: Language) -> Iterator[dict[str, object]]:
        for spent in use.spent:
            name = sentence(spent.name, language)
            yield self._row(of, name, spent.minutes, spent.share)
        if use.unknown:
            yield self._row(of, None, use.unknown, None)

    def _row(
        self, of: str, name: str | None, minutes: int, share: float | None
    ) -> dict[str, object]:
        return {"day": self.day.id, "of": of, "name": name, "minutes": minutes, "share": share}


def day_balance(day: DayTimeline, *, project: Project | None = None) -> DayBalance:
    """Return what a day is made of and how it feels.

    What is unknown stays out of every share: a moment without an emotion is neither pleasant nor
    unpleasant, and sleep feels like nothing.

    Args:
        day: The day.
        project: Where channels of the project's own get their names.

    Example:
        >>> from journeykit import DayTimeline, Moment
        >>> commute = Moment(start="7:30", end="8:30", activity="Commute", emotion=-1)
        >>> work = Moment(start="8:30", end="11:30", activity="Work", emotion=1)
        >>> balance = day_balance(DayTimeline(moments=[commute, work]))
        >>> balance.u_index, balance.net_affect
        (0.25, 0.5)

    Source:
        Kahneman, Krueger, Schkade, Schwarz and Stone (2004), "A survey method for characterizing
        daily life experience: the Day Reconstruction Method", *Science* 306 (net affect weighted
        by time); Kahneman and Krueger (2006), "Developments in the measurement of subjective
        well-being", *Journal of Economic Perspectives* 20 (U-index).
    """
    moments = day.moments
    awake = [moment for moment in moments if not moment.asleep]
    felt = [(each.minutes, each.emotion.valence) for each in awake if each.emotion]
    moods = [(minutes, valence) for minutes, valence in felt if valence is not None]
    known = sum(minutes for minutes, _ in moods)
    unpleasant = sum(minutes for minutes, valence in moods if valence < 0)
    affect = math.fsum(minutes * valence for minutes, valence in moods)
    described, waking = _minutes(moments), _minutes(awake)
    share = described / MINUTES_A_DAY
    u_index = unpleasant / known if known else None
    return DayBalance(
        day=day,
        activities=_use(moments, _activity, _own_names),
        places=_use(moments, _place, _own_names),
        channels=_use(awake, _channels, lambda names: _channel_names(project, names)),
        devices=_use(awake, _devices, _own_names),
        holes=tuple(_holes(day)),
        described=described,
        share_described=share,
        is_sketch=day.detail == "summary",
        asleep=described - waking,
        waking=waking,
        mood_known=known,
        unpleasant=unpleasant,
        u_index=u_index,
        net_affect=affect / known if known else None,
        summary=_summary(u_index, waking, known),
        coverage=message(f"day.described.{day.detail}", share=share),
        how_to_read=message("day.how_to_read"),
    )


def day_balances(persona: Persona, *, project: Project | None = None) -> tuple[DayBalance, ...]:
    """Return what each day of a persona is made of, in the order of the days."""
    return tuple(day_balance(day, project=project) for day in persona.days)


def _minutes(moments: Iterable[Moment]) -> int:
    return sum(moment.minutes for moment in moments)


Said = Callable[[Moment], tuple[str, ...] | None]
"""What a moment says of something: nothing (None), or names, of which there may be none."""


def _activity(moment: Moment) -> tuple[str, ...] | None:
    return (moment.activity,) if moment.activity else None


def _place(moment: Moment) -> tuple[str, ...] | None:
    return (moment.place,) if moment.place else _none_if_applicable(moment, "place")


def _channels(moment: Moment) -> tuple[str, ...] | None:
    return moment.channels or _none_if_applicable(moment, "channels")


def _devices(moment: Moment) -> tuple[str, ...] | None:
    return moment.devices or _none_if_applicable(moment, "devices")


def _none_if_applicable(moment: Moment, field: str) -> tuple[str, ...] | None:
    return () if field in moment.not_applicable else None


def _use(
    moments: Iterable[Moment], said: Said, named: Callable[[Sequence[str]], Sequence[Message]]
) -> TimeUse:
    minutes: dict[str, int] = {}
    known = unknown = 0
    for moment in moments:
        names = said(moment)
        if names is None:
            unknown += moment.minutes
            continue
        known += moment.minutes
        for name in dict.fromkeys(names):
            minutes[name] = minutes.get(name, 0) + moment.minutes
    longest = sorted(minutes, key=lambda name: -minutes[name])
    spent = (
        TimeSpent(what, minutes[name], minutes[name] / known)
        for name, what in zip(longest, named(longest), strict=True)
    )
    return TimeUse(tuple(spent), known, unknown)


def _own_names(names: Sequence[str]) -> tuple[Message, ...]:
    """Return how to name what the author named."""
    return tuple(message("day.name", name=name) for name in names)


def _channel_names(project: Project | None, names: Sequence[str]) -> tuple[Message, ...]:
    if project is None:
        return tuple(message("names.channel", channel=name) for name in names)
    return channels_named(project, names)


def _holes(day: DayTimeline) -> Iterator[Hole]:
    spans = [(start, end) for start, end, _ in day.spans()]
    if not spans:
        yield _hole(0, MINUTES_A_DAY)
        return
    again = spans[0][0] + MINUTES_A_DAY
    for (_, end), (start, _) in pairwise([*spans, (again, again)]):
        if start > end:
            yield _hole(end, start)


def _hole(start: int, end: int) -> Hole:
    return Hole(_time(start), _time(end), end - start)


def _time(minute: int) -> datetime.time:
    hour, minute = divmod(minute % MINUTES_A_DAY, MINUTES_AN_HOUR)
    return datetime.time(hour, minute)


def _summary(u_index: float | None, waking: int, known: int) -> Message:
    if not waking:
        return message("day.summary.none")
    if u_index is None:
        return message("day.summary.unknown")
    hours = {"known": known / MINUTES_AN_HOUR, "waking": waking / MINUTES_AN_HOUR}
    return message("day.summary.mood", share=u_index, **hours)
