"""The company: its brand and what it promises."""

from collections.abc import Iterable
from typing import Annotated, ClassVar

import attrs

from journeykit.model.constraints import RefersTo, Text, checked
from journeykit.model.entity import Entity, entities
from journeykit.model.values import as_texts


@attrs.frozen(kw_only=True, field_transformer=checked)
class Promise(Entity):
    """What the brand promises, and the needs and barriers that the promise answers."""

    SHORT_FIELD: ClassVar[str] = "text"

    text: Text
    answers: tuple[Annotated[str, RefersTo(("need", "barrier"))], ...] = attrs.field(
        converter=as_texts, default=()
    )


def as_promises(values: Iterable[Promise | str]) -> tuple[Promise, ...]:
    """Return promises; a bare text is a promise that is not linked yet."""
    return entities(Promise, values)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Brand(Entity):
    """The brand whose customers are on the map.

    Attributes:
        channels: Ids of the channels on which the brand is present.
        tone: How it speaks.
        competitors: Names of those it competes with; never targets of its advertising.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    promises: tuple[Promise, ...] = attrs.field(converter=as_promises, default=())
    channels: tuple[Annotated[str, RefersTo(("channel",))], ...] = attrs.field(
        converter=as_texts, default=()
    )
    values: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    goals: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    tone: Text | None = None
    competitors: tuple[Text, ...] = attrs.field(converter=as_texts, default=())


def as_brand(value: Brand | str | None) -> Brand | None:
    """Return a brand; a bare text is its name."""
    return Brand(name=value) if isinstance(value, str) else value


@attrs.frozen(kw_only=True, field_transformer=checked)
class Channel(Entity):
    """A channel of the project's own, beside the built-in ones."""

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text


def as_channels(values: Iterable[Channel | str]) -> tuple[Channel, ...]:
    """Return custom channels; a bare text is a name."""
    return entities(Channel, values)
