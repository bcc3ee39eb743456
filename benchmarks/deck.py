"""Decks: against zipping the same bytes, against python-pptx, and against ten times as much."""

import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import attrs

import journeykit
from benchmarks.documented_api import rebuilt
from benchmarks.inventory import inventory
from benchmarks.pptxgenjs import pptxgenjs_ratio
from benchmarks.projects import project
from benchmarks.timing import Ratio, best_seconds, time_ratio
from journeykit.model import Project

ROOT = Path(__file__).parents[1]
ZIP_LEVEL = 6
DECKS = 200
"""A normal day of an agency."""


@attrs.frozen
class DeckRun:
    """A deck of some size and how long it took.

    Attributes:
        journeys: How many journeys the project has.
        seconds: From the project to the file.
        content: The file.
    """

    journeys: int
    seconds: float
    content: bytes


def ratios(small: int = 20, large: int = 200) -> Iterator[Ratio]:
    """Measure decks of two sizes, in journeys."""
    export_deck(project(1))  # what is loaded and cached once is no part of any deck
    runs = [_run(small, times=3), _run(large, times=2)]
    for run in runs:
        yield from _against_floor_and_api(run)
    first, second = runs
    what = f"deck of {large} journeys / deck of {small}"
    yield time_ratio(what, second.seconds, first.seconds)
    peaks = [_peak_megabytes(run.journeys) for run in runs]
    figures = f"{peaks[1]:.0f} MB / {peaks[0]:.0f} MB"
    yield Ratio(f"peak memory, {large} journeys / {small}", peaks[1] / peaks[0], figures)


def map_ratios(small: int = 100, large: int = 1_000) -> Iterator[Ratio]:
    """Measure decks of journey maps alone, a slide each, of two sizes; and many decks in a row."""
    seconds = []
    for count in (small, large):
        whole = project(count)
        seconds.append(best_seconds(partial(export_deck, whole, slides="map"), times=1))
        if count == small:
            yield from _maps_against_floor_and_api(export_deck(whole, slides="map"), seconds[0])
    yield time_ratio(f"{large} maps / {small}", seconds[1], seconds[0])
    first, last = (_peak_megabytes(1, decks) for decks in (DECKS // 10, DECKS))
    figures = f"{last:.0f} MB / {first:.0f} MB"
    yield Ratio(f"peak memory, {DECKS} decks in a row / {DECKS // 10}", last / first, figures)
    peak = _peak_megabytes(large, slides="map")
    yield Ratio(f"peak memory, {large} maps / 200 MB", peak / 200, f"{peak:.0f} MB")


def _maps_against_floor_and_api(content: bytes, seconds: float) -> Iterator[Ratio]:
    parts, slides = _unzipped(content), inventory(content)
    shapes = sum(slide.count() for slide in slides)
    name = f"{len(slides)} maps"
    yield time_ratio(f"{name} / zipping them", seconds, best_seconds(lambda: _zipped(parts)))
    theirs = best_seconds(lambda: rebuilt(slides), times=1)
    yield time_ratio(f"{name} / python-pptx, {shapes} shapes", seconds, theirs)
    yield pptxgenjs_ratio(name, slides, seconds)


def export_deck(whole: Project, **options: Any) -> bytes:
    """Return the deck of a project, by way of a file as everybody gets it."""
    with tempfile.TemporaryDirectory(prefix="journeykit-bench-") as folder:
        target = Path(folder, "deck.pptx")
        journeykit.export(whole, target, **options)
        return target.read_bytes()


def _run(journeys: int, *, times: int) -> DeckRun:
    whole = project(journeys)
    seconds = best_seconds(lambda: export_deck(whole), times=times)
    return DeckRun(journeys, seconds, export_deck(whole))


def _against_floor_and_api(run: DeckRun) -> Iterator[Ratio]:
    parts = _unzipped(run.content)
    name = f"deck of {run.journeys} journeys"
    yield time_ratio(f"{name} / zipping it", run.seconds, best_seconds(lambda: _zipped(parts)))
    slides = inventory(run.content)
    shapes = sum(slide.count() for slide in slides)
    theirs = best_seconds(lambda: rebuilt(slides), times=1)
    what = f"{name} / python-pptx, {len(slides)} slides, {shapes} shapes"
    yield time_ratio(what, run.seconds, theirs)


def _unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zipped(parts: dict[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=ZIP_LEVEL) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def _peak_megabytes(journeys: int, decks: int = 1, slides: str = "") -> float:
    """Return the peak memory of a process of its own that builds the project and its decks."""
    command = [sys.executable, "-m", "benchmarks.peak", str(journeys), str(decks), slides]
    finished = subprocess.run(command, check=True, capture_output=True, cwd=ROOT, timeout=900)
    return float(finished.stdout)
