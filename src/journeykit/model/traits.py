"""What is told of a persona, trait by trait: interests, brands, media, searches and the like."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.entity import Entity, entities
from journeykit.model.scales import (
    BrandUse,
    Chosen,
    InterestRelation,
    MediumKind,
    Position,
    SearchIntent,
    as_uses,
)


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Interest(Entity):
    """What a persona cares about, in relation to the business.

    Attributes:
        name: What it is called.
        relation: How it relates to the business.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    relation: InterestRelation | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class UsedBrand(Entity):
    """A brand in a persona's life.

    Attributes:
        name: What it is called.
        uses: What it is good for to us: interest targeting, a partnership, co-creation.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    uses: tuple[BrandUse, ...] = attrs.field(converter=as_uses, default=())


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Medium(Entity):
    """A medium or a creator that a persona follows.

    Attributes:
        name: What it is called.
        kind: Whether it is a medium or a creator.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    kind: MediumKind | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class ChoiceReason(Entity):
    """Why somebody chooses us, or another.

    Attributes:
        text: The reason.
        favours: In whose favour it speaks: the brand's, a competitor's, or some other way out.
    """

    SHORT_FIELD: ClassVar[str] = "text"

    text: Text
    favours: Chosen | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class SearchQuery(Entity):
    """What a persona types into a search field.

    Attributes:
        text: The query, as it is typed.
        intent: What kind of search it is.
        meaning: What the person really wants to know.
    """

    SHORT_FIELD: ClassVar[str] = "text"

    text: Text
    intent: SearchIntent | None = None
    meaning: Text | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class BehaviourScale(Entity):
    """Where a persona stands between two ends of a behaviour, such as price and quality.

    Attributes:
        name: Which behaviour it is.
        low: What the low end is called.
        high: What the high end is called.
        value: From 1 (the low end) to 5 (the high end).
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    low: Text | None = None
    high: Text | None = None
    value: Position | None = None


def as_interests(values: Iterable[Interest | str]) -> tuple[Interest, ...]:
    """Return interests; a bare text is a name."""
    return entities(Interest, values)


def as_used_brands(values: Iterable[UsedBrand | str]) -> tuple[UsedBrand, ...]:
    """Return brands in use; a bare text is a name."""
    return entities(UsedBrand, values)


def as_media(values: Iterable[Medium | str]) -> tuple[Medium, ...]:
    """Return media and creators; a bare text is a name."""
    return entities(Medium, values)


def as_choice_reasons(values: Iterable[ChoiceReason | str]) -> tuple[ChoiceReason, ...]:
    """Return reasons; a bare text is one."""
    return entities(ChoiceReason, values)


def as_queries(values: Iterable[SearchQuery | str]) -> tuple[SearchQuery, ...]:
    """Return search queries; a bare text is one."""
    return entities(SearchQuery, values)


def as_behaviour_scales(values: Iterable[BehaviourScale | str]) -> tuple[BehaviourScale, ...]:
    """Return behaviour scales; a bare text is a name."""
    return entities(BehaviourScale, values)
