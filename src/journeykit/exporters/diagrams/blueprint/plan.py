"""What a service blueprint shows, before it is laid out: stages, touchpoints and lanes."""

from collections.abc import Mapping

import attrs

from journeykit.analysis.backstage import Lane
from journeykit.exporters.diagrams.steps import Step as ColumnStep
from journeykit.model.scales import Language


@attrs.frozen
class Step:
    """What somebody does.

    Attributes:
        title: What is done.
        team: Who is answerable; may be empty.
        more: Whether it stands for several others.
    """

    title: str
    team: str = ""
    more: bool = False


@attrs.frozen
class Column:
    """A touchpoint, or a stage that is summed up.

    Attributes:
        name: What it is called.
        channel: The id of its channel.
        channel_name: What people call that channel, or what is summed up.
        lanes: What is done, by lane; a lane without steps is missing.
        friction: The worst friction; may be empty.
        described: Whether anything is known of what the company does.
        hero: Whether the worst friction of the journey is there.
        leaving: How many leave the journey here, in words; may be empty.
        tip: All there is to say, unabridged.
        touchpoints: The ids of those that it stands for.
    """

    name: str
    channel: str | None = None
    channel_name: str = ""
    lanes: Mapping[Lane, tuple[Step, ...]] = attrs.field(factory=dict)
    friction: str = ""
    described: bool = False
    hero: bool = False
    leaving: str = ""
    tip: str = ""
    touchpoints: tuple[str, ...] = ()


@attrs.frozen
class Section:
    """A stage, or a part of one that goes on in the next band."""

    name: str
    columns: tuple[Column, ...]


@attrs.frozen
class Plan:
    """A whole blueprint, in words.

    Attributes:
        lanes: The lanes to draw.
        steps: The ways between the columns.
        weighted: Whether the journey says more of its ways than the order of its list.
    """

    kicker: str
    title: str
    note: str
    sections: tuple[Section, ...]
    lanes: tuple[Lane, ...]
    steps: tuple[ColumnStep, ...]
    weighted: bool
    language: Language
    description: str
