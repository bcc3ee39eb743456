"""Time, memory and how they are told."""

import gc
import time
from collections.abc import Callable, Mapping

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


def compared_seconds(
    actions: Mapping[str, Callable[[], object]], *, collector: bool, times: int = 3
) -> dict[str, float]:
    """Return the shortest of several runs of each action, all of them in turns.

    Args:
        actions: What to run, by name.
        collector: Whether the collector of reference cycles is on when an action begins.
        times: How many turns.
    """
    turns = [
        {name: _seconds(run, collector) for name, run in actions.items()} for _ in range(times)
    ]
    return {name: min(turn[name] for turn in turns) for name in actions}


def _seconds(action: Callable[[], object], collector: bool = True) -> float:  # noqa: FBT001, FBT002
    gc.collect()
    if not collector:
        gc.disable()
    try:
        started = time.perf_counter()
        result = action()
        seconds = time.perf_counter() - started
    finally:
        gc.enable()
    del result  # afterwards: to free it is no part of the action
    return seconds


def time_ratio(what: str, ours: float, theirs: float) -> Ratio:
    """Return the ratio of two durations in seconds."""
    return Ratio(what, ours / theirs, f"{ours:.4f} s / {theirs:.4f} s")
