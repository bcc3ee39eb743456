"""Personas compared: pair by pair, which is quadratic, and by the clock, which is not."""

from collections.abc import Iterator
from functools import partial

import attrs

from benchmarks.crowd import crowd
from benchmarks.timing import Ratio, best_seconds, time_ratio
from journeykit.analysis import compare_personas
from journeykit.analysis.personas.feelings import divergences
from journeykit.analysis.personas.overlap import pairs
from journeykit.analysis.personas.windows import shared_windows
from journeykit.model import Persona, Project

A_MINUTE = 60.0
WINDOWS = 10


def ratios(small: int = 100, large: int = 1_000) -> Iterator[Ratio]:
    """Measure maps of two sizes, in personas.

    Ten times the personas are a hundred times the pairs, and ten times the windows and stages.
    """
    maps = [_varied(crowd(personas)) for personas in (small, large)]
    for each in maps:
        _ = each.index  # built once for all analyses
    for name, run in {"pairs": _pairs, "windows": _windows, "stages": _stages}.items():
        first, second = (best_seconds(partial(run, each), times=2) for each in maps)
        yield time_ratio(f"{name}, {large} personas / {small}", second, first)
    whole = best_seconds(partial(compare_personas, maps[1]), times=1)
    yield time_ratio(f"{large} personas compared / a minute", whole, A_MINUTE)


def _pairs(project: Project) -> None:
    for _ in pairs(project, project.personas):
        pass


def _windows(project: Project) -> None:
    shared_windows(project, project.personas, WINDOWS)


def _stages(project: Project) -> None:
    tuple(divergences(project, project.personas))


def _varied(project: Project) -> Project:
    """Return a map whose personas differ: few have the same interests, brands and media."""
    personas = [_with_traits(number, each) for number, each in enumerate(project.personas)]
    return attrs.evolve(project, personas=personas)


def _with_traits(number: int, persona: Persona) -> Persona:
    return attrs.evolve(
        persona,
        interests=_drawn("Intérêt", number, 997, 3),
        brands=_drawn("Marque", number, 499, 4),
        media=_drawn("Média", number, 251, 3),
    )


def _drawn(name: str, number: int, of: int, count: int) -> list[str]:
    """Return some of so many names, each once; the same ones for the same number."""
    return [
        f"{name} {each}" for each in sorted({number**power % of for power in range(1, count + 1)})
    ]
