"""Personas: cohorts of customers who behave alike."""

from collections.abc import Iterable
from typing import Annotated, ClassVar

import attrs

from journeykit.model.constraints import RefersTo, Text, checked
from journeykit.model.day import DayTimeline, as_days
from journeykit.model.entity import Entity, entities
from journeykit.model.scales import AgeBracket, Relationship, Share
from journeykit.model.statements import Barrier, Need, as_barriers, as_needs
from journeykit.model.values import as_texts


@attrs.frozen(kw_only=True, field_transformer=checked)
class Interest(Entity):
    """What a persona cares about, in relation to the business."""

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text


def as_interests(values: Iterable[Interest | str]) -> tuple[Interest, ...]:
    """Return interests; a bare text is a name."""
    return entities(Interest, values)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Persona(Entity):
    """A cohort of customers, told as one person.

    Attributes:
        age: A bracket such as ``25-34`` or ``65+``.
        lifestyle: A sentence on how they live.
        interests: At most three, each related to the business (more is a finding).
        brands: Names of brands they use.
        media: Media and creators they follow.
        channels: Ids of the channels they use.
        formats: Formats they like, such as ``video``.
        barriers: What holds them back.
        segment_share: Their share of the customers, 0 to 1.
        days: Their typical days, the weekday first.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    quote: Text | None = None
    age: AgeBracket | None = None
    cities: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    occupation: Text | None = None
    household: Text | None = None
    lifestyle: Text | None = None
    relationship: Relationship | None = None
    goals: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    motivations: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    barriers: tuple[Barrier, ...] = attrs.field(converter=as_barriers, default=())
    needs: tuple[Need, ...] = attrs.field(converter=as_needs, default=())
    interests: tuple[Interest, ...] = attrs.field(converter=as_interests, default=())
    brands: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    media: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    channels: tuple[Annotated[str, RefersTo(("channel",))], ...] = attrs.field(
        converter=as_texts, default=()
    )
    devices: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    formats: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    segment_share: Share | None = None
    days: tuple[DayTimeline, ...] = attrs.field(converter=as_days, default=())

    def day(self, kind: str = "weekday") -> DayTimeline | None:
        """Return the first day of a kind, or None if none was described."""
        return next((day for day in self.days if day.kind == kind), None)


def as_personas(values: Iterable[Persona | str]) -> tuple[Persona, ...]:
    """Return personas; a bare text is a name."""
    return entities(Persona, values)
