"""Ways as tracks: how wide they are, which spots they pass, and where they touch the stops."""

from collections.abc import Mapping, Sequence

import attrs

from journeykit.exporters.diagrams.drawing import Pen
from journeykit.exporters.diagrams.palette import DEEP, NEGATIVE, UNKNOWN
from journeykit.exporters.diagrams.paths.axes import Axes
from journeykit.exporters.diagrams.paths.cells import stop_block
from journeykit.exporters.diagrams.paths.plan import Passage, Plan
from journeykit.exporters.diagrams.paths.positions import Link, Spot

_WIDEST, _NARROWEST = 32, 1.5
"""Of a way that all take, and of any that somebody takes."""
_UNKNOWN = 2
_PASSING = 10
"""What a way that passes through a layer takes beside its width."""
_LEAVING_PULL = 60
_OUT = ("gone", "ended")


@attrs.frozen
class Track:
    """A way that leads on, with the keys of all spots that it passes, both ends included."""

    passage: Passage
    keys: tuple[str, ...]
    width: float

    @property
    def pen(self) -> Pen:
        """How it is drawn."""
        if self.passage.share is None:
            return Pen(UNKNOWN, self.width, dashed=True, arrow=False)
        colour = NEGATIVE if self.passage.look == "gone" else DEEP
        return Pen(colour, self.width, arrow=False, opacity=0.4)


def tracks_of(plan: Plan) -> list[Track]:
    """Return the ways that lead on."""
    ahead = [each for each in plan.passages if each.look != "back"]
    largest = max([1.0, *(each.share or 0 for each in ahead)])  # above 1 in loops
    return [Track(each, _passed(each, plan.depths), _width(each.share, largest)) for each in ahead]


def spots_of(plan: Plan, tracks: Sequence[Track], axes: Axes) -> list[Spot]:
    """Return all that takes room in a layer."""
    spots = [
        Spot(
            stop.key,
            plan.depths[stop.key],
            axes.breadth(stop_block(stop)),
            _LEAVING_PULL * (stop.look in _OUT),
        )
        for stop in plan.stops
    ]
    for track in tracks:
        first = plan.depths[track.passage.source]
        for number, key in enumerate(track.keys[1:-1], 1):
            spots.append(Spot(key, first + number, track.width + _PASSING))
    return spots


def links_of(tracks: Sequence[Track]) -> list[Link]:
    """Return what draws spots together."""
    return [
        Link(before, after, track.width)
        for track in tracks
        for before, after in zip(track.keys, track.keys[1:], strict=False)
    ]


def ports_of(
    tracks: Sequence[Track], at: Mapping[str, float], end: int, next_to_it: int
) -> dict[int, float]:
    """Return where each way touches the stop at one of its ends: side by side, none across."""
    touching: dict[str, list[int]] = {}
    for number, track in enumerate(tracks):
        touching.setdefault(track.keys[end], []).append(number)
    ports: dict[int, float] = {}
    for key, numbers in touching.items():
        ordered = sorted(numbers, key=lambda number: at[tracks[number].keys[next_to_it]])
        place = at[key] - sum(tracks[number].width for number in numbers) / 2
        for number in ordered:
            ports[number] = place + tracks[number].width / 2
            place += tracks[number].width
    return ports


def _width(share: float | None, largest: float) -> float:
    if share is None:
        return _UNKNOWN
    return max(_NARROWEST, _WIDEST * share / largest)


def _passed(passage: Passage, depths: Mapping[str, int]) -> tuple[str, ...]:
    between = range(depths[passage.source] + 1, depths[passage.target])
    passing = (f"{passage.source}>{passage.target}>{layer}" for layer in between)
    return (passage.source, *passing, passage.target)
