"""The customer journey with the brand: stages, and the touchpoints in them."""

from collections.abc import Iterable
from typing import Annotated, ClassVar

import attrs

from journeykit.errors import ModelError, Problem
from journeykit.model.constraints import RefersTo, Text, checked
from journeykit.model.entity import Entity, entities
from journeykit.model.experience import (
    Emotion,
    Friction,
    MomentOfTruth,
    Strength,
    as_emotion,
    as_frictions,
    as_moment_of_truth,
    as_strengths,
)
from journeykit.model.scales import JourneyState, Ownership, StageKind, Weight
from journeykit.model.statements import Need, as_needs
from journeykit.model.values import as_texts, as_tuple


@attrs.frozen(kw_only=True, field_transformer=checked)
class Proposition(Entity):
    """What the company offers at a stage to move people on.

    Attributes:
        format: The form it takes, such as ``video`` or ``text``.
        answers: Ids of the needs and barriers that it answers.
    """

    SHORT_FIELD: ClassVar[str] = "text"

    text: Text
    format: Text | None = None
    answers: tuple[Annotated[str, RefersTo(("need", "barrier"))], ...] = attrs.field(
        converter=as_texts, default=()
    )


@attrs.frozen(kw_only=True, field_transformer=checked)
class Touchpoint(Entity):
    """One encounter; its channel is the medium it happens on.

    Attributes:
        channel: The id of a built-in channel or of one of the project's own.
        ownership: To whom the place of the encounter belongs.
        actions: What the customer does.
        thoughts: What the customer thinks, in their words.
        weight: How much it counts in the means of its stage; 1 unless said otherwise.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    channel: Annotated[str, RefersTo(("channel",))] | None = None
    ownership: Ownership | None = None
    actions: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    thoughts: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    emotion: Emotion | None = attrs.field(converter=as_emotion, default=None)
    frictions: tuple[Friction, ...] = attrs.field(converter=as_frictions, default=())
    strengths: tuple[Strength, ...] = attrs.field(converter=as_strengths, default=())
    moment_of_truth: MomentOfTruth | None = attrs.field(converter=as_moment_of_truth, default=None)
    weight: Weight = 1


def as_propositions(values: Iterable[Proposition | str]) -> tuple[Proposition, ...]:
    """Return propositions; a bare text is one that is not linked yet."""
    return entities(Proposition, values)


def as_touchpoints(values: Iterable[Touchpoint | str]) -> tuple[Touchpoint, ...]:
    """Return touchpoints; a bare text is a name."""
    return entities(Touchpoint, values)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Stage(Entity):
    """A part of a journey with a goal of its own.

    Attributes:
        kind: One of the stages that the field knows; or give a `name` of your own, or both.
        duration: How long it usually takes, in words.
        aim: What the company wants to happen here.
        actions: What the customer does, beside the actions of the touchpoints.
        thoughts: What the customer thinks, in their words.
        emotion: How the stage feels as a whole, where no touchpoint says so.
    """

    kind: StageKind | None = None
    name: Text | None = None
    duration: Text | None = None
    goal: Text | None = None
    aim: Text | None = None
    needs: tuple[Need, ...] = attrs.field(converter=as_needs, default=())
    actions: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    thoughts: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    motivations: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    emotion: Emotion | None = attrs.field(converter=as_emotion, default=None)
    frictions: tuple[Friction, ...] = attrs.field(converter=as_frictions, default=())
    strengths: tuple[Strength, ...] = attrs.field(converter=as_strengths, default=())
    moment_of_truth: MomentOfTruth | None = attrs.field(converter=as_moment_of_truth, default=None)
    propositions: tuple[Proposition, ...] = attrs.field(converter=as_propositions, default=())
    touchpoints: tuple[Touchpoint, ...] = attrs.field(converter=as_touchpoints, default=())

    def __attrs_post_init__(self) -> None:
        """Derive the id, and refuse a stage that is neither named nor of a known kind."""
        if self.kind is None and self.name is None:
            raise ModelError([Problem("", "a 'kind' or a 'name' for the stage")])
        Entity.__attrs_post_init__(self)

    @property
    def label(self) -> str:
        """The name, or else the kind; `journeykit.wording.stage_name` says it in a language."""
        return self.name or self.kind or ""


def as_stages(values: Iterable[Stage]) -> tuple[Stage, ...]:
    """Return stages as a tuple."""
    return as_tuple(values)


@attrs.frozen(kw_only=True, field_transformer=checked)
class Journey(Entity):
    """How a persona gets from first hearing of something to recommending it.

    Attributes:
        persona: The id of the persona who travels it.
        state: ``current`` for today, ``target`` for how it should become.
        stages: In the order in which they are lived.
    """

    title: Text
    persona: Annotated[str, RefersTo(("persona",))] | None = None
    state: JourneyState = "current"
    stages: tuple[Stage, ...] = attrs.field(converter=as_stages, default=())

    @property
    def touchpoints(self) -> tuple[Touchpoint, ...]:
        """All touchpoints, in the order of the stages."""
        return tuple(touchpoint for stage in self.stages for touchpoint in stage.touchpoints)


def as_journeys(values: Iterable[Journey | str]) -> tuple[Journey, ...]:
    """Return journeys; a bare text is a title."""
    return entities(Journey, values)
