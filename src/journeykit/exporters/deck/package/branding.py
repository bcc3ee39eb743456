"""Fonts and colours of a brand, put into the theme of a template."""

import re
from xml.sax.saxutils import quoteattr

from journeykit.exporters.deck.brand import Brand
from journeykit.exporters.deck.theme import PLAIN_MAP, SLOTS


def put_fonts(theme: str, brand: Brand) -> str:
    """Return a theme part with the fonts of a brand."""
    if brand.fonts is None:
        return theme
    for tag, family in (("majorFont", brand.fonts.heading), ("minorFont", brand.fonts.body)):
        if family is not None:
            latin = f"<a:latin typeface={quoteattr(family)}/>"
            pattern = rf"(<a:{tag}>\s*)<a:latin [^>]*?(?:/>|></a:latin>)"
            theme = re.sub(pattern, lambda found, latin=latin: found[1] + latin, theme)  # type: ignore[misc]
    return theme


def put_roles(theme: str, brand: Brand) -> str:
    """Return the theme part of the shipped template with the colours of a brand in its slots."""
    for role, shade in brand.shades().items():
        if shade.slot.startswith("#"):
            slot = PLAIN_MAP.get(SLOTS[role], SLOTS[role])  # type: ignore[index]
            colour = f'<a:{slot}><a:srgbClr val="{shade.slot[1:]}"/></a:{slot}>'
            theme = re.sub(rf"<a:{slot}>.*?</a:{slot}>", colour, theme)
    return theme
