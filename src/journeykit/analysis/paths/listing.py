"""The most probable paths of a journey, explained."""

import math
from collections.abc import Sequence
from itertools import groupby

import attrs

from journeykit.analysis.arguments import check_whole
from journeykit.analysis.paths.crossroads import ROUNDING, Crossroad, PathEnding, crossroads_of
from journeykit.analysis.paths.search import most_probable
from journeykit.model import Journey, Project, Stage, Touchpoint
from journeykit.model.scales import Language, Outcome
from journeykit.wording import Message, message, stage_name

FEW, MOST = 0.01, 0.99
"""Beyond these a whole percentage would read as nobody, or as everybody."""


@attrs.frozen
class PathStep:
    """One step of a path.

    Attributes:
        touchpoint: None for a stage that has no touchpoint.
    """

    stage: Stage
    touchpoint: Touchpoint | None


@attrs.frozen
class JourneyPath:
    """A path that people take through a journey.

    Attributes:
        rank: From 1, the most probable.
        steps: In the order in which they are lived; where people come back, a touchpoint again.
        probability: The share of those who start who take it, and no other way on; above 0, up
            to 1.
        ending: ``arrived`` in the last stage that ways lead to; ``left`` before; or ``unknown``:
            these people go on, or leave, nobody said how many.
        outcome: How its last touchpoint turned out; None where that is unknown.
    """

    rank: int
    steps: tuple[PathStep, ...]
    probability: float
    ending: PathEnding
    outcome: Outcome | None

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages that it goes through, each as often as it is entered."""
        return tuple(stage for stage, _ in groupby(self.steps, lambda step: step.stage))

    def names(self, language: Language = "en", project: Project | None = None) -> tuple[str, ...]:
        """Return what its steps are called.

        Args:
            language: Of the names of stages without touchpoints.
            project: Where kinds of stages of the project's own get their names.
        """
        return tuple(
            step.touchpoint.name if step.touchpoint else stage_name(step.stage, language, project)
            for step in self.steps
        )


@attrs.frozen
class JourneyPaths:
    """The most probable paths of a journey.

    Attributes:
        paths: The most probable first.
        remaining: The share of those who start who take none of these paths, 0 to 1.
        open_at: Touchpoints with a way out that has no share, so that it is unknown who goes where.
        is_cut_short: Whether there were too many ways to find all the paths that were wanted.
        summary: The finding, in one sentence.
        coverage: How many the paths stand for.
        to_find_out: Which shares are to be stated next; None where nothing is open.
        how_to_read: What the probability of a path means.
        project: Where kinds of stages of the project's own get their names.
    """

    journey: Journey
    paths: tuple[JourneyPath, ...]
    remaining: float
    open_at: tuple[Touchpoint, ...]
    is_cut_short: bool
    summary: Message
    coverage: Message
    to_find_out: Message | None
    how_to_read: Message
    project: Project = attrs.field(repr=False)

    def as_rows(self, language: Language = "en") -> list[dict[str, object]]:
        """Return plain rows, one per path, and one without a rank for what remains.

        Args:
            language: Of the names of stages without touchpoints.
        """
        rows = [self._row(path, language) for path in self.paths]
        if self.remaining:
            nothing = dict.fromkeys(("ending", "outcome", "steps", "path"))
            rows.append(self._numbers(None, self.remaining) | nothing)
        return rows

    def _row(self, path: JourneyPath, language: Language) -> dict[str, object]:
        ids = (step.touchpoint.id if step.touchpoint else step.stage.id for step in path.steps)
        return self._numbers(path.rank, path.probability) | {
            "ending": path.ending,
            "outcome": path.outcome,
            "steps": ", ".join(ids),
            "path": " → ".join(path.names(language, self.project)),
        }

    def _numbers(self, rank: int | None, probability: float) -> dict[str, object]:
        return {"journey": self.journey.id, "rank": rank, "probability": probability}


def journey_paths(
    project: Project, *, journey: str, limit: int = 10, returns: int = 3
) -> JourneyPaths:
    """Return the most probable paths through a journey.

    People start at the first touchpoint and take one of its ways out, with its probability. What
    the probabilities lack to 1 is the share that stops there; the only way out is taken by all
    unless it has a probability. The probability of a path is that of its ways, multiplied, times
    the share that stops where it ends. Where a way has no share beside others, the path of those
    who may have taken it ends in an ``unknown``: nothing is guessed.

    Without transitions the order of the lists is the one path, of probability 1; stages without
    touchpoints are steps of it.

    Args:
        project: The map.
        journey: The id of the journey.
        limit: How many paths at most, 1 or more.
        returns: How often a path may go back to a touchpoint that is stated at the same place or
            earlier, 0 or more; what goes around more often is in the remaining share.

    Raises:
        NotFoundError: There is no such journey.
        UsageError: ``limit`` is below 1, or ``returns`` below 0.

    Example:
        >>> from journeykit import Journey, Project, Stage, Touchpoint, Transition
        >>> visit = Journey(
        ...     title="Visit",
        ...     stages=[
        ...         Stage(kind="awareness", touchpoints=["Poster"]),
        ...         Stage(kind="consideration", touchpoints=["Shop"]),
        ...         Stage(kind="purchase", touchpoints=["Till"]),
        ...     ],
        ...     transitions=[
        ...         Transition(source="poster", target="shop", probability=0.5),
        ...         Transition(source="shop", target="till", probability=0.6),
        ...     ],
        ... )
        >>> found = journey_paths(Project(title="Shop", journeys=[visit]), journey="visit")
        >>> for path in found.paths:
        ...     print(path.probability, path.ending, *path.names())
        0.5 left Poster
        0.3 arrived Poster Shop Till
        0.2 left Poster Shop

    Source:
        Kemeny and Snell (1960), *Finite Markov Chains* (the probability of a path).
    """
    check_whole("limit", limit, 1)
    check_whole("returns", returns, 0)
    chosen = project.journey(journey)
    if not chosen.transitions:
        return _listed(project, chosen, (_in_order(chosen),), returns)
    crossroads = crossroads_of(chosen)
    steps = [PathStep(stage, each) for stage in chosen.stages for each in stage.touchpoints]
    search = most_probable(crossroads, limit, returns)
    paths = tuple(
        _path(
            rank,
            [steps[place] for place in found.places],
            found.probability,
            crossroads[found.places[-1]].ending,
        )
        for rank, found in enumerate(search.found, start=1)
    )
    listed = _listed(project, chosen, paths, returns, _open_at(chosen, crossroads))
    return attrs.evolve(listed, is_cut_short=search.is_cut_short)


def _in_order(journey: Journey) -> JourneyPath:
    steps = [
        PathStep(stage, touchpoint)
        for stage in journey.stages
        for touchpoint in stage.touchpoints or (None,)
    ]
    return _path(1, steps, 1.0, "arrived")


def _open_at(journey: Journey, crossroads: Sequence[Crossroad]) -> tuple[Touchpoint, ...]:
    return tuple(
        touchpoint
        for touchpoint, here in zip(journey.touchpoints, crossroads, strict=True)
        if here.ending == "unknown" and here.rest
    )


def _path(
    rank: int, steps: Sequence[PathStep], probability: float, ending: PathEnding
) -> JourneyPath:
    last = steps[-1].touchpoint
    return JourneyPath(rank, tuple(steps), probability, ending, last.outcome if last else None)


def _listed(
    project: Project,
    journey: Journey,
    paths: tuple[JourneyPath, ...],
    returns: int,
    open_at: tuple[Touchpoint, ...] = (),
) -> JourneyPaths:
    covered = math.fsum(path.probability for path in paths)
    remaining = 1 - covered if covered < 1 - ROUNDING else 0.0
    names = tuple(touchpoint.name for touchpoint in open_at)
    return JourneyPaths(
        journey=journey,
        paths=paths,
        remaining=remaining,
        open_at=open_at,
        is_cut_short=False,
        summary=_summary(journey, paths),
        coverage=_coverage(len(paths), remaining),
        to_find_out=message("paths.to_find_out", places=names) if names else None,
        how_to_read=message("paths.how_to_read", returns=returns),
        project=project,
    )


def _summary(journey: Journey, paths: tuple[JourneyPath, ...]) -> Message:
    if not paths:
        return message("paths.summary.none")
    first = paths[0]
    if not journey.transitions:
        return message("paths.summary.in_order", steps=len(first.steps))
    return message(
        f"paths.summary.{first.ending}",
        share=share_said(first.probability),
        place=first.names()[-1],
        steps=len(first.steps),
    )


def _coverage(paths: int, remaining: float) -> Message:
    if not paths:
        return message("paths.coverage.none")
    if not remaining:
        return message("paths.coverage.all", paths=paths)
    share, rest = share_said(1 - remaining), share_said(remaining)
    return message("paths.coverage.some", paths=paths, share=share, remaining=rest)


def share_said(share: float) -> Message:
    """Return how to say a share; a small one is not none, and a large one not all."""
    if 0 < share < FEW:
        return message("paths.share.few")
    if MOST < share < 1:
        return message("paths.share.most")
    return message("paths.share", share=share)
