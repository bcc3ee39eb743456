"""How the columns of a blueprint are spread over bands, one below the other, as lines of a text."""

from collections.abc import Iterator, Sequence
from math import ceil, sqrt

from journeykit.exporters.diagrams.blueprint.plan import Section

LEAST_ABREAST = 9
"""Columns that a band has room for, at least."""
_FLATNESS = 4
"""A column is so many times as high as wide, and the page wider than high."""


def bands_of(sections: Sequence[Section], *, endless: bool) -> list[tuple[Section, ...]]:
    """Return the stages of each band.

    A stage begins in a new band where it does not fit in what is left, and is cut where it is
    longer than a band.

    Args:
        sections: All stages.
        endless: Whether one band holds everything.
    """
    count = _length(sections)
    most = count if endless else max(LEAST_ABREAST, ceil(sqrt(_FLATNESS * count)))
    bands: list[list[Section]] = [[]]
    for section in (piece for each in sections for piece in _cut(each, most)):
        if bands[-1] and _length(bands[-1]) + len(section.columns) > most:
            bands.append([])
        bands[-1].append(section)
    return [tuple(band) for band in bands]


def _length(band: Sequence[Section]) -> int:
    return sum(len(section.columns) for section in band)


def _cut(section: Section, most: int) -> Iterator[Section]:
    for start in range(0, len(section.columns), most):
        name = section.name if not start else f"{section.name} …"
        yield Section(name, section.columns[start : start + most])
