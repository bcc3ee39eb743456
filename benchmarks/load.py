"""Loading: against what only parses the same text, against peers, and against more of the same.

The collector of reference cycles is treated alike on both sides of a ratio, in both ways: once it
is off while either side runs, and once it is on when either side is called, as it is in a program.
journeykit pauses it while it loads; the others do not.
"""

import json
import tracemalloc
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import yaml

import journeykit
from benchmarks.peers import readers
from benchmarks.projects import STAGES, TOUCHPOINTS_PER_STAGE, project
from benchmarks.timing import Ratio, compared_seconds, time_ratio
from journeykit.model import Project

A_JOURNEY = len(STAGES) * TOUCHPOINTS_PER_STAGE
"""Touchpoints."""


MANY = 50_000
"""So many touchpoints take long enough to be measured twice only."""


def ratios(
    yaml_size: int = 2_000, json_sizes: tuple[int, int] = (10_000, 100_000)
) -> Iterator[Ratio]:
    """Measure loading of documents of these sizes, in touchpoints."""
    yield from _yaml_ratios(yaml_size)
    yield from _json_ratios(json_sizes)
    yield from _memory(json_sizes[0])


def _yaml_ratios(size: int) -> Iterator[Ratio]:
    text = journeykit.dumps(project(-(-size // A_JOURNEY)), format="yaml")
    sides = {
        "ours": partial(journeykit.loads, text, format="yaml"),
        # What a program does that has no use for positions, types or references.
        "bare": partial(yaml.load, text, Loader=yaml.CSafeLoader),
    }
    for collector in (False, True):
        seconds = compared_seconds(sides, collector=collector)
        what = f"load yaml, {size} touchpoints / yaml.CSafeLoader{_note(collector)}"
        yield time_ratio(what, seconds["ours"], seconds["bare"])


def _json_ratios(sizes: tuple[int, int]) -> Iterator[Ratio]:
    ours = []
    for size in sizes:
        text = json_text(size)
        sides: dict[str, Callable[[], object]] = {
            "load": partial(journeykit.loads, text, format="json"),
            "json.loads": partial(json.loads, text),
            **{name: partial(read, text) for name, read in readers().items()},
        }
        for collector in (False, True):
            times = 3 if size < MANY else 2
            seconds = compared_seconds(sides, collector=collector, times=times)
            for name in (name for name in sides if name != "json.loads"):
                what = f"{name} json, {size} touchpoints / json.loads{_note(collector)}"
                yield time_ratio(what, seconds[name], seconds["json.loads"])
        ours.append(seconds["load"])
    yield time_ratio(f"load json, {sizes[1]} touchpoints / {sizes[0]}", ours[1], ours[0])


def _note(collector: bool) -> str:  # noqa: FBT001
    return "" if collector else ", collector off"


def json_text(touchpoints: int) -> str:
    """Return the document of a project with so many touchpoints.

    Journeys are multiplied as plain values, since building them takes longer than all that is
    measured here.
    """
    journeys = -(-touchpoints // A_JOURNEY)
    times = -(-journeys // 100)
    document = json.loads(journeykit.dumps(project(-(-journeys // times)), format="json"))
    for key in ("journeys", "opportunities"):
        document[key] = [_renamed(item, copy) for copy in range(times) for item in document[key]]
    return json.dumps(document, ensure_ascii=False, indent=2)


def _renamed(item: dict[str, Any], copy: int) -> dict[str, Any]:
    """One of the copies of a journey, or of an opportunity that answers a friction in it."""
    answers = [answer.replace("/", f"-{copy}/") for answer in item.get("answers", ())]
    renamed = {**item, "id": f"{item['id']}-{copy}"}
    return {**renamed, "answers": answers} if answers else renamed


def _memory(size: int) -> Iterator[Ratio]:
    text = json_text(size)
    plain = _bytes_held(partial(json.loads, text)) / size
    bare = _bytes_held(partial(journeykit.loads, text, format="json")) / size
    whole = _bytes_held(partial(_indexed, text)) / size
    what = f"memory of a touchpoint, {size} of them / json.loads"
    yield Ratio(what, bare / plain, f"{bare:.0f} bytes / {plain:.0f} bytes")
    what = "  with the index, once it is asked for / json.loads"
    yield Ratio(what, whole / plain, f"{whole:.0f} bytes / {plain:.0f} bytes")


def _indexed(text: str) -> Project:
    project = journeykit.loads(text, format="json")
    assert project.index.places
    return project


def _bytes_held(action: Callable[[], object]) -> int:
    """How much memory is still in use when an action has returned its result."""
    action()  # what is built once for all of them
    tracemalloc.start()
    try:
        result = action()
        held = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert result is not None
    return held
