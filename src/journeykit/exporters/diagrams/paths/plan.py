"""What a diagram of paths shows, before it is laid out: places, ways and who leaves."""

from typing import Literal

import attrs

from journeykit.exporters.diagrams.paths.layers import Layers
from journeykit.model.scales import Language

Look = Literal["stop", "end", "gone", "ended", "unknown"]
RouteEnd = Literal["arrived", "left", "unknown"]
PassageLook = Literal["way", "gone", "back"]

GONE = ":gone:"
"""Before the key of the place that people leave; no id looks like it."""


@attrs.frozen
class Stop:
    """A place on the ways.

    Attributes:
        key: What the ways call it.
        name: What people call it.
        share: Of those who start, who come there, in words; empty where that is unknown.
        look: ``end`` is where the journey ends; ``gone`` holds those who leave before, ``ended``
            those who need nothing more.
        again: That people come back at once, in words; may be empty.
        tip: All there is to say, unabridged.
    """

    key: str
    name: str
    share: str
    look: Look
    again: str = ""
    tip: str = ""


@attrs.frozen
class Passage:
    """A way between two stops.

    Attributes:
        share: How often it is taken for each who starts; None where that is unknown.
        chance: The share of those at its source, in words; empty where it needs no saying.
        look: ``gone`` leads out of the journey, ``back`` to an earlier place.
        says: All of it in words.
    """

    source: str
    target: str
    share: float | None
    chance: str
    look: PassageLook
    says: str


@attrs.frozen
class Route:
    """One of the most probable paths from the start to where people stop.

    Attributes:
        share: Of those who start, who take it, in words.
        names: What its touchpoints are called, those in the middle left out of a long one.
        end: What becomes of those who take it.
        said: The same in words.
    """

    share: str
    names: str
    end: RouteEnd
    said: str


@attrs.frozen
class Routes:
    """The most probable paths.

    Attributes:
        title: What they are.
        rest: How many they stand for, and who takes another way.
    """

    title: str
    rest: str
    paths: tuple[Route, ...]


@attrs.frozen
class Plan:
    """All paths of a journey, in words.

    Attributes:
        stops: In the order of the journey, those who leave behind the place that they leave.
        depths: The layer of each stop, from 0.
        routes: The most probable paths; None where there is only one.
    """

    kicker: str
    title: str
    note: str
    stops: tuple[Stop, ...]
    passages: tuple[Passage, ...]
    depths: dict[str, int]
    routes: Routes | None
    language: Language
    description: str


def depths_of(layers: Layers, stops: tuple[Stop, ...]) -> dict[str, int]:
    """Return the layer of each stop: those who leave stand in the one behind."""
    return {
        stop.key: layers.depth[stop.key.removeprefix(GONE)] + stop.key.startswith(GONE)
        for stop in stops
    }
