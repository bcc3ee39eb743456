"""What goes onto a canvas: so many personas, and what is known of them."""

from collections.abc import Iterator

import attrs

from journeykit.canvas.hours import Band
from journeykit.model import DayTimeline, Journey, Persona, Project

_BUSY_AT_THE_WEEKEND = {"leisure", "tourism", "hospitality"}


@attrs.frozen
class CanvasPlan:
    """The sheets that a canvas needs.

    Attributes:
        personas: One for each persona; None for one that is still to be found.
        journeys: The journey of each persona; None for one that is still to be told.
        further: Journeys beside these.
        project: Where what is known stands; None for an empty canvas.
    """

    personas: tuple[Persona | None, ...]
    journeys: tuple[Journey | None, ...]
    further: tuple[Journey, ...] = ()
    project: Project | None = None

    @property
    def further_journeys(self) -> tuple[tuple[int, Journey], ...]:
        """Journeys beside those of the personas, with the numbers of their sheets."""
        return tuple(enumerate(self.further, start=len(self.personas) + 1))

    def bands(self, persona: Persona | None) -> Iterator[Band]:
        """Iterate over the days of a persona: as they are told, or else as is usual."""
        busy = self.project is not None and self.project.sector in _BUSY_AT_THE_WEEKEND
        yield _band("weekday", persona, is_full=True)
        yield _band("weekend", persona, is_full=busy)


def _band(kind: str, persona: Persona | None, *, is_full: bool) -> Band:
    day: DayTimeline | None = persona.day(kind) if persona else None
    detail = day.detail if day else ("full" if is_full else "summary")
    return Band("weekday" if kind == "weekday" else "weekend", detail)


def empty_plan(personas: int) -> CanvasPlan:
    """Return a canvas for so many personas of whom nothing is known."""
    return CanvasPlan((None,) * personas, (None,) * personas)


def plan_of(project: Project, personas: int | None = None) -> CanvasPlan:
    """Return a canvas with what a project says already, and room for more personas.

    Args:
        project: The project. Its journeys of today are taken; target states are for later.
        personas: How many there are to be; at least those of the project.
    """
    count = max(len(project.personas), personas or 1, 1)
    shown: tuple[Persona | None, ...] = project.personas
    shown += (None,) * (count - len(shown))
    today = [j for j in project.journeys if j.state == "current" and j.mode != "actual"]
    first = tuple(_first_of(persona, today) for persona in shown)
    rest = tuple(journey for journey in today if all(journey is not each for each in first))
    return CanvasPlan(shown, first, rest, project)


def _first_of(persona: Persona | None, journeys: list[Journey]) -> Journey | None:
    if persona is None:
        return None
    return next((journey for journey in journeys if journey.persona == persona.id), None)
