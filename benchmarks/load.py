"""Loading: against what only parses the same text, and against ten times as much of it."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Literal

import yaml

import journeykit
from benchmarks.projects import project
from benchmarks.timing import Ratio, best_seconds, time_ratio

Format = Literal["yaml", "json"]
Parser = Callable[[str], object]


def ratios(small: int = 20, large: int = 200) -> Iterator[Ratio]:
    """Measure loading of documents of two sizes, in journeys."""
    # What a program does that has no use for positions, types or references.
    bare = partial(yaml.load, Loader=yaml.CSafeLoader)
    yield from _ratios("yaml", "yaml.CSafeLoader", bare, (small, large))
    yield from _ratios("json", "json.loads", json.loads, (small, large))


def _ratios(name: Format, parser: str, parse: Parser, sizes: tuple[int, int]) -> Iterator[Ratio]:
    durations = []
    for journeys in sizes:
        text = journeykit.dumps(project(journeys), format=name)
        ours = best_seconds(partial(journeykit.loads, text, format=name))
        what = f"load {name}, {journeys} journeys, {len(text) // 1000} kB / {parser}"
        yield time_ratio(what, ours, best_seconds(partial(parse, text)))
        durations.append(ours)
    first, second = durations
    yield time_ratio(f"load {name}, {sizes[1]} journeys / {sizes[0]}", second, first)
