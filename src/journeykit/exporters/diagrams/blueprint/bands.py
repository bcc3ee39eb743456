"""How the columns of a blueprint are spread over bands, one below the other, as lines of a text."""

from collections.abc import Iterator, Sequence
from math import ceil, sqrt

from journeykit.exporters.diagrams.blueprint.plan import Section

LEAST_ABREAST = 9
"""Columns that a band has room for, at least."""
_FEWER = (7, 5)
"""Columns abreast in shapes that suit a page better."""
_FLATNESS = 4
"""A column is so many times as high as wide, and the page wider than high."""


def usual_abreast(sections: Sequence[Section]) -> int:
    """Return how many columns of so many stand side by side on the screen."""
    return max(LEAST_ABREAST, ceil(sqrt(_FLATNESS * _length(sections))))


def every_abreast(sections: Sequence[Section], *, endless: bool) -> tuple[int, ...]:
    """Return how many columns may stand side by side, the usual number first.

    Args:
        sections: All stages.
        endless: Whether one band holds everything.
    """
    count = _length(sections)
    if endless:
        return (count,)
    return tuple(dict.fromkeys(min(count, each) for each in (usual_abreast(sections), *_FEWER)))


def bands_of(sections: Sequence[Section], abreast: int) -> list[tuple[Section, ...]]:
    """Return the stages of each band.

    A stage begins in a new band where it does not fit in what is left, and is cut where it is
    longer than a band.

    Args:
        sections: All stages.
        abreast: How many columns a band has room for.
    """
    bands: list[list[Section]] = [[]]
    for section in (piece for each in sections for piece in _cut(each, abreast)):
        if bands[-1] and _length(bands[-1]) + len(section.columns) > abreast:
            bands.append([])
        bands[-1].append(section)
    return [tuple(band) for band in bands]


def _length(band: Sequence[Section]) -> int:
    return sum(len(section.columns) for section in band)


def _cut(section: Section, most: int) -> Iterator[Section]:
    for start in range(0, len(section.columns), most):
        name = section.name if not start else f"{section.name} …"
        yield Section(name, section.columns[start : start + most])
