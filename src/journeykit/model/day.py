"""The typical day of a persona, hour by hour, regardless of contact with the brand."""

import datetime
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, ClassVar

import attrs

from journeykit.errors import ModelError, Problem
from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.contact import ReceivedContact, as_contacts
from journeykit.model.entity import Entity, as_ids, derived_id
from journeykit.model.experience import (
    Emotion,
    Friction,
    MomentOfTruth,
    Strength,
    as_emotion,
    as_frictions,
    as_moment_of_truth,
    as_strengths,
)
from journeykit.model.references import ChannelId
from journeykit.model.scales import Attention, DayDetail, DayKind, Format, as_formats
from journeykit.model.statements import Need, as_needs
from journeykit.model.values import as_end, as_start, as_texts, as_tuple

MINUTES_A_DAY = 24 * 60


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Moment(Entity):
    """A stretch of a day with one activity.

    Attributes:
        start: When it begins, ``07:30`` or a `datetime.time`.
        end: When it ends. At or before the start it lies on the next day; ``24:00`` is midnight.
        activity: What the persona does.
        place: Where.
        company: With whom.
        channels: Ids of the channels in use or in reach.
        devices: Devices in use or in reach.
        media: Names of the media in use.
        brands: Names of the brands in use or in view.
        formats: The formats that can be taken in here; none stated means that it is unknown.
        needs: What is needed here.
        attention: How much attention is free for a message, from 1 to 5.
        emotion: How it feels.
        frictions: What gets in the way.
        strengths: What goes well.
        contacts: What reaches the persona here, from us or from others.
        moment_of_truth: What the persona asks here, if anything.
        asleep: True for sleep, which is no waking time and no occasion to reach anyone.
    """

    SHORT_FIELD: ClassVar[str] = "activity"

    start: datetime.time = attrs.field(converter=as_start)
    end: datetime.time = attrs.field(converter=as_end)
    activity: Text | None = None
    place: Text | None = None
    company: Text | None = None
    channels: tuple[ChannelId, ...] = attrs.field(converter=as_ids, default=())
    devices: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    media: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    brands: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    formats: tuple[Format, ...] = attrs.field(converter=as_formats, default=())
    needs: tuple[Need, ...] = attrs.field(converter=as_needs, default=())
    attention: Attention | None = None
    emotion: Emotion | None = attrs.field(converter=as_emotion, default=None)
    frictions: tuple[Friction, ...] = attrs.field(converter=as_frictions, default=())
    strengths: tuple[Strength, ...] = attrs.field(converter=as_strengths, default=())
    contacts: tuple[ReceivedContact, ...] = attrs.field(converter=as_contacts, default=())
    moment_of_truth: MomentOfTruth | None = attrs.field(converter=as_moment_of_truth, default=None)
    asleep: bool = False

    @property
    def default_id(self) -> str:
        """The start and the activity: both together are unique in a day."""
        start = f"{self.start:%H%M}"
        return f"{start}-{derived_id(self.activity)}" if self.activity else start

    @property
    def label(self) -> str:
        """The activity, or else the place, or else the hours."""
        return self.activity or self.place or f"{self.start:%H:%M}–{self.end:%H:%M}"

    @property
    def start_minute(self) -> int:
        """Minutes from midnight to the start, 0 to 1439."""
        return self.start.hour * 60 + self.start.minute

    @property
    def minutes(self) -> int:
        """How long it lasts, 1 to 1440 minutes."""
        end = self.end.hour * 60 + self.end.minute
        return (end - self.start_minute - 1) % MINUTES_A_DAY + 1


def as_moments(values: Iterable[Moment]) -> tuple[Moment, ...]:
    """Return moments as a tuple."""
    return as_tuple(values)


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class DayTimeline(Entity):
    """A typical day: moments in the order in which they are lived.

    The day runs from the start of its first moment and holds at most 24 hours, so that the day
    of a night worker may begin in the evening and end on the next afternoon.

    Attributes:
        kind: ``weekday``, ``weekend``, or ``named`` for a day that has a `name`.
        name: What the day is called, such as "race day".
        detail: ``summary`` for a light sketch of a day, as is usual for a weekend.
        moments: What happens, in order and without overlap.
    """

    kind: DayKind = "weekday"
    name: Text | None = None
    detail: DayDetail = "full"
    moments: tuple[Moment, ...] = attrs.field(converter=as_moments, default=())

    @moments.validator
    def _follow_each_other(self, _: "attrs.Attribute[Any]", moments: tuple[Moment, ...]) -> None:
        problems = tuple(_overlaps(moments))
        if problems:
            raise ModelError(problems)

    def __attrs_post_init__(self) -> None:
        """Derive the id, and refuse a named day without a name."""
        if self.kind == "named" and self.name is None:
            raise ModelError([Problem("name", "the name of the day, since its kind is 'named'")])
        Entity.__attrs_post_init__(self)

    @property
    def label(self) -> str:
        """The name of the day, or else its kind."""
        return self.name or self.kind

    def spans(self) -> Iterator[tuple[int, int, Moment]]:
        """Iterate over the moments as (start, end, moment).

        Both ends are minutes from the midnight before the day's first moment, and keep growing
        after the next midnight: a moment from 22:00 to 06:00 spans 1320 to 1800.
        """
        return _spans(self.moments)


def as_days(values: Iterable[DayTimeline]) -> tuple[DayTimeline, ...]:
    """Return days as a tuple."""
    return as_tuple(values)


def _spans(moments: tuple[Moment, ...]) -> Iterator[tuple[int, int, Moment]]:
    origin = moments[0].start_minute if moments else 0
    for moment in moments:
        start = origin + (moment.start_minute - origin) % MINUTES_A_DAY
        yield start, start + moment.minutes, moment


def _overlaps(moments: tuple[Moment, ...]) -> Iterator[Problem]:
    spans = list(_spans(moments))
    for index, ((_, end, before), (start, _, moment)) in enumerate(pairwise(spans), start=1):
        if start < end:
            yield _overlap(f"moments[{index}].start", before, moment)
    if spans and spans[-1][1] > spans[0][0] + MINUTES_A_DAY:
        yield _overlap(f"moments[{len(spans) - 1}].end", moments[0], moments[-1])


def _overlap(path: str, one: Moment, other: Moment) -> Problem:
    return Problem(
        path,
        f"a day without overlap: {one.label!r} lasts from {one.start:%H:%M} to {one.end:%H:%M}",
        f"{other.label!r} from {other.start:%H:%M} to {other.end:%H:%M}",
    )
