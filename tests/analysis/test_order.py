"""What keeps its order: a longest increasing subsequence."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, strategies as st

from journeykit.analysis.changes.order import in_order

orders = st.integers(0, 7).flatmap(lambda size: st.permutations(range(size)))


def longest(ranks: list[int]) -> int:
    sizes = range(len(ranks), -1, -1)
    return next(n for n in sizes if any(rising(list(c)) for c in combinations(ranks, n)))


def rising(ranks: list[int]) -> bool:
    return all(one < other for one, other in pairwise(ranks))


@given(orders)
def test_what_is_kept_is_in_order_and_nothing_longer_is(ranks: list[int]) -> None:
    kept = sorted(in_order(ranks, ranks))

    assert rising([ranks[position] for position in kept])
    assert len(kept) == longest(ranks)


@given(orders)
def test_the_way_back_keeps_the_same_things(ranks: list[int]) -> None:
    inverse = [ranks.index(rank) for rank in range(len(ranks))]

    there = {ranks[position] for position in in_order(ranks, ranks)}
    back = in_order(inverse, range(len(ranks)))

    assert there == back


@pytest.mark.parametrize(
    ("ranks", "kept"),
    [
        ([], []),
        ([0, 1, 2, 3], [0, 1, 2, 3]),
        ([3, 0, 1, 2], [1, 2, 3]),  # the last one came first: nothing else moved
        ([1, 0], [0]),  # a tie: by order
        ([2, 3, 0, 1], [0, 1]),
    ],
)
def test_a_tie_is_settled_by_what_comes_first(ranks: list[int], kept: list[int]) -> None:
    assert sorted(in_order(ranks, range(len(ranks)))) == kept
