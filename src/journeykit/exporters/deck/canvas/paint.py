"""Fills and lines as DrawingML."""

from journeykit.exporters.deck.theme import SLOTS, Paint

POINT = 12_700


def colour(paint: Paint) -> str:
    """Return a colour of the theme, with its opacity."""
    slot = SLOTS[paint.role]
    if paint.alpha >= 1:
        return f'<a:schemeClr val="{slot}"/>'
    alpha = round(paint.alpha * 100_000)
    return f'<a:schemeClr val="{slot}"><a:alpha val="{alpha}"/></a:schemeClr>'


def solid(paint: Paint | None) -> str:
    """Return a solid fill, or none."""
    return "<a:noFill/>" if paint is None else f"<a:solidFill>{colour(paint)}</a:solidFill>"


def gradient(start: Paint, end: Paint, *, degrees: int) -> str:
    """Return a gradient of two stops: 0 degrees runs to the right, 90 downwards."""
    stops = f'<a:gs pos="0">{colour(start)}</a:gs><a:gs pos="100000">{colour(end)}</a:gs>'
    return (
        f'<a:gradFill rotWithShape="1"><a:gsLst>{stops}</a:gsLst>'
        f'<a:lin ang="{degrees * 60_000}" scaled="0"/></a:gradFill>'
    )


def line(paint: Paint | None, points: float = 0.75, *, dash: bool = False) -> str:
    """Return an outline of a width in points with round ends, or none."""
    if paint is None:
        return "<a:ln><a:noFill/></a:ln>"
    dashes = '<a:prstDash val="dash"/>' if dash else ""
    return f'<a:ln w="{round(points * POINT)}" cap="rnd">{solid(paint)}{dashes}<a:round/></a:ln>'
