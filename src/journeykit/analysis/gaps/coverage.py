"""Which parts of a journey are described: stage by lane."""

from collections.abc import Callable, Iterable, Mapping
from typing import Literal

import attrs

from journeykit.model import Journey, Project, Stage

Cell = Literal["filled", "empty", "not_applicable"]


def _of_touchpoints(stage: Stage, field: str) -> bool:
    return any(getattr(touchpoint, field) for touchpoint in stage.touchpoints)


LANES: Mapping[str, Callable[[Stage], object]] = {
    "goal": lambda stage: stage.goal,
    "actions": lambda stage: stage.actions or _of_touchpoints(stage, "actions"),
    "touchpoints": lambda stage: stage.touchpoints,
    "thoughts": lambda stage: stage.thoughts or _of_touchpoints(stage, "thoughts"),
    "emotion": lambda stage: stage.emotion or _of_touchpoints(stage, "emotion"),
    "frictions": lambda stage: stage.frictions or _of_touchpoints(stage, "frictions"),
    "propositions": lambda stage: stage.propositions,
}
"""The lanes of a journey map, and what fills the cell of a stage in each."""


@attrs.frozen
class StageCoverage:
    """Which lanes of one stage are described.

    Attributes:
        cells: The state of each lane, in the order of `LANES`.
    """

    stage: Stage
    cells: Mapping[str, Cell] = attrs.field(hash=False)

    @property
    def ratio(self) -> float | None:
        """Share of the lanes that are filled, 0 to 1; None if none applies."""
        return _ratio(self.cells.values())


@attrs.frozen
class JourneyCoverage:
    """Which cells of a journey's map are described."""

    journey: Journey
    stages: tuple[StageCoverage, ...]

    @property
    def ratio(self) -> float | None:
        """Share of the cells that are filled, 0 to 1; None if none applies."""
        return _ratio(cell for stage in self.stages for cell in stage.cells.values())


def journey_coverage(journey: Journey) -> JourneyCoverage:
    """Return which cells of a journey's map are filled, empty or not applicable.

    A cell does not apply where the stage names its lane as ``not_applicable`` and holds nothing
    there. Ratios are filled cells divided by those that apply; without any they are undefined,
    which is None and never zero.
    """
    return JourneyCoverage(journey, tuple(map(_stage_coverage, journey.stages)))


def coverage_of(project: Project) -> tuple[JourneyCoverage, ...]:
    """Return the coverage of every journey of a project."""
    return tuple(map(journey_coverage, project.journeys))


def _stage_coverage(stage: Stage) -> StageCoverage:
    return StageCoverage(stage, {lane: _cell(stage, lane) for lane in LANES})


def _cell(stage: Stage, lane: str) -> Cell:
    if LANES[lane](stage):
        return "filled"
    return "not_applicable" if lane in stage.not_applicable else "empty"


def _ratio(cells: Iterable[Cell]) -> float | None:
    applicable = [cell for cell in cells if cell != "not_applicable"]
    return applicable.count("filled") / len(applicable) if applicable else None
