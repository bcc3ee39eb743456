"""The agenda of a workshop: which steps, in which half-days, computed from the personas."""

import datetime
from collections.abc import Iterator
from typing import Literal, TypeAlias

import attrs

StepName: TypeAlias = Literal[
    "opening",
    "recap",
    "brand",
    "portrait",
    "day",
    "journey",
    "pause",
    "compare",
    "until_next",
    "closing",
]
MINUTES: dict[StepName, int] = {
    "opening": 15,
    "recap": 10,
    "brand": 20,
    "portrait": 20,
    "day": 25,
    "journey": 30,
    "pause": 15,
    "compare": 20,
    "until_next": 5,
    "closing": 20,
}
"""How long each step takes."""
PERSONAS_A_SESSION = 2
"""How many personas fit into half a day, with a break and without haste."""
STARTS = (datetime.time(9), datetime.time(14))
"""When half-days begin: mornings and afternoons by turns."""


@attrs.frozen
class Step:
    """A step of a workshop.

    Attributes:
        name: What it is; ``workshop.NAME`` in the catalogue.
        start: When it begins.
        minutes: How long it takes.
        persona: The number of the persona that it is about; None for all.
    """

    name: StepName
    start: datetime.time
    minutes: int
    persona: int | None = None

    @property
    def end(self) -> datetime.time:
        """When it ends."""
        return _later(self.start, self.minutes)


@attrs.frozen
class Session:
    """Half a day.

    Attributes:
        number: Which one, from 1.
        steps: What is done, in order.
    """

    number: int
    steps: tuple[Step, ...]

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return sum(step.minutes for step in self.steps)

    @property
    def personas(self) -> tuple[int, ...]:
        """The numbers of the personas that it is about."""
        return tuple(dict.fromkeys(step.persona for step in self.steps if step.persona))


@attrs.frozen
class Agenda:
    """The agenda of a workshop.

    Attributes:
        personas: How many personas are made.
        sessions: The half-days that this takes.
    """

    personas: int
    sessions: tuple[Session, ...]

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return sum(session.minutes for session in self.sessions)


def agenda(personas: int) -> Agenda:
    """Return the agenda of a workshop on so many personas.

    One or two personas fit into half a day; each two more take another one.

    Example:
        >>> [session.personas for session in agenda(3).sessions]
        [(1, 2), (3,)]
        >>> [session.minutes for session in agenda(3).sessions]
        [205, 140]
    """
    numbers = range(1, personas + 1)
    groups = [
        numbers[at : at + PERSONAS_A_SESSION] for at in range(0, personas, PERSONAS_A_SESSION)
    ]
    sessions = []
    for number, group in enumerate(groups, start=1):
        steps = tuple(_steps(group, is_first=number == 1, is_last=number == len(groups)))
        sessions.append(Session(number, tuple(_timed(steps, STARTS[(number - 1) % len(STARTS)]))))
    return Agenda(personas, tuple(sessions))


def _steps(group: range, *, is_first: bool, is_last: bool) -> Iterator[tuple[StepName, int | None]]:
    opening: tuple[StepName, ...] = ("opening", "brand") if is_first else ("recap",)
    for name in opening:
        yield name, None
    for persona in group:
        yield "portrait", persona
        yield "day", persona
        yield "journey", persona
        if persona == group[0]:
            yield "pause", None
    if is_last and not is_first:
        yield "compare", None
    yield "closing" if is_last else "until_next", None


def _timed(steps: tuple[tuple[StepName, int | None], ...], start: datetime.time) -> Iterator[Step]:
    for name, persona in steps:
        step = Step(name, start, MINUTES[name], persona)
        yield step
        start = step.end


def _later(time: datetime.time, minutes: int) -> datetime.time:
    total = time.hour * 60 + time.minute + minutes
    return datetime.time(total // 60 % 24, total % 60)
