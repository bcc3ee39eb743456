"""Touchpoints: single encounters, with what happens in front of the customer and behind."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.entity import Entity, as_id, entities
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
from journeykit.model.references import ChannelId, JourneyId
from journeykit.model.scales import (
    Actor,
    MediaType,
    Outcome,
    Ownership,
    Presence,
    Visibility,
    Weight,
)
from journeykit.model.statements import Need, as_needs
from journeykit.model.values import as_texts


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Process(Entity):
    """A step of the service blueprint: what somebody does so that a touchpoint works.

    Attributes:
        title: What is done.
        actor: In which lane of the blueprint.
        team: Who is answerable.
    """

    title: Text
    actor: Actor | None = None
    team: Text | None = None


def as_processes(values: Iterable[Process | str]) -> tuple[Process, ...]:
    """Return steps of a blueprint; a bare text is a title."""
    return entities(Process, values)


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Touchpoint(Entity):
    """One encounter; its channel is the medium it happens on.

    Attributes:
        name: What it is called.
        channel: The id of a built-in channel or of one of the project's own.
        ownership: To whom the place of the encounter belongs.
        media_type: Whether its reach is paid for, owned or earned.
        visibility: Whether the customer sees it (front stage) or not (back stage).
        presence: Whether it happens online or offline.
        team: The team that is answerable for it.
        devices: Devices in use.
        actions: What the customer does.
        thoughts: What the customer thinks, in their words.
        needs: What the customer needs here.
        emotion: How it feels.
        frictions: What gets in the way.
        strengths: What works and is worth keeping.
        moment_of_truth: What the customer asks here, if anything.
        processes: What is done so that it works, in front of the customer and behind.
        opens: The id of a journey of its own that this touchpoint opens.
        outcome: Whether it succeeded; of the touchpoints of an actual journey.
        metrics: What is measured here.
        weight: How much it counts in the means of its stage; 1 unless said otherwise.
    """

    SHORT_FIELD: ClassVar[str] = "name"

    name: Text
    channel: ChannelId | None = attrs.field(converter=as_id, default=None)
    ownership: Ownership | None = None
    media_type: MediaType | None = None
    visibility: Visibility | None = None
    presence: Presence | None = None
    team: Text | None = None
    devices: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    actions: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    thoughts: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    needs: tuple[Need, ...] = attrs.field(converter=as_needs, default=())
    emotion: Emotion | None = attrs.field(converter=as_emotion, default=None)
    frictions: tuple[Friction, ...] = attrs.field(converter=as_frictions, default=())
    strengths: tuple[Strength, ...] = attrs.field(converter=as_strengths, default=())
    moment_of_truth: MomentOfTruth | None = attrs.field(converter=as_moment_of_truth, default=None)
    processes: tuple[Process, ...] = attrs.field(converter=as_processes, default=())
    opens: JourneyId | None = attrs.field(converter=as_id, default=None)
    outcome: Outcome | None = None
    metrics: tuple[Metric, ...] = attrs.field(converter=as_metrics, default=())
    weight: Weight = 1


def as_touchpoints(values: Iterable[Touchpoint | str]) -> tuple[Touchpoint, ...]:
    """Return touchpoints; a bare text is a name."""
    return entities(Touchpoint, values)
