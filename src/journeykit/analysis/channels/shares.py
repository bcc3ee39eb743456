"""Whose the touchpoints are, and whether their reach is paid for, owned or earned."""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import get_args

import attrs

from journeykit.model import Touchpoint
from journeykit.model.scales import MediaType, Ownership


@attrs.frozen
class TouchpointShare:
    """How many touchpoints are of one category.

    Attributes:
        category: A value of the vocabulary; None for touchpoints of which it is unknown.
        touchpoints: How many there are, 0 or more.
        share: Of all touchpoints, those of which it is unknown included, 0 to 1; None where there
            is no touchpoint at all.
    """

    category: str | None
    touchpoints: int
    share: float | None


def ownership_shares(touchpoints: Collection[Touchpoint]) -> tuple[TouchpointShare, ...]:
    """Return whose the touchpoints are: each kind of owner, then what is unknown."""
    return _shares((each.ownership for each in touchpoints), get_args(Ownership))


def media_shares(touchpoints: Collection[Touchpoint]) -> tuple[TouchpointShare, ...]:
    """Return how many touchpoints are paid, owned and earned, then of how many it is unknown."""
    return _shares((each.media_type for each in touchpoints), get_args(MediaType))


def _shares(values: Iterable[str | None], vocabulary: Iterable[str]) -> tuple[TouchpointShare, ...]:
    counts = Counter(values)
    total = counts.total()
    return tuple(
        TouchpointShare(each, counts[each], counts[each] / total if total else None)
        for each in (*vocabulary, None)
    )
