"""From the design page and the shipped template to a client's template.

Slides and charts are written for the shipped template: inches of the design page, sizes of the type
scale, slots of its theme. For any other template what was written is translated here, in one pass
over the XML that the canvas wrote itself: slots, places, sizes of type. Text of users is escaped in
it, so nothing that a user wrote can look like what is searched for.
"""

import re
from collections.abc import Mapping

import attrs

from journeykit.exporters.deck.colours import Shade
from journeykit.exporters.deck.geometry import EMU_PER_INCH
from journeykit.exporters.deck.page import Page
from journeykit.exporters.deck.theme import SLOTS, Theme

_COLOUR = re.compile(r'<a:schemeClr val="(\w+)"(?:/>|><a:alpha val="(\d+)"/></a:schemeClr>)')
_PLACE = re.compile(
    r"(?P<before></p:blipFill><p:spPr>)?(?P<open><[ap]:xfrm[^>]*>)"
    r'<a:off x="(?P<x>-?\d+)" y="(?P<y>-?\d+)"/><a:ext cx="(?P<w>\d+)" cy="(?P<h>\d+)"/>'
    r'(?P<after></a:xfrm>(?:<a:prstGeom prst="ellipse"|<a:custGeom>.{1,140}?<a:path w="24000"))?'
)
_INNER = re.compile(
    r'<a:chOff x="(?P<x>-?\d+)" y="(?P<y>-?\d+)"/><a:chExt cx="(?P<w>\d+)" cy="(?P<h>\d+)"/>'
)
_ACROSS = re.compile(r'(?<= )(marL|marR|indent)="(-?\d+)"|(?<=<a:gridCol )(w)="(\d+)"')
_DOWN = re.compile(r'(?<= )(marT)="(\d+)"|(?<=<a:tr )(h)="(\d+)"')
_POINTS = re.compile(r'(?<= )sz="(\d+)"')
_SPACING = re.compile(r'(?<= )spc="(-?\d+)"|(?<=<a:spcPts )val="(\d+)"')
_MARKER = re.compile(r'(?<=<c:size )val="(\d+)"')
_STROKE = re.compile(r'(?<=<a:ln )w="(\d+)"|(?<=<a:ln[LRTB] )w="(\d+)"')
_RUN = re.compile(r"<(a:rPr|a:defRPr) lang=")
_ROLES = {slot: role for role, slot in SLOTS.items()}
_LEAST_STROKE = 3_175
_LEAST_MARKER = 2


@attrs.frozen
class Projection:
    """How what was written for the shipped template is written for another one."""

    page: Page
    roles: Mapping[str, Shade]
    is_plain: bool

    @classmethod
    def onto(cls, theme: Theme) -> "Projection":
        """Return the projection onto a template."""
        return cls(theme.page, theme.roles, theme.layout.is_own)

    def shapes(self, xml: str) -> str:
        """Translate the shapes of a slide."""
        if self.is_plain:
            return xml
        xml = _RUN.sub(r'<\1 cap="none" u="none" lang=', self._text(xml))
        if self.page.is_plain:
            return xml
        xml = _INNER.sub(self._inner, _PLACE.sub(self._place, xml))
        xml = _ACROSS.sub(lambda found: self._length(found, self.page.across), xml)
        return _DOWN.sub(lambda found: self._length(found, self.page.down), xml)

    def chart(self, xml: bytes) -> bytes:
        """Translate a chart; what is in it is placed by shares of its frame."""
        return xml if self.is_plain else self._text(xml.decode()).encode()

    def _text(self, xml: str) -> str:
        xml = _COLOUR.sub(self._colour, xml)
        if self.page.is_plain:
            return xml
        across = self.page.across
        xml = _POINTS.sub(self._size, xml)
        xml = _SPACING.sub(lambda found: _scaled(found, across), xml)
        xml = _MARKER.sub(lambda found: _scaled(found, across, _LEAST_MARKER), xml)
        return _STROKE.sub(lambda found: _scaled(found, across, _LEAST_STROKE), xml)

    def _colour(self, found: re.Match[str]) -> str:
        shade = self.roles[_ROLES[found[1]]]
        alpha = shade.alpha * (int(found[2]) / 100_000 if found[2] else 1.0)
        changes = "".join(
            f'<a:{name} val="{round(value * 100_000)}"/>'
            for name, value, plain in (
                ("lumMod", shade.modulated, 1),
                ("lumOff", shade.offset, 0),
                ("satMod", shade.saturated, 1),
                ("alpha", alpha, 1),
            )
            if value != plain
        )
        is_own = shade.slot.startswith("#")
        tag = "srgbClr" if is_own else "schemeClr"
        return f'<a:{tag} val="{shade.slot.removeprefix("#")}">{changes}</a:{tag}>'

    def _size(self, found: re.Match[str]) -> str:
        return f'sz="{round(self.page.points(int(found[1]) / 100) * 100)}"'

    def _length(self, found: re.Match[str], factor: float) -> str:
        name, value = (each for each in found.groups() if each is not None)
        return f'{name}="{round(int(value) * factor)}"'

    def _place(self, found: re.Match[str]) -> str:
        x, y, w, h = self._box(found)
        if found["before"] or found["after"]:
            x, y, w, h = self._in_shape(x, y, w, h, int(found["w"]), int(found["h"]))
        place = f'<a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/>'
        return f"{found['before'] or ''}{found['open']}{place}{found['after'] or ''}"

    def _inner(self, found: re.Match[str]) -> str:
        x, y, w, h = self._box(found)
        return f'<a:chOff x="{x}" y="{y}"/><a:chExt cx="{w}" cy="{h}"/>'

    def _box(self, found: re.Match[str]) -> tuple[int, int, int, int]:
        page = self.page
        return (
            round(page.x * EMU_PER_INCH + int(found["x"]) * page.across),
            round(page.y * EMU_PER_INCH + int(found["y"]) * page.down),
            round(int(found["w"]) * page.across),
            round(int(found["h"]) * page.down),
        )

    def _in_shape(
        self, x: int, y: int, w: int, h: int, wide: int, high: int
    ) -> tuple[int, int, int, int]:
        """Return the place of what must not be distorted: in the middle of where it would lie."""
        factor = min(self.page.across, self.page.down)
        wide, high = round(wide * factor), round(high * factor)
        return x + (w - wide) // 2, y + (h - high) // 2, wide, high


def _scaled(found: re.Match[str], factor: float, least: int | None = None) -> str:
    value = next(each for each in found.groups() if each is not None)
    scaled = round(int(value) * factor)
    name = found[0].split("=")[0]
    return f'{name}="{scaled if least is None else max(scaled, least)}"'
