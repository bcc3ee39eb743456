"""Where everything stands: stops in columns, ways as bands as wide as their share."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from journeykit.exporters.diagrams.arrows import HEAD, swings, through
from journeykit.exporters.diagrams.drawing import Drawing, Edge, Layout, Node, Pen, Point
from journeykit.exporters.diagrams.heading import heading_node
from journeykit.exporters.diagrams.legend import legend_node
from journeykit.exporters.diagrams.palette import DEEP, NEGATIVE, STEP, UNKNOWN
from journeykit.exporters.diagrams.paths.cells import (
    WIDTH,
    again_block,
    label_block,
    stop_block,
)
from journeykit.exporters.diagrams.paths.legend import entries
from journeykit.exporters.diagrams.paths.plan import Passage, Plan, Stop
from journeykit.exporters.diagrams.paths.positions import Link, Spot, middles
from journeykit.exporters.diagrams.voice import Voice

_GAP = 74
"""Between columns, where the ways swing."""
_BELOW_HEADING, _ABOVE_LEGEND = 30, 26
_WIDEST, _NARROWEST = 32, 1.5
"""Of a way that all take, and of any that somebody takes."""
_UNKNOWN = 2
_PASSING = 10
"""What a way that passes through a column takes beside its width."""
_LEAVING_PULL = 60
_BACK_LANE = 22
_LEAST_COLUMNS = 4
"""A title wants room, however short the journey."""


@attrs.frozen
class _Track:
    """A way with the keys of all spots that it passes, both ends included."""

    passage: Passage
    keys: tuple[str, ...]
    width: float


def arranged(plan: Plan, voice: Voice, *, legend: bool = True) -> Drawing:
    """Return a plan with a place for everything."""
    columns = max([_LEAST_COLUMNS - 1, *plan.depths.values()]) + 1
    width = _indent(plan) * 2 + columns * (WIDTH + _GAP) - _GAP
    heading = heading_node(plan.kicker, plan.title, width, plan.note)
    tracks = _tracks(plan)
    spots = _spots(plan, tracks)
    at = _levelled(spots, tracks, heading.block.height + _BELOW_HEADING)
    nodes = dict(_stops(plan, at))
    low = max((node.y + node.block.height for node in nodes.values()), default=heading.block.height)
    low = max([low, *(at[spot.key] + spot.height / 2 for spot in spots)])
    edges = [*_ahead(plan, tracks, nodes, at), *_back(plan, nodes, low)]
    backs = sum(1 for each in plan.passages if each.look == "back")
    bottom = low + _BACK_LANE * backs
    foot = legend_node(entries(plan, voice) if legend else (), width, bottom + _ABOVE_LEGEND)
    return Drawing(
        width=width,
        height=foot.y + foot.block.height if foot else bottom,
        heading=heading,
        nodes=(*nodes.values(), *_again(plan, nodes), *_labels(edges)),
        edges=tuple(edge for edge, _ in edges),
        layout=Layout(direction="LR", splines="spline"),
        foot=foot,
        language=plan.language,
        title=plan.title,
        description=plan.description,
    )


def _tracks(plan: Plan) -> list[_Track]:
    shares = [each.share or 0 for each in plan.passages if each.look != "back"]
    largest = max([1.0, *shares])  # in loops, ways are taken more than once
    return [
        _Track(each, _passed(each, plan.depths), _width(each.share, largest))
        for each in plan.passages
        if each.look != "back"
    ]


def _width(share: float | None, largest: float) -> float:
    if share is None:
        return _UNKNOWN
    return max(_NARROWEST, _WIDEST * share / largest)


def _passed(passage: Passage, depths: Mapping[str, int]) -> tuple[str, ...]:
    between = range(depths[passage.source] + 1, depths[passage.target])
    passing = (f"{passage.source}>{passage.target}>{column}" for column in between)
    return (passage.source, *passing, passage.target)


def _spots(plan: Plan, tracks: Sequence[_Track]) -> list[Spot]:
    spots = [
        Spot(stop.key, plan.depths[stop.key], _room(stop), _LEAVING_PULL * (stop.look in _OUT))
        for stop in plan.stops
    ]
    for track in tracks:
        first = plan.depths[track.passage.source]
        for number, key in enumerate(track.keys[1:-1], 1):
            spots.append(Spot(key, first + number, track.width + _PASSING))
    return spots


_OUT = ("gone", "ended")


def _room(stop: Stop) -> float:
    again = again_block(stop.again).height if stop.again else 0
    return stop_block(stop).height + 2 * again


def _levelled(spots: Sequence[Spot], tracks: Sequence[_Track], top: float) -> dict[str, float]:
    """Return the middle of each spot, the uppermost at the top."""
    links = [
        Link(before, after, track.width)
        for track in tracks
        for before, after in zip(track.keys, track.keys[1:], strict=False)
    ]
    at = middles(spots, links)
    highest = min((at[spot.key] - spot.height / 2 for spot in spots), default=0)
    return {key: round(y - highest + top, 2) for key, y in at.items()}


def _stops(plan: Plan, at: Mapping[str, float]) -> Iterator[tuple[str, Node]]:
    for number, stop in enumerate(plan.stops):
        block = stop_block(stop)
        x, y = _left(plan, stop.key), at[stop.key] - block.height / 2
        yield stop.key, Node(f"n{number}", block, x, y, stop.tip)


def _left(plan: Plan, key: str) -> float:
    return _indent(plan) + plan.depths[key] * (WIDTH + _GAP)


def _indent(plan: Plan) -> int:
    """Return the room at the left that a way back needs."""
    return _BACK_LANE if any(each.look == "back" for each in plan.passages) else 0


def _again(plan: Plan, nodes: Mapping[str, Node]) -> Iterator[Node]:
    for stop in plan.stops:
        if stop.again:
            node, block = nodes[stop.key], again_block(stop.again)
            y = node.y + node.block.height + 2
            yield Node(f"{node.id}again", block, node.x, y, fixed=True)


def _ahead(
    plan: Plan, tracks: Sequence[_Track], nodes: Mapping[str, Node], at: Mapping[str, float]
) -> Iterator[tuple[Edge, str]]:
    starts = _ports(tracks, at, 0, 1)
    ends = _ports(tracks, at, -1, -2)
    for number, track in enumerate(tracks):
        route = swings(tuple(_points(plan, track, at, starts[number], ends[number])))
        tail, head = nodes[track.keys[0]].id, nodes[track.keys[-1]].id
        pen = _pen(track)
        says = track.passage.says
        yield Edge(tail, head, route, route[-1], pen=pen, says=says), track.passage.chance


def _points(
    plan: Plan, track: _Track, at: Mapping[str, float], start: float, end: float
) -> Iterator[Point]:
    x = _left(plan, track.keys[0]) + WIDTH
    yield x, start
    for key in track.keys[1:-1]:
        x += _GAP
        yield x, at[key]
        x += WIDTH
        yield x, at[key]
    yield _left(plan, track.keys[-1]), end


def _ports(
    tracks: Sequence[_Track], at: Mapping[str, float], end: int, next_to_it: int
) -> dict[int, float]:
    """Return where each way touches the stop at one of its ends: side by side, none across."""
    touching: dict[str, list[int]] = {}
    for number, track in enumerate(tracks):
        touching.setdefault(track.keys[end], []).append(number)
    ports: dict[int, float] = {}
    for key, numbers in touching.items():
        ordered = sorted(numbers, key=lambda number: at[tracks[number].keys[next_to_it]])
        y = at[key] - sum(tracks[number].width for number in numbers) / 2
        for number in ordered:
            ports[number] = y + tracks[number].width / 2
            y += tracks[number].width
    return ports


def _pen(track: _Track) -> Pen:
    if track.passage.share is None:
        return Pen(UNKNOWN, track.width, dashed=True, arrow=False)
    colour = NEGATIVE if track.passage.look == "gone" else DEEP
    return Pen(colour, track.width, arrow=False, opacity=0.4)


def _back(plan: Plan, nodes: Mapping[str, Node], low: float) -> Iterator[tuple[Edge, str]]:
    """Yield the ways back, each in a lane of its own below everything."""
    ways = [each for each in plan.passages if each.look == "back"]
    for number, way in enumerate(ways):
        tail, head = nodes[way.source], nodes[way.target]
        lane = low + _BACK_LANE * (number + 1) - 6
        right, left = tail.x + WIDTH + 12, head.x - 16
        start = (tail.x + WIDTH, tail.y + tail.block.height - 10)
        tip = (head.x, head.y + head.block.height - 10)
        corners = ((right, start[1]), (right, lane), (left, lane), (left, tip[1]))
        route = through((start, *corners, (tip[0] - HEAD, tip[1])))
        pen = Pen(STEP, 1.6, dashed=way.share is None)
        yield Edge(tail.id, head.id, route, tip, pulls=False, pen=pen, says=way.says), way.chance


def _labels(edges: Sequence[tuple[Edge, str]]) -> Iterator[Node]:
    for number, (edge, text) in enumerate(edges):
        if text:
            block = label_block(text)
            x, y = _label_point(edge)
            node = Node(f"p{number}", block, x - block.width / 2, y - block.height / 2, fixed=True)
            yield node


def _label_point(edge: Edge) -> Point:
    """Return a point early in the first swing, where ways from other stops are still apart.

    A way back is labelled in its lane.
    """
    if edge.pen.arrow:
        bottom = max(y for _, y in edge.route)
        return edge.route[0][0] - WIDTH / 2, bottom - 9
    (x, y), (to_x, to_y) = edge.route[0], edge.route[3]
    return x + (to_x - x) * 0.4, y + (to_y - y) * 0.3
