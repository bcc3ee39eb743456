"""Does the ranking hold if we are a little wrong about the weights and about what is unknown?"""

import heapq
import math
import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain

from journeykit.analysis.moments.candidates import Candidate, Factor

CONCENTRATION = 20.0
"""How closely the drawn weights keep to the given ones.

In a Dirichlet distribution the standard deviation of a share w is sqrt(w (1 - w) / (c + 1)): with
20, a weight of .30 mostly lies from .20 to .40. So far apart are people who broadly agree.
"""


def robustness(
    ranked: Sequence[Candidate],
    shares: Mapping[str, float],
    *,
    draws: int,
    seed: int,
    top: int,
) -> tuple[float | None, ...]:
    """Return for each candidate in what share of draws it is among the first.

    Each draw takes weights from a Dirichlet distribution around the given ones, and fills every
    missing factor with a uniform value. A candidate that scores zero is never among the first.

    Args:
        ranked: Candidates with a score, in order of time, which breaks ties. Those without one
            take no part: nothing fair can be said about them.
        shares: The weights by factor, with a sum of 1.
        draws: How many times to draw; 0 gives None for each.
        seed: Equal seeds give equal results.
        top: How many are "the first".
    """
    if not draws:
        return (None,) * len(ranked)
    # The rankings of a seed must not change when somebody else draws a number.
    chance = random.Random(seed)  # noqa: S311 (a simulation, not a secret)
    logarithms = [[_logarithm(factor) for factor in candidate.factors] for candidate in ranked]
    contenders = _contenders(logarithms, top)
    hits = [0] * len(ranked)
    for _ in range(draws):
        weights = _dirichlet(list(shares.values()), chance)
        scores = {at: _score(logarithms[at], weights, chance) for at in contenders}
        for at in heapq.nlargest(top, scores, key=scores.__getitem__):
            hits[at] += scores[at] > -math.inf
    return tuple(count / draws for count in hits)


def _contenders(logarithms: Sequence[Sequence[float | None]], top: int) -> list[int]:
    """Return in order which candidates can be among the first in any draw.

    Fully known candidates that differ in one factor alone keep their order whatever the weights
    are: of each such group the first few stand for all. On a large map few are left.
    """
    groups: dict[tuple[float | None, ...], list[int]] = defaultdict(list)
    open_ones = [at for at, known in enumerate(logarithms) if None in known]
    for at, known in enumerate(logarithms):
        if None not in known:
            groups[tuple(known[:-1])].append(at)
    best = (_first(group, logarithms, top) for group in groups.values())
    return sorted([*open_ones, *chain.from_iterable(best)])


def _first(
    group: Sequence[int], logarithms: Sequence[Sequence[float | None]], top: int
) -> list[int]:
    """Return the candidates with the greatest last factor, the earlier ones of equals."""
    return heapq.nlargest(top, group, key=lambda at: logarithms[at][-1] or 0.0)


def _logarithm(factor: Factor) -> float | None:
    """Return the logarithm of a known value, None for what is to be drawn."""
    if factor.weight == 0 and factor.value is not None:
        return 0.0  # it does not count, whatever it is
    if factor.value is None:
        # Reach is only ever unknown where one persona is ranked alone, and is the same for all
        # of her moments: drawing it row by row would shuffle what it cannot shuffle.
        return 0.0 if factor.name == "reach" else None
    return math.log(factor.value) if factor.value > 0 else -math.inf


def _dirichlet(shares: Sequence[float], chance: random.Random) -> list[float]:
    drawn = [chance.gammavariate(share * CONCENTRATION, 1) if share else 0.0 for share in shares]
    total = math.fsum(drawn)
    return [value / total for value in drawn] if total else list(shares)


def _score(known: Sequence[float | None], weights: Sequence[float], chance: random.Random) -> float:
    """Return the logarithm of a drawn score."""
    total = 0.0
    for logarithm, weight in zip(known, weights, strict=True):
        drawn = math.log(1 - chance.random()) if logarithm is None else logarithm
        if weight:
            total += weight * drawn
    return total
