"""Content: what is said to whom, when and in which form, and the hooks that open it."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from journeykit.model.checked import checked
from journeykit.model.constraints import Text
from journeykit.model.entity import Entity, as_ids, entities
from journeykit.model.references import ChannelId, MomentId, ObjectiveId, PersonaId, StageId, Wish
from journeykit.model.scales import ContentStatus, Format, HookStyle, Placement, TestStatus
from journeykit.model.values import as_texts


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Hook(Entity):
    """The line that catches the eye in one placement.

    Attributes:
        text: The line.
        placement: Where it stands.
        call_to_action: What it asks people to do.
        style: What it works with; a premium brand's hook tells a story.
        test_status: Whether it was tested, and how that went.
    """

    SHORT_FIELD: ClassVar[str] = "text"

    text: Text
    placement: Placement | None = None
    call_to_action: Text | None = None
    style: HookStyle | None = None
    test_status: TestStatus | None = None


def as_hooks(values: Iterable[Hook | str]) -> tuple[Hook, ...]:
    """Return hooks; a bare text is one."""
    return entities(Hook, values)


@attrs.frozen(kw_only=True, eq=False, repr=False, field_transformer=checked)
class Content(Entity):
    """A piece of content for certain personas, stages and moments.

    Attributes:
        title: What it is called.
        substance: What it says.
        tone: How it sounds: warm, say.
        register: How formal it is: on first-name terms, say.
        style: How it is told: as a story, step by step.
        format: The form it takes.
        channels: Ids of the channels it is made for.
        devices: Devices that it is made for.
        personas: Ids of the personas it is for.
        stages: Ids of the stages it is for.
        moments: Ids of the moments and moments of truth it is for.
        answers: Ids of the needs and barriers that it answers.
        hooks: The lines that open it, per placement.
        status: How far it is.
        objectives: Ids of the objectives that it serves.
    """

    title: Text
    substance: Text | None = None
    tone: Text | None = None
    register: Text | None = None
    style: Text | None = None
    format: Format | None = None
    channels: tuple[ChannelId, ...] = attrs.field(converter=as_ids, default=())
    devices: tuple[Text, ...] = attrs.field(converter=as_texts, default=())
    personas: tuple[PersonaId, ...] = attrs.field(converter=as_ids, default=())
    stages: tuple[StageId, ...] = attrs.field(converter=as_ids, default=())
    moments: tuple[MomentId, ...] = attrs.field(converter=as_ids, default=())
    answers: tuple[Wish, ...] = attrs.field(converter=as_ids, default=())
    hooks: tuple[Hook, ...] = attrs.field(converter=as_hooks, default=())
    status: ContentStatus | None = None
    objectives: tuple[ObjectiveId, ...] = attrs.field(converter=as_ids, default=())


def as_content(values: Iterable[Content | str]) -> tuple[Content, ...]:
    """Return pieces of content; a bare text is a title."""
    return entities(Content, values)
