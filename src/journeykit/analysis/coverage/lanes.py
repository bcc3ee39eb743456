"""Which parts of a journey are described: stage by lane."""

from collections.abc import Callable, Iterable, Mapping

import attrs

from journeykit.analysis.coverage.matrix import Cell, filled_share
from journeykit.model import Journey, Project, Stage


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
OWN_LANE = "lane:"
"""Stands before the name of a lane of the user's own."""


@attrs.frozen
class StageCoverage:
    """Which lanes of one stage are described.

    Attributes:
        cells: The state of each lane, in the order of `LANES`; then of the lanes of the user's
            own that any stage of the journey has, as ``lane:`` and their name.
    """

    stage: Stage
    cells: Mapping[str, Cell] = attrs.field(hash=False)

    @property
    def ratio(self) -> float | None:
        """Share of the lanes that are filled, 0 to 1; None if none applies."""
        return filled_share(self.cells.values())


@attrs.frozen
class JourneyCoverage:
    """Which cells of a journey's map are described."""

    journey: Journey
    stages: tuple[StageCoverage, ...]

    @property
    def ratio(self) -> float | None:
        """Share of the cells that are filled, 0 to 1; None if none applies."""
        return filled_share(cell for stage in self.stages for cell in stage.cells.values())


def journey_coverage(journey: Journey) -> JourneyCoverage:
    """Return which cells of a journey's map are filled, empty or not applicable.

    A cell does not apply where the stage names its lane as ``not_applicable`` and holds nothing
    there. Ratios are filled cells divided by those that apply; without any they are undefined,
    which is None and never zero.
    """
    own = _own_lanes(journey)
    return JourneyCoverage(journey, tuple(_stage_coverage(each, own) for each in journey.stages))


def coverage_of(project: Project) -> tuple[JourneyCoverage, ...]:
    """Return the coverage of every journey of a project."""
    return tuple(map(journey_coverage, project.journeys))


def _own_lanes(journey: Journey) -> tuple[str, ...]:
    names = (lane.name for stage in journey.stages for lane in stage.lanes)
    return tuple(dict.fromkeys(names))


def _stage_coverage(stage: Stage, own: Iterable[str]) -> StageCoverage:
    filled = {lane.name for lane in stage.lanes if lane.items}
    cells = {lane: _cell(stage, lane) for lane in LANES}
    return StageCoverage(
        stage, cells | {f"{OWN_LANE}{name}": _own(stage, name, filled) for name in own}
    )


def _cell(stage: Stage, lane: str) -> Cell:
    if LANES[lane](stage):
        return "filled"
    return "not_applicable" if lane in stage.not_applicable else "empty"


def _own(stage: Stage, name: str, filled: set[str]) -> Cell:
    if name in filled:
        return "filled"
    return "not_applicable" if "lanes" in stage.not_applicable else "empty"
