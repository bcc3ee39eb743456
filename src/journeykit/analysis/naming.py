"""How messages name the parts of a map, whichever language they are said in.

The author's own name stands as it is; where there is none, the vocabulary's label does.
"""

from collections.abc import Iterable

from journeykit.model import Project, Stage
from journeykit.wording import Message, message, own_name


def stage_named(stage: Stage, project: Project | None = None) -> Message:
    """Return how to name a stage, between quotation marks.

    Args:
        stage: Any stage.
        project: Where kinds of the project's own get their names.
    """
    own = own_name(project, "stage_kind", stage.kind or "") if project else None
    name = stage.name or own
    return message("names.own", name=name) if name else _stage_kind(stage)


def channels_named(project: Project, channels: Iterable[str]) -> tuple[Message, ...]:
    """Return how to name channels, each once, in the order given."""
    own = {place.entity.id: place.entity.label for place in project.index.of_kind("channel")}
    return tuple(_channel(channel, own.get(channel)) for channel in dict.fromkeys(channels))


def _stage_kind(stage: Stage) -> Message:
    return message("names.stage", kind=stage.kind)


def _channel(channel: str, name: str | None) -> Message:
    if name is None:
        return message("names.channel", channel=channel)
    return message("names.own_channel", name=name)
