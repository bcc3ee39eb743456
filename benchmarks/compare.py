"""Comparing two versions of a map: whether the time grows with the size and no faster."""

from collections.abc import Iterator
from functools import partial

import attrs

from benchmarks.projects import STAGES, TOUCHPOINTS_PER_STAGE, project
from benchmarks.timing import Ratio, best_seconds, time_ratio
from journeykit.analysis import compare
from journeykit.model import Journey, Project, Stage, Touchpoint

TOUCHPOINTS_PER_JOURNEY = len(STAGES) * TOUCHPOINTS_PER_STAGE


def ratios(small: int = 1_000, large: int = 10_000) -> Iterator[Ratio]:
    """Compare versions of maps of two sizes, in touchpoints.

    Of each journey a third of the feelings changed, one touchpoint was renamed, one moved, one
    came, and stages are told in other words.
    """
    seconds = [_seconds(touchpoints) for touchpoints in (small, large)]
    yield time_ratio(f"compare, {large} touchpoints / {small}", seconds[1], seconds[0])


def _seconds(touchpoints: int) -> float:
    before = project(-(-touchpoints // TOUCHPOINTS_PER_JOURNEY))
    after = later(before)
    for each in (before, after):
        _ = each.index  # built once and kept, whatever is asked of a project
    return best_seconds(partial(compare, before, after))


def later(before: Project) -> Project:
    """Return a later version of a project, in which every journey changed."""
    return attrs.evolve(before, journeys=[_later(journey) for journey in before.journeys])


def _later(journey: Journey) -> Journey:
    return attrs.evolve(journey, stages=[_later_stage(stage) for stage in journey.stages])


def _later_stage(stage: Stage) -> Stage:
    first, second, third = stage.touchpoints
    touchpoints: tuple[Touchpoint, ...] = (attrs.evolve(first, emotion=-2), second, third)
    if stage.kind == "awareness":
        touchpoints = (third, first, second)
    elif stage.kind == "retention":
        renamed = attrs.evolve(second, id=f"{second.id}-new", name=f"{second.name}, nouveau")
        touchpoints = (first, renamed, Touchpoint(name="Rappel par SMS"), third)
    return attrs.evolve(
        stage, goal="Trouver la bonne paire du premier coup", touchpoints=touchpoints
    )
