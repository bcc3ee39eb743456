"""The coverage matrices of a project."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

import attrs

from journeykit.analysis.coverage.hours import hours_of
from journeykit.analysis.coverage.lanes import (
    OWN_LANE,
    JourneyCoverage,
    StageCoverage,
    coverage_of,
)
from journeykit.analysis.coverage.matrix import Cell, Heading, Matrix, filled_share
from journeykit.model import Journey, Project, Stage
from journeykit.wording import Message, message


@attrs.frozen
class CoverageMatrices:
    """What of the map is described at all, seen from four sides.

    Attributes:
        persona_stage: For which personas which stages of today's journeys are described; None
            without personas or without such journeys.
        stage_lane: For each journey, which lanes its stages fill.
        stage_channel: For each journey, on which channels each stage meets the customer: those of
            the brand first, then the others that the journey uses.
        hours: For each persona with days, which hours of each day are described.
        how_to_read: What a cell means.
        summary: The finding, in one sentence.
    """

    persona_stage: Matrix | None
    stage_lane: tuple[Matrix, ...]
    stage_channel: tuple[Matrix, ...]
    hours: tuple[Matrix, ...]
    how_to_read: Message
    summary: Message

    @property
    def matrices(self) -> tuple[Matrix, ...]:
        """All of them, in a fixed order."""
        first = (self.persona_stage,) if self.persona_stage else ()
        return (*first, *self.stage_lane, *self.stage_channel, *self.hours)

    def as_rows(self) -> list[dict[str, object]]:
        """Return plain rows, one per cell of each matrix."""
        return [row for matrix in self.matrices for row in matrix.as_rows()]


def coverage_matrices(project: Project) -> CoverageMatrices:
    """Return what of a map is described, as matrices of filled, empty and other cells.

    Each cell is ``filled``, ``empty`` or ``not_applicable``; a ratio is the filled cells divided by
    those that apply, and undefined where none applies. A matrix of stages and channels is not
    meant to be full: nobody has to be everywhere.

    Args:
        project: The map.

    Example:
        >>> from journeykit import DayTimeline, Moment, Persona, Project
        >>> sleep = Moment(start="22:00", end="06:30", asleep=True)
        >>> anne = Persona(name="Anne", days=[DayTimeline(moments=[sleep])])
        >>> [hours] = coverage_matrices(Project(title="Shop", personas=[anne])).hours
        >>> hours.ratio == 9 / 24
        True
    """
    covered = coverage_of(project)
    names = _Names.of(project)
    lanes = tuple(_stage_lane(each, names) for each in covered)
    hours = hours_of(project)
    return CoverageMatrices(
        persona_stage=_persona_stage(project, covered, names),
        stage_lane=lanes,
        stage_channel=tuple(_stage_channel(project, each, names) for each in project.journeys),
        hours=hours,
        how_to_read=message("coverage.how_to_read"),
        summary=_summary(lanes, hours),
    )


@attrs.frozen
class _Names:
    """What the project calls its own channels and kinds of stages."""

    channels: dict[str, str]
    stage_kinds: dict[str, str]

    @classmethod
    def of(cls, project: Project) -> "_Names":
        kinds = {
            place.entity.id: place.entity.label for place in project.index.of_kind("stage_kind")
        }
        channels = {
            place.entity.id: place.entity.label for place in project.index.of_kind("channel")
        }
        return cls(channels, kinds)

    def channel(self, channel: str) -> Heading:
        own = self.channels.get(channel)
        return Heading(channel, _own(own) if own else message("coverage.channel", channel=channel))

    def stage(self, stage: Stage) -> Message:
        own = stage.name or self.stage_kinds.get(stage.kind or "")
        return _own(own) if own else message("coverage.stage", kind=stage.kind)

    def kind(self, stage: Stage) -> Heading:
        """What stages of different journeys have in common: their kind, or else their name."""
        if stage.kind is None:
            return Heading(stage.id, _own(stage.label))
        own = self.stage_kinds.get(stage.kind)
        said = _own(own) if own else message("coverage.stage", kind=stage.kind)
        return Heading(stage.kind, said)


def _own(name: str) -> Message:
    return message("coverage.own", name=name)


def _stage_lane(covered: JourneyCoverage, names: _Names) -> Matrix:
    lanes = covered.stages[0].cells
    return Matrix(
        kind="stage_lane",
        of=covered.journey.id,
        rows=_stages(covered.journey, names),
        columns=tuple(map(_lane, lanes)),
        cells=tuple(tuple(stage.cells.values()) for stage in covered.stages),
    )


def _lane(lane: str) -> Heading:
    own = lane.removeprefix(OWN_LANE)
    return Heading(lane, message(f"coverage.lane.{lane}") if own == lane else _own(own))


def _stages(journey: Journey, names: _Names) -> tuple[Heading, ...]:
    return tuple(Heading(stage.id, names.stage(stage)) for stage in journey.stages)


def _stage_channel(project: Project, journey: Journey, names: _Names) -> Matrix:
    ours = project.brand.channels if project.brand else ()
    met = (each.channel for each in journey.touchpoints if each.channel)
    channels = tuple(dict.fromkeys((*ours, *met)))
    return Matrix(
        kind="stage_channel",
        of=journey.id,
        rows=_stages(journey, names),
        columns=tuple(map(names.channel, channels)),
        cells=tuple(tuple(_meets(stage, channels)) for stage in journey.stages),
    )


def _meets(stage: Stage, channels: Iterable[str]) -> Iterator[Cell]:
    used = {touchpoint.channel for touchpoint in stage.touchpoints}
    without: Cell = "not_applicable" if "touchpoints" in stage.not_applicable else "empty"
    for channel in channels:
        yield "filled" if channel in used else without


def _persona_stage(
    project: Project, covered: Iterable[JourneyCoverage], names: _Names
) -> Matrix | None:
    columns: dict[str, Heading] = {}
    states: dict[str, dict[str, list[Cell]]] = defaultdict(lambda: defaultdict(list))
    for each in covered:
        if each.journey.state == "target":
            continue
        for stage in each.stages:
            heading = names.kind(stage.stage)
            columns.setdefault(heading.id, heading)
            if each.journey.persona:
                states[each.journey.persona][heading.id].append(_described(stage))
    if not columns or not project.personas:
        return None
    return Matrix(
        kind="persona_stage",
        of="",
        rows=tuple(Heading(each.id, _own(each.name)) for each in project.personas),
        columns=tuple(columns.values()),
        cells=tuple(
            tuple(_best(states[persona.id][column]) for column in columns)
            for persona in project.personas
        ),
    )


def _described(stage: StageCoverage) -> Cell:
    """A stage is described where any of its lanes is."""
    states = set(stage.cells.values())
    if "filled" in states:
        return "filled"
    return "empty" if "empty" in states else "not_applicable"


def _best(states: list[Cell]) -> Cell:
    """What several journeys of a persona say of one stage; nothing said is empty."""
    if "filled" in states or not states:
        return "filled" if states else "empty"
    return "empty" if "empty" in states else "not_applicable"


def _summary(lanes: tuple[Matrix, ...], hours: tuple[Matrix, ...]) -> Message:
    """What of the journeys and of the days is described, of whichever there are."""
    shares = {
        name: filled_share(cell for matrix in found for row in matrix.cells for cell in row)
        for name, found in (("journeys", lanes), ("days", hours))
    }
    known = {name: share for name, share in shares.items() if share is not None}
    return Message(f"coverage.summary.{'_and_'.join(known) or 'none'}", known)
