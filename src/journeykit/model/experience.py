"""What a person lives through: emotions, frictions, strengths and moments of truth.

They may sit on a touchpoint, on a stage or on a moment of a day.
"""

from collections.abc import Iterable
from typing import ClassVar, cast

import attrs

from journeykit.errors import ModelError, Problem
from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.entity import Entity, as_ids, entities
from journeykit.model.references import Reply
from journeykit.model.scales import (
    Frequency,
    FrictionKind,
    Intensity,
    Severity,
    TruthKind,
    Valence,
)


@attrs.frozen(field_transformer=checked)
class Emotion:
    """How it feels. At least one of valence, label and quote is known.

    Attributes:
        valence: From -2 (very negative) to +2 (very positive); None where it is unknown.
        label: The person's word for it, such as "relieved".
        intensity: From 1 to 5.
        quote: In their own words.
    """

    SHORT_FIELD: ClassVar[str] = "valence"

    valence: Valence | None = None
    label: Text | None = attrs.field(default=None, kw_only=True)
    intensity: Intensity | None = attrs.field(default=None, kw_only=True)
    quote: Text | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse an emotion that says nothing: leaving it out says that it is unknown."""
        if self.valence is None and self.label is None and self.quote is None:
            raise ModelError([Problem("", "at least a valence, a label or a quote")])


def as_emotion(value: Emotion | float | None) -> Emotion | None:
    """Return an emotion; a bare number is its valence."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Emotion(value)
    return cast("Emotion | None", value)


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Friction(Entity):
    """Something that gets in the way.

    Attributes:
        title: What it is.
        severity: Nielsen's scale, 0 (no problem) to 4 (catastrophe).
        frequency: How often those who come here meet it.
        kind: ``avoidable`` is the company's fault, ``inherent`` a pain of the activity itself.
        consequence: What it leads to.
    """

    title: Text
    severity: Severity | None = None
    frequency: Frequency | None = None
    kind: FrictionKind | None = None
    consequence: Text | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Strength(Entity):
    """What works and is worth keeping.

    Attributes:
        title: What it is.
    """

    title: Text


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class MomentOfTruth(Entity):
    """The customer is asking; the brand must be able to answer.

    Attributes:
        demand: What is asked, in the customer's words.
        answer: What the brand answers, or should answer, in words.
        answered_by: Propositions, promises or offers that answer it; none is the worst gap of all.
        kind: Zero, first, second or ultimate moment of truth.
    """

    SHORT_FIELD: ClassVar[str] = "demand"

    demand: Text
    answer: Text | None = None
    answered_by: tuple[Reply, ...] = attrs.field(converter=as_ids, default=())
    kind: TruthKind | None = None


def as_frictions(values: Iterable[Friction | str]) -> tuple[Friction, ...]:
    """Return frictions; a bare text is a title."""
    return entities(Friction, values)


def as_strengths(values: Iterable[Strength | str]) -> tuple[Strength, ...]:
    """Return strengths; a bare text is a title."""
    return entities(Strength, values)


def as_moment_of_truth(value: MomentOfTruth | str | None) -> MomentOfTruth | None:
    """Return a moment of truth; a bare text is its demand."""
    return MomentOfTruth(demand=value) if isinstance(value, str) else value
