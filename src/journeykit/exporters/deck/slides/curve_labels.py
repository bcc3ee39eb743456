"""Which dots of an emotion curve get their word."""

from collections.abc import Sequence

import attrs

from journeykit.exporters.deck.charts.emotion import REACH, Dot
from journeykit.exporters.deck.geometry import POINTS_PER_INCH, Box, Size
from journeykit.typography import Font, width

_DOT = 0.16
_LABEL = 0.17
"""The height of a label, in inches."""
_OVERHANG = 0.12
"""How far a label may reach beyond the chart's sides, in inches."""


def keep_labels(dots: Sequence[Dot], area: Box, unit: float, family: str) -> list[Dot]:
    """Return the dots with the labels that have room, the strongest emotions first.

    A label has room where it touches no dot and no other label, and stays with its chart.

    Args:
        dots: The dots of a curve.
        area: The chart.
        unit: The width of one unit of the chart's horizontal axis, in inches.
        family: The font of the labels.
    """
    places = {n: _place(dot, area, unit) for n, dot in enumerate(dots)}
    taken = [box for box in places.values() if box]
    kept: set[int] = set()
    for index in sorted(places, key=lambda n: (-abs(dots[n].valence or 0), n)):
        label = _label(dots[index], places[index], family)
        if label and _inside(label, area) and not any(_touch(label, box) for box in taken):
            kept.add(index)
            taken.append(label)
    return [dot if n in kept else attrs.evolve(dot, label="") for n, dot in enumerate(dots)]


def _place(dot: Dot, area: Box, unit: float) -> Box | None:
    if dot.valence is None:
        return None
    x = area.x + dot.x * unit
    y = area.y + (REACH - dot.valence) / (2 * REACH) * area.h
    return Box(x - _DOT / 2, y - _DOT / 2, _DOT, _DOT)


def _label(dot: Dot, place: Box | None, family: str) -> Box | None:
    if place is None or not dot.label:
        return None
    wide = width(dot.label, Font(family, Size.MAP, bold=True)) / POINTS_PER_INCH + 0.06
    top = place.bottom if (dot.valence or 0) < 0 else place.y - _LABEL
    return Box(place.centre - wide / 2, top, wide, _LABEL)


def _inside(label: Box, area: Box) -> bool:
    return label.x >= area.x - _OVERHANG and label.right <= area.right + _OVERHANG


def _touch(one: Box, other: Box) -> bool:
    apart = one.right <= other.x or other.right <= one.x
    return not (apart or one.bottom <= other.y or other.bottom <= one.y)
