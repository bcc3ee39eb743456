"""What a project adds to the vocabularies that the field shares."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.entity import Entity, entities
from journeykit.model.scales import Exponent


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Channel(Entity):
    """A channel of the project's own, beside the built-in ones.

    Attributes:
        name: What people call it.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class StageKind(Entity):
    """A kind of stage of the project's own, beside the built-in ones.

    Attributes:
        name: What people call it.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class ScorePreset(Entity):
    """A way of the project's own to score opportunities: a product of powers of the factors.

    RICE, for example, is ``reach: 1, impact: 1, confidence: 1, effort: -1``. A factor without an
    exponent does not count.

    Attributes:
        name: What people call it.
        reach: The exponent of the share of customers reached; the other fields alike.
        impact: The exponent of the impact.
        confidence: The exponent of the confidence.
        effort: The exponent of the effort, usually negative.
        cost: The exponent of the cost, usually negative.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    reach: Exponent | None = None
    impact: Exponent | None = None
    confidence: Exponent | None = None
    effort: Exponent | None = None
    cost: Exponent | None = None


def as_channels(values: Iterable[Channel | str]) -> tuple[Channel, ...]:
    """Return custom channels; a bare text is a name."""
    return entities(Channel, values)


def as_stage_kinds(values: Iterable[StageKind | str]) -> tuple[StageKind, ...]:
    """Return custom kinds of stages; a bare text is a name."""
    return entities(StageKind, values)


def as_score_presets(values: Iterable[ScorePreset | str]) -> tuple[ScorePreset, ...]:
    """Return presets of scores; a bare text is a name."""
    return entities(ScorePreset, values)
