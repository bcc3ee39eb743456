"""The market around the brand."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.entity import Entity, as_ids, entities
from journeykit.model.references import ChannelId
from journeykit.model.values import as_texts


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Competitor(Entity):
    """Whom the brand competes with; never a target of its advertising.

    Attributes:
        name: What it is called; personas and moments that name it mean it.
        description: What it does well, or otherwise.
        channels: Ids of the channels on which it is present.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    description: Text | None = None
    channels: tuple[ChannelId, ...] = attrs.field(converter=as_ids, default=())


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Expectation(Entity):
    """What customers have come to expect, whoever taught them: fast delivery, say.

    Attributes:
        text: What they expect.
    """

    SHORT_FIELD: ClassVar[str] = "text"

    text: Text


def as_competitors(values: Iterable[Competitor | str]) -> tuple[Competitor, ...]:
    """Return competitors; a bare text is a name."""
    return entities(Competitor, values)


def as_expectations(values: Iterable[Expectation | str]) -> tuple[Expectation, ...]:
    """Return expectations; a bare text is one."""
    return entities(Expectation, values)


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Market(Entity):
    """The market around the brand: a decision weighs it beside the company and the customer.

    Attributes:
        competitors: Whom the brand competes with.
        expectations: What customers have come to expect.
        trends: Where the market is going.
    """

    competitors: tuple[Competitor, ...] = attrs.field(converter=as_competitors, default=())
    expectations: tuple[Expectation, ...] = attrs.field(converter=as_expectations, default=())
    trends: tuple[Text, ...] = attrs.field(converter=as_texts, default=())

    @property
    def label(self) -> str:
        """There is one market a project."""
        return "market"
