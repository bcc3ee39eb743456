"""The company: its brand, what it offers and what it promises."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.entity import Entity, as_ids, entities
from journeykit.model.references import ChannelId, Wish
from journeykit.model.scales import Positioning
from journeykit.model.values import as_texts


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Promise(Entity):
    """What the brand promises, and the needs and barriers that the promise answers.

    Attributes:
        text: The promise, as the brand makes it.
        answers: Ids of the needs and barriers that it answers.
    """

    SHORT_FIELD: ClassVar[str] = "text"

    text: Text
    answers: tuple[Wish, ...] = attrs.field(converter=as_ids, default=())


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Offer(Entity):
    """What the brand sells: a product, a service, a range.

    Attributes:
        name: What it is called.
        description: What it is.
        price: What it costs, in words such as "from 89 €".
        answers: Ids of the needs and barriers that it answers.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    description: Text | None = None
    price: Text | None = None
    answers: tuple[Wish, ...] = attrs.field(converter=as_ids, default=())


def as_promises(values: Iterable[Promise | str]) -> tuple[Promise, ...]:
    """Return promises; a bare text is a promise that is not linked yet."""
    return entities(Promise, values)


def as_offers(values: Iterable[Offer | str]) -> tuple[Offer, ...]:
    """Return offers; a bare text is a name."""
    return entities(Offer, values)


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Brand(Entity):
    """The brand whose customers are on the map.

    Attributes:
        name: What it is called.
        promises: What it promises its customers.
        offers: What it sells.
        channels: Ids of the channels on which the brand is present.
        values: What it stands for.
        goals: What it wants to reach.
        tone: How it speaks.
        positioning: Where it stands in its market.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    promises: tuple[Promise, ...] = attrs.field(converter=as_promises, default=())
    offers: tuple[Offer, ...] = attrs.field(converter=as_offers, default=())
    channels: tuple[ChannelId, ...] = attrs.field(converter=as_ids, default=())
    values: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    goals: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    tone: Text | None = None
    positioning: Positioning | None = None


def as_brand(value: Brand | str | None) -> Brand | None:
    """Return a brand; a bare text is its name."""
    return Brand(name=value) if isinstance(value, str) else value
