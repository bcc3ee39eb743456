"""When and where to meet a persona, and whom to address."""

from collections.abc import Iterator
from datetime import time
from functools import reduce
from typing import cast

from journeykit.analysis.activation.audience import AudienceTable, TargetAudience
from journeykit.analysis.activation.criteria import Criterion, TargetRow
from journeykit.analysis.activation.items import BriefItem, Said, Topic
from journeykit.analysis.activation.reach import Channel, channel_named, channels_of
from journeykit.analysis.activation.saying import hook_marks, made
from journeykit.analysis.activation.windows import Window
from journeykit.model import Content, Hook, Persona, Place, Project
from journeykit.wording import Message, message

CRITERIA: tuple[Criterion, ...] = (
    *("segment_rule", "seed", "ratio", "interest", "brand", "age", "city", "channel"),
)
"""In which order an audience is described: the rule that makes it first."""


def when_items(project: Project, windows: tuple[Window, ...]) -> Iterator[BriefItem]:
    """Iterate over the best windows, with why, on which channels and what to say there."""
    for window in windows:
        notes = tuple(_window_notes(project, window))
        truth = (project.index.place(window.truth),) if window.truth else ()
        said = (window.line,) if isinstance(window.line, Place) else window.replies
        sources = (project.index.place(window.moment), *truth, *said)
        yield BriefItem("when", "window", window.name, notes, sources)


def _window_notes(project: Project, window: Window) -> Iterator[Message]:
    yield from line_notes(window)
    channels = tuple(channel_named(project, each) for each in window.channels)
    yield message("brief.note.via", channels=channels)
    yield window.contact.reason
    yield message("brief.note.score", points=round(100 * (window.contact.score or 0)))


def line_notes(window: Window) -> Iterator[Message]:
    """Iterate over what to say in a window, and where that is to be found."""
    line, said = window.line, line_text(window)
    if said is None:
        yield message("brief.note.no_line")
        return
    yield message("brief.note.line", line=said)
    if isinstance(line, Place) and isinstance(line.entity, Hook):
        yield from _hook_notes(line.entity, cast("Content", line.parents[-1]))


def _hook_notes(hook: Hook, content: Content) -> Iterator[Message]:
    if marks := tuple(hook_marks(hook, content)):
        beside = reduce(lambda one, other: message("brief.beside", one=one, other=other), marks)
        yield message("brief.note.hook_of", content=content.title, marks=beside)
    else:
        yield message("brief.note.opens", content=content.title)
    yield from made(content)


def line_text(window: Window) -> str | None:
    """Return what to say first in a window, as it stands on the map; None where nothing does."""
    line = window.line
    return line.entity.label if isinstance(line, Place) else line


def where_items(
    project: Project, persona: Persona, windows: tuple[Window, ...]
) -> Iterator[BriefItem]:
    """Iterate over channels: those of the best windows, then our others, then those without us."""
    for channel, starts in channels_met(project, persona, windows):
        unknown = () if channel.ours is not None else (message("audience.note.unknown_presence"),)
        met = (message("brief.note.windows", starts=starts),) if starts else ()
        topic: Topic = "elsewhere" if channel.ours is False else "channel"
        yield BriefItem("where", topic, channel.name, (*unknown, *met), channel.sources)


def channels_met(
    project: Project, persona: Persona, windows: tuple[Window, ...]
) -> tuple[tuple[Channel, tuple[time, ...]], ...]:
    """Return the channels of a persona with the starts of the windows in which they are at hand.

    Ours come first, and of these the ones at hand most often.
    """
    met = [(each, _starts(each, windows)) for each in channels_of(project, persona)]
    return tuple(sorted(met, key=lambda each: (not each[0].ours, -len(each[1]))))


def _starts(channel: Channel, windows: tuple[Window, ...]) -> tuple[time, ...]:
    starts = (each.moment.start for each in windows if channel.id in each.moment.channels)
    return tuple(sorted(dict.fromkeys(starts)))


def whom_items(table: AudienceTable) -> Iterator[BriefItem]:
    """Iterate over audiences, then over what has to be decided or must not be targeted."""
    for audience in table.audiences:
        said = (row for row in audience.rows if row.criterion != "channel")
        sources = (audience.source, *(place for row in said for place in row.sources))
        notes = tuple(_audience_notes(audience))
        yield BriefItem("whom", "audience", _audience_named(audience), notes, sources)
    rows: dict[Topic, tuple[TargetRow, ...]] = {
        "to_decide": tuple(row for row in table.to_decide if row.criterion != "channel"),
        "left_out": table.left_out,
    }
    for topic, found in rows.items():
        for row in found:
            notes = (row.note,) if row.note and topic == "left_out" else ()
            yield BriefItem("whom", topic, row.value, notes, row.sources)


def _audience_named(audience: TargetAudience) -> Said:
    if audience.source.kind == "persona":
        return message(f"brief.audience.{audience.way}", persona=audience.name)
    return audience.name


def _audience_notes(audience: TargetAudience) -> Iterator[Message]:
    yield message(f"brief.note.way_{audience.way}")
    for criterion in CRITERIA:
        if rows := audience.of(criterion):
            values = tuple(row.value for row in rows)
            yield message(f"brief.note.{criterion}", values=values)
