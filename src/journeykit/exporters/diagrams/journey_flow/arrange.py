"""How a flow is laid out: which way it leads, and how much of it stands side by side."""

from collections.abc import Iterator
from math import ceil

from journeykit.exporters.diagrams.drawing import Drawing
from journeykit.exporters.diagrams.journey_flow.across import across
from journeykit.exporters.diagrams.journey_flow.down import down
from journeykit.exporters.diagrams.journey_flow.plan import Plan
from journeykit.exporters.diagrams.options import Wish
from journeykit.exporters.diagrams.page import fitting

_MOST_BANDS = 4
_ABREAST = (1, 2, 3, 4, 6)
"""Cards side by side where stages stand one below the other."""


def arranged(plan: Plan, wish: Wish) -> Drawing:
    """Return a plan with a place for everything, in the shape that suits the page best."""
    return fitting(_shapes(plan, wish), wish.page)


def _shapes(plan: Plan, wish: Wish) -> Iterator[Drawing]:
    """Yield the flow in every shape that is asked for, the usual one first."""
    legend, stages = wish.shows("legend"), len(plan.columns)
    if wish.direction == "down":
        longest = max(len(column.cards) for column in plan.columns)
        for abreast in dict.fromkeys(min(each, longest) for each in _ABREAST):
            yield down(plan, abreast, legend=legend)
        return
    most = 1 if wish.direction == "across" else _MOST_BANDS
    for abreast in dict.fromkeys(ceil(stages / bands) for bands in range(1, most + 1)):
        yield across(plan, abreast, legend=legend)
