"""The colours of a deck by what they mean, mapped to the slots of its theme.

Slides name a role, never a colour: a client's theme then recolours the whole deck, and so does
a person who changes the theme in PowerPoint.
"""

import re
from collections.abc import Mapping
from typing import Literal
from xml.sax.saxutils import unescape

import attrs

from journeykit.exporters.deck.colours import Rgb, Shade, contrast, mixed, rgb
from journeykit.exporters.deck.layout import OWN_LAYOUT, Layout
from journeykit.exporters.deck.page import DESIGN_PAGE, Page, Typeface, typeface
from journeykit.exporters.deck.roles import READABLE

Role = Literal[
    "ink",
    "paper",
    "deep",
    "soft",
    "highlight",
    "negative",
    "warm",
    "quiet",
    "night",
    "muted",
]

SLOTS: Mapping[Role, str] = {
    "ink": "tx1",
    "paper": "bg1",
    "deep": "tx2",
    "soft": "bg2",
    "highlight": "accent1",
    "negative": "accent2",
    "warm": "accent3",
    "quiet": "accent4",
    "night": "accent5",
    "muted": "accent6",
}
"""The slot of each role in the shipped template, as slides name it."""
PLAIN_MAP: Mapping[str, str] = {"tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"}
"""Which colour of a theme the slots for text and ground mean, unless a master says otherwise."""
_SHADES: Mapping[str, Shade] = {role: Shade(slot) for role, slot in SLOTS.items()}


@attrs.frozen
class Paint:
    """A role's colour, opaque at ``alpha`` 1 and a tint of what lies behind below that."""

    role: Role
    alpha: float = 1.0


INK = Paint("ink")
PAPER = Paint("paper")
DEEP = Paint("deep")
HIGHLIGHT = Paint("highlight")
NEGATIVE = Paint("negative")
WARM = Paint("warm")
QUIET = Paint("quiet")
NIGHT = Paint("night")
MUTED = Paint("muted")
HAIRLINE = Paint("ink", 0.18)


def tint(paint: Paint, alpha: float = 0.12) -> Paint:
    """Return a paint as a tint."""
    return attrs.evolve(paint, alpha=alpha)


def valence_paint(valence: float | None) -> Paint:
    """Return the colour of an emotion; it never stands without a position, a face or a word."""
    if valence is None:
        return QUIET
    if valence < 0:
        return NEGATIVE
    return HIGHLIGHT if valence > 0 else WARM


@attrs.frozen
class Theme:
    """What a template puts behind the roles, and where its slides have room.

    Attributes:
        colours: The colour of each slot of the theme, such as ``dk1`` or ``accent3``.
        heading_font: The family of titles.
        body_font: The family of everything else.
        slot_map: What the master makes of ``tx1``, ``bg1``, ``tx2`` and ``bg2``.
        roles: The shade of each role.
        ground: The colour that slides lie on; the paper's unless a layout says otherwise.
        page: Where the design page lies on a slide.
        layout: What the layout of most slides offers.
        cover: What the layout of the cover offers; None where the template has none.
    """

    colours: Mapping[str, Rgb]
    heading_font: Typeface = attrs.field(converter=typeface)
    body_font: Typeface = attrs.field(converter=typeface)
    slot_map: Mapping[str, str] = PLAIN_MAP
    roles: Mapping[str, Shade] = _SHADES
    ground: Rgb | None = None
    page: Page = DESIGN_PAGE
    layout: Layout = OWN_LAYOUT
    cover: Layout | None = OWN_LAYOUT

    @classmethod
    def read(cls, xml: str) -> "Theme":
        """Read a theme part.

        Raises:
            ValueError: A colour or a font is missing.
        """
        fonts = re.findall(r"<a:(?:major|minor)Font>\s*<a:latin [^>]*?typeface=\"([^\"]*)\"", xml)
        found = re.findall(
            r"<a:(dk1|lt1|dk2|lt2|accent\d|hlink)>.*?(?:lastClr|srgbClr val)=\"([0-9A-Fa-f]{6})\"",
            xml,
            re.DOTALL,
        )
        colours = {slot: rgb(value) for slot, value in found}
        missing = {*PLAIN_MAP.values(), *SLOTS.values()} - {*PLAIN_MAP} - {*colours}
        if missing or len(fonts) < 2:
            raise ValueError(f"the theme lacks {', '.join(sorted(missing)) or 'a font'}")
        return cls(colours, unescape(fonts[0]), unescape(fonts[1]))

    @property
    def slots(self) -> Mapping[str, Rgb]:
        """The colours of the theme by the names that slides use."""
        mapped = {name: self.colours[slot] for name, slot in self.slot_map.items()}
        return {**self.colours, **mapped}

    def colour(self, paint: Paint, ground: Rgb | None = None) -> Rgb:
        """Return the colour that a paint gives on a ground, the slide's if none is named."""
        slots = self.slots
        behind = ground or self.ground or self.roles["paper"].colour(slots, (255, 255, 255))
        return mixed(self.roles[paint.role].colour(slots, behind), behind, paint.alpha)

    def contrast(self, text: Paint, ground: Paint) -> float:
        """Return the contrast of a text to its ground, from 1 to 21."""
        behind = self.colour(ground)
        return contrast(self.colour(text, behind), behind)

    @property
    def glow(self) -> Paint:
        """The paint of what stands out on deep: warm where it can be read there, or else paper."""
        return WARM if self.contrast(WARM, DEEP) >= READABLE else PAPER

    def on(self, ground: Paint) -> Paint:
        """Return the paint of text on a ground: ink or paper, whichever reads better."""
        return max((INK, PAPER), key=lambda text: self.contrast(text, ground))
