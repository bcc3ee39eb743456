"""On which channels a persona can be met, and where the brand is too."""

from collections import defaultdict

import attrs

from journeykit.analysis.naming import channels_named
from journeykit.model import Moment, Persona, Place, Project
from journeykit.wording import Message


@attrs.frozen
class Channel:
    """A channel of a persona.

    Attributes:
        id: The id of the channel.
        name: What it is called.
        ours: Whether the brand is there; None where the brand's channels are unknown.
        sources: The persona and the moments that name it.
    """

    id: str
    name: Message
    ours: bool | None
    sources: tuple[Place, ...]


def channels_of(project: Project, persona: Persona) -> tuple[Channel, ...]:
    """Return the channels that a persona uses: those stated, then those of waking moments."""
    place = project.index.place
    named: dict[str, list[Place]] = defaultdict(list)
    for channel in persona.channels:
        named[channel].append(place(persona))
    for moment in waking_moments(persona):
        for channel in moment.channels:
            named[channel].append(place(moment))
    return tuple(
        Channel(each, channel_named(project, each), is_ours(project, each), tuple(sources))
        for each, sources in named.items()
    )


def waking_moments(persona: Persona) -> tuple[Moment, ...]:
    """Return the moments of all days in which somebody can be reached, in document order."""
    return tuple(each for day in persona.days for each in day.moments if not each.asleep)


def is_ours(project: Project, channel: str) -> bool | None:
    """Say whether the brand is on a channel; None where its channels are unknown."""
    brand = project.brand
    return channel in brand.channels if brand and brand.channels else None


def channel_named(project: Project, channel: str) -> Message:
    """Return how to name one channel."""
    return channels_named(project, (channel,))[0]
