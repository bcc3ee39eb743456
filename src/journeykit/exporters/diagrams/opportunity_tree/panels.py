"""A long tree in two halves, side by side, so that it suits a sheet of paper."""

from collections.abc import Sequence

from journeykit.exporters.diagrams.opportunity_tree.plan import Chance

MOST_IN_A_PANEL = 7
"""Opportunities that stand one below the other before the tree is halved."""


def halves(chances: Sequence[Chance]) -> tuple[range, ...]:
    """Return which opportunities each half holds; a single one where that is enough.

    What shares an issue is never parted, so that no arrow has to cross from half to half.
    """
    count = len(chances)
    cuts = [place for place in range(1, count) if _is_free(chances, place)]
    if count <= MOST_IN_A_PANEL or not cuts:
        return (range(count),) if count else ()
    weights = [sum(map(_weight, chances[:place])) for place in range(count + 1)]
    best = min(cuts, key=lambda place: abs(2 * weights[place] - weights[count]))
    return range(best), range(best, count)


def _is_free(chances: Sequence[Chance], place: int) -> bool:
    before = {answer for chance in chances[:place] for answer in chance.answers}
    return all(before.isdisjoint(chance.answers) for chance in chances[place:])


def _weight(chance: Chance) -> int:
    """Return how much room an opportunity takes, roughly."""
    return 1 + max(2, len(chance.answers), len(chance.ways))
