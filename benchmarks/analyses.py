"""The analyses: all of them on one map, and on one of a tenth of its size."""

import datetime
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from benchmarks.crowd import crowd
from benchmarks.timing import Ratio, best_seconds, time_ratio
from journeykit import analysis
from journeykit.model import Project

TODAY = datetime.date(2026, 10, 1)


def ratios(small: int = 100, large: int = 1_000) -> Iterator[Ratio]:
    """Measure every analysis on maps of two sizes, in personas, and all of them together.

    A persona brings 10 touchpoints and 15 moments.
    """
    maps = [crowd(small), crowd(large)]
    totals = [0.0, 0.0]
    for name, run in ANALYSES.items():
        seconds = [best_seconds(partial(run, each)) for each in maps]
        totals = [total + one for total, one in zip(totals, seconds, strict=True)]
        yield time_ratio(f"{name}, {large} personas / {small}", seconds[1], seconds[0])
    yield time_ratio(f"all analyses, {large} personas / {small}", totals[1], totals[0])


def _curves(project: Project) -> None:
    for journey in project.journeys:
        analysis.emotion_curve(journey)


def _days(project: Project) -> None:
    for persona in project.personas:
        analysis.day_balances(persona, project=project)


def _moments_of_each(project: Project) -> None:
    for persona in project.personas:
        analysis.contact_moments(project, persona=persona.id)


def _opportunities(project: Project) -> None:
    for preset in analysis.PRESETS:
        analysis.rank_opportunities(project, preset=preset)


def _paths(project: Project) -> None:
    for journey in project.journeys:
        analysis.journey_paths(project, journey=journey.id)


ANALYSES: Mapping[str, Callable[[Project], object]] = {
    "emotion curves": _curves,
    "day balances": _days,
    "contact moments across personas": analysis.contact_moments,
    "contact moments of each persona": _moments_of_each,
    "coverage gaps": analysis.coverage_gaps,
    "coverage matrices": analysis.coverage_matrices,
    "channel use": analysis.channel_use,
    "paths of each journey": _paths,
    "strengths and frictions": analysis.strengths_and_frictions,
    "frictions": analysis.rank_frictions,
    "opportunities, all presets": _opportunities,
    "promise matrix": analysis.promise_matrix,
    "objectives": analysis.objectives_answered,
    "evidence audit": partial(analysis.evidence_audit, today=TODAY),
}
