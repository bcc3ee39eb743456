"""Decks: against zipping the same bytes, against python-pptx, and against ten times as much."""

import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import attrs

import journeykit
from benchmarks.documented_api import rebuilt
from benchmarks.inventory import inventory
from benchmarks.projects import project
from benchmarks.timing import Ratio, best_seconds, time_ratio
from journeykit.model import Project

ROOT = Path(__file__).parents[1]
ZIP_LEVEL = 6


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


def export_deck(whole: Project) -> bytes:
    """Return the deck of a project, by way of a file as everybody gets it."""
    with tempfile.TemporaryDirectory(prefix="journeykit-bench-") as folder:
        target = Path(folder, "deck.pptx")
        journeykit.export(whole, target)
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


def _peak_megabytes(journeys: int) -> float:
    """Return the peak memory of a process of its own that builds the project and its deck."""
    command = [sys.executable, "-m", "benchmarks.peak", str(journeys)]
    finished = subprocess.run(command, check=True, capture_output=True, cwd=ROOT, timeout=900)
    return float(finished.stdout)
