"""Time, memory and how they are told."""

import gc
import time
from collections.abc import Callable

import attrs


@attrs.frozen
class Ratio:
    """One line of the report.

    Attributes:
        what: What was measured, and against what.
        value: The first divided by the second; below 1 the first is the smaller one.
        detail: The two figures behind it.
    """

    what: str
    value: float
    detail: str

    def __str__(self) -> str:
        return f"{self.what:<58} {self.value:>9.2f}   {self.detail}"


def best_seconds(action: Callable[[], object], *, times: int = 3) -> float:
    """Return the shortest of several runs: what disturbs a run only ever makes it longer."""
    return min(_seconds(action) for _ in range(times))


def _seconds(action: Callable[[], object]) -> float:
    gc.collect()
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


def time_ratio(what: str, ours: float, theirs: float) -> Ratio:
    """Return the ratio of two durations in seconds."""
    return Ratio(what, ours / theirs, f"{ours:.4f} s / {theirs:.4f} s")
