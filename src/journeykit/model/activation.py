"""Activation: whom to target, and with whom to work."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from journeykit.model.age import AgeBracket, in_order
from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.entity import Entity, as_id, as_ids, entities
from journeykit.model.references import ChannelId, PersonaId
from journeykit.model.scales import RelationKind, RelationStatus, Share
from journeykit.model.values import as_texts


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Audience(Entity):
    """Whom a campaign targets.

    Attributes:
        name: What it is called.
        persona: The id of the persona behind it.
        interests: Interests to target.
        brands: Brands whose followers are targeted.
        age: A bracket such as ``25-34`` or ``65+``.
        cities: Cities to target.
        channels: Ids of the channels on which it is targeted.
        segment_rule: The rule that selects it in the CRM.
        seed: The customers that a look-alike audience starts from.
        ratio: How much of the population a look-alike audience takes in, 0 to 1.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    persona: PersonaId | None = attrs.field(converter=as_id, default=None)
    interests: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    brands: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    age: AgeBracket | None = attrs.field(default=None, validator=in_order)
    cities: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    channels: tuple[ChannelId, ...] = attrs.field(converter=as_ids, default=())
    segment_rule: Text | None = None
    seed: Text | None = None
    ratio: Share | None = None


def as_audiences(values: Iterable[Audience | str]) -> tuple[Audience, ...]:
    """Return audiences; a bare text is a name."""
    return entities(Audience, values)


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Relation(Entity):
    """A medium, a creator or a partner brand worth contacting.

    Attributes:
        name: What it is called.
        kind: What it is.
        status: How far the contact is.
        reason: Why it is worth contacting.
        contact: Whom to write to, or where.
        owner: Who on our side sees to it.
        personas: Ids of the personas whom it reaches.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    kind: RelationKind | None = None
    status: RelationStatus | None = None
    reason: Text | None = None
    contact: Text | None = None
    owner: Text | None = None
    personas: tuple[PersonaId, ...] = attrs.field(converter=as_ids, default=())


def as_relations(values: Iterable[Relation | str]) -> tuple[Relation, ...]:
    """Return relations; a bare text is a name."""
    return entities(Relation, values)
