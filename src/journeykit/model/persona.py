"""Personas: cohorts of customers who behave alike."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from journeykit.model.age import AgeBracket, in_order
from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.day import DayTimeline, as_days
from journeykit.model.entity import Entity, as_ids, entities
from journeykit.model.image import Image, as_image
from journeykit.model.measure import Metric, as_metrics
from journeykit.model.references import ChannelId, ObjectiveId
from journeykit.model.scales import Basis, Format, Relationship, Share, as_formats
from journeykit.model.statements import Barrier, Need, as_barriers, as_needs
from journeykit.model.traits import (
    BehaviourScale,
    ChoiceReason,
    Interest,
    Medium,
    SearchQuery,
    UsedBrand,
    as_behaviour_scales,
    as_choice_reasons,
    as_interests,
    as_media,
    as_queries,
    as_used_brands,
)
from journeykit.model.values import as_texts


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Persona(Entity):
    """A cohort of customers, told as one person.

    Attributes:
        name: What this person is called.
        cohort_rule: Who belongs to the cohort, such as "bought a first pair in 12 months".
        basis: Whether research stands behind the persona, or a workshop alone.
        quote: What they would say.
        portrait: A picture of them.
        age: A bracket such as ``25-34`` or ``65+``.
        cities: The cities most of them live in.
        occupation: What they do for a living.
        household: With whom they live.
        lifestyle: A sentence on how they live.
        relationship: How they stand to the brand.
        experience: What they have lived through with the brand or its kind before.
        goals: What they want to reach.
        motivations: What drives them.
        intentions: What they are about to do.
        barriers: What holds them back.
        needs: What they need.
        choice_reasons: Why they choose us, or another.
        interests: At most three, each related to the business (more is a finding).
        brands: Brands they use.
        media: Media and creators they follow.
        channels: Ids of the channels they use.
        devices: Devices they use.
        tools: Tools they use without thinking.
        habits: What they do without thinking.
        formats: The formats they like.
        words: How they say it: their own words for what we sell.
        queries: What they type into a search field.
        scales: Where they stand between the two ends of a behaviour.
        segment_share: Their share of the customers, 0 to 1.
        metrics: What is measured of the cohort as a whole.
        objectives: Ids of the objectives that this persona is about.
        days: Their typical days, the weekday first.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    cohort_rule: Text | None = None
    basis: Basis | None = None
    quote: Text | None = None
    portrait: Image | None = attrs.field(converter=as_image, default=None)
    age: AgeBracket | None = attrs.field(default=None, validator=in_order)
    cities: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    occupation: Text | None = None
    household: Text | None = None
    lifestyle: Text | None = None
    relationship: Relationship | None = None
    experience: Text | None = None
    goals: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    motivations: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    intentions: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    barriers: tuple[Barrier, ...] = attrs.field(converter=as_barriers, default=())
    needs: tuple[Need, ...] = attrs.field(converter=as_needs, default=())
    choice_reasons: tuple[ChoiceReason, ...] = attrs.field(converter=as_choice_reasons, default=())
    interests: tuple[Interest, ...] = attrs.field(converter=as_interests, default=())
    brands: tuple[UsedBrand, ...] = attrs.field(converter=as_used_brands, default=())
    media: tuple[Medium, ...] = attrs.field(converter=as_media, default=())
    channels: tuple[ChannelId, ...] = attrs.field(converter=as_ids, default=())
    devices: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    tools: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    habits: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    formats: tuple[Format, ...] = attrs.field(converter=as_formats, default=())
    words: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    queries: tuple[SearchQuery, ...] = attrs.field(converter=as_queries, default=())
    scales: tuple[BehaviourScale, ...] = attrs.field(converter=as_behaviour_scales, default=())
    segment_share: Share | None = None
    metrics: tuple[Metric, ...] = attrs.field(converter=as_metrics, default=())
    objectives: tuple[ObjectiveId, ...] = attrs.field(converter=as_ids, default=())
    days: tuple[DayTimeline, ...] = attrs.field(converter=as_days, default=())

    def day(self, kind: str = "weekday") -> DayTimeline | None:
        """Return the first day of a kind, or None if none was described."""
        return next((day for day in self.days if day.kind == kind), None)


def as_personas(values: Iterable[Persona | str]) -> tuple[Persona, ...]:
    """Return personas; a bare text is a name."""
    return entities(Persona, values)
