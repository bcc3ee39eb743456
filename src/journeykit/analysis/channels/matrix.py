"""On which channels each stage of a journey meets the customer."""

from collections.abc import Iterable, Mapping

import attrs

from journeykit.model import Brand, Journey, Stage, Touchpoint


@attrs.frozen
class StageChannels:
    """The touchpoints of a stage, by channel.

    Attributes:
        by_channel: The touchpoints on each channel of the journey; none where a channel is not
            used.
        unknown: Touchpoints of which the channel is unknown.
        without: Touchpoints that need no channel: it is stated as not applicable.
    """

    stage: Stage
    by_channel: Mapping[str, tuple[Touchpoint, ...]] = attrs.field(hash=False)
    unknown: tuple[Touchpoint, ...]
    without: tuple[Touchpoint, ...]

    @property
    def used(self) -> tuple[str, ...]:
        """The channels that it uses."""
        return tuple(channel for channel, touchpoints in self.by_channel.items() if touchpoints)


def channels_met(journey: Journey, brand: Brand | None) -> tuple[str, ...]:
    """Return the channels of the brand, then the others that the journey uses."""
    ours = brand.channels if brand else ()
    met = (touchpoint.channel for touchpoint in journey.touchpoints if touchpoint.channel)
    return tuple(dict.fromkeys((*ours, *met)))


def stage_channels(stage: Stage, channels: Iterable[str]) -> StageChannels:
    """Return the touchpoints of a stage, by channel."""
    found: dict[str, list[Touchpoint]] = {channel: [] for channel in channels}
    unknown: list[Touchpoint] = []
    without: list[Touchpoint] = []
    for touchpoint in stage.touchpoints:
        if touchpoint.channel:
            found[touchpoint.channel].append(touchpoint)
        elif "channel" in touchpoint.not_applicable:
            without.append(touchpoint)
        else:
            unknown.append(touchpoint)
    by_channel = {channel: tuple(touchpoints) for channel, touchpoints in found.items()}
    return StageChannels(stage, by_channel, tuple(unknown), tuple(without))
