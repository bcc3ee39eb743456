"""The impact/effort matrix: what is worth its effort, at a glance."""

from typing import Literal

from journeykit.model import Opportunity

Quadrant = Literal["quick_win", "big_bet", "fill_in", "thankless"]
QUADRANTS: tuple[Quadrant, ...] = ("quick_win", "big_bet", "fill_in", "thankless")
"""In the order in which to go about them."""

HIGH = 4
"""From this rating on, of 5, impact and effort are high.

The same for both, and above the middle: three is what people say who do not want to decide.
"""


def quadrant(opportunity: Opportunity, high: int = HIGH) -> Quadrant | None:
    """Return where an opportunity stands in the matrix, or None if that is unknown.

    Args:
        opportunity: Any opportunity.
        high: From which rating on impact and effort are high.
    """
    if opportunity.impact is None or opportunity.effort is None:
        return None
    if opportunity.effort < high:
        return "quick_win" if opportunity.impact >= high else "fill_in"
    return "big_bet" if opportunity.impact >= high else "thankless"
