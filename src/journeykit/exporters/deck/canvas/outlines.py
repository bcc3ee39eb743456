"""Icons and curves as custom geometry: native outlines that recolour with the theme."""

from collections.abc import Sequence
from functools import cache

from journeykit.exporters.deck.geometry import Box, emu
from journeykit.icons import icon

ICON_UNIT = 1_000
"""Path units to one unit of an icon's 24×24 box."""
ICON_SIDE = 24


@cache
def icon_geometry(name: str) -> str:
    """Return an icon as a path to be stroked, not filled."""
    commands = "".join(
        _command(
            step.letter, [(round(x * ICON_UNIT), round(y * ICON_UNIT)) for x, y in step.points]
        )
        for step in icon(name).path
    )
    side = ICON_SIDE * ICON_UNIT
    return _custom(f'<a:path w="{side}" h="{side}" fill="none">{commands}</a:path>')


def curve_geometry(
    box: Box, points: Sequence[tuple[float, float]], *, closed_below: bool = False
) -> str:
    """Return a curve through points of the slide that is monotone between each two of them.

    Each stretch leaves and arrives level, so that no point in between lies beyond both ends.
    """
    (x, y), *rest = [(emu(px - box.x), emu(py - box.y)) for px, py in points]
    path = [_command("M", [(x, y)])]
    for to_x, to_y in rest:
        half = (x + to_x) // 2
        path.append(_command("C", [(half, y), (half, to_y), (to_x, to_y)]))
        x, y = to_x, to_y
    if closed_below:
        bottom = emu(box.h)
        path += [_command("L", [(x, bottom)]), _command("L", [(0, bottom)]), "<a:close/>"]
    fill = "" if closed_below else ' fill="none"'
    return _custom(f'<a:path w="{emu(box.w)}" h="{emu(box.h)}"{fill}>{"".join(path)}</a:path>')


_TAGS = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo"}


def _command(letter: str, points: Sequence[tuple[int, int]]) -> str:
    if letter == "Z":
        return "<a:close/>"
    places = "".join(f'<a:pt x="{x}" y="{y}"/>' for x, y in points)
    return f"<a:{_TAGS[letter]}>{places}</a:{_TAGS[letter]}>"


def _custom(path: str) -> str:
    return (
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="0" t="0" r="r" b="b"/>'
        f"<a:pathLst>{path}</a:pathLst></a:custGeom>"
    )
