"""Where everything stands: stops in layers, ways as bands as wide as their share."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from journeykit.exporters.diagrams.arrows import HEAD, Route, swings, through
from journeykit.exporters.diagrams.drawing import Drawing, Edge, Layout, Node, Pen, Point
from journeykit.exporters.diagrams.heading import heading_node
from journeykit.exporters.diagrams.legend import legend_node
from journeykit.exporters.diagrams.options import Direction, Wish
from journeykit.exporters.diagrams.page import fitting
from journeykit.exporters.diagrams.palette import STEP
from journeykit.exporters.diagrams.paths import listing
from journeykit.exporters.diagrams.paths.axes import Axes
from journeykit.exporters.diagrams.paths.cells import WIDTH, label_block, stop_block
from journeykit.exporters.diagrams.paths.legend import entries
from journeykit.exporters.diagrams.paths.plan import Plan
from journeykit.exporters.diagrams.paths.positions import middles
from journeykit.exporters.diagrams.paths.tracks import (
    Track,
    links_of,
    ports_of,
    spots_of,
    tracks_of,
)
from journeykit.exporters.diagrams.voice import Voice

_GAP, _GAP_DOWN = 74, 50
"""Between layers, where the ways swing."""
_BELOW_HEADING, _ABOVE_LEGEND = 30, 26
_BEFORE_LIST = 36
_BROAD = 12
"""From such a width on, labels stand on the way itself."""
_LANE, _LABELLED_LANE = 22, 40
"""Between ways back that run to the left, and up, with the label at their side."""
_ROW = 8
"""Stops that stand side by side where nothing is known but their order."""
_LEAST_WIDTH = 4 * (WIDTH + _GAP) - _GAP
"""A title wants room, however short the journey."""


def arranged(plan: Plan, wish: Wish, voice: Voice) -> Drawing:
    """Return a plan with a place for everything, leading the way that suits the page best."""
    ways = (wish.direction,) if wish.direction else _ways(plan, wish)
    legend = wish.shows("legend")
    every = (_Arranger(plan, Axes(way == "down")).drawing(voice, legend=legend) for way in ways)
    return fitting(every, wish.page)


def _ways(plan: Plan, wish: Wish) -> tuple[Direction, ...]:
    """Return the ways to try, the usual one first: a short row needs no height."""
    is_row = len(plan.stops) <= _ROW and all(stop.look == "unknown" for stop in plan.stops)
    return ("across",) if is_row and wish.page is None else ("across", "down")


@attrs.frozen
class _Stops:
    """All stops at their places.

    Attributes:
        nodes: By key.
        at: The middle of each spot across the way, by key.
        layers: Where each layer begins and ends along the way.
        far: Where all ends across the way, ways back not included.
    """

    nodes: Mapping[str, Node]
    at: Mapping[str, float]
    layers: Sequence[tuple[float, float]]
    far: float


@attrs.frozen
class _Arranger:
    plan: Plan
    axes: Axes

    def drawing(self, voice: Voice, *, legend: bool) -> Drawing:
        plan, tracks = self.plan, tracks_of(self.plan)
        spots = spots_of(plan, tracks, self.axes)
        at = middles(spots, links_of(tracks))
        least = min((at[spot.key] - spot.height / 2 for spot in spots), default=0)
        most = max((at[spot.key] + spot.height / 2 for spot in spots), default=0)
        length, breadth = self._layers(0)[-1][1] + 2 * self._indent, most - least + self._lanes
        width = max(_LEAST_WIDTH, round(self._beside(breadth) if self.axes.down else length))
        heading = heading_node(plan.kicker, plan.title, width, plan.note)
        top = heading.block.height + _BELOW_HEADING
        start = (top if self.axes.down else 0) + self._indent
        shift = (0 if self.axes.down else top) - least
        stops = self._stops({key: place + shift for key, place in at.items()}, start, most + shift)
        edges = [*self._ahead(tracks, stops), *self._back(stops)]
        bottom = stops.layers[-1][1] if self.axes.down else stops.far + self._lanes
        listed = self._listed(width, top, bottom)
        bottom = max([bottom, *(node.y + node.block.height for node in listed)])
        foot = legend_node(entries(plan, voice) if legend else (), width, bottom + _ABOVE_LEGEND)
        return Drawing(
            width=width,
            height=foot.y + foot.block.height if foot else bottom,
            heading=heading,
            nodes=(*stops.nodes.values(), *self._labels(edges), *listed),
            edges=tuple(edges),
            layout=Layout(direction="TB" if self.axes.down else "LR", splines="spline"),
            foot=foot,
            language=plan.language,
            title=plan.title,
            description=plan.description,
        )

    def _beside(self, breadth: float) -> float:
        """Return the width of a picture with its list at the right."""
        return breadth + _BEFORE_LIST + listing.WIDTH if self.plan.routes else breadth

    def _listed(self, width: int, top: float, bottom: float) -> tuple[Node, ...]:
        if self.plan.routes is None:
            return ()
        if self.axes.down:
            return listing.beside(self.plan.routes, width - listing.WIDTH, top)
        return listing.below(self.plan.routes, width, bottom + _BEFORE_LIST)

    @property
    def _indent(self) -> int:
        """The room before the first layer, and behind the last, that a way back needs."""
        return _LANE if self._backs else 0

    @property
    def _backs(self) -> int:
        return sum(1 for each in self.plan.passages if each.look == "back")

    @property
    def _lane(self) -> int:
        return _LABELLED_LANE if self.axes.down else _LANE

    @property
    def _lanes(self) -> int:
        return self._lane * self._backs

    def _layers(self, start: float) -> list[tuple[float, float]]:
        """Return where each layer begins and ends along the way."""
        lengths = [0] * (max(self.plan.depths.values(), default=0) + 1)
        for stop in self.plan.stops:
            depth = self.plan.depths[stop.key]
            lengths[depth] = max(lengths[depth], self.axes.length(stop_block(stop)))
        layers = []
        for length in lengths:
            layers.append((start, start + length))
            start += length + (_GAP_DOWN if self.axes.down else _GAP)
        return layers

    def _stops(self, at: dict[str, float], start: float, far: float) -> _Stops:
        layers = self._layers(start)
        nodes = {}
        for number, stop in enumerate(self.plan.stops):
            block = stop_block(stop)
            across = at[stop.key] - self.axes.breadth(block) / 2
            x, y = self.axes.point(layers[self.plan.depths[stop.key]][0], across)
            nodes[stop.key] = Node(f"n{number}", block, x, y, stop.tip)
        return _Stops(nodes, at, layers, far)

    def _ahead(self, tracks: Sequence[Track], stops: _Stops) -> Iterator[Edge]:
        starts, ends = ports_of(tracks, stops.at, 0, 1), ports_of(tracks, stops.at, -1, -2)
        for number, track in enumerate(tracks):
            points = tuple(self._points(track, stops, starts[number], ends[number]))
            route = self._on_page(swings(points))
            tail, head = stops.nodes[track.keys[0]].id, stops.nodes[track.keys[-1]].id
            passage = track.passage
            yield Edge(
                tail,
                head,
                route,
                route[-1],
                pen=track.pen,
                label=passage.chance,
                says=passage.says,
            )

    def _points(self, track: Track, stops: _Stops, start: float, end: float) -> Iterator[Point]:
        """Yield the points that a way passes, along and across."""
        depth = self.plan.depths[track.keys[0]]
        block = stops.nodes[track.keys[0]].block
        yield stops.layers[depth][0] + self.axes.length(block), start
        for number, key in enumerate(track.keys[1:-1], depth + 1):
            first, last = stops.layers[number]
            yield first, stops.at[key]
            yield last, stops.at[key]
        yield stops.layers[self.plan.depths[track.keys[-1]]][0], end

    def _back(self, stops: _Stops) -> Iterator[Edge]:
        """Yield the ways back, each in a lane of its own beside everything."""
        ways = [each for each in self.plan.passages if each.look == "back"]
        for number, way in enumerate(ways):
            tail, head = stops.nodes[way.source], stops.nodes[way.target]
            lane = stops.far + self._lane * (number + 1) - 6
            start, leaves = self._edge_of(way.source, stops, end=True)
            tip, enters = self._edge_of(way.target, stops, end=False)
            after, before = stops.layers[self.plan.depths[way.source]][1] + 12, tip - 16
            corners = ((after, leaves), (after, lane), (before, lane), (before, enters))
            route = through(((start, leaves), *corners, (tip - HEAD, enters)))
            yield Edge(
                tail.id,
                head.id,
                self._on_page(route),
                self.axes.point(tip, enters),
                pulls=False,
                pen=Pen(STEP, 1.6, dashed=way.share is None),
                label=way.chance,
                says=way.says,
            )

    def _edge_of(self, key: str, stops: _Stops, *, end: bool) -> Point:
        """Return where a way back touches a stop: along the way, and across, near its far edge."""
        block, (first, _) = stops.nodes[key].block, stops.layers[self.plan.depths[key]]
        across = stops.at[key] + self.axes.breadth(block) / 2 - 10
        return first + (self.axes.length(block) if end else 0), across

    def _on_page(self, route: Route) -> Route:
        return tuple(self.axes.point(along, across) for along, across in route)

    def _labels(self, edges: Sequence[Edge]) -> Iterator[Node]:
        for number, edge in enumerate(edges):
            if edge.label:
                block = label_block(edge.label, bare=edge.pen.width > _BROAD)
                x, y = self._back_label(edge, block.width) if edge.pen.arrow else _label_point(edge)
                corner = x - block.width / 2, y - block.height / 2
                yield Node(f"p{number}", block, *corner, fixed=True)

    def _back_label(self, edge: Edge, width: int) -> Point:
        """Return the middle of the label of a way back, beside its lane."""
        (x, y), *_ = edge.route
        if self.axes.down:
            return max(x for x, _ in edge.route) - width / 2 - 2, y - 10
        return x - WIDTH / 2, max(y for _, y in edge.route) - 9


def _label_point(edge: Edge) -> Point:
    """Return a point early in the first swing, where ways from other stops are still apart."""
    start, first, second, end = edge.route[:4]
    weights = (0.216, 0.432, 0.288, 0.064)  # of a cubic piece at 0.4 of its length
    ends = (start, first, second, end)
    return (
        sum(weight * x for weight, (x, _) in zip(weights, ends, strict=True)),
        sum(weight * y for weight, (_, y) in zip(weights, ends, strict=True)),
    )
