"""How much each factor counts in the score of a contact moment."""

import math
from collections.abc import Mapping
from typing import Any

import attrs

from journeykit.errors import UsageError

FACTORS = ("attention", "receptivity", "relevance", "channel_fit", "reach")
"""The five factors, in the order in which results list them."""


def _is_weight(_: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    number = value if isinstance(value, int | float) and not isinstance(value, bool) else math.nan
    if not math.isfinite(number) or number < 0:
        raise UsageError(f"the weight of '{attribute.name}' is a number from 0 up, got {value!r}")


@attrs.frozen(kw_only=True)
class Weights:
    """The weights of the five factors; only their proportions matter.

    A weight of 0 takes the factor out of the score.

    Attributes:
        attention: Of how much attention is free for a message.
        receptivity: Of the mood, or of someone who is asking.
        relevance: Of having something to say to the needs of the moment.
        channel_fit: Of a channel that the moment and the brand share.
        reach: Of the persona's share of the customers.

    Raises:
        UsageError: A weight is negative or no number, or all of them are 0.
    """

    attention: float = attrs.field(default=0.30, validator=_is_weight)
    receptivity: float = attrs.field(default=0.15, validator=_is_weight)
    relevance: float = attrs.field(default=0.25, validator=_is_weight)
    channel_fit: float = attrs.field(default=0.20, validator=_is_weight)
    reach: float = attrs.field(default=0.10, validator=_is_weight)

    def __attrs_post_init__(self) -> None:
        """Refuse weights that cannot be brought to a sum of 1."""
        if not any(attrs.astuple(self)):
            raise UsageError("at least one weight is above 0")

    @property
    def shares(self) -> Mapping[str, float]:
        """The weights by factor, brought to a sum of 1."""
        weights: dict[str, float] = attrs.asdict(self)
        largest = max(weights.values())  # dividing by it first keeps huge weights finite
        total = math.fsum(weight / largest for weight in weights.values())
        return {factor: weight / largest / total for factor, weight in weights.items()}


DEFAULT_WEIGHTS = Weights()
