"""What keeps its order, and what moved."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any


def in_order(ranks: Sequence[int], ties: Sequence[Any]) -> frozenset[int]:
    """Return the positions of a longest increasing subsequence: what is still in its old order.

    Several subsequences may be longest. At each step that one is taken whose tie-breaker is
    smallest, so that the answer is the same for an order and its inverse where the tie-breakers
    belong to the things themselves.

    Args:
        ranks: For each position of the new order the place in the old one; all different.
        ties: For each position what decides between equally good ones.

    Example:
        >>> sorted(in_order([1, 2, 0, 3], ["b", "c", "a", "d"]))
        [0, 1, 3]
    """
    until = _lengths(ranks)
    since = _lengths([-rank for rank in reversed(ranks)])[::-1]
    longest = max(until, default=0)
    steps: list[list[int]] = [[] for _ in range(longest)]
    for position, length in enumerate(until):
        if length + since[position] - 1 == longest:
            steps[length - 1].append(position)
    kept: list[int] = []
    for step in steps:
        following = [each for each in step if not kept or _follows(each, kept[-1], ranks)]
        kept.append(min(following, key=lambda position: ties[position]))
    return frozenset(kept)


def _follows(position: int, earlier: int, ranks: Sequence[int]) -> bool:
    return position > earlier and ranks[position] > ranks[earlier]


def _lengths(ranks: Sequence[int]) -> list[int]:
    """Return how long the longest increasing subsequence is that ends at each position."""
    ends: list[int] = []
    lengths: list[int] = []
    for rank in ranks:
        length = bisect_left(ends, rank)
        ends[length : length + 1] = [rank]
        lengths.append(length + 1)
    return lengths
