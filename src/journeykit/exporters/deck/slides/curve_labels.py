"""Which dots of an emotion curve get their word."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from journeykit.exporters.deck.charts.emotion import REACH, Dot, eased
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.exporters.deck.page import Family, typeface
from journeykit.typography import width

_DOT = 0.16
_LABEL = 0.17
"""The height of a label, in inches."""
_OVERHANG = 0.12
"""How far a label may reach beyond the chart's edges, in inches."""
_SAMPLES = 12
_THICK = 0.05
"""At how many places between two dots the line is looked at, and how thick it counts, in inches."""


def keep_labels(dots: Sequence[Dot], area: Box, unit: float, family: Family) -> list[Dot]:
    """Return the dots with the labels that have room, the strongest emotions first.

    A label stands away from the neutral line if it can, else on the other side of its dot. It has
    room where it touches no dot, no other label and not the line, and stays with its chart.

    Args:
        dots: The dots of a curve.
        area: The chart.
        unit: The width of one unit of the chart's horizontal axis, in inches.
        family: The font of the labels.
    """
    places = [_place(dot, area, unit) for dot in dots]
    taken = [*filter(None, places), *_line(places)]
    kept = {n: attrs.evolve(dot, label="") for n, dot in enumerate(dots)}
    for index in sorted(kept, key=lambda n: (-abs(dots[n].valence or 0), n)):
        dot, place = dots[index], places[index]
        if place is None or not dot.label:
            continue
        for is_below in ((dot.valence or 0) < 0, (dot.valence or 0) >= 0):
            label = _label(dot.label, place, family, is_below=is_below)
            if _inside(label, area) and not any(_touch(label, box) for box in taken):
                kept[index] = attrs.evolve(dot, is_below=is_below)
                taken.append(label)
                break
    return [kept[n] for n in range(len(dots))]


def _place(dot: Dot, area: Box, unit: float) -> Box | None:
    if dot.valence is None:
        return None
    x = area.x + dot.x * unit
    y = area.y + (REACH - dot.valence) / (2 * REACH) * area.h
    return Box(x - _DOT / 2, y - _DOT / 2, _DOT, _DOT)


def _line(places: Sequence[Box | None]) -> Iterator[Box]:
    """Iterate over small boxes along the line between neighbouring dots."""
    for start, end in pairwise(places):
        if start is None or end is None:
            continue
        for step in range(1, _SAMPLES):
            part = step / _SAMPLES
            x = start.centre + (end.centre - start.centre) * part
            y = start.middle + (end.middle - start.middle) * eased(part)
            yield Box(x - _THICK / 2, y - _THICK / 2, _THICK, _THICK)


def _label(text: str, place: Box, family: Family, *, is_below: bool) -> Box:
    wide = width(text, typeface(family).font(Size.MAP, bold=True)) / POINTS_PER_INCH + 0.06
    top = place.bottom if is_below else place.y - _LABEL
    return Box(place.centre - wide / 2, top, wide, _LABEL)


def _inside(label: Box, area: Box) -> bool:
    across = label.x >= area.x - _OVERHANG and label.right <= area.right + _OVERHANG
    return across and label.y >= area.y - _OVERHANG and label.bottom <= area.bottom + _OVERHANG


def _touch(one: Box, other: Box) -> bool:
    apart = one.right <= other.x or other.right <= one.x
    return not (apart or one.bottom <= other.y or other.bottom <= one.y)
