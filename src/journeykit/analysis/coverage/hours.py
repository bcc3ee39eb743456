"""Which hours of the days are described."""

from journeykit.analysis.coverage.matrix import Cell, Heading, Matrix
from journeykit.model import DayTimeline, Persona, Project
from journeykit.wording import Message, message

HOURS = 24


def hours_of(project: Project) -> tuple[Matrix, ...]:
    """Return for each persona with days which of the 24 hours of each day are described.

    An hour is filled if a moment covers any minute of it, sleep included. Where a day is only
    meant as a summary, hours that it leaves out are not applicable.
    """
    return tuple(_matrix(persona) for persona in project.personas if persona.days)


def _matrix(persona: Persona) -> Matrix:
    return Matrix(
        kind="hours",
        of=persona.id,
        rows=tuple(Heading(day.id, _name(day)) for day in persona.days),
        columns=tuple(
            Heading(f"{hour:02}", message("coverage.own", name=f"{hour:02}"))
            for hour in range(HOURS)
        ),
        cells=tuple(map(_cells, persona.days)),
    )


def _cells(day: DayTimeline) -> tuple[Cell, ...]:
    covered = {
        hour % HOURS
        for start, end, _ in day.spans()
        for hour in range(start // 60, (end - 1) // 60 + 1)
    }
    is_sketch = day.detail == "summary" or "moments" in day.not_applicable
    without: Cell = "not_applicable" if is_sketch else "empty"
    return tuple("filled" if hour in covered else without for hour in range(HOURS))


def _name(day: DayTimeline) -> Message:
    if day.name:
        return message("coverage.own", name=day.name)
    return message("coverage.day", kind=day.kind)
