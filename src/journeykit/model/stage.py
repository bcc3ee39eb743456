"""Stages: the parts of a journey, each with a goal of its own."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from journeykit.errors import ModelError, Problem
from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.entity import Entity, as_id, as_ids, entities
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
from journeykit.model.measure import Metric, as_metrics
from journeykit.model.references import ObjectiveId, StageKindId, Wish
from journeykit.model.scales import Format
from journeykit.model.statements import Need, as_needs
from journeykit.model.touchpoint import Touchpoint, as_touchpoints
from journeykit.model.values import as_texts, as_tuple


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Proposition(Entity):
    """What the company offers to move people on, at a stage or on the map as a whole.

    Attributes:
        text: What is offered.
        format: The form it takes.
        answers: Ids of the needs and barriers that it answers.
    """

    SHORT_FIELD: ClassVar[str] = "text"

    text: Text
    format: Format | None = None
    answers: tuple[Wish, ...] = attrs.field(converter=as_ids, default=())


def as_propositions(values: Iterable[Proposition | str]) -> tuple[Proposition, ...]:
    """Return propositions; a bare text is one that is not linked yet."""
    return entities(Proposition, values)


@attrs.frozen(kw_only=True, field_transformer=checked)
class BeliefShift:
    """The belief to acquire: what people think before, and what they are to think after.

    Attributes:
        before: What they believe when they come here.
        after: What they are to believe when they move on.
    """

    before: Text | None = None
    after: Text


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Lane(Entity):
    """A lane of the user's own; lanes of the same name are one row across the stages.

    Attributes:
        name: What the lane is called.
        items: What stands in it at this stage.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    items: tuple[Text, ...] = attrs.field(converter=as_texts, default=())


def as_lanes(values: Iterable[Lane | str]) -> tuple[Lane, ...]:
    """Return lanes; a bare text is the name of an empty one."""
    return entities(Lane, values)


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Stage(Entity):
    """A part of a journey with a goal of its own.

    Attributes:
        kind: One of the stages that the field or the project knows; or give a `name`, or both.
        name: What this stage is called.
        trigger: What sets it off.
        duration: How long it usually takes, in words.
        goal: What the customer wants.
        aim: What the company wants to happen here.
        belief: Which belief the company wants people to acquire here.
        needs: What the customer needs.
        expectations: What the customer expects.
        actions: What the customer does, beside the actions of the touchpoints.
        thoughts: What the customer thinks, in their words.
        motivations: What drives the customer.
        emotion: How the stage feels as a whole, where no touchpoint says so.
        frictions: What gets in the way.
        strengths: What works and is worth keeping.
        moment_of_truth: What the customer asks here, if anything.
        propositions: What the company offers here to move people on.
        touchpoints: The encounters, in order.
        lanes: Rows of the user's own.
        metrics: What is measured here.
        objectives: Ids of the objectives that this stage is about.
    """

    kind: StageKindId | None = attrs.field(converter=as_id, default=None)
    name: Text | None = None
    trigger: Text | None = None
    duration: Text | None = None
    goal: Text | None = None
    aim: Text | None = None
    belief: BeliefShift | None = None
    needs: tuple[Need, ...] = attrs.field(converter=as_needs, default=())
    expectations: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    actions: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    thoughts: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    motivations: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    emotion: Emotion | None = attrs.field(converter=as_emotion, default=None)
    frictions: tuple[Friction, ...] = attrs.field(converter=as_frictions, default=())
    strengths: tuple[Strength, ...] = attrs.field(converter=as_strengths, default=())
    moment_of_truth: MomentOfTruth | None = attrs.field(converter=as_moment_of_truth, default=None)
    propositions: tuple[Proposition, ...] = attrs.field(converter=as_propositions, default=())
    touchpoints: tuple[Touchpoint, ...] = attrs.field(converter=as_touchpoints, default=())
    lanes: tuple[Lane, ...] = attrs.field(converter=as_lanes, default=())
    metrics: tuple[Metric, ...] = attrs.field(converter=as_metrics, default=())
    objectives: tuple[ObjectiveId, ...] = attrs.field(converter=as_ids, default=())

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
