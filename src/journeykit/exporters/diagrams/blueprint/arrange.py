"""Where everything of a blueprint stands: lanes one below the other, touchpoints side by side."""

from collections.abc import Iterator, Sequence
from itertools import count, islice, pairwise

from journeykit.exporters.diagrams import stepping
from journeykit.exporters.diagrams.arrows import down
from journeykit.exporters.diagrams.blueprint.band import Band, Builder, Placed
from journeykit.exporters.diagrams.blueprint.bands import bands_of, every_abreast
from journeykit.exporters.diagrams.blueprint.cells import LABELS, PORT, WIDTH
from journeykit.exporters.diagrams.blueprint.legend import entries
from journeykit.exporters.diagrams.blueprint.plan import Plan, Section
from journeykit.exporters.diagrams.drawing import Drawing, Edge, Layout, Node, Pen
from journeykit.exporters.diagrams.heading import heading_node
from journeykit.exporters.diagrams.legend import legend_node
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.page import fitting
from journeykit.exporters.diagrams.palette import DEEP, NEGATIVE, STEP
from journeykit.exporters.diagrams.routing import (
    TRACK,
    Grid,
    Place,
    Rails,
    gutters_of,
    inner,
    rails_of,
)
from journeykit.exporters.diagrams.steps import Step
from journeykit.exporters.diagrams.voice import Voice

_GAP = 30
"""Between touchpoints, at least: an arrow runs there."""
_AFTER_LABELS = 24
_BELOW_HEADING, _BETWEEN_BANDS, _ABOVE_LEGEND = 22, 40, 24
_CLEAR, _CLEAR_OF_BANDS = 9, 14
"""Between cards, or bands, and the lines above them."""
_LEAST_COLUMNS = 3
"""A title wants room, however short the journey."""

_ALONG = Pen(DEEP, 2.2)
_BEHIND = Pen(STEP, 1.4)
_HURTING = Pen(NEGATIVE, 2.2)

Bands = Sequence[Sequence[Section]]


def arranged(plan: Plan, wish: Wish, voice: Voice) -> Drawing:
    """Return a plan with a place for everything, in the shape that suits the page best."""
    every = every_abreast(plan.sections, endless=wish.direction == "across")
    legend = wish.shows("legend")
    drawings = (_drawn(plan, bands_of(plan.sections, each), voice, legend=legend) for each in every)
    return fitting(drawings, wish.page)


def _drawn(plan: Plan, bands: Bands, voice: Voice, *, legend: bool) -> Drawing:
    grid = _grid(plan, bands)
    columns = max(_LEAST_COLUMNS, *(sum(len(each.columns) for each in band) for band in bands))
    first = LABELS + _AFTER_LABELS + TRACK * len(grid.margin)
    rails = rails_of(grid, gutters_of(grid, columns, first, WIDTH, _GAP))
    width = round(rails.gutters[columns][1])
    heading = heading_node(plan.kicker, plan.title, width, plan.note)
    placed = list(_placed(plan, bands, voice, rails, heading.block.height + _BELOW_HEADING))
    bottom = placed[-1].bottom
    foot = legend_node(entries(plan, voice) if legend else (), width, bottom + _ABOVE_LEGEND)
    edges, labels = _along(plan, rails, placed)
    return Drawing(
        width=width,
        height=foot.y + foot.block.height if foot else bottom,
        heading=heading,
        nodes=tuple(node for band in placed for node in band.nodes),
        labels=labels,
        edges=(
            *edges,
            *(edge for band in placed for each in band.placed for edge in _behind(each)),
        ),
        lines=tuple(line for band in placed for line in band.lines),
        layout=_layout(plan, placed),
        foot=foot,
        language=plan.language,
        title=plan.title,
        description=plan.description,
    )


def _grid(plan: Plan, bands: Bands) -> Grid:
    numbers = count()
    places = {
        next(numbers): Place(band, column)
        for band, sections in enumerate(bands)
        for column in range(sum(len(section.columns) for section in sections))
    }
    return stepping.grid_for(plan.steps, places, inner=True)


def _placed(plan: Plan, bands: Bands, voice: Voice, rails: Rails, top: float) -> Iterator[Band]:
    ids, first = count(), 0
    for number, band in enumerate(bands):
        columns = range(first, first + sum(len(section.columns) for section in band))
        xs = [rails.gutters[place][1] for place in range(len(columns))]
        arrows = [rails.grid.height(stepping.key(column)) for column in columns]
        corridor = rails.room(inner(number))
        top += rails.room(number)
        placed = Builder(plan, voice, number, ids, xs, arrows, corridor).band(band, top)
        yield placed
        top, first = placed.bottom + _BETWEEN_BANDS, columns.stop


def _along(
    plan: Plan, rails: Rails, bands: Sequence[Band]
) -> tuple[tuple[Edge, ...], tuple[Node, ...]]:
    """Return the arrows from touchpoint to touchpoint, and what is written on them."""
    every = (each.cells["customer"].top for band in bands for each in band.placed)
    corridors = {inner(number): band.customers - _CLEAR for number, band in enumerate(bands)}
    for number, band in enumerate(bands):
        corridors[number] = band.stages[0][0].y - _CLEAR_OF_BANDS
    corridors[len(bands)] = bands[-1].bottom

    def pen(step: Step) -> Pen:
        return stepping.weighted(_ALONG, step) if plan.weighted else _ALONG

    return stepping.arrows(plan.steps, rails, dict(enumerate(every)), corridors, PORT, pen)


def _behind(placed: Placed) -> Iterator[Edge]:
    """Yield the arrows from the customer away."""
    if not placed.column.described:
        return
    pen = _HURTING if placed.column.hero else _BEHIND
    for above, below in pairwise(placed.cells.values()):
        x = above.bottom.centre[0]
        start, tip = (x, above.bottom.y + above.bottom.block.height), (x, below.top.y)
        yield Edge(above.bottom.id, below.top.id, down(start, tip), tip, pen=pen)


def _layout(plan: Plan, bands: Sequence[Band]) -> Layout:
    """Return what keeps lanes level and touchpoints upright where Graphviz lays it out."""
    placed = [touchpoint for band in bands for touchpoint in band.placed]
    stages = [stage for band in bands for stage in band.stages]
    headers = tuple(header.id for header, _ in stages if not header.fixed)
    evidences = tuple(each.evidence.id for each in placed)
    ranks = [headers, evidences]
    for lane, label in zip(plan.lanes, bands[0].labels, strict=True):
        cells = (each.cells[lane].top.id for each in placed if lane in each.cells)
        ranks.append((label.id, *cells))
    chains = [tuple(label.id for label in bands[0].labels)]
    if plan.weighted:
        chains.append(evidences)  # where arrows lead everywhere, they give no order
    for each in placed:
        below = (node.id for cell in each.cells.values() for node in cell.nodes)
        chains.append((each.evidence.id, *below))
    return Layout(
        ranks=tuple(ranks),
        chains=(*chains, *_hung(stages, placed)),
        splines="spline" if plan.weighted else "ortho",
    )


def _hung(
    stages: Sequence[tuple[Node, int]], placed: Sequence[Placed]
) -> Iterator[tuple[str, str]]:
    """Yield each header with each touchpoint below it."""
    rest = iter(placed)
    for header, length in stages:
        for touchpoint in islice(rest, length):
            if not header.fixed:
                yield header.id, touchpoint.evidence.id
