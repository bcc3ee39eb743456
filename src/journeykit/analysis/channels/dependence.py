"""Where everything hangs on one channel."""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from journeykit.analysis.channels.matrix import StageChannels
from journeykit.analysis.habits import channels_used
from journeykit.analysis.naming import channels_named, stage_named
from journeykit.model import Journey, Persona, Project, Stage
from journeykit.wording import Message, message


@attrs.frozen
class ChannelDependence:
    """A stage, or a journey as a whole, that meets the customer on one channel only.

    Attributes:
        stage: None for the journey as a whole; its stages are then not listed one by one.
        channel: The id of the channel.
        touchpoints: How many touchpoints are on it.
        persona: Who travels the journey; None where that is unknown.
        persona_uses_it: Whether the channel is among those of the persona, as stated or in a day;
            None where none of these is known.
        message: The risk, in one sentence.
    """

    journey: Journey
    stage: Stage | None
    channel: str
    touchpoints: int
    persona: Persona | None
    persona_uses_it: bool | None
    message: Message


def dependences(
    project: Project,
    journey: Journey,
    stages: Sequence[StageChannels],
    persona: Persona | None,
) -> Iterator[ChannelDependence]:
    """Iterate over what hangs on one channel: the whole journey, or else its stages.

    Nothing is said where the channel of a touchpoint is unknown. Touchpoints that need no channel
    are no other channel.
    """
    whole = _only(stages)
    for part in [None] if whole and len(stages) > 1 else stages:
        channel = _only([part]) if part else whole
        if channel:
            stage = part.stage if part else None
            touchpoints = sum(
                len(each.by_channel[channel]) for each in ([part] if part else stages)
            )
            uses = _uses(persona, channel)
            said = _said(project, journey, stage, channel, persona if uses is False else None)
            yield ChannelDependence(journey, stage, channel, touchpoints, persona, uses, said)


def _only(stages: Iterable[StageChannels]) -> str | None:
    known = [stage for stage in stages if stage.stage.touchpoints]
    used = {channel for stage in known for channel in stage.used}
    return None if len(used) != 1 or any(stage.unknown for stage in known) else next(iter(used))


def _uses(persona: Persona | None, channel: str) -> bool | None:
    used = channels_used(persona) if persona else ()
    return channel in used if used else None


def _said(
    project: Project, journey: Journey, stage: Stage | None, channel: str, stranger: Persona | None
) -> Message:
    where = stage_named(stage, project) if stage else message("names.own", name=journey.title)
    [name] = channels_named(project, [channel])
    if stranger:
        return message("channels.only.unused", where=where, channel=name, persona=stranger.name)
    return message("channels.only", where=where, channel=name)
