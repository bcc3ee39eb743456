"""Lines in a corridor: those that do not meet share a lane."""

from collections.abc import Mapping

_CLEAR = 16
"""Between the ends of two lines in the same lane."""

Span = tuple[float, float]


def lanes_of(spans: Mapping[str, Span]) -> dict[str, int]:
    """Return the lane of each line, from 0: the shorter, the nearer.

    Args:
        spans: Where each line begins and ends.
    """
    lanes: list[list[Span]] = []
    found: dict[str, int] = {}
    for key in sorted(spans, key=lambda each: (spans[each][1] - spans[each][0], spans[each])):
        free = (number for number, lane in enumerate(lanes) if _fits(spans[key], lane))
        number = next(free, len(lanes))
        lanes[number:] = lanes[number:] or [[]]
        lanes[number].append(spans[key])
        found[key] = number
    return found


def _fits(span: Span, lane: list[Span]) -> bool:
    return all(span[1] + _CLEAR <= start or end + _CLEAR <= span[0] for start, end in lane)
