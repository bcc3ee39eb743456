"""Which column each place stands in, and in which order from above."""

from collections.abc import Mapping, Sequence

import attrs

from journeykit.exporters.diagrams.paths.network import Network, Way


@attrs.frozen
class Layers:
    """Places by column.

    Attributes:
        depth: The column of each place, from 0.
        ahead: The ways that lead to a later column.
        back: The ways that lead back, or nowhere else.
    """

    depth: Mapping[str, int]
    ahead: tuple[Way, ...]
    back: tuple[Way, ...]

    @property
    def count(self) -> int:
        """How many columns there are."""
        return max(self.depth.values(), default=-1) + 1


def layers_of(network: Network) -> Layers:
    """Return the columns of a network: each place stands behind all that lead to it.

    A way to a place that comes earlier in the journey leads back, so that no loop is left.
    """
    order = {place.key: number for number, place in enumerate(network.places)}
    ahead = tuple(way for way in network.ways if order[way.source] < order[way.target])
    back = tuple(way for way in network.ways if order[way.source] >= order[way.target])
    depth = dict.fromkeys(order, 0)
    for way in sorted(ahead, key=lambda each: order[each.source]):
        depth[way.target] = max(depth[way.target], depth[way.source] + 1)
    return Layers(depth, ahead, back)


def spread(wanted: Sequence[float], heights: Sequence[float], gap: float) -> list[float]:
    """Return middles near the wanted ones, in their order, so that nothing overlaps.

    Neighbours that would overlap form a block, which stands where its members want to be on
    average (pool adjacent violators).

    Args:
        wanted: The wanted middles, from above.
        heights: How high each is.
        gap: Between two of them.
    """
    blocks: list[tuple[float, int]] = []
    offsets = _offsets(heights, gap)
    for place, offset in zip(wanted, offsets, strict=True):
        blocks.append((place - offset, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (one, many), (other, more) = blocks[-2], blocks[-1]
            blocks[-2:] = [((one * many + other * more) / (many + more), many + more)]
    starts = [start for start, many in blocks for _ in range(many)]
    return [start + offset for start, offset in zip(starts, offsets, strict=True)]


def _offsets(heights: Sequence[float], gap: float) -> list[float]:
    """Return the least distances of middles from the first one."""
    offsets, at = [], 0.0
    for number, height in enumerate(heights):
        if number:
            at += heights[number - 1] / 2 + gap + height / 2
        offsets.append(at)
    return offsets
