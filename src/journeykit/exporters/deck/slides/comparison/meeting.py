"""The days that personas share: who can be reached when, and the windows to point out."""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from journeykit.analysis import (
    DAY_KINDS,
    ContactMoment,
    DayWindowKind,
    PersonaComparison,
    SharedWindow,
    compare_personas,
)
from journeykit.analysis.personas.reach import Stretch, stretches
from journeykit.exporters.deck.slides.day.axis import HOUR
from journeykit.exporters.deck.slides.next_steps import next_step
from journeykit.exporters.deck.story import Story
from journeykit.model import Persona

MOST_WINDOWS = 60
"""How many shared windows are looked at; of many personas, most begin where others end."""
LASTING = 15
"""Minutes: nobody plans a message for less, unless there is nothing better."""
POINTED_OUT = 3
"""How many windows of a day a slide points out."""


@attrs.frozen
class Lane:
    """When one persona can be reached.

    Attributes:
        stretches: In the order of the day.
        is_described: Whether there is such a day at all.
    """

    persona: Persona
    stretches: tuple[Stretch, ...]
    is_described: bool


@attrs.frozen
class SharedDay:
    """A weekday or a weekend of all personas beside each other.

    Attributes:
        windows: Those that reach several, the best first; one at least.
        lanes: One a persona: first those whom the best window reaches.
    """

    kind: DayWindowKind
    windows: tuple[SharedWindow, ...]
    lanes: tuple[Lane, ...]

    @property
    def best(self) -> SharedWindow:
        """The window that reaches most."""
        return self.windows[0]

    @property
    def pointed_out(self) -> tuple[SharedWindow, ...]:
        """The best window, then others that last, of those that touch each other the better one."""
        chosen: list[SharedWindow] = [self.best]
        for window in self.windows:
            is_apart = not any(_touch(window, better) for better in chosen)
            if is_apart and window.minutes >= LASTING:
                chosen.append(window)
        return tuple(chosen[:POINTED_OUT])


def compared(story: Story) -> PersonaComparison:
    """Return all personas of the project, compared."""
    return story.once(compare_personas, story.project, windows=MOST_WINDOWS)


def shared_days(story: Story) -> Iterator[SharedDay]:
    """Iterate over the kinds of day on which one message reaches several personas."""
    found = compared(story)
    for kind in DAY_KINDS:
        windows = tuple(window for window in found.windows if window.day == kind)
        if windows:
            yield SharedDay(kind, windows, tuple(_lanes(story, kind, windows[0])))


def first_minute(window: SharedWindow) -> int:
    """Return when a window begins, in minutes from midnight."""
    return window.start.hour * HOUR + window.start.minute


def last_minute(window: SharedWindow) -> int:
    """Return when it ends, in minutes from the same midnight."""
    return first_minute(window) + window.minutes


def is_reached(window: SharedWindow, persona: Persona) -> bool:
    """Say whether a message in a window reaches a persona."""
    return any(each is persona for each in window.personas)


def offers(story: Story, window: SharedWindow) -> tuple[str, ...]:
    """Return what there is to bring in a window, what serves most personas first."""
    found: dict[str, int] = {}
    for persona in window.personas:
        for text in dict.fromkeys(_offers(story, window, persona)):
            found[text] = found.get(text, 0) + 1
    return tuple(sorted(found, key=lambda text: -found[text]))


def left_over(lane: Lane, windows: Iterable[SharedWindow]) -> Iterator[Stretch]:
    """Iterate over when a persona can be reached apart from windows."""
    left = list(lane.stretches)
    for window in windows:
        if is_reached(window, lane.persona):
            left = [part for stretch in left for part in _without(stretch, window)]
    return iter(left)


def _without(stretch: Stretch, window: SharedWindow) -> Iterator[Stretch]:
    start, end = first_minute(window), last_minute(window)
    for part in (
        stretch._replace(end=min(stretch.end, start)),
        stretch._replace(start=max(stretch.start, end)),
    ):
        if part.start < part.end:
            yield part


def _offers(story: Story, window: SharedWindow, persona: Persona) -> Iterator[str]:
    for row in _met(story, window, persona):
        step = next_step(story, row)
        if step.exists:
            yield from step.what


def _met(story: Story, window: SharedWindow, persona: Persona) -> Iterator[ContactMoment]:
    """Iterate over the contact moments of a persona that a window falls into."""
    moments = {
        id(stretch.moment)
        for stretch in stretches(story.project, persona, window.day)
        if stretch.start < last_minute(window) and stretch.end > first_minute(window)
    }
    return (row for row in story.moments(persona).rows if id(row.moment) in moments)


def _lanes(story: Story, kind: DayWindowKind, best: SharedWindow) -> Iterator[Lane]:
    personas = story.project.personas
    for persona in sorted(personas, key=lambda each: not is_reached(best, each)):
        found = sorted(stretches(story.project, persona, kind), key=lambda each: each.start)
        yield Lane(persona, tuple(_joined(found)), persona.day(kind) is not None)


def _joined(found: Sequence[Stretch]) -> Iterator[Stretch]:
    """Join stretches that follow each other on the same channels: only their moments change."""
    last: Stretch | None = None
    for stretch in found:
        if last and last.end == stretch.start and set(last.channels) == set(stretch.channels):
            last = last._replace(end=stretch.end)
            continue
        if last:
            yield last
        last = stretch
    if last:
        yield last


def _touch(one: SharedWindow, other: SharedWindow) -> bool:
    starts_before_end = first_minute(one) <= last_minute(other)
    return starts_before_end and first_minute(other) <= last_minute(one)
