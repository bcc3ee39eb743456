"""The use of channels as tables on the terminal."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from journeykit.analysis import ChannelUse, HandOff, JourneyChannels, TouchpointShare
from journeykit.cli.screen import Screen, text
from journeykit.wording import label, message, sentence, stage_name

if TYPE_CHECKING:
    from rich.table import Table

MOST_HAND_OFFS = 8
"""So many of a journey are shown; the others are in the JSON."""
NONE = "·"


def show_channels(screen: Screen, found: ChannelUse) -> None:
    """Print each journey's channels and hand-offs, what hangs on one channel, and the shares."""
    screen.line(text(sentence(found.summary, screen.language), "bold"))
    for each in found.journeys:
        _show_journey(screen, found, each)
    if found.dependences:
        screen.heading(screen.say("channels.risks"))
        for risk in found.dependences:
            where = text(risk.journey.title if len(found.journeys) > 1 else "", "dim")
            screen.line(sentence(risk.message, screen.language), where, indent=2)
    if found.journeys:
        screen.console.print()
        _show_shares(screen, "channels.owners", "ownership", found.ownership)
        _show_shares(screen, "channels.media", "media_type", found.media_types)
        screen.line(text(sentence(found.how_to_read, screen.language), "dim"))


def _show_journey(screen: Screen, found: ChannelUse, each: JourneyChannels) -> None:
    screen.console.print()
    screen.line(text(each.journey.title, "bold underline"))
    used = [any(stage.by_channel[channel] for stage in each.stages) for channel in each.channels]
    if any(used) or any(stage.unknown for stage in each.stages):
        screen.console.print(_matrix(screen, found, each))
    names = zip(each.names, used, strict=True)
    if unused := tuple(name for name, is_used in names if not is_used):
        screen.line(text(screen.say("channels.unused", channels=unused), "dim"))
    screen.line(sentence(each.summary, screen.language))
    rows = sorted(each.hand_offs.rows, key=lambda row: (-(row.times or 0), -len(row.changes)))
    for row in rows[:MOST_HAND_OFFS]:
        screen.line(_handed_over(screen, row), indent=2)
    if (more := len(rows) - MOST_HAND_OFFS) > 0:
        screen.line(text(screen.say("channels.more", n=more), "dim"), indent=2)


def _matrix(screen: Screen, found: ChannelUse, each: JourneyChannels) -> "Table":
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column(text(screen.say("channels.table.channel")))
    for stage in each.stages:
        name = stage_name(stage.stage, screen.language, found.project)
        table.add_column(text(name), justify="right")
    for name, counts in _rows(screen, each):
        table.add_row(text(name), *(text(str(count) if count else NONE) for count in counts))
    return table


def _rows(screen: Screen, each: JourneyChannels) -> Iterator[tuple[str, list[int]]]:
    """Iterate over the channels that the journey uses, then over what is not stated."""
    for channel, name in zip(each.channels, each.names, strict=True):
        counts = [len(stage.by_channel[channel]) for stage in each.stages]
        if any(counts):
            yield sentence(name, screen.language), counts
    unknown = [len(stage.unknown) for stage in each.stages]
    if any(unknown):
        yield screen.say("channels.table.unknown"), unknown


def _handed_over(screen: Screen, row: HandOff) -> str:
    facts = {
        "source": row.source.name,
        "target": row.target.name,
        "changes": tuple(message(f"channels.change.{kind}") for kind in row.changes),
    }
    if row.times in (1, None):
        return screen.say("channels.hand_off", **facts)
    return screen.say("channels.hand_off.times", **facts, times=row.times)


def _show_shares(
    screen: Screen, heading: str, vocabulary: str, shares: Sequence[TouchpointShare]
) -> None:
    said = (_share(screen, vocabulary, share) for share in shares if share.touchpoints)
    screen.line(text(screen.say(heading), "bold"), " · ".join(said) or NONE)


def _share(screen: Screen, vocabulary: str, share: TouchpointShare) -> str:
    if share.category is None:
        return screen.say("channels.share.unknown", share=share.share)
    name = label(vocabulary, share.category, screen.language)
    return screen.say("channels.share", name=name, share=share.share)
