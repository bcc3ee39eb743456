"""Contacts that reach a person in the course of a day."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.entity import Entity, as_id, entities
from journeykit.model.references import ChannelId
from journeykit.model.scales import Sender


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class ReceivedContact(Entity):
    """A message that reaches a persona at a moment of the day, from us or from others.

    Attributes:
        text: What reaches them, such as "newsletter with the sale".
        sender: Whose message it is.
        channel: The id of the channel it comes on.
    """

    SHORT_FIELD: ClassVar[str] = "text"

    text: Text
    sender: Sender | None = None
    channel: ChannelId | None = attrs.field(converter=as_id, default=None)


def as_contacts(values: Iterable[ReceivedContact | str]) -> tuple[ReceivedContact, ...]:
    """Return contacts; a bare text is one whose sender is unknown."""
    return entities(ReceivedContact, values)
